"""What runs for each image: one file per component (or component and its operator)."""

from __future__ import annotations

from tokenlabs_verify.cluster.components import (
    ai_gateway,
    authorino,
    endpoint_picker,
    envoy,
    envoy_gateway,
    flux,
    kuadrant,
    limitador,
    lws,
    model_simulator,
    python,
    ratelimit,
    valkey,
)
from tokenlabs_verify.cluster.components.component import Component

COMPONENTS: tuple[Component, ...] = (
    ai_gateway.CONTROLLER,
    ai_gateway.EXTPROC,
    authorino.COMPONENT,
    authorino.OPERATOR,
    endpoint_picker.COMPONENT,
    endpoint_picker.PREVIOUS,
    endpoint_picker.ROUTER,
    endpoint_picker.SIDECAR,
    envoy.COMPONENT,
    envoy.PREVIOUS,
    envoy_gateway.COMPONENT,
    envoy_gateway.PREVIOUS,
    flux.HELM,
    flux.KUSTOMIZE,
    flux.SOURCE,
    kuadrant.DNS_OPERATOR,
    kuadrant.OPERATOR,
    limitador.COMPONENT,
    limitador.OPERATOR,
    lws.COMPONENT,
    model_simulator.COMPONENT,
    ratelimit.COMPONENT,
    ratelimit.PREVIOUS,
    python.COMPONENT,
    valkey.COMPONENT,
    valkey.PREVIOUS,
)
