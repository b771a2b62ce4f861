"""The layers, in the order in which they are applied. To add one, add a module here and a line below."""

from __future__ import annotations

from tokenlabs.layers import (
    ai_gateway_controller,
    crds,
    envoy_gateway,
    gateway,
    kuadrant,
    kuadrant_instance,
    lws,
    models,
    monitoring,
    namespaces,
    policies,
    redis,
    routes,
    speech,
    tenants,
)
from tokenlabs.layers.base.layer import Layer
from tokenlabs.spec.targets import Target

LAYERS: tuple[Layer, ...] = (
    namespaces.LAYER,
    crds.LAYER,
    redis.LAYER,
    ai_gateway_controller.LAYER,
    envoy_gateway.LAYER,
    kuadrant.LAYER,
    kuadrant_instance.LAYER,
    lws.LAYER,
    gateway.LAYER,
    tenants.LAYER,
    policies.LAYER,
    models.LAYER,
    speech.LAYER,
    routes.LAYER,
    monitoring.LAYER,
)


def layers_of(target: Target) -> tuple[Layer, ...]:
    """The layers that a target has, in this order."""
    return tuple(layer for layer in LAYERS if layer.needed(target))
