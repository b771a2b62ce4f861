"""Kuadrant's operator, with Authorino's and Limitador's: it looks for Envoy Gateway's CRDs once, at its start.

It therefore comes after `crds`, and need not wait for Envoy Gateway itself (kuadrant-operator v1.4.2 and v1.5.2,
internal/envoygateway, IsEnvoyGatewayInstalled). Its chart has no values, and has its CRDs among its templates: uninstalling it
removes them, and with them every policy (charts/kuadrant-operator).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from tokenlabs.contract import components
from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.layers import crds, envoy_gateway
from tokenlabs.layers.base.layer import Layer, Piece, Readiness
from tokenlabs.layers.base.releases import (
    KustomizePatch,
    ReleaseInputs,
    RepositoryChart,
    Values,
    chart_pieces,
)
from tokenlabs.layers.gateway import gate
from tokenlabs.spec.image_references import qualified
from tokenlabs.spec.image_roles import image, override

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target

NAME = "kuadrant-operator"
"""HelmRelease."""
DEPLOYMENT = components.KUADRANT_OPERATOR
OPERATOR_LABELS = {"app": "kuadrant", "control-plane": "controller-manager"}
"""Of the operator's pods."""
TIMEOUTS = {"AUTH_SERVICE_TIMEOUT": gate.TIMEOUT, "RATELIMIT_SERVICE_TIMEOUT": envoy_gateway.RATE_LIMIT_TIMEOUT}
"""How long Kuadrant's module waits for Authorino, and then answers 500, and for Limitador, and then does what
`limits.onFailure` says: as long as Envoy's own filters. The operator's defaults of 200 and 100 ms are exceeded by a burst of
ten chats on a busy machine (kuadrant-operator v1.4.2 and v1.5.2, internal/wasm/utils.go)."""
_CLOSED_BY = "RATELIMIT_SERVICE_FAILURE_MODE"


_DEPLOYMENTS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "kuadrant-operator": (DEPLOYMENT, {"wasm-shim": "RELATED_IMAGE_WASMSHIM"}),
    "authorino-operator": (components.AUTHORINO_OPERATOR, {"authorino": "RELATED_IMAGE_AUTHORINO"}),
    "limitador-operator": (components.LIMITADOR_OPERATOR, {"limitador": "RELATED_IMAGE_LIMITADOR"}),
    "dns-operator": ("dns-operator-controller-manager", {}),
}
"""Image of each operator → its Deployment, and the images that variables of it name (the charts of Kuadrant's operators,
v1.4.2 and v1.5.2)."""
_PROTECTED_REGISTRY = "PROTECTED_REGISTRY"
"""Part of the references of modules that Envoy Gateway pulls with Secret `wasm-plugin-pull-secret`."""


def patches(target: Target) -> tuple[KustomizePatch, ...]:
    """Patches of the Deployments of a chart without values, for Kuadrant's request limits and for `images`."""
    found = (_patch(target, operator, *_DEPLOYMENTS[operator]) for operator in _DEPLOYMENTS)
    return tuple(patch for patch in found if patch)


def _patch(target: Target, operator: str, deployment: str, variables: Mapping[str, str]) -> KustomizePatch | None:
    env = {variable: override(target, name) for name, variable in variables.items()}
    limits, secret = target.platform.limits, target.platform.images.pull_secret_name
    if deployment == DEPLOYMENT and limits.requests == "kuadrant":
        env |= TIMEOUTS
        if limits.on_failure == "closed":
            env[_CLOSED_BY] = "deny"
        if secret:
            env[_PROTECTED_REGISTRY] = qualified(image(target, "wasm-shim")).partition("/")[0]
    container: Values = {"image": override(target, operator)} if override(target, operator) else {}
    if written := [{"name": name, "value": value} for name, value in env.items() if value]:
        container["env"] = written
    spec: Values = {"imagePullSecrets": [{"name": secret}]} if secret else {}
    if container:
        spec["containers"] = [{"name": "manager", **container}]
    if not spec:
        return None
    return KustomizePatch(
        group="apps",
        version="v1",
        kind="Deployment",
        name=deployment,
        patch={
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": {"name": deployment},
            "spec": {"template": {"spec": spec}},
        },
    )


def _pieces(target: Target) -> Iterator[Piece]:
    # Kuadrant's chart versions have no `v`, unlike its Git tags.
    chart = RepositoryChart(
        "https://kuadrant.io/helm-charts/", "kuadrant-operator", target.stack["kuadrant-operator"].version
    )
    yield from chart_pieces(
        ReleaseInputs(
            name=NAME,
            namespace=KUADRANT,
            chart=chart,
            interval=target.platform.gitops.interval,
            crds="CreateReplace",
            values={},
            patches=patches(target),
            keep=True,
        ),
    )


LAYER = Layer(
    "kuadrant",
    "Kuadrant's operators: API keys and limits",
    (crds.LAYER.name,),
    _pieces,
    Readiness(timeout="10m"),
)
