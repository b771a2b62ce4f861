"""When pods get requests, are killed, and how long requests may run when they stop."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist

SERVER = "Deployment token-labs/token-labs-pool-decode"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "failureThreshold: 57",
            "failureThreshold: 6",
            "caution closed: container vllm of {} is killed and started again if it is not up within 90 s, before within 600 s",
        ),
        (
            "        readinessProbe:\n",
            "        formerProbe:\n",
            "caution closed: container vllm of {} gets requests as soon as it runs: they fail until it is ready",
        ),
        (
            "        livenessProbe:\n",
            "        formerProbe:\n",
            "caution closed: container vllm of {} is no longer restarted when it hangs",
        ),
        (
            "        startupProbe:\n",
            "        formerProbe:\n",
            "caution closed: container vllm of {} is killed and started again if it is not up within 90 s, before within 600 s",
        ),
        (
            "          periodSeconds: 30\n",
            "          periodSeconds: 1\n",
            "caution closed: container vllm of {} is restarted after 3 s of failed checks, before after 90 s",
        ),
        (
            "terminationGracePeriodSeconds: 325",
            "terminationGracePeriodSeconds: 60",
            "caution closed: {} has 60 s to stop, before 325 s: longer requests are cut off whenever a pod of it stops",
        ),
        (
            "      terminationGracePeriodSeconds: 325\n",
            "",
            "caution closed: {} has 30 s to stop, before 325 s: longer requests are cut off whenever a pod of it stops",
        ),
        (
            "          preStop:\n",
            "          former:\n",
            "caution closed: container vllm of {} no longer waits before it stops: requests that it still has, or still gets, "
            "may be "
            "cut off",
        ),
    ],
)
def test_edited_probes_and_stops(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("models/token-labs-pool/server.yaml", old, new)
    assert said.format(SERVER) in dist.sentences()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("failureThreshold: 57", "failureThreshold: 90"),
        ("terminationGracePeriodSeconds: 325", "terminationGracePeriodSeconds: 600"),
    ],
)
def test_more_time_is_only_a_restart(dist: Dist, old: str, new: str) -> None:
    dist.replace("models/token-labs-pool/server.yaml", old, new)
    assert [each.id for each in dist.review().effects] == ["restarted"]
