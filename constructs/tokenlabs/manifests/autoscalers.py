"""Autoscalers, and between how many pods they keep what they scale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.groups import KEDA

AUTOSCALERS = (("autoscaling", "HorizontalPodAutoscaler"), (KEDA, "ScaledObject"))
"""Group and kind."""
TARGET = "spec.scaleTargetRef"
BOUNDS = (("spec.minReplicas", "spec.maxReplicas"), ("spec.minReplicaCount", "spec.maxReplicaCount"))
"""Fields of a HorizontalPodAutoscaler, and of KEDA's ScaledObject."""
_KEDAS_MOST = 100
"""Without `maxReplicaCount` (kedacore/keda v2.21.0, apis/keda/v1alpha1/scaledobject_types.go)."""


class Bounds(NamedTuple):
    """Fewest and most pods."""

    fewest: int
    most: int

    def __str__(self) -> str:
        return str(self.most) if self.fewest == self.most else f"{self.fewest} to {self.most}"


def bounds(autoscaler: Object) -> Bounds:
    """The bounds of an autoscaler, with its kind's defaults."""
    keda = autoscaler.ref.group == KEDA
    fewest, most = (autoscaler.at(*path.split(".")) for path in BOUNDS[keda])
    return Bounds(fewest or 0 if keda else count(fewest), _KEDAS_MOST if keda and most is None else count(most))


def count(replicas: Any) -> int:
    """`replicas` of a controller, by default 1."""
    return replicas if isinstance(replicas, int) else 1


def autoscaled(objects: Objects) -> Mapping[ObjectRef, Object]:
    """What is scaled → its autoscaler."""
    return {
        reference.to: autoscaler
        for kind in AUTOSCALERS
        for autoscaler in objects.of_kind(*kind)
        for reference in references(autoscaler)
        if reference.path == TARGET
    }


def replicas(scaled: Mapping[ObjectRef, Object], controller: Object) -> Bounds:
    """Between how many pods a controller has: those of its autoscaler in `autoscaled`, or what it says itself."""
    autoscaler = scaled.get(controller.ref)
    own = count(controller.at("spec", "replicas"))
    return bounds(autoscaler) if autoscaler else Bounds(own, own)
