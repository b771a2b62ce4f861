"""Which alerts, records and monitors are removed or changed, and what is no longer scraped?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tokenlabs.contract.windows import duration_seconds
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import PROMETHEUS
from tokenlabs.manifests.references.pods import pods
from tokenlabs.manifests.references.selections import selections
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.statements import Statement, changed, shown, stated

_MONITORS = ("ServiceMonitor", "PodMonitor", "Probe", "ScrapeConfig")
_Rules = Mapping[str, list[Mapping[str, Any]]]
"""`alert X` or `record X` → its rules."""
_CAUTION, _INFO = Severity.CAUTION, Severity.INFO
_RECOMMENDED = "app.kubernetes.io/"
"""Labels that describe; Prometheus selects rules and monitors by others."""


def _scrapes(endpoints: str) -> tuple[Statement, ...]:
    return (
        Statement(f"{endpoints}.port", changed, "monitoring", _CAUTION, "scrapes port {new}, before {old}"),
        Statement(f"{endpoints}.path", changed, "monitoring", _CAUTION, "scrapes {new}, before {old}"),
        Statement(f"{endpoints}.interval", changed, "monitoring", _INFO, "scrapes every {new}, before every {old}"),
        Statement(f"{endpoints}.authorization", changed, "monitoring", _CAUTION, "scrapes with other credentials"),
        Statement(
            f"{endpoints}.relabelings",
            changed,
            "monitoring",
            _CAUTION,
            "labels series differently: alerts and dashboards may not find them",
        ),
        Statement(
            f"{endpoints}.metricRelabelings",
            changed,
            "monitoring",
            _CAUTION,
            "keeps or labels metrics differently: alerts and dashboards may not find them",
        ),
    )


_SELECTS = Statement("spec.selector", changed, "monitoring", _CAUTION, "scrapes what has {new}, before what has {old}")
_STATEMENTS = {
    (PROMETHEUS, "ServiceMonitor"): (*_scrapes("spec.endpoints[]"), _SELECTS),
    (PROMETHEUS, "PodMonitor"): (*_scrapes("spec.podMetricsEndpoints[]"), _SELECTS),
    ("", "ConfigMap"): (
        Statement(
            "metadata.labels.grafana_dashboard",
            changed,
            "monitoring",
            _CAUTION,
            "may not be loaded by Grafana: its label is {new}, before {old}",
        ),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`monitoring`."""
    yield from stated(change, _STATEMENTS)
    yield from _unscraped(change)
    remaining = _rules(change.after.objects)
    for pair in change.pairs:
        if pair.ref.group != PROMETHEUS or not pair.before:
            continue
        if pair.ref.kind in _MONITORS and not pair.after:
            yield change.effect("monitoring", _CAUTION, pair, "is removed: its metrics are no longer scraped")
        elif pair.ref.kind == "PrometheusRule":
            yield from _edited(change, pair, pair.before, remaining)
        if because := tuple(each for each in pair.fields("metadata.labels") if _RECOMMENDED not in each.path):
            says = "has other labels, by which Prometheus may select it: " + shown(
                {each.path.removeprefix("metadata.labels."): each.new for each in because}
            )
            yield change.effect("monitoring", _CAUTION, pair, says, because)


def _unscraped(change: TargetPair) -> Iterator[Effect]:
    """Services and pods that stay, and that no monitor selects any more."""
    if not any(pair.ref.kind == "Service" or pair.ref.group in (PROMETHEUS, "apps") for pair in change.pairs):
        return
    old, new = (_scraped(each.objects) for each in (change.before, change.after))
    for ref in sorted(old.keys() - new.keys()):
        if ref in change.after.objects.by_ref and old[ref] in change.after.objects.by_ref:
            pair = Pair(change.before.objects.by_ref.get(ref), change.after.objects.by_ref[ref])
            says = f"is no longer selected by {old[ref]}: its metrics are no longer scraped"
            because = pair.fields("metadata.labels", "spec.template.metadata.labels")
            yield change.effect("monitoring", _CAUTION, pair, says, because)


def _scraped(objects: Objects) -> dict[ObjectRef, ObjectRef]:
    """Service, or owner of pods → a monitor that selects it."""
    found: dict[ObjectRef, ObjectRef] = {}
    for kind in "ServiceMonitor", "PodMonitor":
        for monitor in objects.of_kind(PROMETHEUS, kind):
            for each in selections(monitor):
                if each.kind == "Service":
                    candidates = [
                        (one.ref, mapping(one.at("metadata", "labels"))) for one in objects.of_kind("", "Service")
                    ]
                else:
                    candidates = [(one.owner.ref, one.labels) for one in pods(objects)]
                for ref, labels in candidates:
                    if each.namespace in ("", ref.namespace) and each.matches(labels):
                        found.setdefault(ref, monitor.ref)
    return found


def _rules(objects: Objects) -> _Rules:
    return _by_name(objects.of_kind(PROMETHEUS, "PrometheusRule"))


def _by_name(rules: Iterable[Object]) -> _Rules:
    found: dict[str, list[Mapping[str, Any]]] = {}
    for each in rules:
        for name, rule in _of(each):
            found.setdefault(name, []).append(rule)
    return found


def _of(each: Object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for group in map(mapping, items(each.at("spec", "groups"))):
        for rule in map(mapping, items(group.get("rules"))):
            kind = "alert" if "alert" in rule else "record"
            yield f"{kind} {rule.get(kind)}", rule


def alerts(rule: Object) -> list[str]:
    """Names of the alerts of a PrometheusRule."""
    return [name.removeprefix("alert ") for name, _ in _of(rule) if name.startswith("alert ")]


def _edited(change: TargetPair, pair: Pair, before: Object, remaining: _Rules) -> Iterator[Effect]:
    """Rules of one name differ by their labels, one per model: those that stay as they are say nothing."""
    for name, rules in sorted(_by_name([before]).items()):
        if name not in remaining:
            yield change.effect("monitoring", _CAUTION, pair, "is removed", subject=name)
            continue
        was = [each for each in rules if each not in remaining[name]]
        now = [each for each in remaining[name] if each not in rules]
        for old, new in zip(was, now, strict=False):
            for field, severity, says in _differences(old, new):
                because = (FieldChange(f"{name}.{field}", old.get(field), new.get(field)),)
                yield change.effect("monitoring", severity, pair, says, because, subject=name)


def _differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, Severity, str]]:
    if old.get("expr") != new.get("expr"):
        yield "expr", _INFO, "fires under another condition" if "alert" in new else "records something else"
    was, now = (each.get("for", "0s") for each in (old, new))
    if was != now:
        later = duration_seconds(str(now)) > duration_seconds(str(was))
        yield "for", _CAUTION if later else _INFO, f"fires after {now}, before after {was}"
    was, now = (mapping(each.get("labels")) for each in (old, new))
    if was.get("severity") != now.get("severity"):
        yield "labels", _CAUTION, f"has severity {shown(now.get('severity'))}, before {shown(was.get('severity'))}"
    elif was != now:
        yield "labels", _INFO, "has other labels, by which it is routed and grouped"
