"""Pods and Services that controllers and charts make, as upstream's source makes them: what monitors must find."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Upstream:
    """A pod template or a Service."""

    of: Literal["pods", "services"]
    namespace: str
    name: str
    labels: dict[str, str]
    ports: tuple[str, ...]
    source: str


UPSTREAM_OBJECTS = (
    Upstream(
        "pods",
        "envoy-gateway-system",
        "envoy-token-labs-token-labs-gateway",
        {
            "app.kubernetes.io/component": "proxy",
            "app.kubernetes.io/managed-by": "envoy-gateway",
            "app.kubernetes.io/name": "envoy",
            "gateway.envoyproxy.io/owning-gateway-name": "token-labs-gateway",
            "gateway.envoyproxy.io/owning-gateway-namespace": "token-labs",
        },
        ("metrics", "readiness", "aigw-admin"),
        "envoyproxy/gateway v1.6.3, v1.8.1 and v1.8.3, internal/infrastructure/kubernetes/proxy/testdata/deployments; "
        "envoyproxy/ai-gateway v1.0.0, internal/controller/gateway_mutator.go",
    ),
    Upstream(
        "pods",
        "envoy-gateway-system",
        "envoy-ratelimit",
        {
            "app.kubernetes.io/component": "ratelimit",
            "app.kubernetes.io/managed-by": "envoy-gateway",
            "app.kubernetes.io/name": "envoy-ratelimit",
        },
        ("grpc", "metrics"),
        "envoyproxy/gateway v1.6.3, v1.8.1 and v1.8.3, internal/infrastructure/kubernetes/ratelimit/testdata/deployments",
    ),
    Upstream(
        "services",
        "envoy-gateway-system",
        "envoy-gateway",
        {"control-plane": "envoy-gateway", "app.kubernetes.io/name": "gateway-helm"},
        ("grpc", "ratelimit", "wasm", "metrics"),
        "envoyproxy/gateway v1.8.3, charts/gateway-helm",
    ),
    Upstream(
        "services",
        "envoy-ai-gateway-system",
        "ai-gateway-controller",
        {"app.kubernetes.io/name": "ai-gateway-helm"},
        ("mutating-webhook", "grpc", "http-metrics", "ratelimit-xds"),
        "envoyproxy/ai-gateway v1.0.0, manifests/charts/ai-gateway-helm",
    ),
    Upstream(
        "services",
        "kuadrant-system",
        "authorino-authorino-authorization",
        {},
        ("grpc", "http"),
        "Kuadrant/authorino-operator v0.25.1, pkg/resources/k8s_services.go",
    ),
    Upstream(
        "services",
        "kuadrant-system",
        "authorino-controller-metrics",
        {},
        ("http",),
        "Kuadrant/authorino-operator v0.25.1, pkg/resources/k8s_services.go",
    ),
    Upstream(
        "pods",
        "kuadrant-system",
        "limitador-limitador",
        {"app": "limitador", "limitador-resource": "limitador"},
        ("http", "grpc"),
        "Kuadrant/limitador-operator v0.18.3, pkg/limitador/k8s_objects.go",
    ),
)
