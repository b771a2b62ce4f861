"""TL104: a port that its Service or its pods do not have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, GATEWAY_API, INFERENCE
from tokenlabs.manifests.references.hosts import headless, hosts
from tokenlabs.manifests.references.pods import PodTemplate, labelled
from tokenlabs.manifests.references.selections import Labelled, selections


def check(target: Target) -> Iterator[Found]:
    """Ports of what forwards to Services, also by their host names, and named ports of Services."""
    for each in target.objects.objects:
        reader = _READERS.get((each.ref.group, each.ref.kind))
        for path, backend in reader(each) if reader else ():
            yield from _backend(target, each, path, backend)
    made = labelled(target.objects)
    for each in target.objects.of_kind(ENVOY_GATEWAY, "Backend"):
        yield from _of_hosts(target, each, made)
    for service in target.objects.of_kind("", "Service"):
        yield from _names(service, made)


_Backends = Iterator[tuple[str, Mapping[str, Any]]]
"""Path of a port, and the reference that it is part of."""


def _backend(target: Target, each: Object, path: str, backend: Mapping[str, Any]) -> Iterator[Found]:
    kind = backend.get("kind", "AIServiceBackend" if each.ref.kind == "AIGatewayRoute" else "Service")
    if kind != "Service" or backend.get("group"):
        return
    namespace = str(backend.get("namespace") or each.ref.namespace)
    service = target.objects.by_ref.get(ObjectRef("", "Service", namespace, str(backend.get("name", ""))))
    ports = [mapping(one).get("port") for one in items(service.at("spec", "ports"))] if service else []
    port = backend.get("port")
    number = port.get("number") if isinstance(port, Mapping) else port  # InferencePool has `port.number`
    if service and number is not None and number not in ports:
        says = f"sends to port {number} of {service}, which has {_listed(ports)}"
        yield Found(each, path, says, f"write {_listed(ports)}" if ports else "add the port to the Service")


def _of_hosts(target: Target, backend: Object, made: Labelled[PodTemplate]) -> Iterator[Found]:
    """A headless Service's name gives its pods, so that its own ports do not matter."""
    for host in hosts(backend):
        service = target.objects.by_ref.get(host.service)
        if service is None:
            continue
        if headless(service):
            selected = [one for selection in selections(service) for one in made.selected(selection)]
            ports = sorted({one.get("containerPort") for each in selected for one in _ports(each)}, key=str)
        else:
            ports = [mapping(one).get("port") for one in items(service.at("spec", "ports"))]
        if ports and host.port not in ports:
            whose = "whose pods open" if headless(service) else "which has"
            says = f"sends to port {host.port} of {service}, {whose} {_listed(ports)}"
            yield Found(backend, f"{host.path}.port", says, f"write {_listed(ports)}")


def _of_route(route: Object) -> _Backends:
    for number, rule in enumerate(map(mapping, items(route.at("spec", "rules")))):
        for index, backend in enumerate(map(mapping, items(rule.get("backendRefs")))):
            yield f"spec.rules[{number}].backendRefs[{index}].port", backend
        for index, item in enumerate(map(mapping, items(rule.get("filters")))):
            mirror = mapping(mapping(item.get("requestMirror")).get("backendRef"))
            yield f"spec.rules[{number}].filters[{index}].requestMirror.backendRef.port", mirror


def _of_pool(pool: Object) -> _Backends:
    yield "spec.endpointPickerRef.port", mapping(pool.at("spec", "endpointPickerRef"))


def _of_security_policy(policy: Object) -> _Backends:
    for protocol in ("grpc", "http"):
        path = f"spec.extAuth.{protocol}"
        yield f"{path}.backendRef.port", mapping(policy.at("spec", "extAuth", protocol, "backendRef"))
        for number, backend in enumerate(items(policy.at("spec", "extAuth", protocol, "backendRefs"))):
            yield f"{path}.backendRefs[{number}].port", mapping(backend)


def _of_extension_policy(policy: Object) -> _Backends:
    for number, processor in enumerate(items(policy.at("spec", "extProc"))):
        for index, backend in enumerate(items(mapping(processor).get("backendRefs"))):
            yield f"spec.extProc[{number}].backendRefs[{index}].port", mapping(backend)


_READERS: Mapping[tuple[str, str], Callable[[Object], _Backends]] = {
    (GATEWAY_API, "HTTPRoute"): _of_route,
    (GATEWAY_API, "GRPCRoute"): _of_route,
    (AI_GATEWAY, "AIGatewayRoute"): _of_route,
    (INFERENCE, "InferencePool"): _of_pool,
    (ENVOY_GATEWAY, "SecurityPolicy"): _of_security_policy,
    (ENVOY_GATEWAY, "EnvoyExtensionPolicy"): _of_extension_policy,
}


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
