"""Selectors: which objects a field selects by their labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import INFERENCE, PROMETHEUS

T = TypeVar("T")
_Thing = tuple[Mapping[str, Any], T]


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


class Labelled(Generic[T]):
    """Things with labels in namespaces, found by a selection without comparing it with each of them."""

    def __init__(self, things: Iterable[tuple[str, Mapping[str, Any], T]]) -> None:
        self._namespaces: dict[str, list[_Thing[T]]] = {}
        self._labels: dict[tuple[str, str, str], list[_Thing[T]]] = {}
        for namespace, labels, thing in things:
            each = (labels, thing)
            self._namespaces.setdefault(namespace, []).append(each)
            for key, value in labels.items():
                self._labels.setdefault((namespace, str(key), str(value)), []).append(each)

    def __contains__(self, namespace: str) -> bool:
        return namespace in self._namespaces

    def selected(self, selection: Selection) -> list[T]:
        """What a selection selects in its namespace, in the order given."""
        few = self._namespaces.get(selection.namespace, [])
        for key, value in selection.labels.items():
            having = self._labels.get((selection.namespace, str(key), str(value)), [])
            few = min(few, having, key=len)
        return [thing for labels, thing in few if selection.matches(labels)]
