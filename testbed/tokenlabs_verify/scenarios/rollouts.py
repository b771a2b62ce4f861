"""Rollouts: how a new revision of a model, a picker or the proxy affects running streams."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs_verify.engine.acts import Restart
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import PROXY, Facts, ModelFacts
from tokenlabs_verify.engine.scenario import STANDARD, During, Expect, Scenario, Send, Stream, Until
from tokenlabs_verify.scenarios.calls import answered, chat, default_tenant

GAP = 0.5
LEAD = 3.0
"""Seconds of streaming before the rollout starts."""
OUTLASTS = 50.0
"""Seconds of a stream: longer than the picker's 30-second drain."""
BACK_WITHIN = 120.0
AT_ONCE = 3


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Each model's servers, a picker, the proxy."""
    needs = STANDARD | {Capability.FAULTS, Capability.SIMULATOR}

    def scenario(name: str, what: str, model: ModelFacts, component: str) -> Scenario:
        return Scenario(
            f"rollouts-{name}",
            f"A rollout of {what} interrupts no stream: running streams complete, and the next request is answered.",
            (
                During((_streams(model),), Restart(component), LEAD),
                Until(chat(model), answered(model), BACK_WITHIN, f"{component} answers after its rollout"),
            ),
            (default_tenant(facts),),
            needs,
        )

    for model in facts.models[:2]:
        yield scenario(f"model-{model.pool}", f"model {model.id}", model, model.server)
    if facts.models[0].picked:
        yield scenario("picker", "a picker", facts.models[0], facts.models[0].picker)
    yield scenario("proxy", "the proxy", facts.models[0], PROXY)


def _streams(model: ModelFacts) -> Send:
    events = int(OUTLASTS / GAP)
    seconds = (events - 1) * GAP
    call = chat(model, stream=True, simulate={"events": events, "gap": GAP})
    expected = Expect(frozenset({200}), stream=Stream(events), at_least=seconds * 0.95, at_most=seconds + 15)
    return Send(call, expected, f"a stream of {OUTLASTS:g} seconds", times=AT_ONCE)
