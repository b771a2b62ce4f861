"""When a probe's results become a verdict."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tokenlabs_verify.cluster.kubelet import logs
from tokenlabs_verify.cluster.kubelet.grpc_health import serving_status
from tokenlabs_verify.cluster.kubelet.probes import Count, Timing
from tokenlabs_verify.cluster.kubelet.status import (
    ContainerRecord,
    PodFacts,
    Running,
    Terminated,
    status,
)


def _verdicts(count: Count, answers: str) -> list[bool | None]:
    """Results as letters, `y` or `n`, probed as often as `count` requests."""
    seconds, found = 0.0, []
    for each in answers:
        found.append(count.add(each == "y", seconds))
        seconds += count.pause
    return found


def test_a_liveness_probe_fails_after_consecutive_failures() -> None:
    timing = Timing.of({"periodSeconds": 5, "failureThreshold": 3})
    count = Count(timing, eager=False)
    assert _verdicts(count, "ynnynnnn") == [True, None, None, None, None, None, False, None]
    assert count.pause == 5


def test_probes_a_container_that_is_not_ready_more_often() -> None:
    count = Count(Timing.of({"periodSeconds": 10}), eager=True)
    count.add(False, 0)
    assert count.pause == 0.5
    assert count.add(True, 0.5) is True
    assert count.pause == 10


def test_a_startup_probe_has_its_full_time() -> None:
    count = Count(Timing.of({"periodSeconds": 10, "failureThreshold": 3}), eager=True)
    assert _verdicts(count, "n" * 40) == [None] * 40  # 19.5 s
    assert count.add(False, 20) is False


def test_success_threshold() -> None:
    count = Count(Timing.of({"successThreshold": 2}), eager=True)
    assert _verdicts(count, "nyny" + "y") == [None, None, None, None, True]


@pytest.mark.parametrize(
    ("body", "found"),
    [(b"\0\0\0\0\2\x08\x01", 1), (b"\0\0\0\0\2\x08\x02", 2), (b"\0\0\0\0\0", 0), (b"", 0)],
)
def test_reads_the_status_of_a_health_response(body: bytes, found: int) -> None:
    assert serving_status(body) == found


def test_a_condition_keeps_its_transition_time() -> None:
    facts = PodFacts("10.244.1.1", "10.244.0.1", 0, network=True, initialized=True, finished=False)
    record = ContainerRecord("main", "image", Running(7, 0), ready=True, started=True)
    first = status(facts, [], [], [record], {}, 100)
    later = status(facts, [], [], [record], first, 200)
    assert later == first
    record.ready = False
    unready = status(facts, [], [], [record], first, 300)
    times = {each["type"]: each["lastTransitionTime"] for each in unready["conditions"]}
    assert times["Ready"] == datetime.fromtimestamp(300, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert times["Initialized"] == datetime.fromtimestamp(100, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_jobs_pod_succeeds_or_fails_with_its_containers() -> None:
    facts = PodFacts("", "", 0, network=True, initialized=True, finished=True)
    for codes, phase in (((0, 0), "Succeeded"), ((0, 2), "Failed")):
        records = [ContainerRecord(str(n), "i", Terminated(code, 0, 1)) for n, code in enumerate(codes)]
        made = status(facts, [], [], records, {}, 1)
        assert made["phase"] == phase
        assert json.dumps(made)


def test_finds_log_lines_by_time(tmp_path: Path) -> None:
    path = logs.path(tmp_path, "shop", "web-0", "main")
    with path.open("wb") as file:
        import os

        writer = logs.LogWriter(os.dup(file.fileno()), "stdout")
        writer.write(b"early\nhalf", 100.0)
        writer.write(b" a line\n", 101.5)
        writer.write(b"never ended", 102.0)
        writer.close(103.0)
    assert list(logs.since(tmp_path, 101)) == [("shop/web-0/main", "half a line"), ("shop/web-0/main", "never ended")]
    assert path.read_text().splitlines()[0] == "1970-01-01T00:01:40.000000000Z stdout F early"
