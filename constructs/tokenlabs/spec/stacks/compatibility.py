"""Combinations of release lines that upstream supports."""

from __future__ import annotations

from tokenlabs.spec.stacks.component import Line

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

KUBERNETES_END: dict[Line, str] = {
    (1, 32): "2026-02-28",
    (1, 33): "2026-06-28",
    (1, 34): "2026-10-27",
    (1, 35): "2027-02-28",
    (1, 36): "2027-06-28",
    (1, 37): "2027-10-28",
}
"""Release line of Kubernetes → its end of life (kubernetes.io/releases)."""
