"""platform.yaml beside a tree: what it says of the cluster's nodes, and where its entries are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from tokenlabs.review.effect import SpecPlace
from tokenlabs.review.requests import Requests, quantity
from tokenlabs.review.spec_entries import Entries
from tokenlabs.spec.accelerators import VENDORS
from tokenlabs.spec.cluster import Cluster
from tokenlabs.spec.cluster import Node as WrittenNode
from tokenlabs.spec.distributions import accelerator_of
from tokenlabs.spec.document import Document, compose_spec
from tokenlabs.spec.nodes import find
from tokenlabs.spec.problems import Path, SpecError, field_name
from tokenlabs.spec.source import Source, checked
from tokenlabs.spec.target_names import RECORDS

HOSTNAME = "kubernetes.io/hostname"
_ENTRY = 2
"""Steps of a path that name an entry: `tiers.free`, `models[0]`."""
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


@dataclass(frozen=True)
class PlatformFile:
    """The file's text. What cannot be read says nothing: `tokenlabs synth` rejects such a file, with the reason."""

    name: str
    content: bytes

    @cached_property
    def document(self) -> Document | None:
        """Its values and their places."""
        try:
            found = compose_spec(checked(Source(self.name, self.content.decode("utf-8-sig"))))
        except (SpecError, UnicodeDecodeError):
            return None
        return None if found.problems else found

    @cached_property
    def entries(self) -> Entries | None:
        """Its entries that make objects."""
        return Entries(self.document) if self.document else None

    def place(self, path: Path) -> SpecPlace | None:
        """Where an entry is written: the innermost part of its path that is, from the second step on; None: none is."""
        if self.document is None:
            return None
        while find(self.document.root, path) is None:
            path = path[:-1]
            if len(path) < _ENTRY:
                return None
        return SpecPlace(self.name, self.document.place(path, at_key=True).line, field_name(path))

    def nodes(self, target: str) -> Mapping[str, Node] | None:
        """The nodes of a target's cluster by name; None: not known, or the target's pods are not pinned to them."""
        record = RECORDS.get(target)
        return self._nodes if record and record.node is None else None

    @cached_property
    def _nodes(self) -> Mapping[str, Node] | None:
        from pydantic import ValidationError

        try:
            cluster = Cluster.model_validate(
                self.document.at("cluster") if self.document else None, strict=True, by_alias=True, by_name=False
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
        """The nodes of a target's cluster before and after; see `PlatformFile.nodes`."""
        after = self.after.nodes(target) if self.after else None
        return self.before.nodes(target) if self.before else after, after


UNKNOWN = Platforms()
"""Trees without platform.yaml beside them."""
