"""Weights on several nodes: a claim that one node mounts cannot serve pods of two.

Access modes of claims that models name are in `storage`.
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.distributions import DISTRIBUTIONS
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import field_of
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.rules.placed import Placed, located
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.storage import Weights

ON_THE_NODES_DISK = ("microk8s-hostpath", "local-path")
"""StorageClasses that keep a volume on the disk of the node where its pod ran first (MicroK8s, k3s)."""
_OF_ONE_NODE = (None, "ReadWriteOnce")
"""Access modes of a claim that one node mounts at a time; None: the default."""


def follow_their_pods(parts: Parts) -> Iterator[Fault]:
    """The claim of a model's own is ReadWriteOnce unless it says otherwise: one node mounts it at a time."""
    for one in located(parts):
        weights = one.model.weights or (parts.model_defaults.weights if parts.model_defaults else Weights())
        stored = weights.created and not one.model.streamed and "weights" not in RUNTIMES[one.model.engine].ignores
        # A replica with a claim of its own goes back to its node, if that is still there.
        returns = weights.per_replica and one.places[0].kind != "nodePools"
        if one.fixed or returns or not stored:
            continue
        field, storage = field_of(one.model) or "nodes", weights.storage_class or _storage(parts)
        if storage in ON_THE_NODES_DISK:
            why = (
                f"allows several nodes, and StorageClass `{storage}` keeps the model's weights on the disk of the first one: "
                "its pods could never run on another"
            )
            yield Fault((*one.path, field), why, _that_follow(one), at_key=True, shows_value=False)
        elif (
            not one.model.multi_node
            and one.model.replicas > 1
            and weights.own
            and not weights.per_replica
            and weights.access_mode in _OF_ONE_NODE
        ):
            why = (
                f"is more than 1 with `{field}`, and the claim of the model's weights is ReadWriteOnce: one node mounts it, "
                "and pods on others would not start"
            )
            instead = "write `weights: {accessMode: ReadWriteMany}` if its StorageClass has it, or `hostPath` or `image` there"
            yield Fault((*one.path, "replicas"), why, instead)


def shared_on_the_nodes_disk(parts: Parts) -> Iterator[Fault]:
    """Whatever its access mode: a volume on a node's disk is where the first pod ran, and pods of other models go there or wait."""
    users: dict[str, list[tuple[Placed, Weights]]] = {}
    for one in located(parts):
        weights = one.model.weights or (parts.model_defaults.weights if parts.model_defaults else Weights())
        if weights.claim and not one.model.streamed and "weights" not in RUNTIMES[one.model.engine].ignores:
            users.setdefault(weights.claim, []).append((one, weights))
    for claim, using in users.items():
        classes = {weights.storage_class or _storage(parts) for _, weights in using if weights.size}
        storage = next((each for each in ON_THE_NODES_DISK if each in classes), None)
        if storage is None:
            continue
        home = next((one.places[0] for one, _ in using if one.fixed), using[0][0].places[0])
        for one, weights in using:
            # The model that creates the claim is above, if it may run on several nodes; other access modes are in `storage`.
            above, at_home = weights.size and not one.fixed, one.fixed and one.places[0].name == home.name
            if above or at_home or weights.access_mode in _OF_ONE_NODE:
                continue
            why = (
                f"is not only {home}, and the claim `{claim}` of its weights is on one node's disk (StorageClass `{storage}`): "
                "pods on others would stay Pending"
            )
            field = field_of(one.model) or "nodes"
            instead = (
                f"write `node: {home.name}`, or a claim of the model's own"
                if home.kind == "nodes"
                else _that_follow(one)
            )
            yield Fault((*one.path, field), why, instead, at_key=True, shows_value=False)


def _storage(parts: Parts) -> str | None:
    known = DISTRIBUTIONS.get(parts.distribution or "")
    return parts.storage_class or (known.storage if known else None)


def _that_follow(one: Placed) -> str:
    follow = "a StorageClass whose volumes follow their pods, or `hostPath` or `image` in `weights`"
    return f"write {follow}" if one.places[0].kind == "nodePools" else f"write `node: {one.places[0].name}`, {follow}"


RULES = (follow_their_pods, shared_on_the_nodes_disk)
