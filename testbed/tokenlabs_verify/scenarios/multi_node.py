"""Models over several nodes: which pod of a group answers, and what the loss of a member and a rollout cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract.components import LWS
from tokenlabs_verify.engine.acts import Kill, Restart, Scale, Start, Stop
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts, ModelFacts
from tokenlabs_verify.engine.scenario import (
    NO_ANSWER,
    NOWHERE,
    STANDARD,
    Amid,
    Expect,
    Scenario,
    Send,
    Step,
    Stream,
    Until,
)
from tokenlabs_verify.scenarios.calls import answered, chat, default_tenant

SEEN_WITHIN = 30.0
"""Seconds until the picker knows which pods there are."""
BACK_WITHIN = 180.0
UNAVAILABLE = frozenset({429, 500, 502, 503, 504, NO_ANSWER})
"""429: the picker's, which finds pods in the pool and none that may answer (GIE v1.4.0, pkg/epp/requestcontrol/director.go)."""
MEANWHILE = UNAVAILABLE | {200}


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Each model over several nodes; none, if there is none."""
    for model in facts.models:
        if model.group > 1:
            yield from _of(facts, model)


def _of(facts: Facts, model: ModelFacts) -> Iterator[Scenario]:
    standard = STANDARD | {Capability.SIMULATOR, Capability.ARRIVALS}
    faults = standard | {Capability.FAULTS}

    def scenario(name: str, sentence: str, *steps: Step, needs: frozenset[Capability] = faults) -> Scenario:
        id = f"multi-node-{model.pool}{name}"
        return Scenario(id, sentence, steps, (default_tenant(facts),), needs)

    gone = Until(chat(model), Expect(UNAVAILABLE, reaches=NOWHERE), SEEN_WITHIN, "requests fail", meanwhile=MEANWHILE)
    back = Until(chat(model), answered(model), BACK_WITHIN, "requests are answered again", meanwhile=UNAVAILABLE)
    others = tuple(Send(chat(each), answered(each), "another model") for each in facts.models if each != model)
    streamed = replace(answered(model), json=(), stream=Stream(2))
    yield scenario(
        "",
        f"Requests for `{model.id}` are answered by leaders of its groups.",
        Send(chat(model), answered(model), times=5),
        Send(chat(model, stream=True), streamed, "as a stream", times=3),
        needs=standard,
    )
    for member, component in (("worker", model.workers), ("leader", model.server)):
        yield scenario(
            f"-killed-{member}",
            f"A group that loses its {member} restarts as a whole: its requests fail until then, and other models answer.",
            Scale(model.server, 1),
            Kill(component, grace=1),
            gone,
            *others,
            back,
        )
    yield scenario(
        "-rollout-of-one",
        "During a rollout, requests to a model with one group fail until the new group is ready.",
        Scale(model.server, 1),
        Amid(Send(chat(model), Expect(MEANWHILE)), Restart(model.server), least_failed=1),
        back,
    )
    yield scenario(
        "-rollout-of-two",
        "A rollout replaces one group after the other: of two groups, one answers, and no request fails.",
        Scale(model.server, 2),
        Amid(Send(chat(model), Expect(frozenset({200}))), Restart(model.server)),
    )
    yield scenario(
        "-without-controller",
        "Without the LeaderWorkerSet controller, groups answer as before.",
        Stop(LWS),
        Send(chat(model), answered(model), times=3),
        Start(LWS),
    )
