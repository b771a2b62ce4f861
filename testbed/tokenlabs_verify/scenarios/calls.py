"""The requests that scenarios send, and the answers most of them expect."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from tokenlabs.simulator.protocol import STEERING
from tokenlabs_verify.engine.facts import CHAT, EMBEDDINGS, MODELS, Facts, ModelFacts
from tokenlabs_verify.engine.scenario import NOWHERE, PRESENT, TAG_PLACE, Call, Expect, TenantSpec

JSON = ("Content-Type", "application/json")
DEFAULT_TENANT = "tenant"
"""Key name of the tenant in scenarios that need only one."""


def default_tenant(facts: Facts) -> TenantSpec:
    """A tenant whose limits are high enough for scenarios that do not test limits."""
    return TenantSpec(DEFAULT_TENANT, facts.roomiest.name)


def chat(
    model: ModelFacts,
    key: str = DEFAULT_TENANT,
    *,
    stream: bool = False,
    include_usage: bool = False,
    simulate: Mapping[str, object] | None = None,
    path: str = CHAT,
) -> Call:
    """A chat completion; its prompt begins with the request's id, so that no two requests share a prefix."""
    body: dict[str, object] = {
        "model": model.id,
        "messages": [{"role": "user", "content": f"{TAG_PLACE} says hello"}],
    }
    if stream:
        body["stream"] = True
    if include_usage:
        body["stream_options"] = {"include_usage": True}
    return Call("POST", path, key=key, headers=(JSON, *simulated(simulate or {})), body=json.dumps(body).encode())


def embed(model: ModelFacts, key: str = DEFAULT_TENANT, *, simulate: Mapping[str, object] | None = None) -> Call:
    """A request for the vector of a text."""
    body = json.dumps({"model": model.id, "input": [f"{TAG_PLACE} says hello"]}).encode()
    return Call("POST", EMBEDDINGS, key=key, headers=(JSON, *simulated(simulate or {})), body=body)


def chat_of_size(model: ModelFacts, size: int, key: str = DEFAULT_TENANT) -> Call:
    """A chat completion whose body has exactly `size` bytes."""
    bare = chat(model, key)
    empty = bare.body.replace(TAG_PLACE.encode(), b"")
    call = replace(bare, body=empty.replace(b" says hello", b"x" * (size - len(empty) + len(b" says hello"))))
    if len(call.body) != size:
        raise ValueError(f"a chat request cannot have {size} bytes")
    return call


def allowed_origin(facts: Facts) -> str:
    """An origin that CORS allows, or '' if there is none."""
    return facts.origins[0].replace("*", "https://page" if facts.origins[0] == "*" else "page") if facts.origins else ""


def listing(key: str = DEFAULT_TENANT) -> Call:
    """A request for the list of models."""
    return Call("GET", MODELS, key=key)


def simulated(simulate: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Headers that control the simulator's answer: `tokens` → `x-simulate-tokens`."""
    return tuple((f"{STEERING}{name}", str(value)) for name, value in simulate.items())


def without_key(call: Call) -> Call:
    """The same request without a key."""
    return replace(call, key="")


def with_headers(call: Call, *headers: tuple[str, str]) -> Call:
    """The same request with more headers."""
    return replace(call, headers=(*call.headers, *headers))


def answered(model: ModelFacts) -> Expect:
    """A complete answer of that model, from its own pool only."""
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
"""Missing or unknown key, as an error in OpenAI's format."""

FORBIDDEN = Expect(frozenset({403}), json=(("/error/code", "not_allowed"),), reaches=NOWHERE)
"""Known key, but the request is not allowed."""

TURNED_AWAY = Expect(frozenset({400, 401, 403, 404, 307, 413}), reaches=NOWHERE)
"""Rejected with any of these statuses; no backend receives it."""


def nowhere(*status: int) -> Expect:
    """One of these statuses; no backend receives the request."""
    return Expect(frozenset(status), reaches=NOWHERE)


WITHOUT_SERVER = Expect(
    frozenset({503}),
    json=(("/error/type", "server_error"), ("/error/code", "service_unavailable")),
    headers=(("retry-after", PRESENT), ("content-type", "application/json")),
    reaches=NOWHERE,
)
"""No pod of the model may answer, as an error in OpenAI's format."""

REFUSED = nowhere(429)
"""A limit is exceeded."""
