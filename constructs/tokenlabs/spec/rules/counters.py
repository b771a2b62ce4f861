"""Counters: where they live goes with the engines, and outlives what they count."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.base import window_seconds
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault

LONGEST_WINDOW_IN_MEMORY = 3600
"""From an hour on, counters that a restart clears give tenants their quota again at every deployment."""


def redis_for_envoy(parts: Parts) -> Iterator[Fault]:
    """Envoy Gateway's rate limit service keeps counters in Redis and nowhere else (envoyproxy/gateway v1.8.1)."""
    limits = parts.limits
    if limits is None or limits.counters == "redis":
        return
    kinds = [kind for kind in ("requests", "tokens") if getattr(limits, kind) == "envoy"]
    if kinds:
        why = f"cannot hold the {' and '.join(kinds)} that Envoy Gateway counts: it knows Redis only"
        others = " and ".join(f"`limits.{kind}: kuadrant`" for kind in kinds)
        yield Fault(("limits", "counters"), why, f"write `redis`, or {others}")


def short_windows_in_memory(parts: Parts) -> Iterator[Fault]:
    """Counters in memory begin at nothing whenever Limitador's pod does."""
    if parts.limits is None or parts.limits.counters != "memory":
        return
    for name, tier in parts.tiers.items():
        for kind, limits in (("requests", tier.requests), ("tokens", tier.tokens)):
            for window in limits:
                if window_seconds(window) >= LONGEST_WINDOW_IN_MEMORY:
                    why = f"of `tiers.{name}.{kind}` would begin anew at each restart: `limits.counters` is `memory`"
                    instead = "write `counters: redis`, or windows under an hour"
                    yield Fault(("tiers", name, kind, window), why, instead, at_key=True, value=window)


RULES = (redis_for_envoy, short_windows_in_memory)
