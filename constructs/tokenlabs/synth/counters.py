"""What a change does to limits. Their counters reset, or do not: a changed number keeps them, a changed window or place does not.

Envoy's rate-limit service keeps a counter under its rule's place in the list and the window's unit; Limitador under the
limit's name and the window's seconds. Neither has the number in it. `verify` shows both: `changed-limit-keeps-counters`,
`changed-window-starts-anew`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract import headers
from tokenlabs.contract.windows import WINDOWS, window_seconds
from tokenlabs.layers.policies import LAYER
from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.tree import Tree
from tokenlabs.synth.changed_objects import manifests
from tokenlabs.synth.compose import ComposedTarget
from tokenlabs.synth.effects import Effect

_WINDOWS = {window.envoy: window.written for window in WINDOWS}
_COUNTED = {"RateLimitPolicy": "requests", "TokenRateLimitPolicy": "tokens"}
"""The second is in trees that an earlier tokenlabs rendered, and never in new ones."""


class Counter(NamedTuple):
    """What a tenant's use is counted under."""

    tier: str
    counted: str
    """`requests` or `tokens`."""
    window: str


class Kept(NamedTuple):
    """Of a counter, what its engine keeps it under, and how much of it is allowed."""

    under: tuple[object, ...]
    amount: int


Limits = dict[Counter, Kept]


def anew(old: Tree, targets: Iterable[ComposedTarget]) -> tuple[Counter, ...]:
    """Counters of limits that were there before in another window, place or engine; those of a new tier are new anyway.

    Args:
        old: `dist/` as it was.
        targets: as they are now; they have the same limits, so the first tells.
    """
    for target in targets:
        before, now = _before(old, target), _limits(target)
        kept = {(each.tier, each.counted, its.under) for each, its in before.items()}
        limited = {(tier, counted) for tier, counted, _ in kept}
        return tuple(
            sorted(
                each
                for each, its in now.items()
                if (each.tier, each.counted) in limited and (each.tier, each.counted, its.under) not in kept
            )
        )
    return ()


def changed_limits(old: Tree, target: ComposedTarget) -> Iterator[Effect]:
    """What becomes of the tiers' limits; nothing where those of before are unknown."""
    before, now = _before(old, target), _limits(target)
    if not before:
        return
    was, tiers = ({each.tier for each in limits} for limits in (before, now))
    yield from (Effect(f"tier {name}", "is removed") for name in sorted(was - tiers))
    yield from (Effect(f"tier {name}", "is added") for name in sorted(tiers - was))
    for each in sorted(before.keys() | now.keys()):
        if each.tier not in was & tiers:
            continue
        limit, subject = f"{each.counted} per {each.window}", f"tier {each.tier}"
        if each not in now:
            yield Effect(subject, f"no longer limits {limit}")
        elif each not in before:
            yield Effect(subject, f"allows {now[each].amount} {limit}, a new limit")
        elif now[each].amount != before[each].amount:
            yield Effect(subject, f"allows {now[each].amount} {limit}, was {before[each].amount}")


def _limits(target: ComposedTarget) -> Limits:
    return {
        counter: kept
        for content in _policies(target.tree, "")
        for manifest in yaml_text.load(content.decode())
        for counter, kept in _counters(manifest)
    }


def _before(old: Tree, target: ComposedTarget) -> Limits:
    """The limits of the old tree; none where a file of it cannot be read, or is written otherwise than now."""
    found: Limits = {}
    for content in _policies(old, f"{target.name}/"):
        try:
            found |= {counter: kept for each in manifests(content) or [{}] for counter, kept in _counters(each)}
        except (LookupError, TypeError, AttributeError, ValueError):
            return {}
    return found


def _policies(tree: Tree, prefix: str) -> list[bytes]:
    """Files of the limits."""
    folder = f"{prefix}{LAYER.name}/"
    return [
        content for path, content in tree.items() if path.startswith(folder) and path != f"{folder}{kustomization.FILE}"
    ]


def _counters(manifest: Mapping[str, Any]) -> list[tuple[Counter, Kept]]:
    kind, spec = manifest["kind"], manifest.get("spec", {})
    if kind in _COUNTED:
        return [
            (
                Counter(tier, _COUNTED[kind], rate["window"]),
                Kept(("kuadrant", tier, window_seconds(rate["window"])), rate["limit"]),
            )
            for tier, limit in spec["limits"].items()
            for rate in limit["rates"]
        ]
    rules = spec["rateLimit"]["global"]["rules"] if kind == "BackendTrafficPolicy" else []
    return [_rule(number, rule) for number, rule in enumerate(rules)]


def _rule(number: int, rule: Mapping[str, Any]) -> tuple[Counter, Kept]:
    matched = [each for one in rule["clientSelectors"] for each in one["headers"]]
    (tier,) = (each["value"] for each in matched if each["name"] == headers.TIER)
    unit = rule["limit"]["unit"]
    counter = Counter(tier, "tokens" if "cost" in rule else "requests", _WINDOWS[unit])
    return counter, Kept(("envoy", number, unit), rule["limit"]["requests"])
