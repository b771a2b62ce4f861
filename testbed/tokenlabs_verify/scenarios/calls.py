"""The requests that scenarios send, and the answers that most of them want."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from tokenlabs.simulator.protocol import STEERING
from tokenlabs_verify.engine.facts import CHAT, MODELS, Facts, ModelFacts
from tokenlabs_verify.engine.scenario import NOWHERE, PRESENT, TAG_PLACE, Call, Expect, TenantWish

JSON = ("Content-Type", "application/json")
ANYONE = "anyone"
"""Name of the one tenant of scenarios that need just one."""


def anyone(facts: Facts) -> TenantWish:
    """A tenant with room for whatever is no test of a limit."""
    return TenantWish(ANYONE, facts.roomiest.name)


def chat(
    model: ModelFacts,
    key: str = ANYONE,
    *,
    stream: bool = False,
    include_usage: bool = False,
    simulate: Mapping[str, object] | None = None,
    path: str = CHAT,
) -> Call:
    """A chat completion; its prompt begins with the request's id, so that no two share a prefix."""
    body: dict[str, object] = {
        "model": model.id,
        "messages": [{"role": "user", "content": f"{TAG_PLACE} says hello"}],
    }
    if stream:
        body["stream"] = True
    if include_usage:
        body["stream_options"] = {"include_usage": True}
    return Call("POST", path, key=key, headers=(JSON, *simulated(simulate or {})), body=json.dumps(body).encode())


def chat_of_size(model: ModelFacts, size: int, key: str = ANYONE) -> Call:
    """A chat completion whose body has exactly so many bytes."""
    bare = chat(model, key)
    empty = bare.body.replace(TAG_PLACE.encode(), b"")
    call = replace(bare, body=empty.replace(b" says hello", b"x" * (size - len(empty) + len(b" says hello"))))
    if len(call.body) != size:
        raise ValueError(f"a chat request cannot have {size} bytes")
    return call


def allowed_origin(facts: Facts) -> str:
    """An origin whose pages may call; empty: there is none."""
    return facts.origins[0].replace("*", "https://page" if facts.origins[0] == "*" else "page") if facts.origins else ""


def listing(key: str = ANYONE) -> Call:
    """The list of models."""
    return Call("GET", MODELS, key=key)


def simulated(wishes: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """How the simulator is to answer: `tokens` → `x-simulate-tokens`."""
    return tuple((f"{STEERING}{name}", str(value)) for name, value in wishes.items())


def without_key(call: Call) -> Call:
    """The same request without any key."""
    return replace(call, key="")


def with_headers(call: Call, *headers: tuple[str, str]) -> Call:
    """The same request with more headers."""
    return replace(call, headers=(*call.headers, *headers))


def answered(model: ModelFacts) -> Expect:
    """A whole answer of that model, out of its own pool and no other."""
    return Expect(
        frozenset({200}),
        json=(("/model", model.id), ("/usage/total_tokens", PRESENT)),
        reaches=(model.pool,),
    )


UNAUTHENTICATED = Expect(
    frozenset({401}),
    json=(("/error/code", "invalid_api_key"),),
    headers=(("www-authenticate", PRESENT),),
    reaches=NOWHERE,
)
"""No key, or none that is known: in the shape that clients of OpenAI's API read."""

FORBIDDEN = Expect(frozenset({403}), json=(("/error/code", "not_allowed"),), reaches=NOWHERE)
"""The key is known, and may not do this."""

TURNED_AWAY = Expect(frozenset({400, 401, 403, 404, 307, 413}), reaches=NOWHERE)
"""Refused in any way, and nothing behind the gate has seen it."""


def nowhere(*status: int) -> Expect:
    """One of these statuses, and no backend has seen it."""
    return Expect(frozenset(status), reaches=NOWHERE)


REFUSED = nowhere(429)
"""A limit is used up."""
