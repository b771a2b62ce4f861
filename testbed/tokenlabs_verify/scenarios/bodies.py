"""Request and response bodies of all sizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract.pools import LARGEST_BODY
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import NOWHERE, PRESENT, STANDARD, Expect, Scenario, Send, Stream
from tokenlabs_verify.scenarios.calls import answered, chat, chat_of_size, default_tenant

KIB, MIB = 2**10, 2**20
LONG = 20 * 10**6
REWRITTEN = 1000
"""Bytes an answer may lose on its way: the endpoint picker rewrites JSON without spaces."""
JUST = 4 * KIB
"""Bytes below the limit for "just under"."""

TOO_LARGE = Expect(
    frozenset({413}),
    json=(("/error/code", "request_too_large"),),
    reaches=NOWHERE,
    at_most=10,
)
UNDECLARED_TOO_LARGE = Expect(frozenset({413, 408, 500}), reaches=NOWHERE, at_most=130)
"""Of a chunked body, Envoy checks what it has read. If that fills the buffer before authorization answers, Envoy stops reading,
and the request ends with `requestReceivedTimeout` (120 s); if it is the whole body, the endpoint picker rejects it."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Requests up to and over the limit, long answers, compressed answers, errors."""
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
            (default_tenant(facts),),
        )
    for name, size in (("just-over-limit", limit + 1), ("twice-the-limit", 2 * limit), ("32m", 32 * MIB)):
        if size <= limit:
            continue
        yield Scenario(
            f"bodies-request-{name}",
            f"A chat request of {size:,} bytes is rejected at once with 413; the limit is {limit:,}.",
            (Send(chat_of_size(model, size), TOO_LARGE),),
            (default_tenant(facts),),
        )
    yield Scenario(
        "bodies-request-chunked",
        "A chunked chat request without a Content-Length is answered.",
        (Send(replace(chat_of_size(model, 100 * KIB), chunked=True), answered(model)),),
        (default_tenant(facts),),
    )
    yield Scenario(
        "bodies-request-chunked-over-limit",
        "A chunked chat request over the limit, and over what the endpoint picker accepts, is rejected.",
        (Send(replace(chat_of_size(model, max(limit, LARGEST_BODY) + MIB), chunked=True), UNDECLARED_TOO_LARGE),),
        (default_tenant(facts),),
    )


def _answers(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    needs = STANDARD | {Capability.SIMULATOR}
    for name, size in (("1m", MIB), ("just-under-limit", facts.body_limit - 64 * KIB)):
        if size >= facts.body_limit:
            continue
        yield Scenario(
            f"bodies-answer-{name}",
            f"A JSON answer of {size:,} bytes arrives complete.",
            (Send(chat(model, simulate={"size": size}), replace(answered(model), size=size - REWRITTEN)),),
            (default_tenant(facts),),
            needs,
        )
    over = max(LONG, 2 * facts.body_limit)
    yield Scenario(
        "bodies-answer-20m",
        f"A streamed answer of {over:,} bytes arrives complete: streams have no limit.",
        (
            Send(
                chat(model, stream=True, simulate={"size": over, "events": 200}),
                Expect(frozenset({200}), stream=Stream(200), size=over - REWRITTEN, reaches=(model.pool,)),
            ),
        ),
        (default_tenant(facts),),
        needs,
    )
    yield Scenario(
        "bodies-answer-over-limit",
        f"A JSON answer of {over:,} bytes returns 500: the proxy buffers at most {facts.body_limit:,} bytes of an answer "
        "to count its tokens. The next request is answered.",
        (
            Send(
                chat(model, simulate={"size": over}),
                Expect(frozenset({500}), contains=("Internal Server Error",), reaches=(model.pool,)),
            ),
            Send(chat(model), answered(model), "the next request"),
        ),
        (default_tenant(facts),),
        needs,
    )
    yield Scenario(
        "bodies-answer-gzip",
        "A compressed answer is readable and includes its usage.",
        (
            Send(
                chat(model, simulate={"gzip": 1, "tokens": 321}),
                Expect(
                    frozenset({200}), json=(("/model", model.id), ("/usage/total_tokens", 321)), reaches=(model.pool,)
                ),
            ),
        ),
        (default_tenant(facts),),
        needs,
    )
    for status in (400, 422, 503):
        yield Scenario(
            f"bodies-error-{status}",
            f"An error {status} of the model server reaches the client with its status and message.",
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
            (default_tenant(facts),),
            needs,
        )
