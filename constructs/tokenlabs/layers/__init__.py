"""The layers, in the order that a request's path comes to stand: adding one is a module here and a line below."""

from __future__ import annotations

from tokenlabs.layers import namespaces, tenants
from tokenlabs.layers.layer import Layer

LAYERS: tuple[Layer, ...] = (
    namespaces.LAYER,
    tenants.LAYER,
)
