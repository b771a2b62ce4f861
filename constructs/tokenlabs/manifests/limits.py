"""Limits in policies of Envoy Gateway and Kuadrant: who, what is counted, window and amount."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract.headers import TIER
from tokenlabs.contract.windows import WINDOWS, window_of, window_seconds
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping, whole
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, KUADRANT

EVERY_CLIENT = "every client"
_SECONDS = {window.envoy: window.seconds for window in WINDOWS} | {"Month": 0, "Year": 0}
_LARGEST = 4_294_967_295
_WINDOW = re.compile(r"([0-9]{1,5}(h|m|s|ms)){1,4}")
_WORDS = {window.seconds: window.word for window in WINDOWS}
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
    rejected: str = ""
    """Why the API server rejects its policy: "`requests` is `ten`, not a whole number from 1"; empty: it accepts the limit."""
    window: str = ""
    """As it is written: `Minute`, `1h30m`."""


def limits(objects: Objects) -> Iterator[Limit]:
    """The limits of a tree that all proxies share; local ones, which each proxy counts separately, are skipped."""
    for policy in objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy"):
        # gateway v1.8.3, internal/gatewayapi: `type: Local` reads only `local`.
        rules = items(policy.at("spec", "rateLimit", "global", "rules"))
        for number, rule in enumerate(rules if policy.at("spec", "rateLimit", "type") != "Local" else ()):
            yield _of_rule(policy, number, mapping(rule))
    for kind in _COUNTED:
        for policy in objects.of_kind(KUADRANT, kind):
            yield from _of_kuadrant(policy)


def _of_rule(policy: Object, number: int, rule: Mapping[str, Any]) -> Limit:
    limit = mapping(rule.get("limit"))
    unit = str(limit.get("unit", ""))
    counted = "tokens" if mapping(mapping(rule.get("cost")).get("response")).get("from") == "Metadata" else "requests"
    counter = Counter(_who(rule), counted, _SECONDS.get(unit, 0))
    requests = whole(limit.get("requests"))
    # gateway v1.8.3, CRD of BackendTrafficPolicy: minimum, maximum and enum.
    rejected = ""
    if not 1 <= requests <= _LARGEST:
        rejected = f"`requests` is {_written(limit.get('requests'))}, not a whole number from 1 to {_LARGEST}"
    elif unit not in _SECONDS:
        rejected = f"`unit` is {_written(limit.get('unit'))}, not one of {', '.join(_SECONDS)}"
    path = f"spec.rateLimit.global.rules[{number}]"
    return Limit(counter, requests, policy, path, (policy.ref, number, unit), rejected, unit)


def _written(value: Any) -> str:
    return "missing" if value is None else f"`{value}`"


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
                window = str(rate.get("window", ""))
                seconds = window_seconds(window)
                counter = Counter(str(name), _COUNTED[policy.ref.kind], seconds)
                path = ".".join((*prefix, "limits", str(name), f"rates[{number}]"))
                written = rate.get("limit")
                # kuadrant-operator v1.5.2, CRD of RateLimitPolicy: type and pattern; Limitador counts in numbers from 0.
                rejected = ""
                if whole(written) < 0 or isinstance(written, bool) or not isinstance(written, int):
                    rejected = f"`limit` is {_written(written)}, not a whole number"
                elif not _WINDOW.fullmatch(window):
                    rejected = f"`window` is {_written(rate.get('window'))}, not a duration such as `1m`"
                yield Limit(counter, whole(written), policy, path, (policy.ref, name, seconds), rejected, window)


def amount(limit: Limit) -> str:
    """`10 requests per minute`."""
    seconds = limit.counter.seconds
    window = _WORDS.get(seconds) or (window_of(seconds) if seconds else limit.window.lower())
    return f"{limit.amount:,} {limit.counter.counted} per {window}"
