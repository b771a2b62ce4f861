"""What happens when a part is gone, and that all is as before when it is back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract.components import AI_GATEWAY_CONTROLLER, AUTHORINO, ENVOY_GATEWAY
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import (
    COUNTERS,
    PROXY,
    RATE_LIMIT,
    Facts,
    TierFacts,
)
from tokenlabs_verify.engine.scenario import (
    NO_ANSWER,
    NOWHERE,
    STANDARD,
    Call,
    Expect,
    Kill,
    Parallel,
    Scale,
    Scenario,
    Send,
    Start,
    Step,
    Stop,
    TenantWish,
    Until,
)
from tokenlabs_verify.scenarios.calls import (
    ANYONE,
    REFUSED,
    UNAUTHENTICATED,
    answered,
    anyone,
    chat,
    listing,
    nowhere,
    without_key,
)
from tokenlabs_verify.scenarios.windows import SHORT, parts

BACK_WITHIN = 60.0
"""Seconds for the first right answer after a part is back."""
SEEN_WITHIN = 30.0
"""Seconds for the proxy to notice that a part is gone."""
UNAVAILABLE = frozenset({500, 502, 503, 504})


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Backends, pickers, controllers, the gate, the limits, the proxy."""
    yield from _backends(facts)
    yield from _pickers(facts)
    yield from _controllers(facts)
    yield _gate(facts)
    yield from _limits(facts)
    yield _proxy(facts)


def _needs(*more: Capability) -> frozenset[Capability]:
    return STANDARD | {Capability.FAULTS, *more}


