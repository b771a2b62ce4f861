"""Request limits: each window admits the tier's number of requests, and the next one is rejected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract import headers
from tokenlabs.contract.windows import window_of
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import MODELS, Facts, TierFacts
from tokenlabs_verify.engine.scenario import (
    PRESENT,
    STANDARD,
    TAG_PLACE,
    AlignTo,
    Exhaust,
    NextWindow,
    Scenario,
    Send,
    Step,
    TenantSpec,
    expect,
)
from tokenlabs_verify.scenarios.calls import (
    DEFAULT_TENANT,
    REFUSED,
    allowed_origin,
    answered,
    chat,
    chat_of_size,
    listing,
    nowhere,
    with_headers,
)
from tokenlabs_verify.scenarios.speech import SPEAK, speak
from tokenlabs_verify.scenarios.windows import MOST_REQUESTS, SHORT, Walk, room, tightest, walk

FIRST, SECOND = "first", "second"
TOLD = replace(
    REFUSED,
    json=(("/error/code", "rate_limit_exceeded"), ("/error/type", "rate_limit_error"), ("/error/message", PRESENT)),
    headers=(
        ("content-type", "application/json"),
        ("x-ratelimit-limit", PRESENT),
        ("x-ratelimit-reset", PRESENT),
        ("retry-after", PRESENT),
    ),
)
"""What a client over its limit receives."""
PARALLEL_FROM = 200
"""Above this many requests, several are sent in parallel: sent one by one, they would not fit into the window."""
CHEAP = {"tokens": 1}
"""Tokens per answer: these scenarios count requests, not tokens."""


def engine(facts: Facts) -> Capability:
    """The capability an environment needs for these scenarios: the engine that enforces request limits."""
    return Capability.ENVOY_REQUESTS if facts.requests_engine == "envoy" else Capability.KUADRANT_REQUESTS


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Each tier's windows, which requests share a limit, which requests count."""
    for tier in facts.tiers:
        for window in tier.requests:
            yield _window(facts, tier, window)
    yield from _shared(facts)
    yield from _counted_requests(facts)


def _needs(facts: Facts) -> frozenset[Capability]:
    return STANDARD | {Capability.SIMULATOR, engine(facts)}


def _window(facts: Facts, tier: TierFacts, window: int) -> Scenario:
    limit, name = tier.requests[window], window_of(window)
    found = walk(tier.requests, window)
    scenario = Scenario(
        f"requests-{tier.name}-{name}",
        f"A tenant of `{tier.name}` may send {limit:,} requests per {name}; the next one is rejected with 429.",
        (),
        (TenantSpec(DEFAULT_TENANT, tier.name),),
        _needs(facts),
        alone=window < SHORT or min(tier.requests) < SHORT,
    )
    if isinstance(found, str):
        return replace(scenario, not_here=found)
    if limit > MOST_REQUESTS:
        return replace(scenario, not_here=f"{limit:,} requests exceed what one run sends")
    return replace(scenario, steps=tuple(_steps(facts, tier, window, found)))


def _steps(facts: Facts, tier: TierFacts, window: int, way: Walk) -> Iterator[Step]:
    model, by_clock = facts.models[0], facts.requests_engine == "envoy"
    call = chat(model, simulate=CHEAP)
    parallel = 10 if way.rest > PARALLEL_FROM else 1
    if way.windows:
        # All steps fit into one of the longer windows.
        yield AlignTo(window, min(window * 0.8, (way.windows + 1.5) * way.short))
    for _ in range(way.windows):
        yield AlignTo(way.short, room(way.short, way.fill))
        yield Send(call, expect(200), "within the shorter window", times=way.fill)
        yield NextWindow(way.short, by_clock)
    if by_clock:
        yield AlignTo(way.short, room(way.short, way.rest, parallel))
    yield Exhaust(
        call,
        "requests",
        tier.name,
        window,
        tier.requests[window],
        before=way.before,
        # Limitador checks first and counts afterwards: requests in flight can pass together.
        overshoot=0 if by_clock else parallel - 1,
        parallel=parallel,
        refused=3,
    )
    if window <= SHORT:
        yield NextWindow(window, by_clock)
        yield Send(call, answered(model), "in the next window")


