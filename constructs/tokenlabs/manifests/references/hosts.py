"""Services by their host names: `<service>.<namespace>.svc…` is how a Backend of Envoy Gateway names one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY

_NO_ADDRESS = "None"


class NamedHost(NamedTuple):
    """An endpoint of a Backend that names a Service."""

    path: str
    service: ObjectRef
    port: object


def hosts(backend: Object) -> Iterator[NamedHost]:
    """The Services that a Backend names, whether the tree has them or not."""
    for number, endpoint in enumerate(map(mapping, items(backend.at("spec", "endpoints")))):
        name = mapping(endpoint.get("fqdn"))
        words = str(name.get("hostname", "")).split(".")
        if words[2:3] == ["svc"]:
            path = f"spec.endpoints[{number}].fqdn"
            yield NamedHost(path, ObjectRef("", "Service", words[1], words[0]), name.get("port"))


def envoy_backend(objects: Objects, ai_backend: Object) -> Object | None:
    """The Backend of an AIServiceBackend."""
    reference = mapping(ai_backend.at("spec", "backendRef"))
    namespace = str(reference.get("namespace") or ai_backend.ref.namespace)
    return objects.by_ref.get(ObjectRef(ENVOY_GATEWAY, "Backend", namespace, str(reference.get("name", ""))))


def services(objects: Objects, backend: Object) -> Iterator[Object]:
    """The Services of the tree behind a Backend, or behind an AIServiceBackend."""
    if backend.ref.group == AI_GATEWAY:
        found = envoy_backend(objects, backend)
        yield from services(objects, found) if found else ()
        return
    for host in hosts(backend):
        if service := objects.by_ref.get(host.service):
            yield service


def headless(service: Object) -> bool:
    """Whether its name gives its pods themselves."""
    return bool(service.at("spec", "clusterIP") == _NO_ADDRESS)
