"""A run finds a gate's hole, names the trick that uses it, and finds none if there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.testbed.fuzz.gate import Hole, closed, gate
from tests.testbed.simulated import MODEL, Simulated
from tokenlabs.errors import DifferenceError
from tokenlabs.simulator.http1 import Head
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.fuzz.aim import served_by
from tokenlabs_verify.fuzz.case import Case, Served, build
from tokenlabs_verify.fuzz.generate import PLAIN
from tokenlabs_verify.fuzz.judging import Fate
from tokenlabs_verify.fuzz.records import SimulatorRecords
from tokenlabs_verify.fuzz.running import Findings, run

SERVED = Served((MODEL,), (("POST", "/v1/chat/completions"), ("GET", "/v1/models")), "inference.example.com")
Through = Callable[..., Findings]


@pytest.fixture
def records(simulator: Simulated) -> SimulatorRecords:
    return SimulatorRecords({"model": simulator.address})


@pytest.fixture
def through(simulator: Simulated, records: SimulatorRecords) -> Through:
    """Send that many requests through a gate with this hole."""

    def sent(hole: Hole, number: int, served: Served = SERVED, **gates: Any) -> Findings:
        with gate(simulator.address, hole, **gates) as address:
            return run(address, records, served, number, 1)

    return sent


def test_finds_no_hole_in_a_closed_gate_within_seconds(simulator: Simulated, records: SimulatorRecords) -> None:
    progress: list[int] = []
    with gate(simulator.address, closed) as address:
        findings = run(address, records, SERVED, 3000, 1, progress.append)
    assert findings.holes == ()
    assert (findings.sent, sum(findings.fates.values()), findings.fates[Fate.HOLE]) == (3000, 3000, 0)
    assert findings.fates[Fate.DENIED] > 1500
    assert sum(findings.statuses.values()) == 3000
    assert progress[:2] == [100, 600]
    assert progress[-1] == 3000
    assert findings.seconds < 40


def test_finds_a_missing_gate_in_the_first_batch(simulator: Simulated, records: SimulatorRecords) -> None:
    findings = run(simulator.address, records, SERVED, 3000, 1)
    assert findings.sent == 100
    assert findings.seconds < 10
    first = findings.holes[0]
    assert str(first.case) == "POST /v1/chat/completions"
    assert first.why == "it reached model as POST /v1/chat/completions"
    assert first.request.startswith(b"POST /v1/chat/completions HTTP/1.1\r\nHost: inference.example.com\r\n")
    assert first.shown_by > 50


def has(name: str, value: str) -> Hole:
    return lambda head: value in head.values(name)


@pytest.mark.parametrize(
    ("hole", "expected"),
    [
        (lambda head: head.target.startswith("//"), "path: "),
        (lambda head: "%2f" in head.target, "path: "),
        (lambda head: head.path == "/v1/audio/health", "GET /v1/audio/health"),
        (lambda head: head.value("host") == "localhost", "host: localhost"),
        (lambda head: head.value("host").isupper(), "host: in capitals"),
        (lambda head: not head.values("host"), "host: missing"),
        (has("authorization", "Bearer redacted"), "key: the gateway's placeholder"),
        (has("x-original-url", "/v1/models"), "header: X-Original-URL: /v1/models"),
        (has("x-token-labs-user", "admin"), "header: claims user and tier"),
        (has("upgrade", "websocket"), "header: upgrade to websocket"),
        (lambda head: head.method == "OPTIONS", "method: OPTIONS"),
        (lambda head: head.minor == 0, "framing: version 'HTTP/1.0'"),
    ],
    ids=[
        "slashes",
        "encoded",
        "path",
        "host",
        "capitals",
        "no-host",
        "word",
        "url",
        "claim",
        "upgrade",
        "method",
        "1.0",
    ],
)
def test_finds_the_one_trick_that_gets_past(through: Through, hole: Hole, expected: str) -> None:
    served = Served(SERVED.models, (*SERVED.paths, ("GET", "/v1/audio/health")), SERVED.host)
    findings = through(hole, 3000, served)
    assert findings.holes
    for found in findings.holes:
        assert found.again
        assert found.case is not None
        assert len(found.case.tricks) <= 1, found.case
    assert any(expected in str(found.case) for found in findings.holes), findings.holes


def test_finds_a_hole_that_needs_two_tricks(through: Through) -> None:
    def hole(head: Head) -> bool:
        return head.value("host") != "inference.example.com" and head.path.endswith(("/", "//", ".", ";"))

    findings = through(hole, 8000)
    assert findings.holes
    for found in findings.holes:
        assert found.case is not None
        areas = [trick.area for trick in found.case.tricks]
        assert areas in (["host", "path"], ["path", "host"], ["host"]), found.case


def test_an_untagged_arrival_is_a_hole(through: Through) -> None:
    tag = ("x-tokenlabs-request",)
    findings = through(has("x-forwarded-user", "admin"), 1000, drops=tag)
    assert [str(hole.case) for hole in findings.holes] == [
        "POST /v1/chat/completions + header: X-Forwarded-User: admin"
    ]

    def hidden(head: Head) -> bool:
        return head.value("x-forwarded-user") == "admin"

    findings = through(hidden, 1000, drops=(*tag, "user-agent"))
    assert any(hole.case is None and "reached model" in hole.why for hole in findings.holes)


def test_a_hidden_request_that_arrives_is_a_hole(through: Through) -> None:
    findings = through(lambda head: head.value("x-tokenlabs-request").endswith("-inner"), 1000)
    assert findings.holes
    for found in findings.holes:
        assert found.case is not None
        assert [trick.area for trick in found.case.tricks] == ["framing"]


def test_finds_the_request_that_takes_the_gate_down(through: Through) -> None:
    findings = through(closed, 3000, falls=lambda head: "%zz" in head.target)
    (found,) = findings.holes
    assert found.fate == Fate.DOWN
    assert str(found.case) == "POST /v1/chat/completions + path: bad escape within"
    assert found.request.startswith(b"POST /v1%zz/chat/completions HTTP/1.1\r\n")
    assert (
        found.why
        == f"it takes the gate down: {found.shown_by} requests were rejected because the gate was unreachable after it"
    )
    assert found.shown_by == findings.fates[Fate.DOWN] > 1
    assert findings.fates[Fate.HOLE] == 0


def test_reports_a_gate_that_goes_down_by_itself(through: Through) -> None:
    seen = count()
    findings = through(closed, 3000, falls=lambda _: next(seen) == 50)
    (found,) = findings.holes
    assert (found.case, found.again, found.fate) == (None, False, Fate.DOWN)
    assert "none of them takes it down again alone" in found.why


def test_a_403_without_a_reason_does_not_mean_the_gate_is_down(through: Through) -> None:
    findings = through(closed, 600, falls=lambda head: "%zz" in head.target, down=0)
    assert findings.holes == ()
    assert findings.fates[Fate.DOWN] in (1, 2, 3)
    assert any("none of them takes it down again alone" in odd for odd in findings.odd)


def test_unreadable_records_are_an_error(simulator: Simulated) -> None:
    with gate(simulator.address, closed) as address:
        records = SimulatorRecords({"model": Address("127.0.0.1", 1)})
        with pytest.raises(DifferenceError, match=r"model \(127\.0\.0\.1:1\) does not return its records"):
            run(address, records, SERVED, 100, 1)


def test_an_unreachable_gateway_is_an_error(records: SimulatorRecords) -> None:
    with pytest.raises(DifferenceError, match="accepted no connection for 100 of 100 requests"):
        run(Address("127.0.0.1", 1), records, SERVED, 1000, 1)


def test_a_server_that_rejects_by_accident_is_an_error(records: SimulatorRecords) -> None:
    with (
        gate(Address("127.0.0.1", 1), lambda _: True) as open_to_nothing,
        pytest.raises(DifferenceError, match=r"rejected none of .* with 401 or 403 \(400: \d+, 502: \d+"),
    ):
        run(open_to_nothing, records, SERVED, 200, 1)


def test_the_control_must_arrive(
    simulator: Simulated, records: SimulatorRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tokenlabs_verify.fuzz.running.CONTROL_TIMEOUT", 0.5)
    key = "tlabs_a-valid-key"
    control = build(Case(*PLAIN), "", SERVED)
    valid = replace(control, headers=(*control.headers, ("Authorization", f"Bearer {key}")))
    with gate(simulator.address, has("authorization", f"Bearer {key}")) as address:
        findings = run(address, records, SERVED, 500, 1, control=valid)
        assert (findings.sent, findings.holes) == (500, ())
        with pytest.raises(DifferenceError, match=r"with a valid key reached no backend .* last seen: 401"):
            run(address, records, SERVED, 500, 1, control=control)


def test_served_paths_come_from_the_spec(repository: Path) -> None:
    served = served_by(facts_of_file(repository / "platform.yaml"))
    assert served.models == ("nvidia/Llama-3.1-Nemotron-Nano-8B-v1", "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8")
    assert {("POST", "/v1/chat/completions"), ("GET", "/v1/models")} <= set(served.paths)
    assert {"x-ai-eg-model", "x-token-labs-tier"} <= set(served.stripped_headers)
    assert served.upstream_host == "integrate.api.nvidia.com"
