"""Envoy AI Gateway: its controller, and the body processor that it adds to each proxy."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

CONTROLLER = Component(
    name="ai-gateway-controller",
    images=("docker.io/envoyproxy/ai-gateway-controller",),
    tags=("v1.0.0",),
    replaces="The controller of Envoy AI Gateway v1.0.0, built from its Go module; the same program as in its image.",
    entrypoint=("app",),
    commands={"app": "ai-gateway-controller"},
)

EXTPROC = Component(
    name="ai-gateway-extproc",
    images=("docker.io/envoyproxy/ai-gateway-extproc",),
    tags=("v1.0.0",),
    replaces="The external processor of Envoy AI Gateway v1.0.0, built from its Go module; the same as in its image.",
    entrypoint=("app",),
    commands={"app": "ai-gateway-extproc"},
)
