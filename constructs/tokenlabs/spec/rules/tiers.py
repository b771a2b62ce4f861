"""Tiers: windows that the engines support, without duplicates, and consistent limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.contract.windows import WINDOWS, window_seconds
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path, listing
from tokenlabs.spec.stacks.choice import resolve
from tokenlabs.spec.tenancy import LimitEngine

LARGEST_ENVOY_LIMIT = 2**32 - 1
"""`requests` of a rate limit is an unsigned 32-bit number (envoyproxy/gateway v1.8.1)."""


MOST_ENVOY_RULES = 256
"""Most rules of a BackendTrafficPolicy (`maxItems` in gateway v1.8.1's CRD)."""
MOST_ENVOY_RULES_BEFORE_1_8 = 128
"""The same in gateway v1.6.3 and v1.7.0."""

LARGEST_LIMIT = 2**53 - 1
"""The largest integer that every JSON parser keeps exact; the API server rejects a value that was rounded."""


def windows_apart(parts: Parts) -> Iterator[Fault]:
    """Two limits of the same window collide in Limitador, which drops one."""
    for path, limits, _ in _tables(parts):
        first: dict[int, str] = {}
        for window in limits:
            seconds = window_seconds(window)
            if seconds in first:
                why = f"is as long as `{first[seconds]}`: only one of two limits of the same window would be enforced"
                yield Fault((*path, window), why, "keep one", at_key=True, value=window)
            first.setdefault(seconds, window)


def windows_of_envoy(parts: Parts) -> Iterator[Fault]:
    """Envoy Gateway counts per unit, not per any number of seconds."""
    for path, limits, engine in _tables(parts):
        if engine != "envoy":
            continue
        for window in limits:
            seconds = window_seconds(window)
            if seconds not in {each.seconds for each in WINDOWS}:
                month = " (its month is a calendar month)" if seconds >= 28 * 86400 else ""
                *words, last = (each.word for each in WINDOWS)
                why = f"is not supported by Envoy Gateway, which counts per {', '.join(words)} or {last}{month}"
                instead = f"write {listing(each.written for each in WINDOWS)}"
                if path[-1] == "requests":
                    instead += "; `limits.requests: kuadrant` accepts any window"
                yield Fault((*path, window), why, instead, at_key=True, value=window)


def limits_of_envoy(parts: Parts) -> Iterator[Fault]:
    """Rejects limits that do not fit into the engine's field."""
    for path, limits, engine in _tables(parts):
        for window, limit in limits.items():
            if engine == "envoy" and limit > LARGEST_ENVOY_LIMIT:
                why = f"is more than Envoy Gateway's maximum ({LARGEST_ENVOY_LIMIT})"
                yield Fault((*path, window), why, f"write {LARGEST_ENVOY_LIMIT} or less, or remove the window")
            elif limit > LARGEST_LIMIT:
                why = f"is more than every JSON parser can represent ({LARGEST_LIMIT})"
                yield Fault((*path, window), why, f"write {LARGEST_LIMIT} or less, or remove the window")


def rules_of_envoy(parts: Parts) -> Iterator[Fault]:
    """Each window of each tier is a rule, and all are in one BackendTrafficPolicy."""
    if parts.stack is None:
        return
    line = resolve(parts.stack)["envoy-gateway"].release[:2]
    most = MOST_ENVOY_RULES if line >= (1, 8) else MOST_ENVOY_RULES_BEFORE_1_8
    counted = [(path, window) for path, limits, engine in _tables(parts) if engine == "envoy" for window in limits]
    if len(counted) > most:
        path, window = counted[most]
        why = f"is one window too many: Envoy Gateway {line[0]}.{line[1]} supports {most} over all tiers"
        why += f", and there are {len(counted)}"
        instead = "remove windows or tiers"
        if parts.limits and parts.limits.requests == "envoy":
            instead += "; with `limits.requests: kuadrant`, those of `requests` do not count"
        yield Fault((*path, window), why, instead, at_key=True, value=window)


def short_windows_within_long_ones(parts: Parts) -> Iterator[Fault]:
    """A minute's limit above the day's never takes effect: the day's is used up first."""
    for path, limits, _ in _tables(parts):
        ordered = sorted(limits, key=window_seconds)
        for window in ordered:
            longer = [
                other
                for other in ordered
                if window_seconds(other) > window_seconds(window) and limits[other] < limits[window]
            ]
            if longer:
                other = min(longer, key=lambda name: limits[name])
                why = f"per `{window}` is more than {limits[other]} per `{other}`: this limit never takes effect"
                yield Fault((*path, window), why, "lower it, or raise the longer one", severity="warning")


def _tables(parts: Parts) -> Iterator[tuple[Path, Mapping[str, int], LimitEngine | None]]:
    for name, tier in parts.tiers.items():
        yield ("tiers", name, "requests"), tier.requests, parts.limits.requests if parts.limits else None
        yield ("tiers", name, "tokens"), tier.tokens, parts.limits.tokens if parts.limits else None


RULES = (windows_apart, windows_of_envoy, limits_of_envoy, rules_of_envoy, short_windows_within_long_ones)
