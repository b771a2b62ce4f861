"""What browsers and odd clients meet before any model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.verify.facts import CHAT, Facts
from tokenlabs.verify.scenario import PRESENT, Call, Expect, Scenario, Send
from tokenlabs.verify.scenarios.calls import UNAUTHENTICATED, answered, anyone, chat, nowhere, with_headers, without_key
from tokenlabs.verify.scenarios.speech import SPEAK, speak

STRANGE_ORIGIN = "https://attacker.example.org"
ALLOWED = "access-control-allow-origin"


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """CORS, upgrades, answers' headers."""
    yield from _cors(facts)
    model = facts.models[0]
    bare = without_key(chat(model))
    yield Scenario(
        "edge-upgrade",
        "A request to change to WebSocket without a key is turned away.",
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
        "`Expect: 100-continue` changes nothing: 401 without a key, and with one the model answers.",
        (
            Send(with_headers(bare, ("Expect", "100-continue")), UNAUTHENTICATED),
            Send(with_headers(chat(model), ("Expect", "100-continue")), answered(model)),
        ),
        (anyone(facts),),
    )
    yield Scenario(
        "edge-forwarded",
        "Forwarding headers open nothing without a key.",
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
    """For models and for speech apart: their requests take different routes, and CORS is the routes' affair."""
    model = facts.models[0]
    answers = {"models": (CHAT, chat(model), model.pool)}
    if facts.synthesis and SPEAK in facts.paths:
        answers["speech"] = (SPEAK, speak(), facts.synthesis)
    for name, (path, call, backend) in answers.items():
        yield _preflight(facts, name, path)
        yield _answer(facts, name, path, call, backend)


def _preflight(facts: Facts, name: str, path: str) -> Scenario:
    preflight = with_headers(
        Call("OPTIONS", path),
        ("Access-Control-Request-Method", "POST"),
        ("Access-Control-Request-Headers", "authorization,content-type"),
    )
    granted = replace(nowhere(200, 204), headers=((ALLOWED, PRESENT), ("access-control-allow-methods", PRESENT)))
    refused = replace(nowhere(200, 204, 401, 403), headers=((ALLOWED, None),))
    scenario = Scenario(
        f"edge-cors-preflight-{name}",
        f"A browser's preflight for `{path}` is answered without a key for the configured origins, and for no other.",
        (),
    )
    if not facts.origins:
        steps = (Send(with_headers(preflight, ("Origin", STRANGE_ORIGIN)), refused, "no origin is configured"),)
        return replace(scenario, sentence=f"Without CORS, no web page gets leave to call `{path}`.", steps=steps)
    asked = Send(with_headers(preflight, ("Origin", _origin(facts))), granted, "a configured origin")
    strange = Send(with_headers(preflight, ("Origin", STRANGE_ORIGIN)), refused, "another origin")
    return replace(scenario, steps=(asked,) if "*" in facts.origins else (asked, strange))


def _answer(facts: Facts, name: str, path: str, call: Call, backend: str) -> Scenario:
    wanted = PRESENT if facts.origins else None
    return Scenario(
        f"edge-cors-answer-{name}",
        f"An answer of `{path}` can be read by a web page of a configured origin."
        if facts.origins
        else f"Without CORS, no web page may read an answer of `{path}`.",
        (
            Send(
                with_headers(call, ("Origin", _origin(facts))),
                Expect(frozenset({200}), headers=((ALLOWED, wanted),), reaches=(backend,)),
            ),
        ),
        (anyone(facts),),
    )


def _origin(facts: Facts) -> str:
    return facts.origins[0].replace("*", "https://page") if facts.origins else STRANGE_ORIGIN
