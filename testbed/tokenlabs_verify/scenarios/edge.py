"""What browsers and unusual clients receive before a request reaches a model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tokenlabs.contract.headers import ORIGINAL_PATH
from tokenlabs_verify.engine.facts import CHAT, MODELS, Facts
from tokenlabs_verify.engine.scenario import PRESENT, Call, Expect, Scenario, Send
from tokenlabs_verify.scenarios.calls import (
    DEFAULT_TENANT,
    JSON,
    UNAUTHENTICATED,
    allowed_origin,
    answered,
    chat,
    default_tenant,
    listing,
    nowhere,
    with_headers,
    without_key,
)
from tokenlabs_verify.scenarios.speech import SPEAK, speak

STRANGE_ORIGIN = "https://attacker.example.org"
ALLOWED = "access-control-allow-origin"
PICKERS = "x-went-into-resp-headers"
"""Headers that the endpoint picker (gateway-api-inference-extension v1.4.0) adds to each answer it processes."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """CORS, upgrades and response headers."""
    yield from _cors(facts)
    model = facts.models[0]
    bare = without_key(chat(model))
    yield Scenario(
        "edge-upgrade",
        "A WebSocket upgrade request without a key is rejected.",
        (
            Send(
                with_headers(
                    Call("GET", CHAT),
                    ("Connection", "Upgrade"),
                    ("Upgrade", "websocket"),
                    ("Sec-WebSocket-Version", "13"),
                    ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
                ),
                nowhere(400, 401, 403, 426),
            ),
        ),
    )
    yield Scenario(
        "edge-expect-continue",
        "`Expect: 100-continue` has no effect: 401 without a key, and an answer from the model with one.",
        (
            Send(with_headers(bare, ("Expect", "100-continue")), UNAUTHENTICATED),
            Send(with_headers(chat(model), ("Expect", "100-continue")), answered(model)),
        ),
        (default_tenant(facts),),
    )
    yield Scenario(
        "edge-forwarded",
        "Forwarding headers do not replace a key.",
        tuple(
            Send(with_headers(bare, (name, value)), UNAUTHENTICATED)
            for name, value in (
                ("X-Forwarded-For", "127.0.0.1"),
                ("X-Forwarded-Host", "localhost"),
                ("X-Original-URL", "/v1/models"),
                ("X-Rewrite-URL", "/v1/models"),
                ("X-Envoy-Original-Path", "/v1/models"),
                ("X-Envoy-Internal", "true"),
                ("X-HTTP-Method-Override", "GET"),
            )
        ),
    )


def _cors(facts: Facts) -> Iterator[Scenario]:
    """Separate for models and speech: their requests use different routes, and CORS is configured per route."""
    calls = {model.pool: chat(model) for model in facts.models}
    yield _preflight(facts, "models", CHAT)
    yield _answer(facts, "models", CHAT, calls)
    if facts.synthesis and SPEAK in facts.paths:
        yield _preflight(facts, "speech", SPEAK)
        yield _answer(facts, "speech", SPEAK, {facts.synthesis: speak()})
    if facts.origins:
        yield from _from_a_page(facts)


def _preflight(facts: Facts, name: str, path: str) -> Scenario:
    preflight = with_headers(
        Call("OPTIONS", path),
        ("Access-Control-Request-Method", "POST"),
        ("Access-Control-Request-Headers", "authorization,content-type"),
    )
    granted = replace(
        nowhere(200, 204), headers=((ALLOWED, PRESENT), ("access-control-allow-methods", PRESENT), (PICKERS, None))
    )
    refused = replace(nowhere(200, 204, 401, 403), headers=((ALLOWED, None), (PICKERS, None)))
    scenario = Scenario(
        f"edge-cors-preflight-{name}",
        f"A browser's preflight for `{path}` is allowed without a key for the configured origins only.",
        (),
    )
    if not facts.origins:
        steps = (Send(with_headers(preflight, ("Origin", STRANGE_ORIGIN)), refused, "no origin is configured"),)
        return replace(scenario, sentence=f"Without CORS, no web page may call `{path}`.", steps=steps)
    configured = Send(with_headers(preflight, ("Origin", _origin(facts))), granted, "a configured origin")
    strange = Send(with_headers(preflight, ("Origin", STRANGE_ORIGIN)), refused, "another origin")
    return replace(scenario, steps=(configured,) if "*" in facts.origins else (configured, strange))


def _answer(facts: Facts, name: str, path: str, calls: Mapping[str, Call]) -> Scenario:
    own_origin = _origin(facts) if facts.origins else None

    def steps(origin: str, allowed: str | None, says: str) -> Iterator[Send]:
        for backend, call in calls.items():
            expected = Expect(frozenset({200}), headers=((ALLOWED, allowed),), reaches=(backend,))
            yield Send(with_headers(call, ("Origin", origin)), expected, says)

    strange = () if not facts.origins or "*" in facts.origins else steps(STRANGE_ORIGIN, None, "another origin")
    return Scenario(
        f"edge-cors-answer-{name}",
        f"A web page can read an answer of `{path}` only from a configured origin."
        if facts.origins
        else f"Without CORS, no web page can read an answer of `{path}`.",
        (
            *steps(
                _origin(facts),
                own_origin,
                "a configured origin" if facts.origins else "no origin is configured",
            ),
            *strange,
        ),
        (default_tenant(facts),),
    )


def _from_a_page(facts: Facts) -> Iterator[Scenario]:
    """A request with an origin uses another route until its model is read: the result must be the same as without one."""
    model, origin = facts.models[0], ("Origin", _origin(facts))
    readable = ((ALLOWED, _origin(facts)), (PICKERS, None))
    sent = with_headers(chat(model), origin)
    refused = (
        (without_key(sent), replace(UNAUTHENTICATED, headers=(*UNAUTHENTICATED.headers, *readable)), "without a key"),
        (
            replace(sent, body=sent.body.replace(model.id.encode(), b"nobody/has-this-model")),
            replace(nowhere(404), headers=readable),
            "an unknown model",
        ),
        (replace(sent, body=b"{"), replace(nowhere(400, 500), headers=readable), "not JSON"),
        (
            Call("POST", CHAT, key=DEFAULT_TENANT, headers=(JSON, origin)),
            replace(nowhere(404), headers=readable),
            "no body",
        ),
    )
    yield Scenario(
        "edge-cors-errors",
        "A web page can read why its request was rejected, and rejected requests reach no backend.",
        tuple(Send(*each) for each in refused),
        (default_tenant(facts),),
    )
    names = sum(len(each.names) for each in (*facts.models, *facts.embeddings))
    yield Scenario(
        "edge-cors-listing",
        f"A web page can read the list of models, and receives all {names}.",
        (
            Send(
                with_headers(listing(), origin),
                replace(nowhere(200), headers=readable, json=((f"/data/{names - 1}/id", PRESENT),)),
            ),
        ),
        (default_tenant(facts),),
    )
    yield Scenario(
        "edge-cors-forged-path",
        "Values that a web page sends in Envoy AI Gateway's own path header have no effect, however often they are repeated.",
        tuple(
            Send(
                with_headers(sent, *((ORIGINAL_PATH, forged),) * times),
                replace(answered(model), headers=((ALLOWED, _origin(facts)),)),
                f"{forged}, {times} times",
            )
            for forged in ("unread", MODELS)
            for times in (1, 2)
        ),
        (default_tenant(facts),),
    )


def _origin(facts: Facts) -> str:
    return allowed_origin(facts) or STRANGE_ORIGIN
