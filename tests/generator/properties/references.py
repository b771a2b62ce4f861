"""What objects name: everything that must be there for them to work, as (kind, namespace, name)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tokenlabs.manifests.manifest import Manifest

Reference = tuple[str, str, str]

_GATEWAY_CONFIG = "aigateway.envoyproxy.io/gateway-config"
# Objects of these Flux kinds name Secrets that are made by hand: docs/secrets.md, README.
_BY_HAND = ("GitRepository", "Kustomization")


def references(objects: Iterable[Manifest]) -> Iterator[Reference]:
    """All that objects name in their own namespace, or where the kind has none, in none."""
    for each in objects:
        namespace = each["metadata"].get("namespace", "")
        for kind, name, *scope in _named(each):
            yield kind, scope[0] if scope else namespace, name


def _named(each: Manifest) -> Iterator[tuple[str, ...]]:
    kind, spec = each["kind"], each.get("spec", {})
    if kind in ("HTTPRoute", "AIGatewayRoute"):
        # What a backend is that names no kind.
        yield from _of_route(spec, "Service" if kind == "HTTPRoute" else "AIServiceBackend")
    if kind == "AIServiceBackend":
        yield spec["backendRef"]["kind"], spec["backendRef"]["name"]
    if kind == "Gateway":
        yield "GatewayClass", spec["gatewayClassName"], ""
        yield spec["infrastructure"]["parametersRef"]["kind"], spec["infrastructure"]["parametersRef"]["name"]
        yield "GatewayConfig", each["metadata"]["annotations"][_GATEWAY_CONFIG]
    if kind == "InferencePool":
        yield "Service", spec["endpointPickerRef"]["name"]
    if kind == "SecurityPolicy":
        yield from ((one["kind"], one["name"]) for one in spec["extAuth"]["grpc"]["backendRefs"] if "kind" in one)
    if kind == "StatefulSet":
        yield "Service", spec["serviceName"]
    if kind in ("RoleBinding", "ClusterRoleBinding"):
        role = each["roleRef"]
        if not role["name"].startswith("system:"):  # Kubernetes' own
            yield role["kind"], role["name"], *([""] if role["kind"] == "ClusterRole" else [])
        yield from ((one["kind"], one["name"], one["namespace"]) for one in each["subjects"])
    for target in [*spec.get("targetRefs", []), *([spec["targetRef"]] if "targetRef" in spec else [])]:
        yield target["kind"], target["name"]
    if kind in ("Deployment", "StatefulSet"):
        yield from _of_pod(spec["template"]["spec"])
    if kind in ("HelmRelease", "Kustomization"):
        yield from _of_flux(spec)
    if kind not in _BY_HAND:
        yield from (("Secret", name) for name in _secrets(spec))


def _of_route(spec: Manifest, default: str) -> Iterator[tuple[str, str]]:
    for parent in spec["parentRefs"]:
        yield "Gateway", parent["name"]
    for rule in spec["rules"]:
        for backend in rule.get("backendRefs", []):
            yield backend.get("kind", default), backend["name"]
        for each in rule.get("filters", []):
            if "extensionRef" in each:
                yield each["extensionRef"]["kind"], each["extensionRef"]["name"]


def _of_pod(pod: Manifest) -> Iterator[tuple[str, str]]:
    if "serviceAccountName" in pod:
        yield "ServiceAccount", pod["serviceAccountName"]
    for volume in pod.get("volumes", []):
        if "configMap" in volume:
            yield "ConfigMap", volume["configMap"]["name"]
        if "persistentVolumeClaim" in volume:
            yield "PersistentVolumeClaim", volume["persistentVolumeClaim"]["claimName"]
        if "secret" in volume:
            yield "Secret", volume["secret"]["secretName"]


def _of_flux(spec: Manifest) -> Iterator[tuple[str, str]]:
    if "chartRef" in spec:
        yield spec["chartRef"]["kind"], spec["chartRef"]["name"]
    for source in (spec.get("sourceRef"), spec.get("chart", {}).get("spec", {}).get("sourceRef")):
        if source:
            yield source["kind"], source["name"]
    for other in spec.get("dependsOn", []):
        yield "Kustomization", other["name"]


def _secrets(value: Any) -> Iterator[str]:
    """Names of Secrets anywhere below, also in the values of a chart."""
    if isinstance(value, list):
        for item in value:
            yield from _secrets(item)
    elif isinstance(value, Mapping):
        for field, item in value.items():
            # `credentials` is a Secret's key in a monitor, and the place of the key in a request in an AuthPolicy.
            named = isinstance(item, Mapping) and "name" in item
            if named and (field in ("secretKeyRef", "configSecretRef", "credentials") or item.get("kind") == "Secret"):
                yield item["name"]
            else:
                yield from _secrets(item)
