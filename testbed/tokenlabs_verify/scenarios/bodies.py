"""Bodies of all sizes, both ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import NOWHERE, PRESENT, STANDARD, Expect, Scenario, Send, Stream
from tokenlabs_verify.scenarios.calls import answered, anyone, chat, chat_of_size

KIB, MIB = 2**10, 2**20
LONG = 20 * 10**6
REWRITTEN = 1000
"""Bytes that an answer may lose on its way: the endpoint picker writes JSON anew, without spaces."""
JUST = 4 * KIB
"""How far from the limit "just under" is."""

TOO_LARGE = Expect(
    frozenset({413}),
    json=(("/error/code", "request_too_large"),),
    reaches=NOWHERE,
    at_most=10,
)
UNDECLARED_TOO_LARGE = Expect(frozenset({413, 408}), reaches=NOWHERE, at_most=130)
"""In chunks, where the gate answers only after the upload has filled Envoy's buffer, Envoy reads no more and says 413 to nobody;
it ends with the time in which a request must have come in (`requestReceivedTimeout`, 120 s)."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Requests up to the limit and over it, long answers, compressed ones, errors."""
    yield from _requests(facts)
    yield from _answers(facts)


def _requests(facts: Facts) -> Iterator[Scenario]:
    model, limit = facts.models[0], facts.body_limit
    sizes = [("40k", 40 * KIB), ("1m", MIB), ("just-under-limit", limit - JUST)]
    for name, size in sizes:
        if size >= limit:
            continue
        yield Scenario(
            f"bodies-request-{name}",
            f"A chat request of {size:,} bytes is answered.",
            (Send(chat_of_size(model, size), answered(model)),),
            (anyone(facts),),
        )
    for name, size in (("just-over-limit", limit + 1), ("twice-the-limit", 2 * limit), ("32m", 32 * MIB)):
        if size <= limit:
            continue
        yield Scenario(
            f"bodies-request-{name}",
            f"A chat request of {size:,} bytes is refused at once with 413, for {limit:,} are allowed.",
            (Send(chat_of_size(model, size), TOO_LARGE),),
            (anyone(facts),),
        )
    yield Scenario(
        "bodies-request-chunked",
        "A chat request in chunks, without a length, is answered.",
        (Send(replace(chat_of_size(model, 100 * KIB), chunked=True), answered(model)),),
        (anyone(facts),),
    )
    yield Scenario(
        "bodies-request-chunked-over-limit",
        "A chat request in chunks over the limit is refused.",
        (Send(replace(chat_of_size(model, limit + MIB), chunked=True), UNDECLARED_TOO_LARGE),),
        (anyone(facts),),
    )


def _answers(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    needs = STANDARD | {Capability.SIMULATOR}
    for name, size in (("1m", MIB), ("just-under-limit", facts.body_limit - 64 * KIB)):
        if size >= facts.body_limit:
            continue
        yield Scenario(
            f"bodies-answer-{name}",
            f"A JSON answer of {size:,} bytes comes whole.",
            (Send(chat(model, simulate={"size": size}), replace(answered(model), size=size - REWRITTEN)),),
            (anyone(facts),),
            needs,
        )
    over = max(LONG, 2 * facts.body_limit)
    yield Scenario(
        "bodies-answer-20m",
        f"A streamed answer of {over:,} bytes comes whole: streams have no limit.",
        (
            Send(
                chat(model, stream=True, simulate={"size": over, "events": 200}),
                Expect(frozenset({200}), stream=Stream(200), size=over - REWRITTEN, reaches=(model.pool,)),
            ),
        ),
        (anyone(facts),),
        needs,
    )
    yield Scenario(
        "bodies-answer-over-limit",
        f"A JSON answer of {over:,} bytes is a plain error 500: the proxy holds whole answers of {facts.body_limit:,} bytes "
        "at most, to count their tokens. The next request is answered.",
        (
            Send(
                chat(model, simulate={"size": over}),
                Expect(frozenset({500}), contains=("Internal Server Error",), reaches=(model.pool,)),
            ),
            Send(chat(model), answered(model), "the next request"),
        ),
        (anyone(facts),),
        needs,
    )
    yield Scenario(
        "bodies-answer-gzip",
        "A compressed answer can be read, usage and all.",
        (
            Send(
                chat(model, simulate={"gzip": 1, "tokens": 321}),
                Expect(
                    frozenset({200}), json=(("/model", model.id), ("/usage/total_tokens", 321)), reaches=(model.pool,)
                ),
            ),
        ),
        (anyone(facts),),
        needs,
    )
    for status in (400, 422, 503):
        yield Scenario(
            f"bodies-error-{status}",
            f"An error {status} of the model server reaches the client with its status and its words.",
            (
                Send(
                    chat(model, simulate={"status": status}),
                    Expect(
                        frozenset({status}),
                        contains=(f"status {status}, as asked for",),
                        json=(("/error/message", PRESENT),),
                        reaches=(model.pool,),
                    ),
                ),
            ),
            (anyone(facts),),
            needs,
        )
