"""Envoy Gateway: controller, certificate generator and, in proxy pods, the shutdown manager."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="envoy-gateway",
    images=("docker.io/envoyproxy/gateway", "envoyproxy/gateway"),
    tags=("v1.8.3",),
    replaces="Envoy Gateway v1.8.3, built from its Go module; the same program as in its image.",
    entrypoint=("envoy-gateway",),
    arguments=("server",),
    commands={"envoy-gateway": "envoy-gateway"},
)

PREVIOUS = Component(
    name="envoy-gateway-previous",
    images=("docker.io/envoyproxy/gateway", "envoyproxy/gateway"),
    tags=("v1.8.1",),
    replaces="Envoy Gateway v1.8.1, built from its Go module; the same program as in its image.",
    entrypoint=("envoy-gateway",),
    arguments=("server",),
    commands={"envoy-gateway": "envoy-gateway-previous"},
)
