"""What browsers and odd clients meet before any model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.verify.facts import CHAT, Facts
from tokenlabs.verify.scenario import PRESENT, Call, Expect, Scenario, Send
from tokenlabs.verify.scenarios.calls import UNAUTHENTICATED, answered, anyone, chat, nowhere, with_headers, without_key

STRANGE_ORIGIN = "https://attacker.example.org"


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
    preflight = with_headers(
        Call("OPTIONS", CHAT),
        ("Access-Control-Request-Method", "POST"),
        ("Access-Control-Request-Headers", "authorization,content-type"),
    )
    allowed = ("access-control-allow-origin", None)
    strange = Send(
        with_headers(preflight, ("Origin", STRANGE_ORIGIN)), replace(nowhere(200, 204, 401, 403), headers=(allowed,))
    )
    if "*" not in facts.origins:
        yield Scenario(
            "edge-cors-strange-origin",
            "A web page of an origin that is not configured gets no leave to call.",
            (strange,),
        )
    if not facts.origins:
        yield Scenario(
            "edge-cors-preflight",
            "A browser's preflight is answered without a key, for the configured origins.",
            (),
            not_here="`gateway.cors.origins` is empty",
        )
        return
    origin = facts.origins[0].replace("*", "page")
    granted = Expect(
        frozenset({200, 204}),
        headers=(("access-control-allow-origin", PRESENT), ("access-control-allow-methods", PRESENT)),
        reaches=(),
    )
    yield Scenario(
        "edge-cors-preflight",
        "A browser's preflight is answered without a key, for the configured origins.",
        (Send(with_headers(preflight, ("Origin", origin)), granted),),
    )
