"""Every expectation can fail, and its message has the actual value."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from tokenlabs.simulator.record import digest
from tokenlabs_verify.client import Answer, Ended, Event
from tokenlabs_verify.engine.environment import Arrival
from tokenlabs_verify.engine.judging import keys_seen, unmet_by_answer, unmet_by_arrivals
from tokenlabs_verify.engine.scenario import NO_ANSWER, NOWHERE, PRESENT, Expect, Seen, Stream, expect

OK = frozenset({200})
ANSWER = Answer(
    Ended.COMPLETE,
    200,
    (("content-type", "application/json"),),
    b'{"model": "m", "usage": {"total_tokens": 7}}',
    total=2.0,
)
EVENTS = (Event(0.1, '{"choices": []}'), Event(0.2, '{"usage": {"total_tokens": 7}}'), Event(1.9, "[DONE]"))
STREAM = Answer(Ended.COMPLETE, 200, (("content-type", "text/event-stream"),), b"data: ...", EVENTS, total=2.0)
BODY = b"what was sent"
ARRIVAL = Arrival(
    "pool-decode-1",
    "tag",
    "POST",
    "/v1",
    "host",
    {"authorization": [digest("redacted")], "x-tier": ["free"]},
    len(BODY),
    hashlib.sha256(BODY).hexdigest(),
)


@pytest.mark.parametrize(
    ("expected", "answer", "unmet"),
    [
        (expect(200), ANSWER, ""),
        (expect(401, 403), ANSWER, 'expected 401 or 403, got 200: {"model": "m", "usage": {"total_tokens": 7}}'),
        (expect(NO_ANSWER), Answer(Ended.RESET, detail="reset"), ""),
        (
            expect(200),
            Answer(Ended.TIMEOUT, detail="no complete answer within 1 s"),
            "expected 200, got no answer (no complete answer within 1 s)",
        ),
        (expect(200), replace(ANSWER, ended=Ended.TRUNCATED, detail=""), "the answer 200 is incomplete: truncated"),
        (Expect(OK, contains=("abc",)), ANSWER, "the body does not contain `abc`: {"),
        (Expect(OK, json=(("/usage/total_tokens", 7), ("/model", PRESENT))), ANSWER, ""),
        (Expect(OK, json=(("/usage/total_tokens", 8),)), ANSWER, "`/usage/total_tokens` of the body is 7, expected 8"),
        (Expect(OK, json=(("/nothing", PRESENT),)), ANSWER, "the body has no `/nothing`"),
        (Expect(OK, json=(("/x", PRESENT),)), replace(ANSWER, body=b"<html>"), "the body is not JSON: <html>"),
        (
            Expect(OK, headers=(("Content-Type", None),)),
            ANSWER,
            "the answer's header `Content-Type` is `application/json`, expected none",
        ),
        (Expect(OK, headers=(("x-y", PRESENT),)), ANSWER, "the answer's header `x-y` is missing"),
        (
            Expect(OK, headers=(("content-type", "text/html"),)),
            ANSWER,
            "the answer's header `content-type` is `application/json`, expected `text/html`",
        ),
        (Expect(OK, at_least=3), ANSWER, "the answer was complete after 2.00 s, expected at least 3 s"),
        (Expect(OK, at_most=1), ANSWER, "the answer took 2.00 s, expected at most 1 s"),
        (Expect(OK, size=100), ANSWER, "the answer has 44 bytes, expected at least 100"),
        (Expect(OK, stream=Stream(3, usage=True, longest_gap=2)), STREAM, ""),
        (Expect(OK, stream=Stream(3)), ANSWER, "the answer is not an event stream but `application/json`"),
        (Expect(OK, stream=Stream(4)), STREAM, "the stream has 3 events, expected at least 4"),
        (
            Expect(OK, stream=Stream(1)),
            replace(STREAM, events=EVENTS[:1]),
            'the stream does not end with [DONE] but with {"choices": []}',
        ),
        (Expect(OK, stream=Stream(1, usage=False)), STREAM, "the stream has a usage event, expected none"),
        (
            Expect(OK, stream=Stream(1, longest_gap=1)),
            STREAM,
            "the longest gap between two events is 1.70 s, expected at most 1 s",
        ),
    ],
)
def test_judges_an_answer(expected: Expect, answer: Answer, unmet: str) -> None:
    found = unmet_by_answer(expected, answer)
    assert found.startswith(unmet) if unmet else not found


@pytest.mark.parametrize(
    ("expected", "arrivals", "unmet"),
    [
        (Expect(OK), [ARRIVAL], ""),
        (Expect(OK, reaches=("pool",)), [ARRIVAL], ""),
        (Expect(OK, reaches=NOWHERE), [ARRIVAL], "it reached pool-decode-1, expected no backend"),
        (Expect(OK, reaches=("pool",)), [], "it reached no backend, expected pool"),
        (
            Expect(OK, reaches=("pool",)),
            [ARRIVAL, ARRIVAL],
            "it arrived 2 times (pool-decode-1 and pool-decode-1), expected once",
        ),
        (Expect(OK, reaches=("other",)), [ARRIVAL], "it reached pool-decode-1, expected other"),
        (Expect(OK, reaches=("pool",), pod=0), [ARRIVAL], "it reached pool-decode-1, expected pool-decode-0"),
        (Expect(OK, reaches=("pool",), pod=1), [ARRIVAL], ""),
        (Expect(OK, seen=Seen(host="host", same_body=True)), [ARRIVAL], ""),
        (
            Expect(OK, seen=Seen(headers=(("Authorization", "redacted"), ("x-tier", "free"), ("x-none", None)))),
            [ARRIVAL],
            "",
        ),
        (
            Expect(OK, seen=Seen(host="upstream")),
            [ARRIVAL],
            "pool-decode-1 received the host `host`, expected `upstream`",
        ),
        (
            Expect(OK, seen=Seen(headers=(("x-tier", None),))),
            [ARRIVAL],
            "pool-decode-1 received the header `x-tier`, which is `free`, expected none",
        ),
        (
            Expect(OK, seen=Seen(headers=(("x-tier", "pro"),))),
            [ARRIVAL],
            "pool-decode-1 received the header `x-tier`, which is `free`, expected `pro`",
        ),
        (
            Expect(OK, seen=Seen(same_body=True)),
            [replace(ARRIVAL, body_sha256="0")],
            "pool-decode-1 received a body of 13 bytes that is not the 13 bytes sent",
        ),
        (Expect(OK, seen=Seen(same_body=True)), [], "it reached no backend, so its contents cannot be checked"),
    ],
)
def test_judges_arrivals(expected: Expect, arrivals: list[Arrival], unmet: str) -> None:
    pods = ["pool-decode-0", "pool-decode-1"]
    assert unmet_by_arrivals(expected, BODY, arrivals, lambda pod: pod.partition("-")[0], pods) == unmet


def test_recognizes_a_key_by_its_digest() -> None:
    key = "tlabs_" + "k" * 43
    assert not keys_seen([ARRIVAL], [key])
    for value in (f"Bearer {key}", digest(key), digest(f"Bearer {key}")):
        leaked = replace(ARRIVAL, headers={"x-any": [value]})
        assert keys_seen([leaked], [key]) == "pool-decode-1 received the client's key in the header `x-any`"
