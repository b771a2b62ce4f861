"""What is known of a cluster's nodes, and which pods cannot run on theirs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from tokenlabs.manifests.pinned import Pinned
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.requests import Requests

ARCHITECTURE = "kubernetes.io/arch"


class Taint(NamedTuple):
    """A taint with effect NoSchedule or NoExecute."""

    key: str
    value: str
    effect: str
    """Empty: either of them."""

    def __str__(self) -> str:
        return f"{self.key}{'=' if self.value else ''}{self.value}{':' if self.effect else ''}{self.effect}"


class Node(NamedTuple):
    """What is known of a node: what is missing here is not known."""

    labels: Mapping[str, str | None]
    """None: the node does not have the label."""
    room: Requests
    """Resources that its pods may request together."""
    gpus: tuple[str, ...]
    """The resources that are its GPUs."""
    lacks: tuple[str, ...] = ()
    """Beginnings of the names of resources that it does not have."""
    taints: tuple[Taint, ...] = ()
    """Those that keep pods away."""
    pool: str = ""
    """Name of the node pool whose machines it stands for; empty: it is one node."""
    machines: int = 1
    """How many nodes it is at most."""

    def room_for(self, resource: str) -> Decimal | None:
        """How much of a resource the node has; None: not known."""
        known = self.room.get(resource)
        return Decimal(0) if known is None and self.lacks and resource.startswith(self.lacks) else known

    def word(self, resource: str) -> str:
        """A resource in an operator's words."""
        return "GPUs" if (resource,) == self.gpus else {"cpu": "CPU"}.get(resource, resource)


def mismatch(pod: Pinned, nodes: Mapping[str, Node]) -> str | None:
    """Why pods cannot run on their node; None: they can, as far as is known."""
    pending = "its pods would stay Pending"
    node = nodes.get(pod.node)
    if node is None:
        known = ", ".join(sorted(nodes))
        return f"is pinned to node {pod.node}, which `cluster.nodes` of platform.yaml does not have: {pending}; nodes are {known}"
    for label, value in pod.labels.items():
        if label in node.labels and node.labels[label] != str(value):
            has = f"has `{node.labels[label]}`" if node.labels[label] else "has no GPU"
            return f"requires `{label}: {value}` of node {pod.node}, which {has}: {pending}; name another node"
    return None


def untolerated(spec: Mapping[str, Any], node: Node) -> Taint | None:
    """A taint of a node that keeps pods with a spec away; None: they tolerate all (k8s.io/api/core/v1, `ToleratesTaint`)."""
    tolerations = [mapping(each) for each in items(spec.get("tolerations"))]
    return next((taint for taint in node.taints if not any(_tolerates(each, taint) for each in tolerations)), None)


def _tolerates(toleration: Mapping[str, Any], taint: Taint) -> bool:
    if toleration.get("effect") and taint.effect and toleration["effect"] != taint.effect:
        return False
    if toleration.get("key") and toleration["key"] != taint.key:
        return False
    if toleration.get("operator") == "Exists":
        return True
    return bool(toleration.get("key")) and str(toleration.get("value") or "") == taint.value
