"""TL105: two rules of routes that match the same requests, of which one never gets any."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.trace.attachment import attached


def check(target: Target) -> Iterator[Found]:
    """Rules on one listener with the same host names, path, method, headers and query parameters."""
    first: dict[Hashable, tuple[Object, int]] = {}
    said: set[tuple[Object, int]] = set()
    for each in attached(target.objects):
        hosts = frozenset(map(str, items(each.route.at("spec", "hostnames"))))
        for number, rule in enumerate(map(mapping, items(each.route.at("spec", "rules")))):
            for index, match in enumerate(list(map(mapping, items(rule.get("matches")))) or [{}]):
                for listener in each.listeners:
                    place = (each.gateway.ref, str(listener.get("name")), hosts, each.route.ref.kind == "GRPCRoute")
                    other = first.setdefault((*place, *_said_by(match)), (each.route, number))
                    again = other[0] is not each.route and other[0].ref == each.route.ref  # TL502 reports these
                    if other != (each.route, number) and not again and (each.route, number) not in said:
                        said.add((each.route, number))
                        says = (
                            f"matches the same requests as rule {other[1]} of {other[0]}: one of the two never gets any"
                        )
                        path = f"spec.rules[{number}].matches[{index}]"
                        yield Found(each.route, path, says, "write another match, or both backends into one rule")


def _said_by(match: Mapping[str, Any]) -> tuple[Hashable, ...]:
    path = mapping(match.get("path"))
    kind, value = str(path.get("type", "PathPrefix")), str(path.get("value", "/"))
    return (
        kind,
        (value.rstrip("/") or "/") if kind == "PathPrefix" else value,
        str(match.get("method")),
        _conditions(match.get("headers")),
        _conditions(match.get("queryParams")),
    )


def _conditions(listed: Any) -> frozenset[tuple[str, str, str]]:
    return frozenset(
        (str(each.get("name")).lower(), str(each.get("type", "Exact")), str(each.get("value")))
        for each in map(mapping, items(listed))
    )


RULE = Rule("TL105", "two rules with one match", Severity.ERROR, check)
