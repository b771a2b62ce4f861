"""Arguments of containers that open something, or stop requests."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist

PICKER, SERVER = "models/token-labs-pool/picker.yaml", "models/token-labs-pool/server.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            PICKER,
            "--metrics-endpoint-auth=true",
            "--metrics-endpoint-auth=false",
            "caution opened: container epp of Deployment token-labs/token-labs-pool-epp serves its metrics to anyone who reaches "
            "its port (`--metrics-endpoint-auth`)",
        ),
        (
            PICKER,
            "--secure-serving=true",
            "--secure-serving=false",
            "danger closed: container epp of Deployment token-labs/token-labs-pool-epp no longer speaks TLS to the proxies, which "
            "expect it: requests for its pool get 500 (`--secure-serving`)",
        ),
        (
            SERVER,
            "        - --dtype=bfloat16\n",
            "        - --dtype=bfloat16\n        - --trust-remote-code\n",
            "danger opened: container vllm of Deployment token-labs/token-labs-pool-decode runs code that comes with the model "
            "(`--trust-remote-code`)",
        ),
        (
            SERVER,
            "        - --dtype=bfloat16\n",
            "        - --dtype=bfloat16\n        - --allowed-local-media-path\n        - /\n",
            "danger opened: container vllm of Deployment token-labs/token-labs-pool-decode lets requests name files of its own to "
            "be read (`--allowed-local-media-path`)",
        ),
    ],
)
def test_arguments(dist: Dist, file: str, old: str, new: str, said: str) -> None:
    dist.replace(file, old, new)
    assert dist.sentences("opened", "closed") == [said]


def test_a_flag_that_stays_is_not_reported(dist: Dist) -> None:
    dist.replace(SERVER, "        - --dtype=bfloat16\n", "        - --dtype=bfloat16\n        - --trust-remote-code\n")
    dist.old = dict(dist.new)
    dist.replace(SERVER, "--gpu-memory-utilization=0.7", "--gpu-memory-utilization=0.6")
    assert dist.sentences("opened") == []
