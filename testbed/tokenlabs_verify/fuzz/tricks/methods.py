"""Methods other than the path's own, or a second method in a header or query."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs_verify.fuzz.case import Draft, Trick, adding, setting

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "PURGE", "PRI")
_ODD = ("post", "Get", "POSTX", "GE T", "G\tET", "", "'POST'", "POST\x00", "M-SEARCH", "A" * 300)
_OVERRIDES = ("X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method", "X-Original-Method", "X-Forwarded-Method")


def _tricks() -> Iterator[Trick]:
    for method in _METHODS:
        yield Trick("method", method, setting(method=method))
    for method in _ODD:
        yield Trick("method", f"odd {method[:12]!r}", setting(method=method))
    for header in _OVERRIDES:
        for method in ("OPTIONS", "GET", "POST"):
            yield Trick(
                "method",
                f"{header}: {method}",
                adding((header, method)),
            )
    yield Trick("method", "_method in the query", setting(query="_method=OPTIONS"))
    yield Trick("method", "preflight", _preflight)
    yield Trick("method", "preflight of a stranger", lambda draft: _preflight(draft, "https://attacker.example.org"))


def _preflight(draft: Draft, origin: str = "") -> Draft:
    origin = origin or next(iter(draft.served.origins), "https://app.example.com")
    requested = ("Access-Control-Request-Method", draft.method), ("Access-Control-Request-Headers", "authorization")
    return replace(draft, method="OPTIONS", body=b"").with_headers(("Origin", origin), *requested)


TRICKS = tuple(_tricks())
