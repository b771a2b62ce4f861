"""The nodes that platform.yaml lists, as room for pods. Loads the models of the spec, which most changes do without."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from pydantic import ValidationError

from tokenlabs.review.platform_file import HOSTNAME
from tokenlabs.review.requests import Requests, quantity
from tokenlabs.spec.accelerators import VENDORS
from tokenlabs.spec.cluster import Cluster
from tokenlabs.spec.cluster import Node as WrittenNode
from tokenlabs.spec.distributions import accelerator_of
from tokenlabs.spec.origins import PlatformFile

_ARCHITECTURE = "kubernetes.io/arch"


class Node(NamedTuple):
    """What platform.yaml says of a node. It does not say all: what is missing here is not known."""

    labels: Mapping[str, str | None]
    """None: the node does not have the label."""
    room: Requests
    """Resources that its pods may request together."""
    gpus: str | None
    """The resource that is its GPUs."""

    def room_for(self, resource: str) -> Decimal | None:
        """How much of a resource the node has; None: not known."""
        known = self.room.get(resource)
        if known is None and self.gpus is None and any(resource.startswith(each.domain) for each in VENDORS.values()):
            return Decimal(0)
        return known


@cache
def nodes(file: PlatformFile) -> Mapping[str, Node] | None:
    """The nodes by name; None: unknown."""
    try:
        cluster = Cluster.model_validate(
            file.document.at("cluster") if file.document else None, strict=True, by_alias=True, by_name=False
        )
    except ValidationError:
        return None
    return {name: _node(cluster, name, node) for name, node in cluster.nodes.items()}


def _node(cluster: Cluster, name: str, node: WrittenNode) -> Node:
    labels: dict[str, str | None] = {_ARCHITECTURE: node.arch, HOSTNAME: name}
    if node.gpu is None:
        return Node(labels | {each.label: None for each in VENDORS.values()}, {}, None)
    card = accelerator_of(cluster, node.gpu)
    if card.label:
        labels |= dict([card.label])
    room = {card.resource: Decimal(node.gpu.count * (node.gpu.shares or 1))}
    # Nothing else says how much memory a node has; kubelet and the kernel keep some of it for themselves.
    memory = quantity(node.gpu.memory) if node.gpu.unified else None
    return Node(labels, room | ({"memory": memory} if memory else {}), card.resource)
