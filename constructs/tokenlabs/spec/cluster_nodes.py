"""The nodes that platform.yaml lists, as room for pods. Loads the models of the spec, which most changes do without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from pydantic import ValidationError

from tokenlabs.manifests.nodes import ARCHITECTURE, Node, Taint
from tokenlabs.manifests.pinned import HOSTNAME
from tokenlabs.manifests.requests import quantity
from tokenlabs.spec.accelerators import NONE, VENDORS, kinds
from tokenlabs.spec.cluster import Cluster, NodePool
from tokenlabs.spec.cluster import Node as WrittenNode
from tokenlabs.spec.distributions import accelerator_of, storage_class
from tokenlabs.spec.origins import PlatformFile
from tokenlabs.spec.target_names import RECORDS


def of_target(file: PlatformFile, target: str) -> Mapping[str, Node] | None:
    """The nodes of a target's cluster by name; None: unknown, or its pods are not pinned to them."""
    cluster = _cluster(file) if _described(target) else None
    if cluster is None:
        return None
    nodes = {name: _node(cluster, node, {HOSTNAME: name} | node.labels) for name, node in cluster.nodes.items()}
    pools = {
        # A name that no node has.
        f"nodePools/{name}": _node(cluster, pool, pool.selector)._replace(pool=name, machines=pool.machines)
        for name, pool in cluster.node_pools.items()
    }
    return nodes | pools or None


def classes(file: PlatformFile, target: str) -> frozenset[tuple[str, str]]:
    """Kind and name of the StorageClass, the RuntimeClasses and the DeviceClasses that pods of a target use; empty: unknown."""
    cluster = _cluster(file) if _described(target) else None
    if cluster is None:
        return frozenset()
    machines: tuple[WrittenNode | NodePool, ...] = (*cluster.nodes.values(), *cluster.node_pools.values())
    cards = [accelerator_of(cluster, gpu) for machine in machines for gpu in kinds(machine).values()]
    found = {("RuntimeClass", card.runtime_class) for card in cards if card.runtime_class}
    storage = storage_class(cluster)
    found |= {("DeviceClass", card.claim.device_class) for card in cards if card.claim}
    return frozenset(found | ({("StorageClass", storage)} if storage else set()))


def _described(target: str) -> bool:
    """Whether platform.yaml describes the target's cluster: `kind` has nodes of its own."""
    record = RECORDS.get(target)
    return record is not None and record.node is None


@cache
def _cluster(file: PlatformFile) -> Cluster | None:
    try:
        return Cluster.model_validate(
            file.document.at("cluster") if file.document else None, strict=True, by_alias=True, by_name=False
        )
    except ValidationError:
        return None


def _node(cluster: Cluster, node: WrittenNode | NodePool, own: Mapping[str, str]) -> Node:
    labels: dict[str, str | None] = {ARCHITECTURE: node.arch, **own}
    if not kinds(node):
        lacks = tuple(each.domain for each in VENDORS.values())
        return Node(labels | {each.label: None for each in VENDORS.values()}, {}, (), lacks, tuple(_taints(node)))
    room: dict[str, Decimal] = {}
    gpus: list[str] = []
    for gpu in kinds(node).values():
        card = accelerator_of(cluster, gpu)
        if card.label and HOSTNAME in own:
            # A pool's machines have it too, but only once they run.
            labels |= dict([card.label])
        gpus.append(card.resource)
        room[card.resource] = Decimal(gpu.count * (gpu.shares or 1))
        # Nothing else says how much memory a node has; kubelet and the kernel keep some of it for themselves.
        if gpu.unified and (memory := quantity(gpu.memory)):
            room["memory"] = memory
    return Node(labels, room, tuple(gpus), (), tuple(_taints(node)))


def _taints(node: WrittenNode | NodePool) -> Iterator[Taint]:
    """The taints that the file names: a vendor's default is tolerated, but not every node has it."""
    for each in node.taints:
        head, _, effect = each.rpartition(":")
        key, _, value = head.partition("=")
        if effect != "PreferNoSchedule":
            yield Taint(key, value, effect)
    for gpu in kinds(node).values():
        if gpu.taint and gpu.taint != NONE:
            yield Taint(gpu.taint, "", "")
