"""Combinations of release lines that upstream supports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tokenlabs.spec.stacks.component import ComponentName, Line


@dataclass(frozen=True, slots=True)
class Pair:
    """A component whose release line determines another's."""

    leader: ComponentName
    follower: ComponentName
    lines: Mapping[Line, Line]
    source: str


ENVOY_GATEWAY_FOR_AI_GATEWAY: dict[Line, Line] = {
    (0, 4): (1, 5),
    (0, 5): (1, 6),
    (0, 6): (1, 7),
    (0, 7): (1, 8),
    (1, 0): (1, 8),
    (1, 1): (1, 8),
}
"""Release line of Envoy AI Gateway → of Envoy Gateway that it supports (its compatibility matrix, v0.5.0 to v1.1.0)."""

GATEWAY_API_FOR_ENVOY_GATEWAY: dict[Line, Line] = {
    (1, 5): (1, 3),
    (1, 6): (1, 4),
    (1, 7): (1, 4),
    (1, 8): (1, 5),
}
"""Release line of Envoy Gateway → of the Gateway API that it is built on (its go.mod, v1.5.0 to v1.8.3)."""

INFERENCE_EXTENSION_FOR_SCHEDULER: dict[Line, Line] = {
    (0, 5): (1, 3),
    (0, 7): (1, 4),
    (0, 8): (1, 5),
}
"""Release line of llm-d's inference scheduler → of the inference extension that it is built on (its go.mod)."""

INFERENCE_EXTENSION_FOR_ROUTER: dict[Line, Line] = {
    (0, 9): (1, 5),
    (0, 10): (1, 5),
}
"""Release line of llm-d's router → of the inference extension that it is built on (its go.mod)."""

PAIRS = (
    Pair(
        "envoy-ai-gateway",
        "envoy-gateway",
        ENVOY_GATEWAY_FOR_AI_GATEWAY,
        "by Envoy AI Gateway's compatibility matrix",
    ),
    Pair("envoy-gateway", "gateway-api", GATEWAY_API_FOR_ENVOY_GATEWAY, "which it is built on"),
    Pair(
        "llm-d-inference-scheduler",
        "gateway-api-inference-extension",
        INFERENCE_EXTENSION_FOR_SCHEDULER,
        "which it is built on",
    ),
    Pair(
        "llm-d-router-endpoint-picker",
        "gateway-api-inference-extension",
        INFERENCE_EXTENSION_FOR_ROUTER,
        "which it is built on",
    ),
)
LOWEST_ENVOY_GATEWAY = (1, 8, 1)
"""Of the 1.8 line, for Envoy AI Gateway 0.7 to 1.1 (its compatibility matrix)."""

KUBERNETES_END: dict[Line, str] = {
    (1, 32): "2026-02-28",
    (1, 33): "2026-06-28",
    (1, 34): "2026-10-27",
    (1, 35): "2027-02-28",
    (1, 36): "2027-06-28",
    (1, 37): "2027-10-28",
}
"""Release line of Kubernetes → its end of life (kubernetes.io/releases)."""
