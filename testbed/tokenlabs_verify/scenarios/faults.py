"""What happens when a component fails, and that service recovers when it is back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract.components import AI_GATEWAY_CONTROLLER, AUTHORINO, ENVOY_GATEWAY
from tokenlabs_verify.engine.acts import Kill, KillOne, Scale, Start, Stop
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
    Losing,
    Parallel,
    Scenario,
    Send,
    Step,
    Stream,
    TenantSpec,
    Until,
)
from tokenlabs_verify.scenarios.calls import (
    DEFAULT_TENANT,
    REFUSED,
    UNAUTHENTICATED,
    WITHOUT_SERVER,
    answered,
    chat,
    default_tenant,
    listing,
    nowhere,
    without_key,
)
from tokenlabs_verify.scenarios.windows import SHORT, parts

BACK_WITHIN = 60.0
"""Seconds until the first correct answer after a component is back."""
SEEN_WITHIN = 30.0
"""Seconds until the proxy notices that a component is gone."""
STREAMED = 40
"""Events of a stream, half a second apart."""
LEAD = 4.0
"""Seconds of streaming before a pod dies."""
UNAVAILABLE = frozenset({500, 502, 503, 504})


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Backends, pickers, controllers, Authorino, rate limits, the proxy."""
    yield from _backends(facts)
    yield _one_of_three(facts)
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
    for name, simulate, expected, sentence in (
        (
            "error",
            {"status": 500},
            Expect(frozenset({500}), reaches=(model.pool,)),
            "An error 500 of the model reaches the client once, without a retry",
        ),
        (
            "reset",
            {"reset": "head"},
            Expect(frozenset({502, 503, NO_ANSWER}), reaches=(model.pool,)),
            "A connection reset by the model returns an error to the client, without a retry",
        ),
        (
            "slow",
            {"delay": 8},
            replace(answered(model), at_least=8, at_most=12),
            "An answer that takes the model 8 seconds arrives",
        ),
    ):
        yield Scenario(
            f"faults-backend-{name}",
            f"{sentence}; the next request is answered.",
            (Send(chat(model, simulate=simulate), expected), Send(chat(model), answered(model), "the next request")),
            (default_tenant(facts),),
            simulator,
        )
    others = tuple(Send(chat(each), answered(each), "another model") for each in facts.models[1:2])
    yield Scenario(
        "faults-model-gone",
        "When all pods of a model are gone, its requests fail and reach no other model; other models answer.",
        (
            Scale(model.server, 0),
            Until(chat(model), WITHOUT_SERVER, SEEN_WITHIN, "requests to a model without pods fail"),
            Send(chat(model), WITHOUT_SERVER, times=2),
            *others,
            Start(model.server),
            Until(chat(model), answered(model), BACK_WITHIN, "a model answers again"),
        ),
        (default_tenant(facts),),
        _needs(),
    )


def _one_of_three(facts: Facts) -> Scenario:
    model = facts.models[0]
    call = chat(model, stream=True, simulate={"events": STREAMED, "gap": 0.5})
    streams = Send(call, Expect(frozenset({200}), stream=Stream(STREAMED)), "a stream of 20 seconds", times=9)
    return Scenario(
        "faults-one-pod-of-three-dies",
        "When one of three pods dies under load, the streams on it are lost, and no other; the next requests are answered.",
        (
            Scale(model.server, 3),
            Losing(streams, KillOne(model.server, 1), LEAD),
            Send(chat(model), answered(model), "the next request", times=6),
            Start(model.server),
            Send(chat(model), answered(model), "with three pods again", times=3),
        ),
        (default_tenant(facts),),
        _needs(Capability.SIMULATOR, Capability.ARRIVALS),
    )


