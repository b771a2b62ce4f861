"""Which pods an InferencePool has, and what picks one of them."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist

POOL = "InferencePool token-labs/token-labs-pool"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "failureMode: FailClose",
            "failureMode: FailOpen",
            "caution opened: {} sends requests to any of its pods while its picker is unavailable, also to overloaded ones",
        ),
        (
            "    name: token-labs-pool-epp\n    port:",
            "    name: other\n    port:",
            "caution opened: {} asks other which pod serves a request, before token-labs-pool-epp",
        ),
        (
            "      number: 9002",
            "      number: 9003",
            "danger closed: {} asks its picker on port 9003, before 9002: requests fail if the picker does not listen there",
        ),
        (
            "  - number: 8000",
            "  - number: 8001",
            "danger closed: {} sends requests to port 8001 of its pods, before 8000: none of them opens it",
        ),
        (
            "      llm-d.ai/model: token-labs-pool\n      llm-d.ai/role: decode\n  targetPorts",
            "      llm-d.ai/model: nemotron-vl-pool\n      llm-d.ai/role: decode\n  targetPorts",
            "caution closed: {} no longer sends requests to Deployment token-labs/token-labs-pool-decode",
        ),
    ],
)
def test_an_edited_pool(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("models/token-labs-pool/pool.yaml", old, new)
    assert said.format(POOL) in dist.sentences()


def test_a_pool_that_no_longer_fails_open(dist: Dist) -> None:
    dist.replace("models/token-labs-pool/pool.yaml", "failureMode: FailClose", "failureMode: FailOpen")
    dist.old, dist.new = dist.new, dist.old
    assert dist.sentences() == [f"caution closed: {POOL} rejects requests while its picker is unavailable"]
