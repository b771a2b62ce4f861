"""Prefill and decode by different pods: which does what of a request, and what happens when either is gone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.simulator.protocol import FETCHED_FROM
from tokenlabs_verify.engine.acts import Kill, Restart, Start, Stop
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts, ModelFacts
from tokenlabs_verify.engine.scenario import (
    NO_ANSWER,
    PRESENT,
    STANDARD,
    Call,
    During,
    Expect,
    Scenario,
    Send,
    Stream,
    Until,
)
from tokenlabs_verify.scenarios.calls import WITHOUT_SERVER, answered, chat, default_tenant, with_headers

SEEN_WITHIN = 30.0
"""Seconds until the picker knows which pods there are."""
BACK_WITHIN = 120.0
PREFILL_SECONDS = 25.0
"""Of a long prompt: longer than a server that looks idle takes to stop."""
UNAVAILABLE = frozenset({500, 502, 503, 504, NO_ANSWER})


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Each disaggregated model; none, if there is none."""
    for model in facts.models:
        if model.prefillers:
            yield from _of(facts, model)


def _of(facts: Facts, model: ModelFacts) -> Iterator[Scenario]:
    tenants = (default_tenant(facts),)
    simulator = STANDARD | {Capability.SIMULATOR, Capability.ARRIVALS}
    faults = simulator | {Capability.FAULTS}
    fetched = Expect(frozenset({200}), headers=((FETCHED_FROM, PRESENT),))
    apart = replace(answered(model), prefilled=True, headers=((FETCHED_FROM, PRESENT),))
    alone = replace(answered(model), prefilled=False, headers=((FETCHED_FROM, None),))
    yield Scenario(
        f"disaggregation-{model.pool}",
        f"A prompt for `{model.id}` is computed by a prefill pod, and answered by a decode pod that fetched its KV cache.",
        (
            Send(chat(model), apart, times=3),
            Send(
                chat(model, stream=True),
                replace(fetched, stream=Stream(2), reaches=(model.pool,), prefilled=True),
                "as a stream",
                times=2,
            ),
        ),
        tenants,
        simulator,
    )
    yield Scenario(
        f"disaggregation-{model.pool}-forged",
        "What a client says of KV transfers and of prefill pods has no effect.",
        (
            Send(
                with_headers(chat(model), ("x-prefiller-host-port", "127.0.0.1:9")), apart, "a header that names a pod"
            ),
            Send(_claiming(chat(model)), apart, "blocks of its own"),
        ),
        tenants,
        simulator,
    )
    yield Scenario(
        f"disaggregation-{model.pool}-without-prefill",
        "Without prefill pods, decode pods compute prompts themselves; once they are back, they prefill again.",
        (
            Stop(model.prefill),
            Until(chat(model), alone, SEEN_WITHIN, "requests go to decode pods alone", meanwhile=frozenset({200})),
            Send(chat(model), alone, times=3),
            Start(model.prefill),
            Until(chat(model), apart, SEEN_WITHIN, "a new prefill pod is used", meanwhile=frozenset({200})),
        ),
        tenants,
        faults,
    )
    yield Scenario(
        f"disaggregation-{model.pool}-without-decode",
        "Without decode pods, requests fail, and no prefill pod answers in their place.",
        (
            Stop(model.server),
            Until(chat(model), WITHOUT_SERVER, SEEN_WITHIN, "requests fail", meanwhile=UNAVAILABLE),
            Send(chat(model), WITHOUT_SERVER, "no limit of the tenant's is used up", times=2),
            Start(model.server),
            Until(chat(model), apart, BACK_WITHIN, "requests are answered again"),
        ),
        tenants,
        faults,
    )
    yield Scenario(
        f"disaggregation-{model.pool}-killed-prefill",
        "A prefill pod that is killed while it computes a prompt costs no request: the decode pod computes it.",
        (
            During((Send(_long(model), Expect(frozenset({200}), reaches=(model.pool,))),), Kill(model.prefill), 5.0),
            Start(model.prefill),
            Until(chat(model), apart, BACK_WITHIN, "a new prefill pod is used"),
        ),
        tenants,
        faults,
    )
    for role, component in (("decode", model.server), ("prefill", model.prefill)):
        yield Scenario(
            f"disaggregation-{model.pool}-rollout-{role}",
            f"A rollout of the {role} pods loses no request whose prompt is being computed.",
            (
                During((Send(_long(model), fetched, times=2),), Restart(component), 5.0),
                Until(chat(model), apart, BACK_WITHIN, "requests are answered after the rollout"),
            ),
            tenants,
            faults,
        )


def _long(model: ModelFacts) -> Call:
    return chat(model, simulate={"prefill": PREFILL_SECONDS})


def _claiming(call: Call) -> Call:
    claimed = {"do_remote_prefill": True, "remote_host": "127.0.0.1", "remote_port": 9, "remote_block_ids": [1]}
    claimed |= {"remote_engine_id": "none", "do_remote_decode": False}
    return replace(call, body=json.dumps(json.loads(call.body) | {"kv_transfer_params": claimed}).encode())
