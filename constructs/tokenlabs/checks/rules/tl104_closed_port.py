"""TL104: a port that its Service or its pods do not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import PodTemplate, labelled
from tokenlabs.manifests.references.selections import Labelled, selections
from tokenlabs.trace.attachment import routes


def check(target: Target) -> Iterator[Found]:
    """Ports of routes' backends, and named ports of Services."""
    for route in routes(target.objects):
        yield from _backends(target, route)
    made = labelled(target.objects)
    for service in target.objects.of_kind("", "Service"):
        yield from _names(service, made)


def _backends(target: Target, route: Object) -> Iterator[Found]:
    for number, rule in enumerate(map(mapping, items(route.at("spec", "rules")))):
        for index, backend in enumerate(map(mapping, items(rule.get("backendRefs")))):
            kind = backend.get("kind", "AIServiceBackend" if route.ref.kind == "AIGatewayRoute" else "Service")
            if kind != "Service" or backend.get("group"):
                continue
            namespace = str(backend.get("namespace") or route.ref.namespace)
            service = target.objects.by_ref.get(ObjectRef("", "Service", namespace, str(backend.get("name", ""))))
            ports = [mapping(each).get("port") for each in items(service.at("spec", "ports"))] if service else []
            if service and backend.get("port") not in ports:
                says = f"sends to port {backend.get('port')} of {service}, which has {_listed(ports)}"
                path = f"spec.rules[{number}].backendRefs[{index}].port"
                yield Found(route, path, says, f"write {_listed(ports)}" if ports else "add the port to the Service")


def _names(service: Object, made: Labelled[PodTemplate]) -> Iterator[Found]:
    selected = [template for selection in selections(service) for template in made.selected(selection)]
    for number, port in enumerate(map(mapping, items(service.at("spec", "ports")))):
        name = port.get("targetPort")
        if not isinstance(name, str) or not selected:
            continue
        for template in selected:
            names = {str(each.get("name")) for each in _ports(template) if each.get("name")}
            if name not in names:
                says = f"sends to port `{name}` of {template.owner}, whose containers name {_listed(sorted(names))}"
                remedy = f"write {_listed(sorted(names))}" if names else "name the container's port"
                yield Found(service, f"spec.ports[{number}].targetPort", says, remedy)


def _ports(template: PodTemplate) -> Iterator[Mapping[str, Any]]:
    for _, container in template.containers():
        yield from map(mapping, items(container.get("ports")))


def _listed(ports: list[Any]) -> str:
    return " or ".join(map(str, ports)) or "none"


RULE = Rule("TL104", "port that nothing opens", Severity.ERROR, check)
