"""Models without a picker, for chat and for embeddings: the same gate and limits, and Envoy itself chooses the pod."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs_verify.engine.acts import Kill, Scale, Start
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import EMBEDDINGS, Facts, ModelFacts
from tokenlabs_verify.engine.scenario import (
    PRESENT,
    STANDARD,
    AlignTo,
    Call,
    Exhaust,
    Expect,
    Scenario,
    Send,
    TenantSpec,
    Until,
    expect,
)
from tokenlabs_verify.scenarios.calls import (
    DEFAULT_TENANT,
    FORBIDDEN,
    REFUSED,
    UNAUTHENTICATED,
    answered,
    chat,
    default_tenant,
    embed,
    nowhere,
    without_key,
)
from tokenlabs_verify.scenarios.token_limits import CHARGED_WITHIN, MOST_BEYOND, NEEDS
from tokenlabs_verify.scenarios.windows import room, tightest_in_tokens

RESOLVED_WITHIN = 60.0
"""Seconds until Envoy has asked DNS again: CoreDNS says 30 at most, and its cache holds an answer as long."""
VECTOR = ("/data/0/embedding/0", PRESENT)


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Each model's answers; then tokens, requests, pods."""
    for model in facts.unpicked:
        yield _answers(facts, model)
        yield _tokens(facts, model)
    for model in facts.unpicked[:1]:
        yield from _pods(facts, model)
    for model in facts.embeddings[:1]:
        yield from _embeddings(facts, model)


def _call(model: ModelFacts, **steering: object) -> Call:
    return embed(model, simulate=steering) if model.task == "embedding" else chat(model, simulate=steering)


def _answered(model: ModelFacts) -> Expect:
    found = answered(model)
    return replace(found, json=(*found.json, VECTOR)) if model.task == "embedding" else found


def _answers(facts: Facts, model: ModelFacts) -> Scenario:
    call = _call(model)
    return Scenario(
        f"plain-{model.pool}",
        f"Requests for `{model.id}`, which has no picker, reach only its own pods; without a key they are rejected with 401.",
        (Send(call, _answered(model), times=3), Send(without_key(call), UNAUTHENTICATED)),
        (default_tenant(facts),),
    )


def _tokens(facts: Facts, model: ModelFacts) -> Scenario:
    tier = tightest_in_tokens(facts)
    window = min(tier.tokens)
    limit = tier.tokens[window]
    return Scenario(
        f"plain-tokens-{model.pool}",
        f"Tokens of `{model.id}`, which has no picker, are charged exactly: a request one short of the limit passes, and after one "
        "over it the next is rejected.",
        (
            AlignTo(window, room(window, 10)),
            Send(_call(model, tokens=limit - 1), expect(200), f"{limit - 1:,} tokens"),
            Send(_call(model, tokens=2), expect(200), "two more tokens, one over the limit"),
            Until(_call(model, tokens=0), REFUSED, CHARGED_WITHIN, "tokens are charged", most=MOST_BEYOND),
        ),
        (TenantSpec(DEFAULT_TENANT, tier.name),),
        NEEDS,
    )


def _pods(facts: Facts, model: ModelFacts) -> Iterator[Scenario]:
    needs = STANDARD | {Capability.SIMULATOR, Capability.ARRIVALS, Capability.FAULTS}
    each = tuple(replace(_answered(model), pod=number) for number in (0, 1))
    yield Scenario(
        "plain-pods",
        "Two pods of a model without a picker both receive requests; when one is replaced, the model answers again.",
        (
            Scale(model.server, 2),
            *(Until(_call(model), one, RESOLVED_WITHIN, "a new pod receives requests") for one in each),
            *(Until(_call(model), one, 5.0, "both pods receive requests") for one in each),
            Kill(model.server),
            Start(model.server),
            Until(_call(model), _answered(model), RESOLVED_WITHIN, "a model answers after its pods were killed"),
        ),
        (default_tenant(facts),),
        needs,
    )


def _embeddings(facts: Facts, model: ModelFacts) -> Iterator[Scenario]:
    chats = next((each for each in facts.models if each.picked), None)
    if chats:
        call = embed(chats)
        yield Scenario(
            "plain-embeddings-of-a-chat-model",
            f"Embeddings of `{chats.id}`, a model for chat with a picker, are rejected with 400 and reach no pod.",
            (Send(call, nowhere(400)),),
            (default_tenant(facts),),
        )
    tier = tightest_in_tokens(facts)
    window = min(tier.requests)
    yield Scenario(
        "plain-embeddings-requests",
        "Embeddings count as requests: a tenant gets as many as its tier allows, and then 429.",
        (
            AlignTo(window, room(window, tier.requests[window])),
            Exhaust(_call(model, tokens=1), "requests", tier.name, window, tier.requests[window], refused=2),
        ),
        (TenantSpec(DEFAULT_TENANT, tier.name),),
        NEEDS | {Capability.ENVOY_REQUESTS},
    )
    yield Scenario(
        "plain-embeddings-by-get",
        f"`GET {EMBEDDINGS}` is rejected with 403.",
        (Send(replace(embed(model), method="GET", body=b""), FORBIDDEN),),
        (default_tenant(facts),),
    )
