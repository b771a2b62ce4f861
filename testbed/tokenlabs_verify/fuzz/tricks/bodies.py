"""Other bodies: malformed, huge, of another type, or ambiguous to two parsers."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import replace

from tokenlabs_verify.fuzz.case import Draft, Trick, content

LARGE = 1 << 20
HUGE = 5 << 20
"""More than the gateway buffers (4 MiB by default)."""


def _body(name: str, change: Callable[[bytes], bytes]) -> Trick:
    return Trick("body", name, lambda draft: replace(draft, body=change(draft.body)))


def _tricks() -> Iterator[Trick]:
    yield _body("none", lambda _: b"")
    yield _body("cut", lambda body: body[: len(body) // 2])
    yield _body("not JSON", lambda _: b"{")
    yield _body("a list", lambda body: b"[" + body + b"]")
    yield _body("null", lambda _: b"null")
    yield _body("deep", lambda _: b"[" * 20_000 + b"]" * 20_000)
    yield _body("with a byte order mark", lambda body: b"\xef\xbb\xbf" + body)
    yield _body("UTF-16", lambda body: body.decode("latin-1").encode("utf-16"))
    yield _body("nul behind", lambda body: body + b"\x00")
    yield _body("two documents", lambda body: body + body)
    yield _body("random bytes", lambda _: bytes(range(256)) * 4)
    yield _body("two models", lambda body: body.replace(b"{", b'{"model": "none", ', 1))
    yield _body("model in capitals", lambda body: body.replace(b'"model"', b'"MODEL"'))
    yield _body("model escaped", lambda body: body.replace(b'"model"', b'"\\u006dodel"'))
    yield _body("compressed", lambda body: gzip.compress(body, mtime=0))
    yield _body("a large one", lambda body: _filled(body, LARGE))
    yield _body("a huge one", lambda body: _filled(body, HUGE))
    for path in ("/v1/chat/completions", "/v1/completions", "/v1/messages", "/v1/audio/transcriptions"):
        yield Trick("body", f"that of {path}", _of(path))
    for kind in (
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=b",
        "application/grpc",
    ):
        yield Trick("body", f"as {kind}", _as(kind))


def _filled(body: bytes, size: int) -> bytes:
    text = json.dumps("x" * size).encode()
    return body.replace(b'"hello"', text) if b'"hello"' in body else body + text


def _as(kind: str) -> Callable[[Draft], Draft]:
    return lambda draft: _typed(draft, kind)


def _of(path: str) -> Callable[[Draft], Draft]:
    def play(draft: Draft) -> Draft:
        kind, body = content(path, next(iter(draft.served.models), "none"))
        return replace(_typed(draft, kind), body=body)

    return play


def _typed(draft: Draft, kind: str) -> Draft:
    others = tuple(header for header in draft.headers if header[0].lower() != "content-type")
    return replace(draft, headers=(("Content-Type", kind), *others))


TRICKS = tuple(_tricks())
