"""The Gateway: its listener, exposure, limits of size and CORS."""

from __future__ import annotations

from typing import Any

from tokenlabs.adoption.description.described import Described
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.pinned import HOSTNAME
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, GATEWAY_API
from tokenlabs.spec.gateway import ADDRESS_ANNOTATIONS


def describe(objects: Objects) -> Described:
    """`name` and `gateway`: the Gateway that AIGatewayRoutes attach to."""
    gateway = _gateway(objects)
    if gateway is None:
        return Described({}, ("gateway: no AIGatewayRoute is attached to a Gateway; write `name` and `gateway`",))
    found: dict[str, Any] = {"name": gateway.ref.name, "class": str(gateway.at("spec", "gatewayClassName"))}
    unknown: list[str] = []
    listeners = [mapping(each) for each in items(gateway.at("spec", "listeners"))]
    plain = [each for each in listeners if each.get("protocol") == "HTTP"]
    if plain:
        found["port"] = plain[0].get("port")
    unknown += [
        f"gateway: listener {each.get('name')} on port {each.get('port')} is left out: there is one listener, without TLS"
        for each in listeners
        if each not in plain[:1]
    ]
    hosts = [str(each["hostname"]) for each in plain[:1] if each.get("hostname")]
    found |= {"hosts": hosts} if hosts else {}
    for proxy in _proxies(objects, gateway):
        found |= _proxy(proxy)
    for policy in _policies(objects, gateway, "ClientTrafficPolicy"):
        limit = policy.at("spec", "connection", "bufferLimit")
        found |= {"requestBody": str(limit)} if limit else {}
    for policy in _policies(objects, gateway, "SecurityPolicy"):
        origins = [str(each) for each in items(policy.at("spec", "cors", "allowOrigins"))]
        found |= {"cors": {"origins": origins}} if origins else {}
    return Described({"name": gateway.ref.namespace, "gateway": found}, tuple(unknown))


def _gateway(objects: Objects) -> Object | None:
    for route in objects.of_kind(AI_GATEWAY, "AIGatewayRoute"):
        for reference in references(route):
            found = objects.by_ref.get(reference.to)
            if found and (found.ref.group, found.ref.kind) == (GATEWAY_API, "Gateway"):
                return found
    return None


def _proxies(objects: Objects, gateway: Object) -> list[Object]:
    """The EnvoyProxy of a Gateway; else that of its class."""
    classes = objects.of_kind(GATEWAY_API, "GatewayClass")
    of_class = [each for each in classes if each.ref.name == gateway.at("spec", "gatewayClassName")]
    for owner in (gateway, *of_class):
        named = (objects.by_ref.get(each.to) for each in references(owner))
        found = [each for each in named if each and each.ref.kind == "EnvoyProxy"]
        if found:
            return found
    return []


def _policies(objects: Objects, gateway: Object, kind: str) -> list[Object]:
    policies = objects.of_kind(ENVOY_GATEWAY, kind)
    return [each for each in policies if gateway.ref in {reference.to for reference in references(each)}]


def _proxy(proxy: Object) -> dict[str, Any]:
    kubernetes = mapping(proxy.at("spec", "provider", "kubernetes"))
    service = mapping(kubernetes.get("envoyService"))
    pod = mapping(mapping(kubernetes.get("envoyDeployment")).get("pod"))
    found: dict[str, Any] = {}
    if node := mapping(pod.get("nodeSelector")).get(HOSTNAME):
        found["node"] = str(node)
    expose: dict[str, Any] = {
        ours: service[theirs]
        for ours, theirs in (
            ("type", "type"),
            ("externalTrafficPolicy", "externalTrafficPolicy"),
            ("loadBalancerClass", "loadBalancerClass"),
        )
        if service.get(theirs)
    }
    annotations = mapping(service.get("annotations"))
    address = next((str(annotations[name]) for name in ADDRESS_ANNOTATIONS if name in annotations), None)
    others = {name: str(value) for name, value in annotations.items() if name not in ADDRESS_ANNOTATIONS}
    expose |= {"address": address} if address else {}
    expose |= {"annotations": others} if others else {}
    for port in items(mapping(mapping(mapping(service.get("patch")).get("value")).get("spec")).get("ports")):
        if mapping(port).get("nodePort"):
            expose["nodePort"] = mapping(port)["nodePort"]
    return found | ({"expose": expose} if expose else {})
