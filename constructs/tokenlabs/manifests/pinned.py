"""Pods that can run on one node only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import ObjectRef, Objects
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.pods import pods
from tokenlabs.manifests.requests import Requests, copies, of_pod, times

HOSTNAME = "kubernetes.io/hostname"


class Pinned(NamedTuple):
    """Pods that run on one node only."""

    node: str
    labels: Mapping[str, Any]
    """That they require of the node."""
    one: Requests
    """Of each pod."""
    all: Requests


def pinned(objects: Objects) -> Mapping[ObjectRef, Pinned]:
    """What makes such pods, with what they request together. Jobs end, and are left out."""
    found: dict[ObjectRef, Pinned] = {}
    for template in pods(objects):
        labels = mapping(template.spec.get("nodeSelector"))
        count = copies(template.owner)
        if HOSTNAME in labels and count:
            one = of_pod(template.spec)
            found[template.owner.ref] = Pinned(str(labels[HOSTNAME]), labels, one, times(count, one))
    return found
