"""Is what got past the gate told from what did not, whatever it looks like?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tokenlabs_verify.client import Answer, Ended, Request
from tokenlabs_verify.engine.environment import Arrival
from tokenlabs_verify.fuzz import Served, judge
from tokenlabs_verify.fuzz.judging import Outcome

SERVED = Served(("m",), (("GET", "/v1/models"),), "x", origins=("https://app.example.com",))
CHAT = Request("POST", b"/v1/chat/completions")
PREFLIGHT = Request("OPTIONS", b"/", (("Origin", "https://app.example.com"), ("Access-Control-Request-Method", "POST")))
DONE = Ended.COMPLETE
GRPC = (("content-type", "application/grpc"), ("grpc-status", "16"))
ARRIVAL = Arrival("token-labs-pool-decode-1", "t", "POST", "/v1/chat/completions", "x")


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (Answer(DONE, 401), Outcome.DENIED),
        (Answer(DONE, 403, body=b"RBAC: access denied"), Outcome.DENIED),
        (Answer(DONE, 200, GRPC), Outcome.DENIED),
        (Answer(DONE, 200, (("grpc-status", "7"),)), Outcome.DENIED),
        (Answer(DONE, 403, (("x-ext-auth-reason", "not allowed"),)), Outcome.DENIED),
        (Answer(DONE, 403), Outcome.DOWN),
        (Answer(DONE, 307, (("location", "/v1/models"),)), Outcome.REFUSED),
        (Answer(DONE, 400), Outcome.REFUSED),
        (Answer(DONE, 404), Outcome.REFUSED),
        (Answer(DONE, 413), Outcome.REFUSED),
        (Answer(DONE, 431), Outcome.REFUSED),
        (Answer(DONE, 501), Outcome.REFUSED),
        (Answer(Ended.MALFORMED, 400, body=b"HTTP/1.1 400"), Outcome.REFUSED),
        (Answer(DONE, 401, surplus=b"HTTP/1.1 401 Unauthorized\r\n"), Outcome.DENIED),
        (Answer(DONE, 500), Outcome.FAILED),
        (Answer(DONE, 503, body=b"no healthy upstream"), Outcome.FAILED),
        (Answer(DONE, 200, (("grpc-status", "14"),)), Outcome.FAILED),
        (Answer(Ended.SILENT, detail="closed"), Outcome.REFUSED),
        (Answer(Ended.RESET, detail="Connection reset by peer"), Outcome.REFUSED),
        (Answer(Ended.RESET, first_byte=0.1, detail="Connection reset by peer"), Outcome.UNANSWERED),
        (Answer(Ended.TIMEOUT, interim=(100,)), Outcome.UNANSWERED),
        (Answer(DONE, 200), Outcome.HOLE),
        (Answer(DONE, 204), Outcome.HOLE),
        (Answer(Ended.TRUNCATED, 206), Outcome.HOLE),
        (Answer(DONE, 200, (("grpc-status", "0"),)), Outcome.HOLE),
        (Answer(DONE, 200, GRPC, body=b"\0\0\0\0\1x"), Outcome.HOLE),
        (Answer(DONE, 101, interim=(101,)), Outcome.HOLE),
        (Answer(Ended.MALFORMED, 101), Outcome.HOLE),
        (Answer(DONE, 404, body=b"unsupported path: /v1/nothing"), Outcome.HOLE),
        (Answer(DONE, 404, body=b"No matching route found. It is likely because the model ..."), Outcome.HOLE),
        (Answer(DONE, 400, body=b'{"error":{"message":"malformed request: failed to parse JSON"}}'), Outcome.HOLE),
        (Answer(DONE, 400, body=b"inference error: BadRequest - messages not found"), Outcome.HOLE),
        (Answer(Ended.MALFORMED, None, body=b'{"object":"list","data":[]}'), Outcome.HOLE),
        (Answer(DONE, 404, (("x-simulator-pod", "a"),)), Outcome.HOLE),
        (Answer(DONE, 500, (("x-stand-in-host", "wrong"),)), Outcome.HOLE),
        (Answer(DONE, 429), Outcome.HOLE),
        (Answer(DONE, 401, surplus=b"HTTP/1.1 200 OK\r\n"), Outcome.HOLE),
    ],
)
def test_an_answer_alone(answer: Answer, outcome: Outcome) -> None:
    verdict = judge(CHAT, answer, (), SERVED)
    assert verdict.outcome == outcome
    assert verdict.why


@pytest.mark.parametrize(
    "answer", [Answer(DONE, 401), Answer(DONE, 400), Answer(Ended.TIMEOUT), Answer(DONE, 503), Answer(DONE, 200)]
)
def test_an_arrival_is_a_hole_whatever_was_answered(answer: Answer) -> None:
    verdict = judge(CHAT, answer, (ARRIVAL,), SERVED)
    assert verdict.outcome == Outcome.HOLE
    assert verdict.why == "it reached token-labs-pool-decode-1 as POST /v1/chat/completions"


def test_a_refused_upgrade_is_no_gate_that_is_down() -> None:
    upgrade = replace(CHAT, headers=(("Connection", "Upgrade"), ("Upgrade", "websocket")))
    assert judge(upgrade, Answer(DONE, 403), (), SERVED).outcome == Outcome.REFUSED
    assert judge(upgrade, Answer(DONE, 403), (ARRIVAL,), SERVED).outcome == Outcome.HOLE


def test_a_preflight_may_be_answered_without_a_key_if_cors_is_on_and_only_to_its_origins() -> None:
    fine = Answer(DONE, 200, (("access-control-allow-origin", "https://app.example.com"),))

    def outcome(request: Request = PREFLIGHT, answer: Answer = fine, served: Served = SERVED) -> Outcome:
        return judge(request, answer, (), served).outcome

    assert outcome() == Outcome.REFUSED
    assert outcome(answer=replace(fine, status=204)) == Outcome.REFUSED
    assert outcome(served=replace(SERVED, origins=())) == Outcome.HOLE
    assert outcome(served=replace(SERVED, origins=("https://other.example.com",))) == Outcome.HOLE
    assert outcome(answer=replace(fine, body=b"data")) == Outcome.HOLE
    assert outcome(replace(PREFLIGHT, method="GET")) == Outcome.HOLE
    assert outcome(replace(PREFLIGHT, headers=PREFLIGHT.headers[:1])) == Outcome.HOLE
    foreign = replace(SERVED, origins=("https://other.example.com",))
    assert outcome(answer=Answer(DONE, 200), served=foreign) == Outcome.REFUSED
    assert outcome(answer=Answer(DONE, 200, body=b"data"), served=foreign) == Outcome.HOLE
    two_origins = replace(PREFLIGHT, headers=(*PREFLIGHT.headers, ("Origin", "null")))
    assert outcome(two_origins) == Outcome.REFUSED
    assert judge(PREFLIGHT, fine, (ARRIVAL,), SERVED).outcome == Outcome.HOLE
