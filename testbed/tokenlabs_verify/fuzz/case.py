"""A fuzzed request as data: its target, and the tricks applied to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tokenlabs_verify.client import Framing, Request

AREAS = ("method", "path", "host", "body", "key", "header", "framing")
"""Areas of tricks, in the order of application: framing covers everything set before."""


@dataclass(frozen=True, slots=True)
class Served:
    """What a platform serves, as far as requests are aimed at it. It contains no key."""

    models: tuple[str, ...]
    paths: tuple[tuple[str, str], ...]
    """Open ones: method and path."""
    host: str
    upstream_host: str = "upstream.example.com"
    """Host name of a backend outside the cluster."""
    stripped_headers: tuple[str, ...] = ()
    """Headers that clients may send and that must have no effect."""
    tiers: tuple[str, ...] = ("pro",)
    origins: tuple[str, ...] = ()
    """Origins whose preflights are answered without a key; empty: CORS is off."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A request while tricks are applied to it. Text is Latin-1."""

    served: Served
    tag: str
    method: str
    path: str
    query: str = ""
    origin: str = ""
    """Prefix of the path in the target: scheme and authority of an absolute-form target."""
    hosts: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    framing: Framing = Framing.LENGTH
    version: str = "HTTP/1.1"

    def with_headers(self, *headers: tuple[str, str]) -> Draft:
        """Add these headers."""
        return replace(self, headers=(*self.headers, *headers))

    def request(self) -> Request:
        """The request to send."""
        target = f"{self.origin}{self.path}{f'?{self.query}' if self.query else ''}"
        return Request(
            method=self.method,
            target=target.encode("latin-1"),
            headers=(*self.hosts, *self.headers),
            body=self.body,
            framing=self.framing,
            tag=self.tag,
            version=self.version,
        )


def setting(**fields: Any) -> Callable[[Draft], Draft]:
    """A function that changes these fields of a draft."""
    return lambda draft: replace(draft, **fields)


def adding(*headers: tuple[str, str]) -> Callable[[Draft], Draft]:
    """A function that adds these headers to a draft."""
    return lambda draft: draft.with_headers(*headers)


@dataclass(frozen=True, slots=True)
class Trick:
    """One disguise."""

    area: str
    name: str
    """Human-readable, and unique in its area."""
    play: Callable[[Draft], Draft]

    def __str__(self) -> str:
        return f"{self.area}: {self.name}"


@dataclass(frozen=True, slots=True)
class Case:
    """One fuzzed request, complete except for its tag."""

    method: str
    path: str
    model: int = 0
    """Index of the served model named in its body."""
    stream: bool = False
    tricks: tuple[Trick, ...] = ()

    def __str__(self) -> str:
        return " + ".join((f"{self.method} {self.path}", *map(str, self.tricks)))


def build(case: Case, tag: str, served: Served) -> Request:
    """The request of a case: the plain request, then its tricks in order."""
    model = served.models[case.model % len(served.models)] if served.models else "none"
    content_type, body = content(case.path, model, case.stream) if case.method == "POST" else ("", b"")
    draft = Draft(
        served,
        tag,
        case.method,
        case.path,
        hosts=(("Host", served.host),),
        headers=(("Content-Type", content_type),) if content_type else (),
        body=body,
    )
    for trick in sorted(case.tricks, key=lambda trick: AREAS.index(trick.area)):
        draft = trick.play(draft)
    return draft.request()


def content(path: str, model: str, stream: bool = False) -> tuple[str, bytes]:
    """Content type and body of a request that the path's backend would answer."""
    if path == "/v1/audio/transcriptions":
        form = f'--b\r\nContent-Disposition: form-data; name="model"\r\n\r\n{model}\r\n'
        file = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n\r\nRIFF\r\n--b--\r\n'
        return "multipart/form-data; boundary=b", (form + file).encode()
    fields: dict[str, Any] = {"model": model}
    if path.endswith(("/completions", "/embeddings", "/responses", "/messages")):
        fields["messages"] = [{"role": "user", "content": "hello"}]
    if "chat" not in path and "messages" not in path:
        fields |= {"prompt": "hello", "input": "hello"}
    if path.endswith("/messages"):
        fields["max_tokens"] = 8
    return "application/json", json.dumps(fields | ({"stream": True} if stream else {})).encode()
