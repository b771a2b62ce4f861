"""TL801: a monitor that scrapes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import FLUX_HELM, PROMETHEUS
from tokenlabs.manifests.references.pods import pods
from tokenlabs.manifests.references.selections import Labelled, selections

_ENDPOINTS = {"PodMonitor": "podMetricsEndpoints", "ServiceMonitor": "endpoints"}


class _Scraped(NamedTuple):
    """A Service, or what makes pods."""

    namespace: str
    labels: Mapping[str, Any]
    ports: frozenset[str]


def check(target: Target) -> Iterator[Found]:
    """Monitors of namespaces that have Services, or pods, in the tree, and no chart that may bring more."""
    charts = {
        str(each.at("spec", "targetNamespace") or each.ref.namespace)
        for each in target.objects.of_kind(FLUX_HELM, "HelmRelease")
    }
    for kind, field in _ENDPOINTS.items():
        monitors = target.objects.of_kind(PROMETHEUS, kind)
        known = list(_scraped(target, kind)) if monitors else []
        labelled = Labelled((each.namespace, each.labels, each) for each in known)
        keys: dict[str, set[str]] = {}
        for each in known:
            keys.setdefault(each.namespace, set()).update(map(str, each.labels))
        for monitor in monitors:
            for selection in selections(monitor):
                namespace = selection.namespace
                # Labels that none of them has are those of pods that an operator makes.
                if namespace in keys and namespace not in charts and keys[namespace].issuperset(selection.labels):
                    yield from _judged(monitor, selection.path, field, labelled.selected(selection))


def _judged(monitor: Object, path: str, field: str, found: list[_Scraped]) -> Iterator[Found]:
    what = "pod" if field == "podMetricsEndpoints" else "Service"
    if not found:
        yield Found(
            monitor,
            path,
            f"selects no {what}: it scrapes nothing, and its alerts see no data",
            f"write the labels of the {what}s",
        )
        return
    ports = sorted(frozenset[str]().union(*(each.ports for each in found)))
    for number, endpoint in enumerate(map(mapping, items(monitor.at("spec", field)))):
        port = endpoint.get("port")
        if port is not None and str(port) not in ports:
            listed = " or ".join(f"`{each}`" for each in ports) or "no name"
            says = f"scrapes port `{port}`, and no {what} that it selects has it: their ports have {listed}"
            yield Found(monitor, f"spec.{field}[{number}].port", says, f"write {listed}" if ports else "name the port")


def _scraped(target: Target, kind: str) -> Iterator[_Scraped]:
    if kind == "PodMonitor":
        for template in pods(target.objects):
            containers = (mapping(container) for _, container in template.containers())
            ports = frozenset(
                str(mapping(port).get("name")) for each in containers for port in items(each.get("ports"))
            )
            yield _Scraped(template.namespace, template.labels, ports)
        return
    for service in target.objects.of_kind("", "Service"):
        ports = frozenset(str(mapping(port).get("name")) for port in items(service.at("spec", "ports")))
        yield _Scraped(service.ref.namespace, mapping(service.at("metadata", "labels")), ports)


RULE = Rule("TL801", "monitor that scrapes nothing", Severity.ERROR, check)
