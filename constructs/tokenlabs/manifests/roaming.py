"""Pods that may run on several of the known nodes, and whether these have room for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from tokenlabs.manifests.autoscalers import autoscaled, replicas
from tokenlabs.manifests.device_claims import requested
from tokenlabs.manifests.fit import Demand, Room, fit
from tokenlabs.manifests.nodes import Node
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.pinned import HOSTNAME, Pinned, required
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import pod_template, pods
from tokenlabs.manifests.requests import Requests, copies, shown


class Roaming(NamedTuple):
    """Pods that may run on several nodes, or on machines of a pool."""

    nodes: tuple[str, ...]
    """Names of the nodes and pools, as far as is known; empty: none of them fits."""
    pods: int
    one: Requests
    """Of each pod."""
    apart: bool
    """At most one of them a node."""


def roaming(objects: Objects, nodes: Mapping[str, Node]) -> Mapping[ObjectRef, Roaming]:
    """What makes such pods: several nodes by name, or labels of nodes whose GPUs they request. Jobs end, and are left out."""
    found: dict[ObjectRef, Roaming] = {}
    gpus = {resource for node in nodes.values() for resource in node.gpus}
    scaled = autoscaled(objects)
    labels = {key for node in nodes.values() for key in node.labels}
    for template in pods(objects):
        needs = required(template.spec)
        count = copies(template.owner, replicas(scaled, template.owner).most) * template.each
        keys = {str(each.get("key")) for each in needs}
        if not count or not keys or HOSTNAME in mapping(template.spec.get("nodeSelector")):
            continue
        one = requested(template, objects)
        if HOSTNAME in keys or (gpus & one.keys() and keys <= labels):
            at = tuple(name for name, node in nodes.items() if all(_met(each, node) for each in needs))
            each = Roaming(at, count, one, _apart(template.spec, template.labels))
            other = found.get(template.owner.ref)
            found[template.owner.ref] = _together(other, each, nodes) if other else each
    return found


def _together(one: Roaming, other: Roaming, nodes: Iterable[str]) -> Roaming:
    """Pods of one object that are not alike, as the leaders and workers of a LeaderWorkerSet: as if all requested the least.

    Their nodes are in the order of `nodes`, whichever of them the leader is on.
    """
    least = {resource: min(one.one[resource], other.one[resource]) for resource in one.one.keys() & other.one.keys()}
    at = tuple(name for name in nodes if name in one.nodes or name in other.nodes)
    return Roaming(at, one.pods + other.pods, least, one.apart and other.apart)


def chooses(each: Object) -> bool:
    """Whether an object makes pods that name several nodes, or labels of nodes."""
    template = pod_template(each)
    if template is None or HOSTNAME in mapping(template.spec.get("nodeSelector")):
        return False
    return bool(required(template.spec))


def _met(need: Mapping[str, Any], node: Node) -> bool:
    """Whether a node meets a requirement, as far as is known (k8s.io/component-helpers, nodeaffinity)."""
    key, values = str(need.get("key")), [str(each) for each in items(need.get("values"))]
    label, known = node.labels.get(key), key in node.labels
    match need.get("operator"):
        case "In":
            return label in values
        case "NotIn":
            return label not in values
        case "Exists":
            return label is not None
        case "DoesNotExist":
            return not known or label is None
    return True


def _apart(spec: Mapping[str, Any], labels: Mapping[str, Any]) -> bool:
    """Whether pods keep pods like themselves off their node."""
    terms = mapping(mapping(spec.get("affinity")).get("podAntiAffinity"))
    for term in map(mapping, items(terms.get("requiredDuringSchedulingIgnoredDuringExecution"))):
        selected = mapping(mapping(term.get("labelSelector")).get("matchLabels"))
        if (
            term.get("topologyKey") == HOSTNAME
            and selected
            and all(labels.get(key) == selected[key] for key in selected)
        ):
            return True
    return False


class Crowd(NamedTuple):
    """Nodes that roaming pods connect, and all pods that are bound to them."""

    nodes: tuple[str, ...]
    pods: Mapping[ObjectRef, Demand]


def crowds(fixed: Mapping[ObjectRef, Pinned], free: Mapping[ObjectRef, Roaming]) -> list[Crowd]:
    """The crowds, each with a roaming pod: what one of them does has no effect on another one."""
    groups: list[set[str]] = []
    for each in free.values():
        meeting = [group for group in groups if group & {*each.nodes}]
        groups = [group for group in groups if group not in meeting]
        groups += [{*each.nodes}.union(*meeting)] if each.nodes else []
    demands = {ref: Demand(frozenset((pod.node,)), pod.pods, pod.one) for ref, pod in fixed.items()}
    demands |= {ref: Demand(frozenset(pod.nodes), pod.pods, pod.one, pod.apart) for ref, pod in free.items()}
    return [
        Crowd(tuple(sorted(group)), {ref: each for ref, each in demands.items() if each.where & group})
        for group in groups
    ]


NODES = "nodes"
"""In place of a resource: nodes for pods that must each have their own."""


class Short(NamedTuple):
    """What nodes do not have enough of."""

    resource: str
    asked: Decimal
    room: Decimal


def short(pods_: Sequence[Demand], nodes: Mapping[str, Node]) -> Short | None:
    """What no placement gives all of these pods; None: some placement does, as far as is known."""
    if fit(pods_, _rooms(pods_, nodes, None)):
        return None
    if not fit(pods_, {name: room._replace(of_each={}) for name, room in _rooms(pods_, nodes, None).items()}):
        machines = sum(room.machines for room in _rooms(pods_, nodes, None).values())
        return Short(NODES, Decimal(sum(each.pods for each in pods_ if each.apart)), Decimal(machines))
    resources = sorted({resource for each in pods_ for resource in each.one})
    alone = next((one for one in resources if not fit(pods_, _rooms(pods_, nodes, one))), resources[0])
    asked = sum((each.one.get(alone, Decimal(0)) * each.pods for each in pods_), Decimal(0))
    rooms = _rooms(pods_, nodes, alone).values()
    return Short(alone, asked, sum((each.of_each.get(alone, Decimal(0)) * each.machines for each in rooms), Decimal(0)))


def _rooms(pods_: Sequence[Demand], nodes: Mapping[str, Node], only: str | None) -> dict[str, Room]:
    asked = {resource for each in pods_ for resource in each.one} if only is None else {only}
    found = {}
    for name, node in nodes.items():
        if any(name in each.where for each in pods_):
            rooms = {resource: room for resource in asked if (room := node.room_for(resource)) is not None}
            found[name] = Room(rooms, node.machines)
    return found


def described(names: Sequence[str], nodes: Mapping[str, Node]) -> str:
    """Nodes in a sentence: `nodes a, b and node pool l4`."""
    plain = [name for name in names if not nodes[name].pool]
    pools = [nodes[name].pool for name in names if nodes[name].pool]
    spoken = [f"node{'s' if len(plain) > 1 else ''} {', '.join(plain)}"] if plain else []
    return " and ".join(spoken + [f"node pool {pool}" for pool in pools])


def pending(crowd: Crowd, lacking: Short, nodes: Mapping[str, Node]) -> str:
    """What happens to pods of a crowd, in words."""
    where = described(crowd.nodes, nodes)
    if lacking.resource == NODES:
        return (
            f"has pods that would stay Pending: each needs a node of its own (podAntiAffinity), and {lacking.asked} pods have "
            f"only {where}"
        )
    word = next((nodes[name].word(lacking.resource) for name in crowd.nodes), lacking.resource)
    has = "have" if " and " in where or where.startswith("nodes") else "has"
    return (
        f"has pods that would stay Pending: {where} {has} {shown(lacking.resource, lacking.room)} of {word}, and their pods "
        f"request {shown(lacking.resource, lacking.asked)} together, which no placement gives them"
    )
