"""Cluster DNS: what a name stands for, by the cluster's Services and EndpointSlices.

The names are those of kubernetes/dns `docs/specification.md`: a Service's, and those of the pods behind a headless one.
"""

from __future__ import annotations

from collections.abc import Iterable

from tokenlabs.manifests.manifest import Manifest

DOMAIN = "cluster.local"
_SERVICE_NAME = "kubernetes.io/service-name"


def addresses(name: str, services: Iterable[Manifest], slices: Iterable[Manifest]) -> list[str] | None:
    """IPv4 addresses of a name (lower case, no dot at its end); none: there is no such name."""
    if name in (DOMAIN, f"svc.{DOMAIN}"):
        return []
    if not name.endswith(f".svc.{DOMAIN}"):
        return None
    host, _, namespace = name.removesuffix(f".svc.{DOMAIN}").rpartition(".")
    if not host:
        return [] if any(each["metadata"]["namespace"] == namespace for each in services) else None
    pod, _, service_name = host.rpartition(".")
    service = next((each for each in services if _is(each, namespace, service_name)), None)
    if service is None or (service["spec"].get("clusterIP") or "None") != "None":
        return None if service is None or pod else [service["spec"]["clusterIP"]]
    if service["spec"].get("type") == "ExternalName":
        return []
    everyone = bool(service["spec"].get("publishNotReadyAddresses"))
    found = [
        (endpoint.get("hostname"), address)
        for each in slices
        if each["metadata"]["namespace"] == namespace
        and (each["metadata"].get("labels") or {}).get(_SERVICE_NAME) == service_name
        for endpoint in each.get("endpoints") or ()
        if everyone or (endpoint.get("conditions") or {}).get("ready", True)
        for address in endpoint["addresses"]
    ]
    if not pod:
        return sorted({address for _, address in found})
    return sorted({address for hostname, address in found if hostname == pod}) or None


def _is(service: Manifest, namespace: str, name: str) -> bool:
    return bool(service["metadata"]["namespace"] == namespace and service["metadata"]["name"] == name)