def _pickers(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    if not model.picked:
        return
    others = tuple(Send(chat(each), answered(each), "another model") for each in facts.models[1:2])
    yield Scenario(
        "faults-picker-gone",
        "When a pool's picker is gone, requests to that pool fail and reach no backend; other pools answer.",
        (
            Stop(model.picker),
            Send(chat(model), Expect(UNAVAILABLE, reaches=NOWHERE), "without its picker"),
            *others,
            Start(model.picker),
            Until(chat(model), answered(model), BACK_WITHIN, "a pool answers again"),
        ),
        (default_tenant(facts),),
        _needs(),
    )
    yield Scenario(
        "faults-picker-killed",
        "A killed picker is restarted, and its pool answers again.",
        (
            Kill(model.picker),
            Until(chat(model), answered(model), BACK_WITHIN, "a pool answers after its picker was killed"),
        ),
        (default_tenant(facts),),
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
            f"While {sentence} is down, traffic continues: keys are accepted and models answer.",
            (Stop(component), *traffic, Start(component), *traffic),
            (default_tenant(facts),),
            _needs(),
        )


def _gate(facts: Facts) -> Scenario:
    model = facts.models[0]
    closed = nowhere(401, 403, 500, 503)
    # Envoy AI Gateway answers these itself: on a route without authorization it would answer without a key.
    bodies = (
        ("the list of models, without a key", without_key(listing())),
        ("malformed JSON, without a key", replace(without_key(chat(model)), body=b'{"model": ')),
        ("an unknown path, without a key", Call("GET", "/nothing/is/here")),
        ("the list of models", listing()),
        ("without a key", without_key(chat(model))),
        ("with a key", chat(model)),
    )
    # Several rounds: a controller that removes the authorization needs a moment for it.
    rounds = tuple(Parallel(tuple(Send(call, closed, says) for says, call in bodies)) for _ in range(3))
    return Scenario(
        "faults-authorino-gone",
        "While Authorino is down every request is rejected, with or without a key, before the body processor; when it is back, "
        "keys are accepted again.",
        (
            Stop(AUTHORINO),
            Until(chat(model), closed, SEEN_WITHIN, "requests without Authorino are rejected"),
            *rounds,
            Start(AUTHORINO),
            Until(chat(model), answered(model), BACK_WITHIN, "keys are accepted again"),
        ),
        (default_tenant(facts),),
        _needs(),
    )


def _limits(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    passes = answered(model) if facts.open_on_failure else Expect(UNAVAILABLE | {429}, reaches=NOWHERE)
    word = "pass" if facts.open_on_failure else "are rejected"
    for component, name, sentence in (
        (RATE_LIMIT, "rate-limit", "the rate-limit service"),
        (COUNTERS, "redis", "Redis"),
    ):
        yield Scenario(
            f"faults-{name}-gone",
            f"While {sentence} is down, requests {word}, as `limits.onFailure` configures.",
            (
                Stop(component),
                Until(chat(model), passes, SEEN_WITHIN, "the loss of the counters takes effect"),
                Send(chat(model), passes, times=3),
                Start(component),
                Until(chat(model), answered(model), BACK_WITHIN, "limits are enforced again"),
            ),
            (default_tenant(facts),),
            _needs(Capability.ENVOY_TOKENS),
        )
    yield from _survival(facts)


def _survival(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    found = _long_budget(facts)
    for component, name in ((RATE_LIMIT, "rate-limit"), (COUNTERS, "redis")):
        scenario = Scenario(
            f"faults-{name}-restarted",
            "An exhausted limit stays exhausted when "
            + ("the rate-limit service" if component == RATE_LIMIT else "Redis")
            + " is killed and restarted.",
            (),
            needs=_needs(Capability.SIMULATOR, Capability.ENVOY_TOKENS),
            not_here="no tier has a window of tokens longer than a minute",
        )
        if found is not None:
            tier, call = found
            steps: list[Step] = [
                # One answer exhausts it once it is charged; right after the previous scenario's restart it may not be charged yet.
                Until(call, REFUSED, BACK_WITHIN, "the limit is exhausted", meanwhile=MEANWHILE),
                Kill(component),
                Start(component),
                # Until the service is reachable again, requests pass if `onFailure` is open. If the counters were lost, they would
                # keep passing: both windows would be reset, and the tenant would have the whole limit again.
                Until(chat(model), REFUSED, BACK_WITHIN, "the limit is still exhausted", meanwhile=MEANWHILE),
            ]
            scenario = replace(
                scenario, steps=tuple(steps), tenants=(TenantSpec(DEFAULT_TENANT, tier.name),), not_here=""
            )
        yield scenario


MEANWHILE = frozenset({200, 429}) | UNAVAILABLE
"""Statuses a request may get until limits are enforced again."""


def _long_budget(facts: Facts) -> tuple[TierFacts, Call] | None:
    """A tier with a window that outlasts the scenario, and a call whose answer exhausts it."""
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
        "A restarted proxy is correct from its first answer: 401 without a key, and the named model with one.",
        (
            Kill(PROXY),
            Until(bare, UNAUTHENTICATED, BACK_WITHIN, "a new proxy answers", meanwhile=nothing_yet),
            Until(chat(model), answered(model), BACK_WITHIN, "a new proxy reaches a model", meanwhile=nothing_yet),
            Start(PROXY),
            *(Send(chat(each), answered(each), times=3) for each in facts.models[:2]),
        ),
        (default_tenant(facts),),
        _needs(),
    )