def _backends(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    simulator = STANDARD | {Capability.SIMULATOR}
    for name, wishes, expected, sentence in (
        (
            "error",
            {"status": 500},
            Expect(frozenset({500}), reaches=(model.pool,)),
            "A model's own error 500 reaches the client as such, once, without a second try",
        ),
        (
            "reset",
            {"reset": "head"},
            Expect(frozenset({502, 503, NO_ANSWER}), reaches=(model.pool,)),
            "A connection that a model resets is an error to the client, without a second try",
        ),
        (
            "slow",
            {"delay": 8},
            replace(answered(model), at_least=8, at_most=12),
            "A model that thinks for 8 seconds is waited for",
        ),
    ):
        yield Scenario(
            f"faults-backend-{name}",
            f"{sentence}; the next request is answered.",
            (Send(chat(model, simulate=wishes), expected), Send(chat(model), answered(model), "the next request")),
            (anyone(facts),),
            simulator,
        )
    others = tuple(Send(chat(each), answered(each), "another model") for each in facts.models[1:2])
    gone = Expect(UNAVAILABLE | {429}, reaches=NOWHERE)
    yield Scenario(
        "faults-model-gone",
        "When all pods of a model are gone its requests fail and reach no other model; the others answer.",
        (
            Scale(model.server, 0),
            Until(chat(model), gone, SEEN_WITHIN, "a model's end is noticed"),
            *others,
            Start(model.server),
            Until(chat(model), answered(model), BACK_WITHIN, "a model answers again"),
        ),
        (anyone(facts),),
        _needs(),
    )


def _pickers(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    others = tuple(Send(chat(each), answered(each), "another model") for each in facts.models[1:2])
    yield Scenario(
        "faults-picker-gone",
        "When a pool's picker is gone that pool fails, and no request of it reaches a backend; the others answer.",
        (
            Stop(model.picker),
            Send(chat(model), Expect(UNAVAILABLE, reaches=NOWHERE), "without its picker"),
            *others,
            Start(model.picker),
            Until(chat(model), answered(model), BACK_WITHIN, "a pool answers again"),
        ),
        (anyone(facts),),
        _needs(),
    )
    yield Scenario(
        "faults-picker-killed",
        "A picker that is killed comes back by itself, and its pool answers again.",
        (Kill(model.picker), Until(chat(model), answered(model), BACK_WITHIN, "a pool answers after its picker's end")),
        (anyone(facts),),
        _needs(),
    )


def _controllers(facts: Facts) -> Iterator[Scenario]:
    traffic: tuple[Step, ...] = (
        *(Send(chat(model), answered(model), times=3) for model in facts.models[:2]),
        Send(without_key(chat(facts.models[0])), UNAUTHENTICATED),
    )
    for component, name, sentence in (
        (AI_GATEWAY_CONTROLLER, "ai-gateway", "Envoy AI Gateway's controller"),
        (ENVOY_GATEWAY, "envoy-gateway", "Envoy Gateway's controller"),
    ):
        yield Scenario(
            f"faults-{name}-gone",
            f"While {sentence} is gone, traffic goes on: keys open, models answer, no key is refused.",
            (Stop(component), *traffic, Start(component), *traffic),
            (anyone(facts),),
            _needs(),
        )


def _gate(facts: Facts) -> Scenario:
    model = facts.models[0]
    closed = nowhere(401, 403, 500, 503)
    # Envoy AI Gateway answers these itself: where no gate stands before it, they give it away.
    bodies = (
        ("the list of models, without a key", without_key(listing())),
        ("malformed JSON, without a key", replace(without_key(chat(model)), body=b'{"model": ')),
        ("an unknown path, without a key", Call("GET", "/nothing/is/here")),
        ("the list of models", listing()),
        ("without a key", without_key(chat(model))),
        ("with a key", chat(model)),
    )
    # Several rounds: a controller that takes the gate away needs a moment for it.
    rounds = tuple(Parallel(tuple(Send(call, closed, says) for says, call in bodies)) for _ in range(3))
    return Scenario(
        "faults-authorino-gone",
        "While Authorino is gone nothing passes, with a key or without, not even to the body processor; when it is back, "
        "keys open again.",
        (
            Stop(AUTHORINO),
            Until(chat(model), closed, SEEN_WITHIN, "Authorino's end is noticed"),
            *rounds,
            Start(AUTHORINO),
            Until(chat(model), answered(model), BACK_WITHIN, "keys open again"),
        ),
        (anyone(facts),),
        _needs(),
    )


def _limits(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    passes = answered(model) if facts.open_on_failure else Expect(UNAVAILABLE | {429}, reaches=NOWHERE)
    word = "pass" if facts.open_on_failure else "are refused"
    for component, name, sentence in (
        (RATE_LIMIT, "rate-limit", "the rate-limit service"),
        (COUNTERS, "redis", "Redis"),
    ):
        yield Scenario(
            f"faults-{name}-gone",
            f"While {sentence} is gone, requests {word}, as `limits.onFailure` says.",
            (
                Stop(component),
                Until(chat(model), passes, SEEN_WITHIN, "the end of the counters is noticed"),
                Send(chat(model), passes, times=3),
                Start(component),
                Until(chat(model), answered(model), BACK_WITHIN, "limits are checked again"),
            ),
            (anyone(facts),),
            _needs(Capability.ENVOY_TOKENS),
        )
    yield from _survival(facts)


def _survival(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    found = _long_budget(facts)
    for component, name in ((RATE_LIMIT, "rate-limit"), (COUNTERS, "redis")):
        scenario = Scenario(
            f"faults-{name}-restarted",
            "A budget that is used up stays used up when "
            + ("the rate-limit service" if component == RATE_LIMIT else "Redis")
            + " is killed and comes back.",
            (),
            needs=_needs(Capability.SIMULATOR, Capability.ENVOY_TOKENS),
            not_here="no tier has a window of tokens longer than a minute",
        )
        if found is not None:
            tier, call = found
            steps: list[Step] = [
                # One answer takes all of it, if it is charged: after a restart by the scenario before, it may not be yet.
                Until(call, REFUSED, BACK_WITHIN, "the budget is used up", meanwhile=MEANWHILE),
                Kill(component),
                Start(component),
                # Until the service is asked again, requests pass where `onFailure` is open. Were the counters gone, they
                # would go on to: those of both windows would be, and the tenant would have a whole budget.
                Until(chat(model), REFUSED, BACK_WITHIN, "the budget is still used up", meanwhile=MEANWHILE),
            ]
            scenario = replace(scenario, steps=tuple(steps), tenants=(TenantWish(ANYONE, tier.name),), not_here="")
        yield scenario


MEANWHILE = frozenset({200, 429}) | UNAVAILABLE
"""What a request may get while limits are not checked again yet."""


def _long_budget(facts: Facts) -> tuple[TierFacts, Call] | None:
    """A tier with a window so long that it does not end meanwhile, and a call whose answer takes all of it."""
    for tier in facts.tiers:
        window = max(tier.tokens)
        shorter = [other for other in tier.tokens if other < window]
        if window > SHORT and all(other <= SHORT for other in shorter) and parts(tier, tier.tokens[window]) > 0:
            return tier, chat(facts.models[0], simulate={"tokens": tier.tokens[window] + 1})
    return None


def _proxy(facts: Facts) -> Scenario:
    model = facts.models[0]
    bare = without_key(chat(model))
    nothing_yet = frozenset({NO_ANSWER})
    return Scenario(
        "faults-proxy-restarted",
        "A proxy that starts anew is right from its first answer: without a key 401, and the model by its name.",
        (
            Kill(PROXY),
            Until(bare, UNAUTHENTICATED, BACK_WITHIN, "a new proxy answers", meanwhile=nothing_yet),
            Until(chat(model), answered(model), BACK_WITHIN, "a new proxy reaches a model", meanwhile=nothing_yet),
            Start(PROXY),
            *(Send(chat(each), answered(each), times=3) for each in facts.models[:2]),
        ),
        (anyone(facts),),
        _needs(),
    )
