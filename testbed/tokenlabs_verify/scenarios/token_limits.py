"""Token limits: the tokens of answers are charged exactly, however the request is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract.windows import window_of
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import CHAT, Facts, TierFacts
from tokenlabs_verify.engine.scenario import (
    STANDARD,
    AlignTo,
    Call,
    Exhaust,
    NextWindow,
    Scenario,
    Send,
    Step,
    TenantSpec,
    Until,
    expect,
)
from tokenlabs_verify.scenarios.calls import (
    DEFAULT_TENANT,
    FORBIDDEN,
    REFUSED,
    allowed_origin,
    answered,
    chat,
    simulated,
    with_headers,
)
from tokenlabs_verify.scenarios.request_limits import FIRST, SECOND, TOLD
from tokenlabs_verify.scenarios.speech import SPEAK, speak
from tokenlabs_verify.scenarios.windows import SHORT, parts, room, tightest_in_tokens

NEEDS = STANDARD | {Capability.SIMULATOR, Capability.ENVOY_TOKENS}
CHARGED_WITHIN = 2.0
"""Seconds from the end of an answer until its tokens are charged: a round trip to the rate-limit service."""
MOST_BEYOND = 3
"""Requests that may pass meanwhile."""
AT_ONCE = 20
MANY, LONG = 100, 45.0
"""Events of a stream, and the seconds that the streams exhausting a limit may take: each event passes the body processor and
the picker, some 20 ms on a busy machine."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Each tier's windows, every form of request, which requests share a limit."""
    for tier in facts.tiers:
        for window in tier.tokens:
            yield from _window(facts, tier, window)
    tier = tightest_in_tokens(facts)
    yield from _ways_to_ask(facts, tier)
    yield from _exactly(facts, tier)
    yield from _shared(facts, tier)
    yield _at_once(facts)


def _window(facts: Facts, tier: TierFacts, window: int) -> Iterator[Scenario]:
    limit, name = tier.tokens[window], window_of(window)
    base = Scenario(
        f"tokens-{tier.name}-{name}",
        f"A tenant of `{tier.name}` may use {limit:,} tokens per {name}; the request after them is rejected with 429.",
        (),
        (TenantSpec(DEFAULT_TENANT, tier.name),),
        NEEDS,
        alone=min(tier.tokens) < SHORT,
    )
    if window != min(tier.tokens):
        yield _longer_window(facts, tier, window, base)
        return
    if parts(tier, limit) < 1:
        yield replace(base, not_here="the tier's request limit is reached before its token limit")
        return
    for stream in (False, True):
        call = chat(facts.models[0], stream=stream)
        steps: tuple[Step, ...] = (AlignTo(window, room(window, 10)), exhaust(tier, call, stream=stream))
        if window <= SHORT and not stream:
            steps = (
                *steps,
                NextWindow(window, by_clock=True),
                Send(chat(facts.models[0]), expect(200), "in the next window"),
            )
        suffix, kind = ("-stream", ", as streams") if stream else ("", "")
        yield replace(base, id=base.id + suffix, sentence=base.sentence.replace("; the", f"{kind}; the"), steps=steps)


def _longer_window(facts: Facts, tier: TierFacts, window: int, base: Scenario) -> Scenario:
    """One large answer exhausts it; after the shorter windows reset, the longer one still rejects."""
    shorter = [other for other in tier.tokens if other < window]
    if max(shorter) > SHORT:
        return replace(base, not_here=f"{window_of(max(shorter))} would have to pass first")
    limit, model = tier.tokens[window], facts.models[0]
    spent = limit + 1
    call = chat(model, simulate={"tokens": spent})
    steps = (
        Send(call, expect(200), f"one answer of {spent:,} tokens"),
        NextWindow(max(shorter), by_clock=True),
        Exhaust(
            chat(model, simulate={"tokens": 1}),
            "tokens",
            tier.name,
            window,
            limit,
            before=spent,
            overshoot=1,
            refused=3,
        ),
    )
    return replace(base, steps=steps)


def exhaust(tier: TierFacts, call: Call, *, stream: bool = False, parallel: int = 1) -> Exhaust:
    """Exhausts the tokens of a tier's shortest window in a few answers whose sum is not exactly the limit."""
    window = min(tier.tokens)
    limit = tier.tokens[window]
    each = limit // parts(tier, limit) + 1
    return Exhaust(
        with_headers(call, *simulated({"tokens": each})),
        "tokens",
        tier.name,
        window,
        limit,
        each=each,
        # Requests in flight, and one more: it can overtake the charge of the last, which Envoy sends after the answer has ended.
        overshoot=each * (parallel + 1),
        parallel=parallel,
        refused=2,
        stream=stream,
    )


