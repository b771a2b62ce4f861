"""Labels and annotations that objects are found by, and those of controllers that choose their objects' names themselves."""

from __future__ import annotations

NAME_LABEL = "app.kubernetes.io/name"
INSTANCE_LABEL = "app.kubernetes.io/instance"
PART_OF = "app.kubernetes.io/part-of"
"""Of every object in `dist/`: the platform's name."""
MANAGED_BY = "app.kubernetes.io/managed-by"

CONFIG_CHECKSUM = "tokenlabs.dev/config-checksum"
"""Annotation of pods that must be replaced when their configuration changes."""
SECRET_CHECKSUM = "tokenlabs.dev/secret-checksum"  # noqa: S105 (a name)
"""The same for pods that read a Secret at their start only."""

AUTHORINO = {"authorino-resource": "authorino"}
"""Authorino's pods (authorino-operator v0.21.0, pkg/resources/k8s_util.go)."""
LIMITADOR = {"app": "limitador", "limitador-resource": "limitador"}
"""Pods of the Limitador resource `limitador` (limitador-operator v0.15.0, pkg/limitador)."""
RATE_LIMIT = {NAME_LABEL: "envoy-ratelimit"}
"""Pods of Envoy Gateway's rate-limit service (gateway v1.6.3 and v1.8.1, infrastructure/kubernetes/ratelimit)."""


def of_proxies(gateway: str, namespace: str) -> dict[str, str]:
    """The proxies' Deployment, Service and pods of a Gateway in `namespace`; Envoy Gateway's own names have a hash in them
    (gateway v1.6.3 and v1.8.1, infrastructure/kubernetes/proxy)."""
    return {
        MANAGED_BY: "envoy-gateway",
        "gateway.envoyproxy.io/owning-gateway-name": gateway,
        "gateway.envoyproxy.io/owning-gateway-namespace": namespace,
    }
