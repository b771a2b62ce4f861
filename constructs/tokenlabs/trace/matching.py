"""Which rule of which route handles a request, by the precedence of the Gateway API."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tokenlabs.contract.headers import MODEL
from tokenlabs.manifests.objects import Object
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


class Taken(NamedTuple):
    """The rule that handles a request."""

    attached: Attached
    number: int
    """Index of the rule in its route."""

    @property
    def rule(self) -> Mapping[str, Any]:
        """The rule."""
        return mapping(self.attached.route.at("spec", "rules", self.number))

    @property
    def path(self) -> str:
        """Path of the rule in its route."""
        return f"spec.rules[{self.number}]"


_PATH_RANK = {"Exact": 2, "RegularExpression": 1, "PathPrefix": 0}
"""Envoy Gateway 1.8, internal/xds/translator, sort of routes."""

Rank = tuple[int, int, int, int]


def taking(found: tuple[Attached, ...], request: Request) -> Taken | None:
    """The matching rule with the highest precedence; None: no rule matches.

    HTTPRouteRule of Gateway API 1.5: exact path, longest prefix, method, most headers; then the older route. Manifests have
    no age, so the first route in the tree wins.
    """
    ranked = [
        (rank, Taken(each, number))
        for each in found
        for number, rule in enumerate(items(each.route.at("spec", "rules")))
        for rank in _ranks(each.route, mapping(rule), request)
    ]
    return max(ranked, key=lambda one: one[0])[1] if ranked else None


def _ranks(route: Object, rule: Mapping[str, Any], request: Request) -> Iterator[Rank]:
    hosts = [str(each) for each in items(route.at("spec", "hostnames"))]
    if hosts and not any(_host(each, request.host) for each in hosts):
        return
    for match in list(map(mapping, items(rule.get("matches")))) or [{}]:
        path = mapping(match.get("path")) or {"type": "PathPrefix", "value": "/"}
        kind, value = str(path.get("type", "PathPrefix")), str(path.get("value", "/"))
        headers = list(map(mapping, items(match.get("headers"))))
        method = match.get("method")
        if (
            matches_path(kind, value, request.path)
            and method in (None, request.method)
            and all(_header(each, request) for each in headers)
        ):
            yield _PATH_RANK.get(kind, 0), len(value), int(method is not None), len(headers)


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
    if pattern.startswith("*."):
        return host.lower().endswith(pattern[1:].lower())
    return pattern.lower() == host.lower()


def _header(match: Mapping[str, Any], request: Request) -> bool:
    name = str(match.get("name", "")).lower()
    value = request.model if name == MODEL else request.headers.get(name)
    if value is None:
        return False
    expected = str(match.get("value", ""))
    return _full(expected, value) if match.get("type") == "RegularExpression" else value == expected
