"""Counters of limits that start anew with a change: a changed number keeps them, a changed window or place does not.

Envoy's rate-limit service keeps a counter under its rule's place in the list and the window's unit; Limitador under the
limit's name and the window's seconds. Neither has the number in it. `verify` shows both: `changed-limit-keeps-counters`,
`changed-window-starts-anew`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.layers.gateway.identity import TIER_HEADER
from tokenlabs.layers.policies import LAYER
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.tree import Tree
from tokenlabs.spec.base import window_seconds
from tokenlabs.synth.compose import ComposedTarget

_WINDOWS = {"Second": "1s", "Minute": "1m", "Hour": "1h", "Day": "24h"}
_COUNTED = {"RateLimitPolicy": "requests", "TokenRateLimitPolicy": "tokens"}


class Counter(NamedTuple):
    """What a tenant's use is counted under."""

    tier: str
    counted: str
    """`requests` or `tokens`."""
    window: str


def anew(old: Tree, targets: Iterable[ComposedTarget]) -> tuple[Counter, ...]:
    """Counters of limits that were there before in another window, place or engine; those of a new tier are new anyway.

    Args:
        old: `dist/` as it was.
        targets: as they are now; they have the same limits, so the first tells.
    """
    for target in targets:
        now = _policies(target.tree, "")
        before = _policies(old, f"{target.name}/")
        if not before or now == before:
            return ()
        kept = {(each.tier, each.counted, identity) for each, identity in _kept_under(before.values()).items()}
        limited = {(tier, counted) for tier, counted, _ in kept}
        return tuple(
            sorted(
                each
                for each, identity in _kept_under(now.values()).items()
                if (each.tier, each.counted) in limited and (each.tier, each.counted, identity) not in kept
            )
        )
    return ()


def _policies(tree: Tree, prefix: str) -> dict[str, bytes]:
    """Files of the limits, by their names in the layer's folder."""
    folder = f"{prefix}{LAYER.name}/"
    return {path.removeprefix(folder): content for path, content in tree.items() if path.startswith(folder)}


def _kept_under(texts: Iterable[bytes]) -> dict[Counter, object]:
    """Counter → what its engine keeps it under."""
    return {
        counter: identity
        for text in texts
        for manifest in yaml_text.load(text.decode())
        for counter, identity in _counters(manifest)
    }


def _counters(manifest: Mapping[str, Any]) -> Iterator[tuple[Counter, object]]:
    kind, spec = manifest["kind"], manifest.get("spec", {})
    if kind in _COUNTED:
        for tier, limit in spec["limits"].items():
            for rate in limit["rates"]:
                yield Counter(tier, _COUNTED[kind], rate["window"]), ("kuadrant", tier, window_seconds(rate["window"]))
    if kind == "BackendTrafficPolicy":
        for number, rule in enumerate(spec["rateLimit"]["global"]["rules"]):
            headers = [each for one in rule["clientSelectors"] for each in one["headers"]]
            tier = next(each["value"] for each in headers if each["name"] == TIER_HEADER)
            unit = rule["limit"]["unit"]
            yield Counter(tier, "tokens" if "cost" in rule else "requests", _WINDOWS[unit]), ("envoy", number, unit)
