"""Deployments and Services of the platform's components, and the ports of these."""

from __future__ import annotations

from tokenlabs.contract import namespaces

ENVOY_GATEWAY = "envoy-gateway"
"""HelmRelease, Deployment and Service (gateway v1.8.3, charts/gateway-helm, whatever the release is called)."""
RATE_LIMIT = "envoy-ratelimit"
"""Deployment of Envoy Gateway's rate-limit service."""

AI_GATEWAY_CONTROLLER = "ai-gateway-controller"
"""HelmRelease, Deployment and Service (ai-gateway v1.0.0, the chart's `controller.fullnameOverride`)."""

KUADRANT_OPERATOR = "kuadrant-operator-controller-manager"
"""Deployment (kuadrant-operator v1.5.2, charts/kuadrant-operator)."""
AUTHORINO_OPERATOR = "authorino-operator"
"""Deployment (authorino-operator v0.25.2, charts/authorino-operator)."""
LIMITADOR_OPERATOR = "limitador-operator-controller-manager"
"""Deployment (limitador-operator, charts/limitador-operator)."""

AUTHORINO = "authorino"
"""Deployment of the Authorino that Kuadrant's operator makes (authorino-operator v0.25.2, pkg/resources)."""
AUTHORINO_GRPC_PORT = 50051
"""Envoy's ext_authz protocol."""
AUTHORINO_HOST = f"authorino-authorino-authorization.{namespaces.KUADRANT}.svc.cluster.local"

LIMITADOR_RESOURCE = "limitador"
"""Name of the Limitador resource, the only one that Kuadrant's operator accepts."""
LIMITADOR = f"{LIMITADOR_RESOURCE}-limitador"
"""Deployment and Service of the Limitador resource `limitador` (limitador-operator v0.15.0, pkg/limitador)."""
LIMITADOR_GRPC_PORT = 8081
"""Envoy's rate-limit protocol."""
LIMITADOR_HOST = f"{LIMITADOR}.{namespaces.KUADRANT}.svc.cluster.local"

REDIS = "redis"
"""StatefulSet and Service of the counters' Redis."""
REDIS_PORT = 6379
REDIS_SECRET = "redis-auth"  # noqa: S105 (a name)
"""Secret with its password, in the namespaces of Redis and of Envoy Gateway."""
REDIS_PASSWORD_KEY = "password"  # noqa: S105 (a name)
LIMITADOR_REDIS_SECRET = "limitador-redis"  # noqa: S105 (a name)
"""Secret by which Limitador finds Redis, in its own namespace."""
LIMITADOR_REDIS_KEY = "URL"
"""The key of it that limitador-operator reads (v0.15.0, pkg/limitador/redis_storage_options.go)."""
REDIS_ADDRESS = f"{REDIS}.{namespaces.REDIS}.svc.cluster.local:{REDIS_PORT}"

SYNTHESIS = "magpie-tts"
"""Deployment and Service of what speaks, in the platform's namespace."""
RECOGNITION = "riva-stt"
"""Backend and HTTPRoute of what listens, in the platform's namespace."""
SIMULATED_RECOGNITION = "nvidia-nim"
"""Deployment and Service of the simulator that listens in place of NVIDIA NIM, which is outside the cluster."""

LWS = "lws"
"""HelmRelease of the LeaderWorkerSet controller."""
LWS_MANAGER = f"{LWS}-controller-manager"
"""Its Deployment (lws v0.7.0, charts/lws)."""

ENGINE_PORT = 8200
"""HTTP port of an engine whose pod has llm-d's routing sidecar on BACKEND_PORT, as in llm-d's guides."""
ROUTING_SIDECAR = "routing-sidecar"
"""Container in front of the engine, in pods whose prompts others prefill."""
SIDE_CHANNEL_PORT = 5600
"""Where vLLM's NIXL connector tells others how to fetch its KV cache (vllm/envs.py, VLLM_NIXL_SIDE_CHANNEL_PORT)."""
BACKEND_PORT = 8000
"""HTTP port of everything that the gateway forwards to: model servers, speech engines and their simulators."""


def redis_secret_file(namespace: str) -> str:
    """The encrypted file, below `secrets/`, of the Secret with which `namespace` reaches Redis."""
    return f"redis/{namespace}.yaml"
