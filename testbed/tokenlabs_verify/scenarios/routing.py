"""Requests reach their model's own pool, whatever headers clients send; the picker chooses a pod in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract import headers
from tokenlabs.simulator.protocol import POD
from tokenlabs.spec.model_routes import MOST_RULES
from tokenlabs_verify.engine.acts import Kill, Patch, Scale, SetMetrics, Start
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts, ModelFacts
from tokenlabs_verify.engine.scenario import PRESENT, STANDARD, Call, Expect, Scenario, Seen, Send, Step, Until
from tokenlabs_verify.scenarios.calls import answered, chat, default_tenant, listing, nowhere, with_headers

AI_ROUTE = "llm-inference"
POLICY_WITHIN = 30.0
"""Seconds for a changed route to reach the proxy; measured: three to six."""
PICKER_WITHIN = 20.0
"""Seconds for a picker to notice a new pod or new metrics."""
QUEUE = 50
"""Pending requests in the longer queue."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Models, pools, and headers without effect."""
    yield from _models(facts)
    yield from _stripped_headers(facts)
    yield from _picker(facts)


def _models(facts: Facts) -> Iterator[Scenario]:
    for number, model in enumerate(facts.models):
        yield Scenario(
            f"routing-model-{number}",
            f"Requests for `{model.id}` reach only `{model.pool}`, as JSON and as a stream.",
            (
                Send(chat(model), answered(model), times=3),
                Send(chat(model, stream=True), Expect(frozenset({200}), reaches=(model.pool,)), times=2),
            ),
            (default_tenant(facts),),
        )
        if model.others:
            unknown = f"{model.others[-1]}-unknown"
            yield Scenario(
                f"routing-names-{number}",
                f"Requests for aliases and adapters of `{model.id}` reach only `{model.pool}`; `GET /v1/models` lists them; "
                "an adapter that it does not have returns 404.",
                (
                    *(Send(chat(each), answered(each), each.id, times=5) for each in model.by_others),
                    *(
                        Send(
                            chat(each, stream=True),
                            Expect(frozenset({200}), reaches=(model.pool,)),
                            f"{each.id}, stream",
                        )
                        for each in model.by_others
                    ),
                    Send(listing(), Expect(frozenset({200}), contains=tuple(f'"{name}"' for name in model.names))),
                    Send(_for(model, unknown), nowhere(404)),
                ),
                (default_tenant(facts),),
            )
    first = facts.models[0]
    for name, model_id, sentence in (
        ("unknown", "example/unknown-model", "that is unknown"),
        ("empty", "", "that is empty"),
        ("in-capitals", first.id.upper(), "in capitals"),
        ("with-space", first.id + " ", "with a trailing space"),
    ):
        yield Scenario(
            f"routing-model-{name}",
            f"A model name {sentence} returns 404 (400 if malformed), and reaches no pool.",
            (Send(_for(first, model_id), nowhere(404, 400)),),
            (default_tenant(facts),),
        )
    malformed = replace(chat(first), body=b'{"model": "' + first.id.encode() + b'", "messages": [')
    yield Scenario(
        "routing-malformed-json",
        "Malformed JSON with a valid key returns 400 and reaches no pool.",
        (Send(malformed, nowhere(400)),),
        (default_tenant(facts),),
    )
    yield Scenario(
        "routing-no-model",
        "A body without a model returns 400 or 404 and reaches no pool.",
        (Send(replace(chat(first), body=b'{"messages": []}'), nowhere(400, 404)),),
        (default_tenant(facts),),
    )
    # A prefill pod would reject the other model's name before its decode pod receives it.
    swappable = [each for each in facts.models if each.picked and not each.prefillers and each.first_rule < MOST_RULES]
    if len(swappable) > 1:
        yield _swapped(facts, *swappable[:2])


def _swapped(facts: Facts, one: ModelFacts, other: ModelFacts) -> Scenario:
    paths = tuple(f"/spec/rules/{each.first_rule}/backendRefs/0/name" for each in (one, other))
    patch = tuple(("replace", path, pool) for path, pool in zip(paths, (other.pool, one.pool), strict=True))
    undo = tuple(("replace", path, pool) for path, pool in zip(paths, (one.pool, other.pool), strict=True))
    # A model server rejects a name other than its own: a request that it receives shows the route taken.
    swap, back = (
        Patch("aigateway.envoyproxy.io/v1beta1", "AIGatewayRoute", facts.platform, AI_ROUTE, each, undo)
        for each in (patch, undo)
    )
    swapped = Expect(frozenset({404}), headers=((POD, PRESENT),), reaches=(other.pool,))
    return Scenario(
        "routing-models-swapped",
        "After two models swap pools in the route, each reaches the other's pool within seconds, without a restart.",
        (
            Send(chat(one), answered(one)),
            swap,
            Until(chat(one), swapped, POLICY_WITHIN, "a changed route takes effect"),
            Send(chat(other), replace(swapped, reaches=(one.pool,))),
            # Until Envoy AI Gateway's processor has the old route again, every chat gets 500: no scenario may follow before.
            back,
            Until(chat(one), answered(one), POLICY_WITHIN, "a restored route takes effect"),
        ),
        (default_tenant(facts),),
        STANDARD | {Capability.SIMULATOR, Capability.ARRIVALS, Capability.FAULTS},
    )


