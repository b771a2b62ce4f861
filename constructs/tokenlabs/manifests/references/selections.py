"""Selectors: which objects a field selects by their labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import INFERENCE, PROMETHEUS


class Selection(NamedTuple):
    """A field that selects objects by their labels."""

    path: str
    kind: str
    """`Pod` or `Service`."""
    namespace: str
    """Empty: every namespace."""
    labels: Mapping[str, str]
    expressions: tuple[Mapping[str, Any], ...] = ()
    """`matchExpressions`, as written."""

    def matches(self, labels: Mapping[str, Any]) -> bool:
        """Whether labels are selected. An unknown operator selects nothing."""
        return all(labels.get(key) == value for key, value in self.labels.items()) and all(
            _holds(each, labels) for each in self.expressions
        )


def _holds(expression: Mapping[str, Any], labels: Mapping[str, Any]) -> bool:
    key, values = expression.get("key"), expression.get("values") or ()
    match expression.get("operator"):
        case "In":
            return labels.get(str(key)) in values
        case "NotIn":
            return labels.get(str(key)) not in values
        case "Exists":
            return key in labels
        case "DoesNotExist":
            return key not in labels
    return False


def selections(each: Object) -> Iterator[Selection]:
    """What an object selects by labels."""
    group, kind = each.ref.group, each.ref.kind
    namespace = each.ref.namespace
    if (group, kind) == ("", "Service") and each.at("spec", "selector"):
        yield Selection("spec.selector", "Pod", namespace, mapping(each.at("spec", "selector")))
    elif (group, kind) == (INFERENCE, "InferencePool"):
        yield selection("spec.selector", "Pod", namespace, each.at("spec", "selector"))
    elif (group, kind) == (PROMETHEUS, "PodMonitor"):
        for inner in _monitored(each):
            yield selection("spec.selector", "Pod", inner, each.at("spec", "selector"))
    elif (group, kind) == (PROMETHEUS, "ServiceMonitor"):
        for inner in _monitored(each):
            yield selection("spec.selector", "Service", inner, each.at("spec", "selector"))
    elif (group, kind) == ("networking.k8s.io", "NetworkPolicy"):
        yield selection("spec.podSelector", "Pod", namespace, each.at("spec", "podSelector"))
    elif group == "apps" and each.at("spec", "selector"):
        yield selection("spec.selector", "Pod", namespace, each.at("spec", "selector"))


def _monitored(each: Object) -> tuple[str, ...]:
    selector = mapping(each.at("spec", "namespaceSelector"))
    if selector.get("any"):
        return ("",)
    return tuple(map(str, items(selector.get("matchNames")))) or (each.ref.namespace,)


def selection(path: str, kind: str, namespace: str, selector: Any) -> Selection:
    """What a Kubernetes label selector selects."""
    found = mapping(selector)
    expressions = tuple(each for each in items(found.get("matchExpressions")) if isinstance(each, Mapping))
    return Selection(path, kind, namespace, mapping(found.get("matchLabels")), expressions)
