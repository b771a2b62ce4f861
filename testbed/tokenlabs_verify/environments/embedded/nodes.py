"""The nodes that a platform's pods need: those of platform.yaml, if a tree names any of them or their GPUs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tokenlabs.spec.accelerators import kinds
from tokenlabs.spec.cluster import Cluster, Node, NodePool
from tokenlabs.spec.distributions import accelerator_of, distribution_of
from tokenlabs.spec.loader import load
from tokenlabs.spec.placement import ARCH_LABEL, HOSTNAME_LABEL, labels_of_node, labels_of_pool
from tokenlabs_verify.cluster.workers import Worker
from tokenlabs_verify.flux import layers

_SOFT = {"key": "tokenlabs.dev/others-first", "effect": "PreferNoSchedule"}
"""Keeps pods that may run anywhere on the first node, which alone has the Gateway's node port."""
_OF_EVERY_NODE = frozenset({"kubernetes.io/os", ARCH_LABEL})


def needed(platform: Path, tree: Path) -> tuple[Worker, ...]:
    """The nodes to bring up for a tree (`dist/<target>`) of a platform; none, if its pods run on any node.

    Raises:
        TokenlabsError: platform.yaml is rejected.
    """
    nodes = tuple(_workers(load(platform).platform.cluster))
    pods = (pod for layer in layers.read(tree) for each in layer.objects for pod in _pods(each))
    return nodes if any(_asks(pod, nodes) for pod in pods) else ()


def _workers(cluster: Cluster) -> Iterator[Worker]:
    for name, node in cluster.nodes.items():
        yield _worker(cluster, name, node, labels_of_node(name, node, distribution_of(cluster).gpus))
    for pool, machine in cluster.node_pools.items():
        for number in range(1, machine.machines + 1):
            yield _worker(cluster, f"{pool}-{number}", machine, labels_of_pool(machine))


def _worker(cluster: Cluster, name: str, node: Node | NodePool, labels: Mapping[str, str]) -> Worker:
    # Its architecture is platform.yaml's, whatever this machine is: programs replace images.
    known, resources = dict(labels), dict[str, str]()
    taints = [_taint(each) for each in node.taints]
    for gpu in kinds(node).values():
        card = accelerator_of(cluster, gpu)
        known |= dict([card.label]) if card.label else {}
        resources[card.resource] = str(gpu.count * (gpu.shares or 1))
        if gpu.unified:
            resources["memory"] = gpu.memory
        if card.taint and card.taint not in {each["key"] for each in taints}:
            taints.append({"key": card.taint, "effect": "NoSchedule"})
    return Worker(name, known, resources, taints or [_SOFT])


def _taint(text: str) -> dict[str, str]:
    """Of `key[=value]:Effect`."""
    head, _, effect = text.rpartition(":")
    key, _, value = head.partition("=")
    return {"key": key, "value": value, "effect": effect}


def _pods(node: object) -> Iterator[Mapping[str, Any]]:
    """Every pod spec in an object, of whatever kind."""
    if isinstance(node, Mapping):
        if isinstance(node.get("containers"), list):
            yield node
        for value in node.values():
            yield from _pods(value)
    elif isinstance(node, list):
        for value in node:
            yield from _pods(value)


def _asks(pod: Mapping[str, Any], nodes: Sequence[Worker]) -> bool:
    """Whether a pod asks for one of these nodes: by its labels, its name, or a resource that no other node has."""
    labels = {key: value for key, value in (pod.get("nodeSelector") or {}).items() if key not in _OF_EVERY_NODE}
    names = {node.name for node in nodes}
    resources = {each for node in nodes for each in node.resources} - {"memory"}
    return (
        any(labels and labels.items() <= {**node.labels, HOSTNAME_LABEL: node.name}.items() for node in nodes)
        or not names.isdisjoint(_hosts(pod))
        or any(
            not resources.isdisjoint(amounts)
            for container in pod["containers"]
            for amounts in (container.get("resources") or {}).values()
        )
    )


def _hosts(pod: Mapping[str, Any]) -> Iterator[str]:
    """Names of nodes in a pod's required node affinity."""
    affinity = (pod.get("affinity") or {}).get("nodeAffinity") or {}
    required = affinity.get("requiredDuringSchedulingIgnoredDuringExecution") or {}
    for term in required.get("nodeSelectorTerms") or ():
        for each in term.get("matchExpressions") or ():
            if each["key"] == HOSTNAME_LABEL:
                yield from each.get("values") or ()