def _stripped_headers(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    other = facts.models[1] if len(facts.models) > 1 else None
    values = {
        headers.MODEL: other.id if other else "nobody/has-this-model",
        headers.ORIGINAL_PATH: "/v1/completions",
        "x-gateway-destination-endpoint": "127.0.0.1:9",
        "x-gateway-destination-endpoint-subset": "127.0.0.1:9",
        "x-gateway-model-name-rewrite": other.id if other else "nobody/has-this-model",
        "x-prefiller-url": "http://127.0.0.1:9",
        "x-prefiller-host-port": "127.0.0.1:9",
        "x-data-parallel-host-port": "127.0.0.1:9",
    }
    # The gateway writes its own values under these names: only the client's value must not arrive.
    rewritten = {headers.MODEL, "x-gateway-destination-endpoint", headers.USER, headers.TIER}
    for header in facts.stripped_headers:
        value = values.get(header, "forged-by-the-client")
        seen = Seen() if header in rewritten or header.startswith("x-ai-eg-") else Seen(headers=((header, None),))
        yield Scenario(
            f"routing-header-{header.removeprefix('x-')}",
            f"A client's `{header}` has no effect, and does not reach the model.",
            (
                Send(with_headers(chat(model), (header, value)), replace(answered(model), seen=seen)),
                Send(with_headers(chat(model), (header.upper(), value)), answered(model), "in capitals"),
            ),
            (default_tenant(facts),),
        )


def _picker(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    if not model.picked:
        return
    needs = STANDARD | {Capability.SIMULATOR, Capability.ARRIVALS, Capability.FAULTS}
    yield Scenario(
        "routing-shorter-queue",
        "Of three pods of a model, the picker prefers the idle one, and switches when the queues change.",
        (
            Scale(model.server, 3),
            *_prefers(model, free=1),
            *_prefers(model, free=0),
        ),
        (default_tenant(facts),),
        needs,
    )
    yield Scenario(
        "routing-cached-prefix",
        "Of three idle pods of a model, the picker prefers the one that has the start of the prompt in its cache.",
        (
            Scale(model.server, 3),
            *_prefers(model, free=2),
            Send(_with_prefix(model), _to(model, 2), "a prompt with a long start"),
            *(SetMetrics(model.server, pod) for pod in (0, 1)),
            Until(chat(model), _other_than(model, 2), PICKER_WITHIN, "the other pods are seen to be idle"),
            Send(_with_prefix(model), _to(model, 2), "a prompt with the same start", times=8),
        ),
        (default_tenant(facts),),
        needs,
    )
    yield Scenario(
        "routing-pod-comes-and-dies",
        "A new pod receives requests; when a pod dies, the other answers, and a replacement starts.",
        (
            Scale(model.server, 2),
            SetMetrics(model.server, 0, waiting=QUEUE, kv_cache=0.9),
            Until(chat(model), _to(model, 1), PICKER_WITHIN, "a new pod receives requests"),
            Kill(model.server),
            Start(model.server),
            Until(chat(model), answered(model), PICKER_WITHIN, "a model answers after its pods were killed"),
            Send(chat(model), answered(model), times=4),
        ),
        (default_tenant(facts),),
        needs,
    )


def _prefers(model: ModelFacts, *, free: int) -> tuple[Step, ...]:
    return (
        *(
            SetMetrics(model.server, busy, waiting=QUEUE, running=QUEUE, kv_cache=0.9)
            for busy in range(3)
            if busy != free
        ),
        SetMetrics(model.server, free),
        Until(chat(model), _to(model, free), PICKER_WITHIN, "a changed queue is seen"),
        Send(chat(model), _to(model, free), "the shorter queue", times=8),
    )


def _with_prefix(model: ModelFacts) -> Call:
    """A prompt of several cache blocks that all such prompts begin with; only its end is its own. It is charged as a short one."""
    call = chat(model, simulate={"tokens": 10})
    body = json.loads(call.body)
    content = "Three pods of a model keep what they have read. " * 40 + body["messages"][0]["content"]
    return replace(call, body=json.dumps(body | {"messages": [{"role": "user", "content": content}]}).encode())


def _to(model: ModelFacts, pod: int) -> Expect:
    return replace(answered(model), pod=pod)


def _other_than(model: ModelFacts, pod: int) -> Expect:
    return replace(answered(model), not_pod=pod)


def _for(model: ModelFacts, model_id: str) -> Call:
    call = chat(model)
    body = json.loads(call.body) | {"model": model_id}
    return replace(call, body=json.dumps(body).encode())