def _exhaust(facts: Facts, tier: TierFacts, key: str) -> Exhaust:
    window = min(tier.requests)
    return Exhaust(
        chat(facts.models[0], key, simulate=CHEAP), "requests", tier.name, window, tier.requests[window], refused=2
    )


def _shared(facts: Facts) -> Iterator[Scenario]:
    tier = tightest(facts)
    window = min(tier.requests)
    limit, model = tier.requests[window], facts.models[0]
    needs, align = _needs(facts), AlignTo(window, room(window, 2 * limit))
    two = (TenantSpec(FIRST, tier.name), TenantSpec(SECOND, tier.name))
    yield Scenario(
        "requests-two-tenants",
        "Two tenants do not share a limit: after one exhausts its own, the other still has all of its.",
        (align, _exhaust(facts, tier, FIRST), _exhaust(facts, tier, SECOND)),
        two,
        needs,
    )
    yield Scenario(
        "requests-two-keys",
        "Two keys of one tenant share a limit.",
        (align, _exhaust(facts, tier, FIRST), Send(chat(model, SECOND), REFUSED, "with the tenant's other key")),
        tuple(replace(spec, user="one") for spec in two),
        needs,
    )
    if others := (*facts.models[1:2], *model.by_others):
        yield Scenario(
            "requests-models-share",
            "All models, by all of their names, share a tenant's limit.",
            (
                align,
                _exhaust(facts, tier, FIRST),
                *(Send(chat(each, FIRST), REFUSED, f"to `{each.id}`") for each in others),
            ),
            two[:1],
            needs,
        )
    if SPEAK in facts.paths:
        together = facts.requests_engine == "envoy"
        spoken = replace(speak(), key=FIRST)
        yield Scenario(
            "requests-speech-shares" if together else "requests-speech-apart",
            "Speech and models share a tenant's limit."
            if together
            else "Speech has its own limit: Kuadrant counts each route separately.",
            (
                align,
                _exhaust(facts, tier, FIRST),
                Send(spoken, REFUSED if together else expect(200), "speech, after the models' limit"),
            ),
            two[:1],
            needs,
        )
    if facts.origins:
        page = _exhaust(facts, tier, FIRST)
        page = replace(page, call=with_headers(page.call, ("Origin", allowed_origin(facts))))
        yield Scenario(
            "requests-from-a-page",
            "Requests of a web page count towards the same limit as all others.",
            (align, page, Send(chat(model, FIRST), REFUSED, "with the same key, without an origin")),
            two[:1],
            needs,
        )
    forged = with_headers(
        chat(model, FIRST, simulate=CHEAP), (headers.USER, TAG_PLACE), (headers.TIER, facts.roomiest.name)
    )
    yield Scenario(
        "requests-forged-identity",
        "User and tier headers sent by a client do not select another limit.",
        (align, replace(_exhaust(facts, tier, FIRST), call=forged)),
        two[:1],
        needs,
    )


def _counted_requests(facts: Facts) -> Iterator[Scenario]:
    tier = tightest(facts)
    window = min(tier.requests)
    limit, model = tier.requests[window], facts.models[0]
    needs, one = _needs(facts), (TenantSpec(DEFAULT_TENANT, tier.name),)
    align = AlignTo(window, room(window, 2 * limit))
    by_clock = facts.requests_engine == "envoy"
    if MODELS in facts.paths:
        yield Scenario(
            "requests-listing-is-free",
            "Listing the models does not count.",
            (align, Send(listing(), expect(200), times=5), _exhaust(facts, tier, DEFAULT_TENANT)),
            one,
            needs,
        )
    streamed = chat(model, stream=True, simulate=CHEAP)
    yield Scenario(
        "requests-streams-count",
        "Streams count like any other request.",
        (align, replace(_exhaust(facts, tier, DEFAULT_TENANT), call=streamed, stream=True)),
        one,
        needs,
    )
    yield Scenario(
        "requests-denied-do-not-count",
        "Requests that authorization rejects do not count.",
        (
            align,
            Send(chat(model, path="/v1/responses"), expect(403), "a closed path", times=3),
            _exhaust(facts, tier, DEFAULT_TENANT),
        ),
        one,
        needs,
    )
    yield Scenario(
        "requests-told",
        "The 429 is an error in OpenAI's format, also for a stream, with the limit and when to retry.",
        (
            align,
            _exhaust(facts, tier, DEFAULT_TENANT),
            Send(chat(model), TOLD),
            Send(chat(model, stream=True), TOLD, "a stream"),
            *((Send(speak(), TOLD, "speech"),) if SPEAK in facts.paths and by_clock else ()),
        ),
        one,
        needs,
    )
    yield from _answered_by_the_gateway(facts, needs, by_clock)
    yield from _refused_do_not_count(facts, needs, by_clock)


