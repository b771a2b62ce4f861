"""How much pods may use, and which nodes they need."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist

SPEECH = "Deployment token-labs/magpie-tts"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "            memory: 8Gi",
            "            memory: 6Gi",
            "caution capacity: container magpie of {} is killed when it uses more than 6Gi of memory, before 8Gi",
        ),
        (
            "          limits:\n            cpu: '4'\n            memory: 8Gi\n",
            "",
            "caution capacity: container magpie of {} may use all memory of its node, before 8Gi",
        ),
        (
            "            cpu: '4'",
            "            cpu: '3'",
            "info capacity: container magpie of {} is slowed down when it uses more than 3 of cpu, before 4",
        ),
        (
            "      tolerations:\n      - key: nvidia.com/gpu\n        operator: Exists\n",
            "",
            "caution capacity: {} no longer tolerates key: nvidia.com/gpu, operator: Exists: it stays Pending where all nodes "
            "that fit have such a taint",
        ),
        (
            "      nodeSelector:\n",
            "      priorityClassName: low\n      nodeSelector:\n        disk: fast\n",
            "caution capacity: {} runs only on nodes with disk: fast",
        ),
        (
            "      nodeSelector:\n",
            "      priorityClassName: low\n      nodeSelector:\n",
            "caution capacity: {} has PriorityClass low, before unset: pods of a higher one may evict it",
        ),
    ],
)
def test_less_room(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("speech/magpie-tts.yaml", old, new)
    assert said.format(SPEECH) in dist.sentences()


def test_another_claim(dist: Dist) -> None:
    dist.replace("models/token-labs-pool/server.yaml", "claimName: token-labs-pool-weights", "claimName: other")
    assert (
        "caution closed: Deployment token-labs/token-labs-pool-decode keeps weights in persistentVolumeClaim: claimName: other, "
        "before in persistentVolumeClaim: claimName: token-labs-pool-weights: it does not find what it stored"
    ) in dist.sentences()
