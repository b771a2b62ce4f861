"""Requests that got past the gate are distinguished from those that did not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tokenlabs_verify.client import Answer, Ended, Request
from tokenlabs_verify.engine.environment import Arrival
from tokenlabs_verify.fuzz.case import Served
from tokenlabs_verify.fuzz.judging import Fate, judge

SERVED = Served(("m",), (("GET", "/v1/models"),), "x", origins=("https://app.example.com",))
CHAT = Request("POST", b"/v1/chat/completions")
PREFLIGHT = Request("OPTIONS", b"/", (("Origin", "https://app.example.com"), ("Access-Control-Request-Method", "POST")))
DONE = Ended.COMPLETE
GRPC = (("content-type", "application/grpc"), ("grpc-status", "16"))
ARRIVAL = Arrival("token-labs-pool-decode-1", "t", "POST", "/v1/chat/completions", "x")


@pytest.mark.parametrize(
    ("answer", "fate"),
    [
        (Answer(DONE, 401), Fate.DENIED),
        (Answer(DONE, 403, body=b"RBAC: access denied"), Fate.DENIED),
        (Answer(DONE, 200, GRPC), Fate.DENIED),
        (Answer(DONE, 200, (("grpc-status", "7"),)), Fate.DENIED),
        (Answer(DONE, 403, (("x-ext-auth-reason", "not allowed"),)), Fate.DENIED),
        (Answer(DONE, 403), Fate.DOWN),
        (Answer(DONE, 307, (("location", "/v1/models"),)), Fate.REFUSED),
        (Answer(DONE, 400), Fate.REFUSED),
        (Answer(DONE, 404), Fate.REFUSED),
        (Answer(DONE, 413), Fate.REFUSED),
        (Answer(DONE, 431), Fate.REFUSED),
        (Answer(DONE, 501), Fate.REFUSED),
        (Answer(Ended.MALFORMED, 400, body=b"HTTP/1.1 400"), Fate.REFUSED),
        (Answer(DONE, 401, surplus=b"HTTP/1.1 401 Unauthorized\r\n"), Fate.DENIED),
        (Answer(DONE, 500), Fate.FAILED),
        (Answer(DONE, 503, body=b"no healthy upstream"), Fate.FAILED),
        (Answer(DONE, 200, (("grpc-status", "14"),)), Fate.FAILED),
        (Answer(Ended.SILENT, detail="closed"), Fate.REFUSED),
        (Answer(Ended.RESET, detail="Connection reset by peer"), Fate.REFUSED),
        (Answer(Ended.RESET, first_byte=0.1, detail="Connection reset by peer"), Fate.UNANSWERED),
        (Answer(Ended.TIMEOUT, interim=(100,)), Fate.UNANSWERED),
        (Answer(DONE, 200), Fate.HOLE),
        (Answer(DONE, 204), Fate.HOLE),
        (Answer(Ended.TRUNCATED, 206), Fate.HOLE),
        (Answer(DONE, 200, (("grpc-status", "0"),)), Fate.HOLE),
        (Answer(DONE, 200, GRPC, body=b"\0\0\0\0\1x"), Fate.HOLE),
        (Answer(DONE, 101, interim=(101,)), Fate.HOLE),
        (Answer(Ended.MALFORMED, 101), Fate.HOLE),
        (Answer(DONE, 404, body=b"unsupported path: /v1/nothing"), Fate.HOLE),
        (Answer(DONE, 404, body=b"No matching route found. It is likely because the model ..."), Fate.HOLE),
        (Answer(DONE, 400, body=b'{"error":{"message":"malformed request: failed to parse JSON"}}'), Fate.HOLE),
        (Answer(DONE, 400, body=b"inference error: BadRequest - messages not found"), Fate.HOLE),
        (Answer(Ended.MALFORMED, None, body=b'{"object":"list","data":[]}'), Fate.HOLE),
        (Answer(DONE, 404, (("x-simulator-pod", "a"),)), Fate.HOLE),
        (Answer(DONE, 429), Fate.HOLE),
        (Answer(DONE, 401, surplus=b"HTTP/1.1 200 OK\r\n"), Fate.HOLE),
    ],
)
def test_judges_an_answer_without_arrivals(answer: Answer, fate: Fate) -> None:
    verdict = judge(CHAT, answer, (), SERVED)
    assert verdict.fate == fate
    assert verdict.why


@pytest.mark.parametrize(
    "answer", [Answer(DONE, 401), Answer(DONE, 400), Answer(Ended.TIMEOUT), Answer(DONE, 503), Answer(DONE, 200)]
)
def test_an_arrival_is_a_hole_whatever_the_answer(answer: Answer) -> None:
    verdict = judge(CHAT, answer, (ARRIVAL,), SERVED)
    assert verdict.fate == Fate.HOLE
    assert verdict.why == "it reached token-labs-pool-decode-1 as POST /v1/chat/completions"


def test_a_rejected_upgrade_does_not_mean_the_gate_is_down() -> None:
    upgrade = replace(CHAT, headers=(("Connection", "Upgrade"), ("Upgrade", "websocket")))
    assert judge(upgrade, Answer(DONE, 403), (), SERVED).fate == Fate.REFUSED
    assert judge(upgrade, Answer(DONE, 403), (ARRIVAL,), SERVED).fate == Fate.HOLE


def test_allows_preflights_only_from_cors_origins() -> None:
    fine = Answer(DONE, 200, (("access-control-allow-origin", "https://app.example.com"),))

    def fate(request: Request = PREFLIGHT, answer: Answer = fine, served: Served = SERVED) -> Fate:
        return judge(request, answer, (), served).fate

    assert fate() == Fate.REFUSED
    assert fate(answer=replace(fine, status=204)) == Fate.REFUSED
    assert fate(served=replace(SERVED, origins=())) == Fate.HOLE
    assert fate(served=replace(SERVED, origins=("https://other.example.com",))) == Fate.HOLE
    assert fate(answer=replace(fine, body=b"data")) == Fate.HOLE
    assert fate(replace(PREFLIGHT, method="GET")) == Fate.HOLE
    assert fate(replace(PREFLIGHT, headers=PREFLIGHT.headers[:1])) == Fate.HOLE
    foreign = replace(SERVED, origins=("https://other.example.com",))
    assert fate(answer=Answer(DONE, 200), served=foreign) == Fate.REFUSED
    assert fate(answer=Answer(DONE, 200, body=b"data"), served=foreign) == Fate.HOLE
    two_origins = replace(PREFLIGHT, headers=(*PREFLIGHT.headers, ("Origin", "null")))
    assert fate(two_origins) == Fate.REFUSED
    assert judge(PREFLIGHT, fine, (ARRIVAL,), SERVED).fate == Fate.HOLE