def _answered_by_the_gateway(facts: Facts, needs: frozenset[Capability], by_clock: bool) -> Iterator[Scenario]:
    """Requests that pass authorization and reach no backend: Envoy's filter counts only on routes with a backend (Envoy 1.38,
    ratelimit.cc, initiateCall), Kuadrant's module on all.
    """
    tier, model = tightest(facts), facts.models[0]
    window = min(tier.requests)
    unknown = chat(replace(model, id="example/unknown-model"))
    failures = {
        "unknown-model": ("for a model that does not exist", unknown, nowhere(404)),
        "oversized": (
            "with a declared body that is too large",
            chat_of_size(model, facts.body_limit + 1),
            nowhere(413),
        ),
    }
    for name, (which, call, answer) in failures.items():
        yield Scenario(
            f"requests-{name}-is-free" if by_clock else f"requests-{name}-counts",
            f"A request {which} does not count." if by_clock else f"A request {which} counts like any other.",
            (
                AlignTo(window, room(window, 2 * tier.requests[window])),
                Send(call, answer),
                replace(_exhaust(facts, tier, DEFAULT_TENANT), before=0 if by_clock else 1),
            ),
            (TenantSpec(DEFAULT_TENANT, tier.name),),
            needs,
        )


def _refused_do_not_count(facts: Facts, needs: frozenset[Capability], by_clock: bool) -> Iterator[Scenario]:
    """Whether requests rejected by a shorter window count towards a longer one: with Limitador no, with Envoy's service yes.

    Envoy's service counts a request in every window at once, rejected or not (envoyproxy/ratelimit, DoLimit). Its
    STOP_CACHE_KEY_INCREMENT_WHEN_OVERLIMIT would change that, but then an answer that exhausts a minute's tokens would not be
    charged to the day's.
    """
    scenario = Scenario(
        "requests-refused-count-longer" if by_clock else "requests-refused-do-not-count",
        "With Envoy's engine, a request rejected by one window still counts in the longer ones, as documented."
        if by_clock
        else "A request rejected by one window does not count in a longer one.",
        (),
        needs=needs,
        not_here="no tier has a longer window that real requests can exhaust; examples/verify-limits.yaml does",
    )
    for tier in facts.tiers:
        windows = sorted(tier.requests)
        way = walk(tier.requests, windows[-1]) if len(windows) > 1 and windows[0] == SHORT else ""
        if isinstance(way, str) or not way.windows:
            continue
        call, longest = chat(facts.models[0], simulate=CHEAP), windows[-1]
        limit = tier.requests[longest]
        # As many rejected requests as the longer window has left after those the shorter one admitted.
        filling = Exhaust(call, "requests", tier.name, way.short, way.fill, refused=limit - way.fill)
        last: Step = (
            Send(call, REFUSED, "in the next window: rejected requests have exhausted the longer one")
            if by_clock
            else Exhaust(call, "requests", tier.name, longest, limit, before=way.before)
        )
        fill = (AlignTo(way.short, room(way.short, 3 * way.fill)), filling, NextWindow(way.short, by_clock))
        steps = (AlignTo(longest, (way.windows + 1.5) * way.short), *(fill if by_clock else fill * way.windows), last)
        scenario = replace(scenario, steps=steps, tenants=(TenantSpec(DEFAULT_TENANT, tier.name),), not_here="")
        break
    yield scenario
