"""Limits in policies of Envoy Gateway and Kuadrant: who, what is counted, window and amount."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract.headers import TIER
from tokenlabs.contract.windows import WINDOWS, window_seconds
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping, whole
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, KUADRANT

EVERY_CLIENT = "every client"
_SECONDS = {window.envoy: window.seconds for window in WINDOWS} | {"Week": 604_800}
_COUNTED = {"RateLimitPolicy": "requests", "TokenRateLimitPolicy": "tokens"}


class Counter(NamedTuple):
    """A counter in the operator's terms."""

    who: str
    """The tier; or the headers that a rule matches, where there are no tiers."""
    counted: str
    """`requests` or `tokens`."""
    seconds: int
    """Length of the window; 0: Envoy Gateway's `Month` or `Year`, which have no fixed length."""


class Limit(NamedTuple):
    """A limit of a policy."""

    counter: Counter
    amount: int
    policy: Object
    path: str
    """Path of the limit in its policy."""
    kept_under: tuple[object, ...]
    """The engine's key for the counter: a change that keeps the key keeps the count.

    Envoy's rate-limit service: policy, the rule's place in the list and its unit (gateway v1.8.3,
    internal/xds/translator/ratelimit.go). Limitador: route or Gateway, policy, the limit's name and the window's seconds
    (kuadrant-operator v1.5.2, LimitNameToLimitadorIdentifier).
    """


def limits(objects: Objects) -> Iterator[Limit]:
    """The limits of a tree that all proxies share; local ones, which each proxy counts separately, are skipped."""
    for policy in objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy"):
        for number, rule in enumerate(items(policy.at("spec", "rateLimit", "global", "rules"))):
            yield _of_rule(policy, number, mapping(rule))
    for kind in _COUNTED:
        for policy in objects.of_kind(KUADRANT, kind):
            yield from _of_kuadrant(policy)


def _of_rule(policy: Object, number: int, rule: Mapping[str, Any]) -> Limit:
    limit = mapping(rule.get("limit"))
    unit = str(limit.get("unit", ""))
    counted = "tokens" if mapping(mapping(rule.get("cost")).get("response")).get("from") == "Metadata" else "requests"
    counter = Counter(_who(rule), counted, _SECONDS.get(unit, 0))
    amount = whole(limit.get("requests"))
    return Limit(counter, amount, policy, f"spec.rateLimit.global.rules[{number}]", (policy.ref, number, unit))


def _who(rule: Mapping[str, Any]) -> str:
    exact = [
        (str(header.get("name", "")).lower(), str(header.get("value", "")))
        for selector in items(rule.get("clientSelectors"))
        for header in map(mapping, items(mapping(selector).get("headers")))
        if header.get("type", "Exact") != "Distinct"
    ]
    tiers = [value for name, value in exact if name == TIER]
    return ", ".join(tiers or [f"{name}: {value}" for name, value in exact]) or EVERY_CLIENT


def _of_kuadrant(policy: Object) -> Iterator[Limit]:
    for prefix in (("spec",), ("spec", "defaults"), ("spec", "overrides")):
        for name, limit in mapping(policy.at(*prefix, "limits")).items():
            for number, rate in enumerate(map(mapping, items(mapping(limit).get("rates")))):
                seconds = window_seconds(str(rate.get("window", "")))
                counter = Counter(str(name), _COUNTED[policy.ref.kind], seconds)
                path = ".".join((*prefix, "limits", str(name), f"rates[{number}]"))
                yield Limit(counter, whole(rate.get("limit")), policy, path, (policy.ref, name, seconds))
