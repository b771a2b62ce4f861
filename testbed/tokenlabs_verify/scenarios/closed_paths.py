"""Open and closed paths in every spelling: without a key all are rejected; with one, only the open paths are served."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.simulator.protocol import REQUESTS
from tokenlabs_verify.engine.facts import CHAT, Facts
from tokenlabs_verify.engine.scenario import Call, Scenario, Send, expect
from tokenlabs_verify.scenarios.calls import (
    FORBIDDEN,
    JSON,
    TURNED_AWAY,
    UNAUTHENTICATED,
    answered,
    chat,
    default_tenant,
    nowhere,
    without_key,
)

API = {
    "chat": ("POST", CHAT),
    "completions": ("POST", "/v1/completions"),
    "embeddings": ("POST", "/v1/embeddings"),
    "responses": ("POST", "/v1/responses"),
    "messages": ("POST", "/anthropic/v1/messages"),
    "messages-at-v1": ("POST", "/v1/messages"),
    "images": ("POST", "/v1/images/generations"),
    "rerank": ("POST", "/cohere/v2/rerank"),
    "models": ("GET", "/v1/models"),
    "speech": ("POST", "/v1/audio/speech"),
    "speech-models": ("GET", "/v1/audio/models"),
    "speech-health": ("GET", "/v1/audio/health"),
    "transcriptions": ("POST", "/v1/audio/transcriptions"),
    "translations": ("POST", "/v1/audio/translations"),
    "root": ("GET", "/"),
    "unknown": ("GET", "/nothing/is/here"),
    "metrics": ("GET", "/metrics"),
    "health": ("GET", "/health"),
    "ready": ("GET", "/ready"),
    "tokenize": ("POST", "/tokenize"),
    "lora": ("POST", "/v1/load_lora_adapter"),
    "records": ("GET", REQUESTS),
}
"""Paths of OpenAI, Anthropic and Cohere clients, scrapers and scanners."""

SPELLINGS = {
    "double-slash": "//v1/chat/completions",
    "inner-double-slash": "/v1//chat///completions",
    "encoded-letter": "/v1/%63hat/completions",
    "encoded-slash": "/v1%2fchat%2fcompletions",
    "encoded-slash-in-capitals": "/v1%2Fchat/completions",
    "backslash": "/v1\\chat\\completions",
    "encoded-backslash": "/v1%5cchat%5ccompletions",
    "dot-segment": "/v1/./chat/completions",
    "parent-segment": "/v1/audio/../chat/completions",
    "encoded-parent": "/v1/audio/%2e%2e/chat/completions",
    "parent-of-open": "/v1/models/../chat/completions",
    "slash-at-end": "/v1/chat/completions/",
    "query": "/v1/chat/completions?x=1",
    "query-with-path": "/v1/chat/completions?/v1/models",
    "empty-query": "/v1/chat/completions?",
    "fragment": "/v1/chat/completions#/v1/models",
    "parameter": "/v1/chat/completions;/v1/models",
    "capitals": "/V1/CHAT/COMPLETIONS",
    "null": "/v1/chat/completions%00",
    "absolute": "http://other.example.org/v1/chat/completions",
}
METHODS = ("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND")
HUGE = 32 * 2**20

SERVED_AS_CHAT = frozenset({"double-slash", "inner-double-slash", "dot-segment", "parent-segment", "query"})
"""Spellings that normalize to the same path, so that a key opens them."""
MAY_BE_SERVED = frozenset(
    {"empty-query", "query-with-path", "fragment", "absolute", "backslash", "encoded-letter", "parent-of-open"}
    | {"encoded-parent"}
)
"""Spellings that a proxy may normalize to the open path; this has changed between Envoy versions."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Paths, spellings, methods and bodies without a key; then closed paths with a key."""
    bare = without_key(chat(facts.models[0]))
    for name, (method, path) in API.items():
        body = bare.body if method == "POST" else b""
        yield Scenario(
            f"closed-without-key-{name}",
            f"Without a key, `{method} {path}` returns 401.",
            (Send(Call(method, path, headers=(JSON,), body=body), UNAUTHENTICATED),),
        )
    for name, path in SPELLINGS.items():
        yield Scenario(
            f"closed-spelling-{name}",
            f"Without a key, `{path}` is rejected.",
            (Send(replace(bare, path=path), TURNED_AWAY),),
        )
    for method in METHODS:
        yield Scenario(
            f"closed-method-{method.lower()}",
            f"Without a key, {method} is rejected on open and closed paths.",
            tuple(
                Send(Call(method, path), nowhere(400, 401, 405)) for path in (CHAT, "/v1/models", "/nothing/is/here")
            ),
        )
    yield from _bodies_without_key(bare)
    yield from _with_key(facts)


def _bodies_without_key(bare: Call) -> Iterator[Scenario]:
    for name, body, sentence in (
        ("malformed-json", b'{"model": ', "Malformed JSON"),
        ("no-json", b"\x00\xff" * 100, "A body that is not JSON"),
        ("empty", b"", "An empty body"),
        ("huge", b" " * HUGE, "A body of 32 MiB"),
    ):
        yield Scenario(
            f"closed-body-{name}",
            f"{sentence} without a key returns 401, and reaches neither a backend nor the body processor.",
            (Send(replace(bare, body=body), UNAUTHENTICATED),),
        )
    yield Scenario(
        "closed-body-chunked",
        "A chunked body without a key returns 401.",
        (Send(replace(bare, chunked=True), UNAUTHENTICATED),),
    )


def _with_key(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    for name, (method, path) in API.items():
        if facts.paths.get(path) == method:
            continue
        call = replace(chat(model, path=path), method=method)
        yield Scenario(
            f"closed-with-key-{name}",
            f"With a key, `{method} {path}` returns 403: the path is closed.",
            (Send(call if method == "POST" else replace(call, body=b"", headers=()), FORBIDDEN),),
            (default_tenant(facts),),
        )
    for path, method in facts.paths.items():
        wrong = "GET" if method == "POST" else "POST"
        yield Scenario(
            f"closed-wrong-method{path.replace('/', '-')}",
            f"With a key, `{wrong} {path}` returns 403: only {method} is allowed.",
            (Send(replace(chat(model, path=path), method=wrong), FORBIDDEN),),
            (default_tenant(facts),),
        )
    for name, path in SPELLINGS.items():
        same = name in SERVED_AS_CHAT
        expected = answered(model) if same else nowhere(307, 400, 403, 404)
        if name in MAY_BE_SERVED:
            expected = expect(200, 307, 400, 403, 404)
        yield Scenario(
            f"closed-spelling-with-key-{name}",
            f"With a key, `{path}` " + ("is served as chat." if same else "opens no closed path."),
            (Send(chat(model, path=path), expected),),
            (default_tenant(facts),),
        )
