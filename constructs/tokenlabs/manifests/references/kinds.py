"""What each kind refers to. A kind that is not in `READERS` refers to nothing that is known.

Fields are those of Kubernetes 1.35, Gateway API 1.5, Gateway API Inference Extension 1.4, Envoy Gateway 1.8, Envoy AI
Gateway 1.0, Kuadrant 1.5, Flux 2.9 and Prometheus Operator 0.85.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import (
    AI_GATEWAY,
    DEVICES,
    ENVOY_GATEWAY,
    FLUX_HELM,
    FLUX_KUSTOMIZE,
    FLUX_SOURCE,
    GATEWAY_API,
    INFERENCE,
    KEDA,
    KUADRANT,
    RBAC,
)
from tokenlabs.manifests.references.reference import Reference

Reader = Callable[[Object], Iterator[Reference]]


def _named(
    each: Object,
    path: str,
    reference: Any,
    *,
    group: str = "",
    kind: str = "",
    key: str = "",
    namespace: str | None = None,
) -> Iterator[Reference]:
    """The reference that a field with any of `group`, `kind`, `name`, `namespace` is; the arguments are its defaults."""
    found = mapping(reference)
    if found.get("name"):
        scope = found.get("namespace") or (each.ref.namespace if namespace is None else namespace)
        to = ObjectRef(str(found.get("group", group)), str(found.get("kind", kind)), str(scope), str(found["name"]))
        yield Reference(path, to, key)


def _all(each: Object, path: str, listed: Any, *, group: str = "", kind: str = "") -> Iterator[Reference]:
    for number, reference in enumerate(items(listed)):
        yield from _named(each, f"{path}[{number}]", reference, group=group, kind=kind)


def _targets(each: Object) -> Iterator[Reference]:
    """`targetRef` and `targetRefs` of policies (GEP-713)."""
    yield from _named(each, "spec.targetRef", each.at("spec", "targetRef"))
    yield from _all(each, "spec.targetRefs", each.at("spec", "targetRefs"))


def _gateway(each: Object) -> Iterator[Reference]:
    name = each.at("spec", "gatewayClassName")
    if name:
        yield Reference("spec.gatewayClassName", ObjectRef(GATEWAY_API, "GatewayClass", "", str(name)))
    yield from _named(each, "spec.infrastructure.parametersRef", each.at("spec", "infrastructure", "parametersRef"))
    config = mapping(each.at("metadata", "annotations")).get("aigateway.envoyproxy.io/gateway-config")
    if config:
        to = ObjectRef(AI_GATEWAY, "GatewayConfig", each.ref.namespace, str(config))
        yield Reference("metadata.annotations[aigateway.envoyproxy.io/gateway-config]", to)
    for number, listener in enumerate(items(each.at("spec", "listeners"))):
        certificates = mapping(mapping(listener).get("tls")).get("certificateRefs")
        yield from _all(each, f"spec.listeners[{number}].tls.certificateRefs", certificates, kind="Secret")


def _gateway_class(each: Object) -> Iterator[Reference]:
    yield from _named(each, "spec.parametersRef", each.at("spec", "parametersRef"))


def _route(each: Object) -> Iterator[Reference]:
    """HTTPRoute, GRPCRoute and AIGatewayRoute."""
    yield from _all(each, "spec.parentRefs", each.at("spec", "parentRefs"), group=GATEWAY_API, kind="Gateway")
    backend = (AI_GATEWAY, "AIServiceBackend") if each.ref.kind == "AIGatewayRoute" else ("", "Service")
    for number, rule in enumerate(items(each.at("spec", "rules"))):
        path = f"spec.rules[{number}]"
        listed = mapping(rule).get("backendRefs")
        yield from _all(each, f"{path}.backendRefs", listed, group=backend[0], kind=backend[1])
        for index, item in enumerate(items(mapping(rule).get("filters"))):
            content, where = mapping(item), f"{path}.filters[{index}]"
            yield from _named(each, f"{where}.extensionRef", content.get("extensionRef"))
            mirror = mapping(content.get("requestMirror")).get("backendRef")
            yield from _named(each, f"{where}.requestMirror.backendRef", mirror, kind="Service")


def _pool(each: Object) -> Iterator[Reference]:
    yield from _named(each, "spec.endpointPickerRef", each.at("spec", "endpointPickerRef"), kind="Service")


def _security_policy(each: Object) -> Iterator[Reference]:
    yield from _targets(each)
    for protocol in ("grpc", "http"):
        service = mapping(each.at("spec", "extAuth", protocol))
        path = f"spec.extAuth.{protocol}"
        yield from _named(each, f"{path}.backendRef", service.get("backendRef"), kind="Service")
        yield from _all(each, f"{path}.backendRefs", service.get("backendRefs"), kind="Service")
    for number, secret in enumerate(items(each.at("spec", "apiKeyAuth", "credentialRefs"))):
        yield from _named(each, f"spec.apiKeyAuth.credentialRefs[{number}]", secret, kind="Secret")
    yield from _named(
        each, "spec.basicAuth.users", each.at("spec", "basicAuth", "users"), kind="Secret", key=".htpasswd"
    )


def _extension_policy(each: Object) -> Iterator[Reference]:
    yield from _targets(each)
    for number, processor in enumerate(items(each.at("spec", "extProc"))):
        yield from _all(
            each, f"spec.extProc[{number}].backendRefs", mapping(processor).get("backendRefs"), kind="Service"
        )


def _route_filter(each: Object) -> Iterator[Reference]:
    injection = mapping(each.at("spec", "credentialInjection", "credential"))
    path = "spec.credentialInjection.credential.valueRef"
    yield from _named(each, path, injection.get("valueRef"), kind="Secret", key="credential")
    body = mapping(each.at("spec", "directResponse", "body"))
    yield from _named(each, "spec.directResponse.body.valueRef", body.get("valueRef"), kind="ConfigMap")


def _ai_backend(each: Object) -> Iterator[Reference]:
    yield from _named(each, "spec.backendRef", each.at("spec", "backendRef"), kind="Service")


def _ai_security(each: Object) -> Iterator[Reference]:
    yield from _targets(each)
    yield from _named(
        each, "spec.apiKey.secretRef", each.at("spec", "apiKey", "secretRef"), kind="Secret", key="apiKey"
    )


def _kustomization(each: Object) -> Iterator[Reference]:
    source = each.at("spec", "sourceRef")
    yield from _named(each, "spec.sourceRef", source, group=FLUX_SOURCE)
    secret = each.at("spec", "decryption", "secretRef")
    yield from _named(each, "spec.decryption.secretRef", secret, kind="Secret")
    yield from _all(each, "spec.dependsOn", each.at("spec", "dependsOn"), group=FLUX_KUSTOMIZE, kind="Kustomization")


def _helm_release(each: Object) -> Iterator[Reference]:
    yield from _named(each, "spec.chartRef", each.at("spec", "chartRef"), group=FLUX_SOURCE)
    yield from _named(
        each, "spec.chart.spec.sourceRef", each.at("spec", "chart", "spec", "sourceRef"), group=FLUX_SOURCE
    )
    yield from _all(each, "spec.dependsOn", each.at("spec", "dependsOn"), group=FLUX_HELM, kind="HelmRelease")
    for number, values in enumerate(items(each.at("spec", "valuesFrom"))):
        content = mapping(values)
        for found in _named(each, f"spec.valuesFrom[{number}]", content):
            yield found._replace(
                key=str(content.get("valuesKey", "values.yaml")), optional=bool(content.get("optional"))
            )


def _source(each: Object) -> Iterator[Reference]:
    yield from _named(each, "spec.secretRef", each.at("spec", "secretRef"), kind="Secret")


def _limitador(each: Object) -> Iterator[Reference]:
    redis = each.at("spec", "storage", "redis", "configSecretRef") or each.at(
        "spec", "storage", "redis-cached", "configSecretRef"
    )
    yield from _named(each, "spec.storage.redis.configSecretRef", redis, kind="Secret", key="URL")


def _binding(each: Object) -> Iterator[Reference]:
    role = mapping(each.at("roleRef"))
    scope = each.ref.namespace if role.get("kind") == "Role" else ""
    yield from _named(each, "roleRef", role, group=RBAC, namespace=scope)
    for number, subject in enumerate(items(each.at("subjects"))):
        if mapping(subject).get("kind") == "ServiceAccount":
            yield from _named(each, f"subjects[{number}]", subject)


def _stateful_set(each: Object) -> Iterator[Reference]:
    name = each.at("spec", "serviceName")
    if name:
        yield Reference("spec.serviceName", ObjectRef("", "Service", each.ref.namespace, str(name)))
    for number, template in enumerate(items(each.at("spec", "volumeClaimTemplates"))):
        content = mapping(mapping(template).get("spec"))
        yield from _storage_class(f"spec.volumeClaimTemplates[{number}].spec.storageClassName", content)


def _claim(each: Object) -> Iterator[Reference]:
    yield from _storage_class("spec.storageClassName", mapping(each.at("spec")))


def _storage_class(path: str, spec: Mapping[str, Any]) -> Iterator[Reference]:
    if spec.get("storageClassName"):
        yield Reference(path, ObjectRef("storage.k8s.io", "StorageClass", "", str(spec["storageClassName"])))


def _autoscaler(each: Object) -> Iterator[Reference]:
    target = mapping(each.at("spec", "scaleTargetRef"))
    group = str(target.get("apiVersion", "")).rpartition("/")[0]
    yield from _named(each, "spec.scaleTargetRef", target, group=group)


def _scaled_object(each: Object) -> Iterator[Reference]:
    target = mapping(each.at("spec", "scaleTargetRef"))
    group = str(target.get("apiVersion", "apps/v1")).rpartition("/")[0]
    yield from _named(each, "spec.scaleTargetRef", target, group=group, kind="Deployment")


def _ingress(each: Object) -> Iterator[Reference]:
    for number, rule in enumerate(items(each.at("spec", "rules"))):
        for index, path in enumerate(items(mapping(mapping(rule).get("http")).get("paths"))):
            service = mapping(mapping(path).get("backend")).get("service")
            yield from _named(
                each, f"spec.rules[{number}].http.paths[{index}].backend.service", service, kind="Service"
            )


def _device_claim(each: Object) -> Iterator[Reference]:
    """ResourceClaim and ResourceClaimTemplate: the classes of the devices that they request."""
    spec = ("spec", "spec") if each.ref.kind == "ResourceClaimTemplate" else ("spec",)
    for number, request in enumerate(items(each.at(*spec, "devices", "requests"))):
        exactly = mapping(mapping(request).get("exactly"))
        choices = [("exactly", exactly)] if exactly else []
        for index, choice in enumerate(items(mapping(request).get("firstAvailable"))):
            choices.append((f"firstAvailable[{index}]", mapping(choice)))
        for where, choice in choices:
            if name := choice.get("deviceClassName"):
                path = f"{'.'.join(spec)}.devices.requests[{number}].{where}.deviceClassName"
                yield Reference(path, ObjectRef(DEVICES, "DeviceClass", "", str(name)))


READERS: Mapping[tuple[str, str], Reader] = {
    (GATEWAY_API, "Gateway"): _gateway,
    (GATEWAY_API, "GatewayClass"): _gateway_class,
    (GATEWAY_API, "HTTPRoute"): _route,
    (GATEWAY_API, "GRPCRoute"): _route,
    (AI_GATEWAY, "AIGatewayRoute"): _route,
    (AI_GATEWAY, "AIServiceBackend"): _ai_backend,
    (AI_GATEWAY, "BackendSecurityPolicy"): _ai_security,
    (INFERENCE, "InferencePool"): _pool,
    (ENVOY_GATEWAY, "SecurityPolicy"): _security_policy,
    (ENVOY_GATEWAY, "EnvoyExtensionPolicy"): _extension_policy,
    (ENVOY_GATEWAY, "BackendTrafficPolicy"): _targets,
    (ENVOY_GATEWAY, "ClientTrafficPolicy"): _targets,
    (ENVOY_GATEWAY, "EnvoyPatchPolicy"): _targets,
    (ENVOY_GATEWAY, "HTTPRouteFilter"): _route_filter,
    (KUADRANT, "AuthPolicy"): _targets,
    (KUADRANT, "RateLimitPolicy"): _targets,
    (KUADRANT, "TokenRateLimitPolicy"): _targets,
    ("limitador.kuadrant.io", "Limitador"): _limitador,
    (FLUX_KUSTOMIZE, "Kustomization"): _kustomization,
    (FLUX_HELM, "HelmRelease"): _helm_release,
    (FLUX_SOURCE, "GitRepository"): _source,
    (FLUX_SOURCE, "OCIRepository"): _source,
    (FLUX_SOURCE, "HelmRepository"): _source,
    (RBAC, "RoleBinding"): _binding,
    (RBAC, "ClusterRoleBinding"): _binding,
    ("apps", "StatefulSet"): _stateful_set,
    ("", "PersistentVolumeClaim"): _claim,
    ("autoscaling", "HorizontalPodAutoscaler"): _autoscaler,
    (KEDA, "ScaledObject"): _scaled_object,
    (DEVICES, "ResourceClaim"): _device_claim,
    (DEVICES, "ResourceClaimTemplate"): _device_claim,
    ("networking.k8s.io", "Ingress"): _ingress,
}
"""(API group, kind) → what an object of it refers to."""
