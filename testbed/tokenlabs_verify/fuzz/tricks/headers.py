"""Headers that proxies, gates, pickers or frameworks trust: none of them may replace a key."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.contract import headers
from tokenlabs.simulator.protocol import TAG
from tokenlabs_verify.fuzz.case import Draft, Trick, adding
from tokenlabs_verify.fuzz.tricks.paths import OPEN

_GIVEN: tuple[tuple[str, str], ...] = (
    ("X-Forwarded-For", "127.0.0.1"),
    ("X-Forwarded-For", "127.0.0.1, 10.0.0.1, ::1"),
    ("X-Real-IP", "127.0.0.1"),
    ("X-Client-IP", "127.0.0.1"),
    ("True-Client-IP", "127.0.0.1"),
    ("Forwarded", "for=127.0.0.1;proto=https;by=gateway"),
    ("X-Forwarded-Proto", "https"),
    ("X-Forwarded-Port", "443"),
    ("X-Forwarded-Prefix", "/internal"),
    ("X-Forwarded-Client-Cert", "By=spiffe://cluster.local/ns/token-labs;Subject=admin"),
    ("X-Forwarded-User", "admin"),
    ("X-Forwarded-Groups", "enterprise"),
    ("X-Auth-Request-User", "admin"),
    ("Remote-User", "admin"),
    ("X-Remote-User", "admin"),
    ("X-WebAuth-User", "admin"),
    ("X-Envoy-Internal", "true"),
    ("X-Envoy-External-Address", "127.0.0.1"),
    ("X-Envoy-Original-Path", OPEN),
    ("X-Envoy-Original-Dst-Host", "127.0.0.1:8000"),
    ("X-Envoy-Decorator-Operation", "models"),
    ("X-Envoy-Retry-On", "5xx,reset,retriable-4xx"),
    ("X-Envoy-Max-Retries", "5"),
    ("X-Envoy-Upstream-Rq-Timeout-Ms", "1"),
    ("X-Envoy-Force-Trace", "1"),
    ("X-Envoy-Auth-Partial-Body", "true"),
    ("X-Envoy-IP-Tags", "internal"),
    ("X-Envoy-Peer-Metadata", "AAAA"),
    ("X-Ext-Authz-Check-Result", "allowed"),
    ("X-Ext-Auth-Reason", "OK"),
    ("X-Original-URL", OPEN),
    ("X-Original-URI", OPEN),
    ("X-Rewrite-URL", OPEN),
    ("X-Accel-Redirect", OPEN),
    ("X-Override-URL", OPEN),
    ("X-Request-Id", "../../x"),
    ("Via", "1.1 gateway"),
    ("Max-Forwards", "0"),
    ("Origin", "null"),
    ("Referer", "http://localhost/"),
    ("Accept", "text/event-stream"),
    ("Accept-Encoding", "gzip, br, zstd"),
    ("Range", "bytes=0-1"),
    ("TE", "trailers"),
    ("Connection", "close"),
    ("Connection", "keep-alive, x-envoy-internal"),
    ("Connection", "host"),
    ("Connection", f"authorization, {headers.USER}, {headers.TIER}"),
    ("Connection", TAG),
    ("Connection", "transfer-encoding"),
    ("Proxy-Connection", "keep-alive"),
    ("Keep-Alive", "timeout=1"),
    ("Content-Type", "application/grpc"),
    ("Content-Type", "application/grpc-web+proto"),
    ("Content-Encoding", "gzip"),
    ("gRPC-Timeout", "1m"),
    (":path", OPEN),
    (":method", "OPTIONS"),
    (":authority", "localhost"),
    ("X-Kuadrant-Skip", "true"),
    ("X-Ratelimit-Limit", "1000000"),
    ("X-LiteLLM-Key", "sk-1234"),
    ("User-Agent", "kube-probe/1.35"),
    ("User-Agent", "Envoy/HC"),
    ("User-Agent", "GoogleHC/1.0"),
)
_TOGETHER: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("upgrade to h2c", (("Connection", "Upgrade, HTTP2-Settings"), ("Upgrade", "h2c"), ("HTTP2-Settings", "AAMAAABk"))),
    (
        "upgrade to websocket",
        (
            ("Connection", "Upgrade"),
            ("Upgrade", "websocket"),
            ("Sec-WebSocket-Version", "13"),
            ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
        ),
    ),
    ("upgrade to HTTP/3", (("Connection", "Upgrade"), ("Upgrade", "HTTP/3.0"))),
    ("upgrade to CONNECT-UDP", (("Connection", "Upgrade"), ("Upgrade", "connect-udp"))),
    ("expects to go on", (("Expect", "100-continue"),)),
    ("expects the unexpected", (("Expect", "100-continue, 200-ok"),)),
    ("folded", (("X-Anything", "a\r\n\tb: c"),)),
    ("folded into a key", (("X-Anything", "a\r\n Authorization: Bearer x"),)),
    ("line feed alone", (("X-Anything", "a\nX-Token-Labs-User: admin"),)),
    ("carriage return alone", (("X-Anything", "a\rX-Token-Labs-User: admin"),)),
    ("nul in a name", (("X-Any\x00thing", "a"),)),
    ("space in a name", (("X Anything", "a"),)),
    ("no name", (("", "a"),)),
    ("two hundred of them", tuple((f"X-{number}", "a") for number in range(200))),
    ("one of 70 KB", (("X-Large", "a" * 70_000),)),
)


def _tricks() -> Iterator[Trick]:
    for name, value in _GIVEN:
        yield Trick("header", f"{name}: {value}", adding((name, value)))
    for name, together in _TOGETHER:
        yield Trick("header", name, adding(*together))
    yield Trick("header", "claims user and tier", _claims)
    yield Trick("header", "claims user and tier with underscores", lambda draft: _claims(draft, "x_token_labs"))
    yield Trick("header", "claims user and tier in capitals", lambda draft: _claims(draft, "X-TOKEN-LABS"))
    yield Trick("header", "names a model", lambda draft: draft.with_headers((headers.MODEL, _model(draft))))
    yield Trick("header", "names a path", lambda draft: draft.with_headers((headers.ORIGINAL_PATH, OPEN)))
    for value in ("127.0.0.1:8000", "http://127.0.0.1:8000", "1"):

        def play(draft: Draft, value: str = value) -> Draft:
            return draft.with_headers(*((name, value) for name in draft.served.stripped_headers))

        yield Trick("header", f"all that is stripped: {value}", play)


def _model(draft: Draft) -> str:
    return next(iter(draft.served.models), "none")


def _claims(draft: Draft, prefix: str = "x-token-labs") -> Draft:
    separator = "_" if "_" in prefix else "-"
    tier = draft.served.tiers[-1]
    return draft.with_headers((f"{prefix}{separator}user", "admin"), (f"{prefix}{separator}tier", tier))


TRICKS = tuple(_tricks())
