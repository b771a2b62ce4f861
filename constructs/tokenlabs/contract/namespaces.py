"""The namespaces of the platform's components; the gateway and the models are in one named after the platform."""

from __future__ import annotations

ENVOY_GATEWAY = "envoy-gateway-system"
"""Envoy Gateway, its proxies and its rate-limit service."""
AI_GATEWAY = "envoy-ai-gateway-system"
"""Envoy AI Gateway's controller."""
REDIS = "redis-system"
"""The counters' Redis."""
KUADRANT = "kuadrant-system"
"""Kuadrant's operators, Authorino, Limitador, and the tenants' Secrets."""
LWS = "lws-system"
"""The LeaderWorkerSet controller; only if a model runs on several nodes."""
FLUX = "flux-system"
"""Flux and its objects; neither rendered nor pruned."""

OWN = {
    ENVOY_GATEWAY: "Envoy Gateway",
    AI_GATEWAY: "Envoy AI Gateway",
    REDIS: "the counters' Redis",
    KUADRANT: "Kuadrant",
    LWS: "the LeaderWorkerSet controller",
}
"""Namespaces that tokenlabs creates beside the platform's own, and whose they are."""
