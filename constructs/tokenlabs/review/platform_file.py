"""platform.yaml beside the old and the new tree, and what it says of the cluster's nodes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from tokenlabs.review.requests import Requests, quantity
from tokenlabs.spec.accelerators import VENDORS
from tokenlabs.spec.cluster import Cluster
from tokenlabs.spec.cluster import Node as WrittenNode
from tokenlabs.spec.distributions import accelerator_of
from tokenlabs.spec.origins import PlatformFile
from tokenlabs.spec.target_names import RECORDS

HOSTNAME = "kubernetes.io/hostname"
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
def _nodes(file: PlatformFile) -> Mapping[str, Node] | None:
    from pydantic import ValidationError

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


class Platforms(NamedTuple):
    """platform.yaml beside the old and the new tree; None: there is none."""

    before: PlatformFile | None = None
    after: PlatformFile | None = None

    @property
    def same(self) -> bool:
        """Both say the same; also where only one is known, which then is taken for both."""
        return not (self.before and self.after) or self.before.content == self.after.content

    def nodes(self, target: str) -> tuple[Mapping[str, Node] | None, Mapping[str, Node] | None]:
        """The nodes of a target's cluster before and after, by name; None: unknown, or its pods are not pinned to them."""
        record = RECORDS.get(target)
        if record is None or record.node is not None:
            return None, None
        after = _nodes(self.after) if self.after else None
        return _nodes(self.before) if self.before else after, after


UNKNOWN = Platforms()
"""Trees without platform.yaml beside them."""
