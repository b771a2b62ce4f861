"""Arrivals read off Envoy's access log, for clusters whose backends do not tell what reached them.

Envoy Gateway writes one JSON line a request to the proxy's stdout unless an EnvoyProxy says otherwise (envoyproxy/gateway
v1.8.1, internal/gatewayapi/listener.go `processAccessLog`; fields: internal/xds/translator/accesslog.go `EnvoyJSONLogFields`;
`spec.logging.level` is about Envoy's own messages, which go to stderr). Each request of ours says `tokenlabs-verify/<tag>`
in its User-Agent. A line comes when its request has ended, and Envoy keeps lines back for up to FLUSH seconds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tokenlabs_verify.client.request import USER_AGENT
from tokenlabs_verify.engine.environment import Arrival

FLUSH = 10.0
"""Seconds: Envoy's `--file-flush-interval-msec` when nothing is said."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One request as the proxy saw it end."""

    tag: str
    """Of the User-Agent; empty where the request was not ours."""
    method: str
    path: str
    host: str
    status: int
    upstream: str
    """Address of the backend that it was sent to; empty: to none."""
    body_bytes: int
    started: str
    """RFC 3339, milliseconds."""
    id: str
    """Envoy's x-request-id."""


def entries(lines: Iterable[str]) -> Iterator[Entry]:
    """The access-log lines among a proxy's output; others, such as Envoy's own messages, are passed over."""
    for line in lines:
        try:
            fields = json.loads(line) if line.startswith("{") else None
        except ValueError:
            continue
        if isinstance(fields, dict) and "response_code" in fields and "upstream_host" in fields:
            yield _entry(fields)


def _entry(fields: Mapping[str, Any]) -> Entry:
    agent = fields.get("user-agent") or ""
    return Entry(
        tag=agent.removeprefix(f"{USER_AGENT}/") if agent.startswith(f"{USER_AGENT}/") else "",
        method=fields.get("method") or "",
        path=fields.get("x-envoy-origin-path") or "",
        host=fields.get(":authority") or "",
        status=int(fields["response_code"] or 0),
        # An address that Envoy chose, but could not connect to, is named too; then there is no local end.
        upstream=(fields["upstream_host"] or "") if fields.get("upstream_local_address") else "",
        body_bytes=int(fields.get("bytes_received") or 0),
        started=fields.get("start_time") or "",
        id=fields.get("x-request-id") or "",
    )


def arrivals(found: Iterable[Entry], pods: Mapping[str, str]) -> tuple[Arrival, ...]:
    """What entries of one tag say about backends.

    Args:
        found: entries of the request.
        pods: names of pods by IP address; a backend that is no pod is named by its address.
    """
    return tuple(
        Arrival(
            backend=pods.get(entry.upstream.rpartition(":")[0].strip("[]"), entry.upstream),
            tag=entry.tag,
            method=entry.method,
            path=entry.path,
            host=entry.host,
            body_bytes=entry.body_bytes,
        )
        for entry in found
        if entry.upstream
    )
