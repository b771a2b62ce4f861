"""Arrivals from Envoy's access log, for clusters whose backends keep no records.

Envoy Gateway writes one JSON line per request to the proxy's stdout unless an EnvoyProxy overrides it (envoyproxy/gateway
v1.8.1, internal/gatewayapi/listener.go `processAccessLog`; fields: internal/xds/translator/accesslog.go `EnvoyJSONLogFields`;
`spec.logging.level` concerns Envoy's own messages on stderr). Each of our requests has `tokenlabs-verify/<tag>`
in its User-Agent. A line is written when its request has ended, and Envoy buffers lines for up to FLUSH seconds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tokenlabs_verify.client.request import USER_AGENT
from tokenlabs_verify.engine.environment import Arrival

FLUSH = 10.0
"""Seconds: the default of Envoy's `--file-flush-interval-msec`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One request as logged by the proxy."""

    tag: str
    """From the User-Agent; empty if the request was not ours."""
    method: str
    path: str
    host: str
    status: int
    upstream: str
    """Address of the backend it was sent to; empty: none."""
    body_bytes: int
    started: str
    """RFC 3339, milliseconds."""
    id: str
    """Envoy's x-request-id."""
    route: str
    """Name of the last route that was chosen; empty: none."""
    cluster: str
    """Upstream cluster of that route; empty: none."""
    details: str
    """`response_code_details`: which part of Envoy answered, and why; empty for answers of external processors."""


def entries(lines: Iterable[str]) -> Iterator[Entry]:
    """The access-log lines in a proxy's output; other lines, such as Envoy's own messages, are skipped."""
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
        # An address that Envoy chose but could not connect to is logged too; then there is no local address.
        upstream=(fields["upstream_host"] or "") if fields.get("upstream_local_address") else "",
        body_bytes=int(fields.get("bytes_received") or 0),
        started=fields.get("start_time") or "",
        id=fields.get("x-request-id") or "",
        route=fields.get("route_name") or "",
        cluster=fields.get("upstream_cluster") or "",
        details=fields.get("response_code_details") or "",
    )


def arrivals(found: Iterable[Entry], pods: Mapping[str, str]) -> tuple[Arrival, ...]:
    """Arrivals according to the entries of one tag.

    Args:
        found: entries of the request.
        pods: pod names by IP address; a backend that is not a pod is named by its address.
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
