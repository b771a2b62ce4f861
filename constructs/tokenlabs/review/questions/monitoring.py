"""Which alerts and monitors are removed?"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import PROMETHEUS
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair

_MONITORS = ("ServiceMonitor", "PodMonitor", "Probe", "ScrapeConfig")


def effects(change: TargetPair) -> Iterator[Effect]:
    """`monitoring`."""
    remaining = {name for rule in change.after.objects.of_kind(PROMETHEUS, "PrometheusRule") for name in alerts(rule)}
    for pair in change.pairs:
        if pair.ref.group != PROMETHEUS or not pair.before:
            continue
        if pair.ref.kind in _MONITORS and not pair.after:
            yield change.effect("monitoring", Severity.CAUTION, pair, "is removed: its metrics are no longer scraped")
        elif pair.ref.kind == "PrometheusRule":
            yield from _alerts(change, pair, pair.before, remaining)


def _alerts(change: TargetPair, pair: Pair, before: Object, remaining: set[str]) -> Iterator[Effect]:
    for name in sorted(set(alerts(before)) - remaining):
        yield change.effect("monitoring", Severity.CAUTION, pair, "is removed", subject=f"alert {name}")


def alerts(rule: Object) -> list[str]:
    """Names of the alerts of a PrometheusRule."""
    groups = (mapping(each) for each in items(rule.at("spec", "groups")))
    rules = (mapping(each) for group in groups for each in items(group.get("rules")))
    return [str(each["alert"]) for each in rules if "alert" in each]
