"""Pods that can run on one node only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.autoscalers import autoscaled, replicas
from tokenlabs.manifests.device_claims import requested
from tokenlabs.manifests.objects import ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import pods
from tokenlabs.manifests.requests import Requests, copies, times

HOSTNAME = "kubernetes.io/hostname"


class Pinned(NamedTuple):
    """Pods that run on one node only."""

    node: str
    labels: Mapping[str, Any]
    """That they require of the node."""
    one: Requests
    """Of each pod."""
    all: Requests
    pods: int = 1


def required(spec: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """What a pod requires of its node's labels, as requirements that must all be met; alternatives (terms) are left out."""
    found: list[Mapping[str, Any]] = [
        {"key": key, "operator": "In", "values": [value]} for key, value in mapping(spec.get("nodeSelector")).items()
    ]
    affinity = mapping(mapping(spec.get("affinity")).get("nodeAffinity"))
    terms = list(
        items(mapping(affinity.get("requiredDuringSchedulingIgnoredDuringExecution")).get("nodeSelectorTerms"))
    )
    only = mapping(terms[0]) if len(terms) == 1 else {}
    return found + [mapping(each) for each in items(only.get("matchExpressions"))]


def hosts(spec: Mapping[str, Any]) -> tuple[str, ...]:
    """The nodes that a pod names; empty: it names none."""
    for each in required(spec):
        if each.get("key") == HOSTNAME and each.get("operator") == "In":
            return tuple(str(name) for name in items(each.get("values")))
    return ()


def pinned(objects: Objects) -> Mapping[ObjectRef, Pinned]:
    """What makes such pods, with what they request together. Jobs end, and are left out."""
    found: dict[ObjectRef, Pinned] = {}
    scaled = autoscaled(objects)
    for template in pods(objects):
        labels = mapping(template.spec.get("nodeSelector"))
        # The room that its autoscaler may take.
        count = copies(template.owner, replicas(scaled, template.owner).most) * template.each
        if HOSTNAME in labels and count:
            one = requested(template, objects)
            found[template.owner.ref] = Pinned(str(labels[HOSTNAME]), labels, one, times(count, one), count)
    return found
