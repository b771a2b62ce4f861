"""Kuadrant's operator, with Authorino's and Limitador's: it looks for Envoy Gateway's CRDs once, at its start.

That is why it comes after Envoy Gateway; put on a cluster before it, it would have to be restarted. Its chart takes no
values, and has its CRDs among its templates: uninstalling it removes them, and with them every policy
(kuadrant-operator v1.4.2 and v1.5.2, charts/kuadrant-operator).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.layers import envoy_gateway
from tokenlabs.layers.layer import Layer, Piece, Readiness, Unit
from tokenlabs.layers.namespaces import KUADRANT
from tokenlabs.layers.releases import (
    KustomizePatch,
    ReleaseInputs,
    RepositoryChart,
    SourceInputs,
    build_release,
    build_source,
)

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target
    from tokenlabs.spec.tenancy import Limits

NAME = "kuadrant-operator"
"""HelmRelease."""
DEPLOYMENT = "kuadrant-operator-controller-manager"
OPERATOR_LABELS = {"app": "kuadrant", "control-plane": "controller-manager"}
"""Of the operator's pods."""
# Checks before a request is passed on. The report of a finished answer stays at `allow`: it could only spoil an answer
# that the model has already given (kuadrant-operator v1.5.2, internal/wasm/utils.go).
_CLOSED_BY = ("RATELIMIT_SERVICE_FAILURE_MODE", "RATELIMIT_CHECK_SERVICE_FAILURE_MODE")


def patches(limits: Limits) -> tuple[KustomizePatch, ...]:
    """How the chart's Deployment is changed for `limits.onFailure: closed`: it has no value for it."""
    if limits.on_failure == "open":
        return ()
    env = [{"name": name, "value": "deny"} for name in _CLOSED_BY]
    return (
        KustomizePatch(
            group="apps",
            version="v1",
            kind="Deployment",
            name=DEPLOYMENT,
            patch={
                "apiVersion": "apps/v1",
                "kind": "Deployment",
                "metadata": {"name": DEPLOYMENT},
                "spec": {"template": {"spec": {"containers": [{"name": "manager", "env": env}]}}},
            },
        ),
    )


def _pieces(target: Target) -> Iterator[Piece]:
    # Kuadrant's chart versions have no `v`, unlike its Git tags.
    chart = RepositoryChart(
        "https://kuadrant.io/helm-charts/", "kuadrant-operator", target.stack["kuadrant-operator"].version
    )
    yield Unit("source.yaml", build_source, SourceInputs(NAME, KUADRANT, chart))
    yield Unit(
        "release.yaml",
        build_release,
        ReleaseInputs(
            name=NAME,
            namespace=KUADRANT,
            chart=chart,
            interval=target.platform.gitops.interval,
            crds="CreateReplace",
            values={},
            patches=patches(target.platform.limits),
            keep=True,
        ),
    )


LAYER = Layer(
    "kuadrant",
    "Kuadrant's operators: API keys and limits",
    (envoy_gateway.LAYER.name,),
    _pieces,
    Readiness(timeout="10m"),
)
