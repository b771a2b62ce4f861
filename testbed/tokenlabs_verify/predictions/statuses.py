"""The status of each kind whose controller does not run in the lab, reduced to what layers' health checks read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tokenlabs.manifests.manifest import Manifest

SOURCE = "source.toolkit.fluxcd.io/v1"
_EG = "gateway.envoyproxy.io/v1alpha1"
_GATEWAY = "gateway.networking.k8s.io/v1"


def ready(manifest: Manifest, *types: str) -> dict[str, Any]:
    """Conditions that are true at the object's generation."""
    return {"conditions": _true(manifest, *types), "observedGeneration": manifest["metadata"]["generation"]}


def _true(manifest: Manifest, *types: str) -> list[dict[str, Any]]:
    return [
        {
            "type": each,
            "status": "True",
            "reason": each,
            "message": "",
            "lastTransitionTime": manifest["metadata"]["creationTimestamp"],
            "observedGeneration": manifest["metadata"]["generation"],
        }
        for each in types
    ]


def _is_ready(manifest: Manifest) -> dict[str, Any]:
    return ready(manifest, "Ready")


def _only_conditions(*types: str) -> Callable[[Manifest], dict[str, Any]]:
    return lambda manifest: {"conditions": _true(manifest, *types)}


def _available(manifest: Manifest) -> dict[str, Any]:
    """As the LeaderWorkerSet controller writes it: its conditions have no generation."""
    conditions = _true(manifest, "Available")
    return {"conditions": [{key: each[key] for key in each if key != "observedGeneration"} for each in conditions]}


def _ancestors(manifest: Manifest) -> dict[str, Any]:
    return {
        "ancestors": [
            {
                "ancestorRef": {"name": "gateway"},
                "controllerName": "example.com/c",
                "conditions": _true(manifest, "Accepted"),
            }
        ]
    }


def _parents(manifest: Manifest) -> dict[str, Any]:
    reference = manifest["spec"]["parentRefs"][0]
    parent = {
        "parentRef": {key: reference[key] for key in ("group", "kind", "name") if key in reference},
        "controllerName": "gateway.envoyproxy.io/gatewayclass-controller",
        "conditions": _true(manifest, "Accepted", "ResolvedRefs"),
    }
    return {"parents": [parent]}


Statuses = Mapping[tuple[str, str], Callable[[Manifest], dict[str, Any]]]
"""API version and kind → the status of such an object."""

STATUSES: Statuses = {
    (SOURCE, "OCIRepository"): _is_ready,
    (SOURCE, "HelmRepository"): _is_ready,
    ("helm.toolkit.fluxcd.io/v2", "HelmRelease"): _is_ready,
    ("leaderworkerset.x-k8s.io/v1", "LeaderWorkerSet"): _available,
    ("kuadrant.io/v1beta1", "Kuadrant"): _is_ready,
    ("limitador.kuadrant.io/v1alpha1", "Limitador"): _is_ready,
    (_GATEWAY, "GatewayClass"): _only_conditions("Accepted"),
    (_GATEWAY, "Gateway"): _only_conditions("Accepted", "Programmed"),
    (_GATEWAY, "HTTPRoute"): _parents,
    (_EG, "ClientTrafficPolicy"): _ancestors,
    (_EG, "SecurityPolicy"): _ancestors,
    (_EG, "BackendTrafficPolicy"): _ancestors,
    (_EG, "EnvoyPatchPolicy"): _ancestors,
    ("authorino.kuadrant.io/v1beta3", "AuthConfig"): _only_conditions("Ready"),
    ("kuadrant.io/v1", "AuthPolicy"): _only_conditions("Accepted"),
    ("kuadrant.io/v1", "RateLimitPolicy"): _only_conditions("Accepted"),
    ("aigateway.envoyproxy.io/v1beta1", "AIGatewayRoute"): _only_conditions("Accepted"),
}
