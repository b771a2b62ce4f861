"""Which rule of which route handles a request, by the precedence of Envoy Gateway."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.trace.attachment import Attached


@dataclass(frozen=True, slots=True)
class Request:
    """The parts of a request that decide how it is served."""

    method: str
    path: str
    """Without the query."""
    model: str | None = None
    """`model` of the JSON body."""
    tenant: str | None = None
    """Name of the tenant whose key it carries; None: no key."""
    host: str = "example.com"
    headers: Mapping[str, str] = field(default_factory=dict)
    """By lower-case name."""
    body: bytes | None = None
    """The body, from which `model` is read; None: the request has one with this `model`, if that is set."""
    unchecked: bool = False
    """Whether the proxy does not check the size of the body, which can happen to a chunked one."""

    @property
    def size(self) -> int:
        """Bytes of the body, as sent or as declared."""
        declared = self.headers.get("content-length", "")
        return max(len(self.body or b""), int(declared) if declared.isdecimal() else 0)


class Taken(NamedTuple):
    """The rule that handles a request."""

    attached: Attached
    number: int
    """Index of the rule in its route."""
    match: int
    """Index of the match in its rule."""
    host: str
    """The host name by which Envoy chose among routes; may be a wildcard."""

    @property
    def rule(self) -> Mapping[str, Any]:
        """The rule; empty for the one that Envoy AI Gateway adds."""
        return mapping(self.attached.route.at("spec", "rules", self.number))

    @property
    def path(self) -> str:
        """Path of the rule in its route."""
        return f"spec.rules[{self.number}]"

    @property
    def added(self) -> bool:
        """Whether Envoy AI Gateway adds the rule: it answers 404 to a request without a known model."""
        return self.number == _added(self.attached.route)

    @property
    def forwards(self) -> bool:
        """Whether the rule has a backend. Otherwise the route answers itself, and Envoy skips filters that need a backend."""
        return bool(items(self.rule.get("backendRefs")))


_PATH_RANK = {"Exact": 2, "RegularExpression": 1, "PathPrefix": 0}

Rank = tuple[int, int, int, int]


def taking(found: tuple[Attached, ...], request: Request) -> tuple[Taken, ...]:
    """The matching rules with the highest precedence: more than one if only the routes' age decides; empty: no rule matches.

    Only routes with the most specific host name take part: Envoy chooses a virtual host first. Then Envoy Gateway 1.8.3,
    internal/gatewayapi/sort.go: exact path, regular expression, prefix; longest path; most headers, the method counted as one;
    most exact ones; then the older route, which manifests do not tell, and in it the first rule.
    """
    hosts = [(host, each) for each in found for host in _hosts(each) if _host(host, request.host)]
    if not hosts:
        return ()
    best = max((host for host, _ in hosts), key=lambda host: (not host.startswith("*"), len(host)))
    ranked = [
        (rank, Taken(each, number, match, best))
        for host, each in hosts
        if host == best
        for number, match, rank in _ranks(each.route, request)
    ]
    highest = max((rank for rank, _ in ranked), default=None)
    first: dict[ObjectRef, Taken] = {}
    for rank, taken in ranked:
        if rank == highest:
            first.setdefault(taken.attached.route.ref, taken)
    return tuple(first.values())


def _hosts(each: Attached) -> Iterator[str]:
    """Host names of a route on its listeners (Envoy Gateway 1.8.3, internal/gatewayapi/helpers.go `computeHosts`)."""
    own = [str(host).lower() for host in items(each.route.at("spec", "hostnames"))]
    for listener in each.listeners:
        accepted = str(listener.get("hostname") or "").lower()
        if not own or not accepted:
            yield from own or [accepted or "*"]
            continue
        for host in own:
            if _host(accepted, host):
                yield host
            elif _host(host, accepted):
                yield accepted


def _added(route: Object) -> int | None:
    return len(list(items(route.at("spec", "rules")))) if route.ref.kind == "AIGatewayRoute" else None


def _ranks(route: Object, request: Request) -> Iterator[tuple[int, int, Rank]]:
    for number, rule in enumerate(items(route.at("spec", "rules"))):
        for index, match in enumerate(list(map(mapping, items(mapping(rule).get("matches")))) or [{}]):
            path = mapping(match.get("path")) or {"type": "PathPrefix", "value": "/"}
            kind, value = str(path.get("type", "PathPrefix")), str(path.get("value", "/"))
            headers = list(map(mapping, items(match.get("headers"))))
            method = match.get("method")
            if (
                matches_path(kind, value, request.path)
                and method in (None, request.method)
                and all(_header(each, request) for each in headers)
            ):
                exact = sum(each.get("type", "Exact") == "Exact" for each in headers) + int(method is not None)
                length = 0 if (kind, value) == ("PathPrefix", "/") else len(value)
                yield number, index, (_PATH_RANK.get(kind, 0), length, len(headers) + int(method is not None), exact)
    added = _added(route)
    if added is not None:
        yield added, 0, (0, 0, 0, 0)


def matches_path(kind: str, value: str, path: str) -> bool:
    """Whether a path match matches a path. An unknown kind matches none."""
    match kind:
        case "Exact":
            return path == value
        case "RegularExpression":
            return _full(value, path)
        case "PathPrefix":
            prefix = value.rstrip("/")
            return path == prefix or path.startswith(f"{prefix}/")
    return False


def _full(pattern: str, text: str) -> bool:
    """RE2's syntax is nearly Python's; a pattern that Python cannot compile matches nothing."""
    try:
        return re.fullmatch(pattern, text) is not None
    except re.error:
        return False


def _host(pattern: str, host: str) -> bool:
    """Whether a host name or a wildcard covers a host, whatever its port."""
    name = host.lower().partition(":")[0]
    return name.endswith(pattern[1:]) if pattern.startswith("*") else pattern == name


def _header(match: Mapping[str, Any], request: Request) -> bool:
    value = request.headers.get(str(match.get("name", "")).lower())
    if value is None:
        return False
    expected = str(match.get("value", ""))
    return _full(expected, value) if match.get("type") == "RegularExpression" else value == expected
