"""The typed kinds that layers build with, loaded when first used: cdk8s starts Node, which only rendering may.

All come from `imports/`, made by `tokenlabs import`; Kubernetes' own kinds there are cut from cdk8s-plus-28.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import cdk8s

    import imports.com.coreos.monitoring as prometheus
    import imports.io.envoyproxy.aigateway as ai_gateway
    import imports.io.envoyproxy.gateway as envoy_gateway
    import imports.io.fluxcd.toolkit.helm as flux_helm
    import imports.io.fluxcd.toolkit.kustomize as flux_kustomize
    import imports.io.fluxcd.toolkit.source as flux_source
    import imports.io.k8s.networking.gateway as gateway_api
    import imports.io.k8s.networking.inference as inference
    import imports.io.kuadrant as kuadrant
    import imports.io.kuadrant.authorino as authorino
    import imports.io.kuadrant.limitador as limitador
    import imports.k8s as k8s
else:

    class _Loaded(ModuleType):
        """A module that is imported when one of its names is first used."""

        def __getattr__(self, name: str) -> Any:
            value = getattr(import_module(self.__name__), name)
            setattr(self, name, value)
            return value

    cdk8s = _Loaded("cdk8s")
    k8s = _Loaded("imports.k8s")
    prometheus = _Loaded("imports.com.coreos.monitoring")
    ai_gateway = _Loaded("imports.io.envoyproxy.aigateway")
    envoy_gateway = _Loaded("imports.io.envoyproxy.gateway")
    flux_helm = _Loaded("imports.io.fluxcd.toolkit.helm")
    flux_kustomize = _Loaded("imports.io.fluxcd.toolkit.kustomize")
    flux_source = _Loaded("imports.io.fluxcd.toolkit.source")
    gateway_api = _Loaded("imports.io.k8s.networking.gateway")
    inference = _Loaded("imports.io.k8s.networking.inference")
    kuadrant = _Loaded("imports.io.kuadrant")
    authorino = _Loaded("imports.io.kuadrant.authorino")
    limitador = _Loaded("imports.io.kuadrant.limitador")

__all__ = [
    "ai_gateway",
    "authorino",
    "cdk8s",
    "envoy_gateway",
    "flux_helm",
    "flux_kustomize",
    "flux_source",
    "gateway_api",
    "inference",
    "k8s",
    "kuadrant",
    "limitador",
    "prometheus",
]
