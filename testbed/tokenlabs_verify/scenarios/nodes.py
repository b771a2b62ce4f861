"""Three replicas on three nodes: where they are, what a node takes with it, and what rollouts and scaling interrupt."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs_verify.engine.acts import Apart, CutPower, Restart, RestorePower, Scale
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts, ModelFacts
from tokenlabs_verify.engine.scenario import (
    NO_ANSWER,
    STANDARD,
    During,
    Expect,
    Outage,
    Scenario,
    Send,
    Stream,
    Until,
)
from tokenlabs_verify.scenarios.calls import answered, chat, default_tenant

REPLICAS = 3
GAP = 0.5
BACK_WITHIN = 120.0
LEAD = 5.0
LOST_AFTER = 50.0
"""`--node-monitor-grace-period` of kube-controller-manager: from the last heartbeat until a node is taken for lost."""
SETTLES = 10.0
"""Seconds for kube-controller-manager, which looks every five, and the picker to act on it."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """The first model, if the environment has nodes for it."""
    model = facts.models[0]
    if not model.picked:
        return
    needs = STANDARD | {Capability.NODES, Capability.FAULTS, Capability.SIMULATOR, Capability.ARRIVALS}
    tenants = (default_tenant(facts),)
    yield Scenario(
        "nodes-apart",
        "Three replicas run on three nodes, one each, and all of them answer.",
        (Apart(model.server, REPLICAS), Send(chat(model), answered(model), times=6)),
        tenants,
        needs,
    )
    yield Scenario(
        "nodes-one-dies",
        "A node that loses its power under load costs the requests that the picker sends there until Kubernetes takes it for lost, "
        "and the streams on it; the others are answered. Back, it serves again.",
        (
            Apart(model.server, REPLICAS),
            Outage(
                _streams(model, 60.0, times=9),
                Send(chat(model), answered(model), "the load"),
                every=0.25,
                act=CutPower(model.server, 1),
                lead=LEAD,
                seconds=90.0,
                fails_until=LOST_AFTER + SETTLES,
                statuses=frozenset({503, 504, NO_ANSWER}),
                longest=60.0,
            ),
            Send(chat(model), answered(model), "with two nodes", times=6),
            RestorePower(model.server),
            Apart(model.server, REPLICAS),
            Until(chat(model), answered(model), BACK_WITHIN, "three nodes answer again"),
        ),
        tenants,
        needs,
    )
    yield Scenario(
        "nodes-rollout",
        "A rollout over three nodes goes one pod after the other and interrupts no stream.",
        (
            During((_streams(model, 40.0, times=9),), Restart(model.server), LEAD),
            Apart(model.server, REPLICAS),
            Until(chat(model), answered(model), BACK_WITHIN, "a model answers after its rollout"),
        ),
        tenants,
        needs,
    )
    yield Scenario(
        "nodes-scaled",
        "Scaling from one replica to three and back interrupts no stream.",
        (
            Scale(model.server, 1),
            During((_streams(model, 20.0, times=3),), Scale(model.server, REPLICAS), LEAD),
            Apart(model.server, REPLICAS),
            During((_streams(model, 40.0, times=9),), Scale(model.server, 1), LEAD),
            Send(chat(model), answered(model), "with one replica", times=3),
        ),
        tenants,
        needs,
    )


def _streams(model: ModelFacts, seconds: float, *, times: int) -> Send:
    events = int(seconds / GAP)
    call = chat(model, stream=True, simulate={"events": events, "gap": GAP})
    expected = Expect(frozenset({200}), stream=Stream(events), at_least=(events - 1) * GAP * 0.95)
    return Send(call, expected, f"a stream of {seconds:g} seconds", times=times)