def _ways_to_ask(facts: Facts, tier: TierFacts) -> Iterator[Scenario]:
    model, window = facts.models[0], min(tier.tokens)
    ways = {
        "stream-with-usage": ("a stream that requests its usage", chat(model, stream=True, include_usage=True), True),
        "query": ("a path with a query", chat(model, path=f"{CHAT}?x=1"), False),
        "query-stream": ("a stream on a path with a query", chat(model, path=f"{CHAT}?x=1", stream=True), True),
        "double-slash": ("a path with two slashes", chat(model, path=f"/{CHAT}"), False),
        "gzip": ("a compressed answer", chat(model, simulate={"gzip": 1}), False),
        "gzip-stream": ("a compressed stream", chat(model, stream=True, simulate={"gzip": 1}), True),
        "many-events": ("a stream of many events", chat(model, stream=True, simulate={"events": MANY}), True),
    }
    if len(facts.models) > 1:
        ways["second-model"] = ("the second model", chat(facts.models[1]), False)
    for each in model.by_others[-1:]:
        ways["another-name"] = (f"the model by its name `{each.id}`", chat(each), False)
    if facts.origins:
        origin = ("Origin", allowed_origin(facts))
        ways["page"] = ("an answer to a web page", with_headers(chat(model), origin), False)
        ways["page-stream"] = ("a stream to a web page", with_headers(chat(model, stream=True), origin), True)
    for name, (text, call, stream) in ways.items():
        yield Scenario(
            f"tokens-by-{name}",
            f"Tokens are charged for {text}.",
            (
                AlignTo(window, min(0.8 * window, LONG) if name == "many-events" else room(window, 10)),
                exhaust(tier, call, stream=stream),
            ),
            (TenantSpec(DEFAULT_TENANT, tier.name),),
            NEEDS,
        )
    for path in ("/v1/completions", "/v1/embeddings", "/v1/responses", "/anthropic/v1/messages"):
        if path not in facts.paths:
            yield Scenario(
                f"tokens-closed{path.replace('/', '-')}",
                f"`{path}` is closed: no uncounted tokens are available there.",
                (Send(chat(model, path=path), FORBIDDEN), Send(chat(model, path=path, stream=True), FORBIDDEN)),
                (TenantSpec(DEFAULT_TENANT, tier.name),),
            )


def _exactly(facts: Facts, tier: TierFacts) -> Iterator[Scenario]:
    model, window = facts.models[0], min(tier.tokens)
    limit = tier.tokens[window]
    for stream in (False, True):

        def taking(tokens: int, stream: bool = stream) -> Call:
            return chat(model, stream=stream, simulate={"tokens": tokens})

        yield Scenario(
            "tokens-exact-stream" if stream else "tokens-exact",
            f"Tokens of {'streams' if stream else 'JSON answers'} are charged exactly: a request one short of the limit passes, "
            "and after one over it the next is rejected.",
            (
                AlignTo(window, room(window, 10)),
                Send(taking(limit - 1), expect(200), f"{limit - 1:,} tokens"),
                Send(taking(2), expect(200), "two more tokens, one over the limit"),
                Until(taking(0), REFUSED, CHARGED_WITHIN, "tokens are charged", most=MOST_BEYOND),
            ),
            (TenantSpec(DEFAULT_TENANT, tier.name),),
            NEEDS,
        )


def _shared(facts: Facts, tier: TierFacts) -> Iterator[Scenario]:
    model, window = facts.models[0], min(tier.tokens)
    align = AlignTo(window, room(window, 20))
    two = (TenantSpec(FIRST, tier.name), TenantSpec(SECOND, tier.name))
    used_up = exhaust(tier, chat(model, FIRST))
    yield Scenario(
        "tokens-told",
        "The 429 of a token limit is an error in OpenAI's format, also for a stream.",
        (align, used_up, Send(chat(model, FIRST), TOLD), Send(chat(model, FIRST, stream=True), TOLD, "a stream")),
        two[:1],
        NEEDS,
    )
    yield Scenario(
        "tokens-two-tenants",
        "Two tenants do not share a token limit.",
        (align, used_up, Send(chat(model, SECOND), answered(model), "the other tenant")),
        two,
        NEEDS,
    )
    yield Scenario(
        "tokens-two-keys",
        "Two keys of one tenant share a token limit.",
        (align, used_up, Send(chat(model, SECOND), REFUSED, "with the tenant's other key")),
        tuple(replace(spec, user="one") for spec in two),
        NEEDS,
    )
    if others := (*facts.models[1:2], *model.by_others):
        yield Scenario(
            "tokens-models-share",
            "All models, by all of their names, share a tenant's token limit.",
            (align, used_up, *(Send(chat(each, FIRST), REFUSED, f"to `{each.id}`") for each in others)),
            two[:1],
            NEEDS,
        )
    if SPEAK in facts.paths:
        yield Scenario(
            "tokens-over-on-speech",
            "A tenant over its token limit is rejected on speech as well.",
            (align, used_up, Send(replace(speak(), key=FIRST), REFUSED, "speech")),
            two[:1],
            NEEDS,
        )
    yield Scenario(
        "tokens-errors-are-free",
        "An error answer is not charged.",
        (
            align,
            Send(
                chat(model, FIRST, simulate={"status": 500, "tokens": 10 * tier.tokens[window]}),
                expect(500),
                "an error of the model",
            ),
            Send(chat(model, FIRST), answered(model), "after it"),
        ),
        two[:1],
        NEEDS,
    )


def _at_once(facts: Facts) -> Scenario:
    """How far requests in flight exceed a limit: their tokens are known only after the answer."""
    scenario = Scenario(
        "tokens-at-once",
        f"With {AT_ONCE} requests in flight, a token limit is exceeded by their tokens only.",
        (),
        needs=NEEDS,
        not_here=f"no tier allows {2 * AT_ONCE} requests per window",
    )
    able = [tier for tier in facts.tiers if min(tier.requests.values()) >= 3 * AT_ONCE and min(tier.tokens) >= SHORT]
    if not able:
        return scenario
    tier = min(able, key=lambda tier: min(tier.requests.values()))
    window = min(tier.tokens)
    call = chat(facts.models[0], simulate={"delay": 0.3})
    return replace(
        scenario,
        steps=(AlignTo(window, room(window, 200)), exhaust(tier, call, parallel=AT_ONCE)),
        tenants=(TenantSpec(DEFAULT_TENANT, tier.name),),
        not_here="",
    )
