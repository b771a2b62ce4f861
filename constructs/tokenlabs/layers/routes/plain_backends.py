"""Backends of models without a picker: Envoy itself chooses a pod, the one with the fewest running requests of two.

Envoy Gateway's Backend names the headless Service of the model's pods, so that Envoy resolves the pods themselves. With the
address of a Service behind it nearly all requests would go to one pod, by the connection that Envoy keeps
(envoyproxy/ai-gateway#902); and a Service itself is not accepted there (v1.0.0, CRD). They are applied with the routes, since a
route whose AIServiceBackend is missing is not accepted as a whole (internal/controller/ai_gateway_route.go).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, pools
from tokenlabs.contract.labels import INSTANCE_LABEL, NAME_LABEL
from tokenlabs.layers.base.kinds import envoy_gateway
from tokenlabs.layers.routes import service_backend

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform

_COMPONENT = {NAME_LABEL: "model-backend"}


class PlainBackend(NamedTuple):
    """The backend of one model."""

    namespace: str
    pool: str
    api_version: str


def name_of(pool: str) -> str:
    """Of the AIServiceBackend and its Backend: that of the Service behind them, which no other backend has."""
    return pools.server(pool)


def backends(platform: Platform, api_version: str) -> Iterator[PlainBackend]:
    """One for each model without a picker."""
    for model in platform.models:
        if not model.picked:
            yield PlainBackend(platform.name, model.pool, api_version)


def build(scope: Construct, inputs: PlainBackend) -> None:
    """The Backend, and the AIServiceBackend that routes name."""
    name = name_of(inputs.pool)
    host = envoy_gateway.BackendSpecEndpointsFqdn(
        hostname=f"{name}.{inputs.namespace}.svc.cluster.local", port=components.BACKEND_PORT
    )
    service_backend.build(
        scope,
        name,
        inputs.namespace,
        {**_COMPONENT, INSTANCE_LABEL: inputs.pool},
        envoy_gateway.BackendSpecEndpoints(fqdn=host),
        inputs.api_version,
    )
