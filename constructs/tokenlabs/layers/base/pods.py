"""Shared by pods of several layers: quantities, placement, and the restricted security context."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING

from tokenlabs.layers.base.kinds import k8s
from tokenlabs.spec.accelerators import kinds
from tokenlabs.spec.cluster import Cluster, Node, NodePool
from tokenlabs.spec.distributions import accelerator_of
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.placement import HOSTNAME_LABEL

if TYPE_CHECKING:
    from collections.abc import Mapping

PRUNE_DISABLED = {"kustomize.toolkit.fluxcd.io/prune": "disabled"}
"""Flux does not prune the object: for data, and for namespaces of others."""

IF_NOT_PRESENT = {"kustomize.toolkit.fluxcd.io/ssa": "IfNotPresent"}
"""Flux creates the object if it is missing, and otherwise leaves it as it is."""

RECREATE = {"kustomize.toolkit.fluxcd.io/force": "enabled"}
"""Flux deletes the object and creates it again when a change of it is refused because a field is immutable."""


@cache
def quantity(value: str) -> k8s.Quantity:
    """A quantity, made once for each value: each is an object in Node."""
    return k8s.Quantity.from_string(value)


@cache
def port(number_or_name: int | str) -> k8s.IntOrString:
    """A port by number or name, made once for each value."""
    if isinstance(number_or_name, int):
        return k8s.IntOrString.from_number(number_or_name)
    return k8s.IntOrString.from_string(number_or_name)


def requirements(resources: Resources, extended: Mapping[str, str] | None = None) -> k8s.ResourceRequirements:
    """Requests and limits; `extended` (GPUs) is in both, as Kubernetes requires."""
    return k8s.ResourceRequirements(
        requests={name: quantity(value) for name, value in (resources.requests | dict(extended or {})).items()},
        limits={name: quantity(value) for name, value in (resources.limits | dict(extended or {})).items()},
    )


def node_selector(node: str | None) -> dict[str, str] | None:
    """Pins a pod to `node`."""
    return {HOSTNAME_LABEL: node} if node else None


Taint = tuple[str, str | None, str | None]
"""Key, value (None: any) and effect (None: any) of a taint."""


def tolerations(cluster: Cluster, node: str | None) -> list[Taint]:
    """The taints of `node`: who is pinned there without a GPU must tolerate that of its GPU too."""
    known = cluster.nodes.get(node) if node else None
    return tolerations_of(cluster, known) if known else []


def tolerations_of(cluster: Cluster, node: Node | NodePool) -> list[Taint]:
    """The taints that the spec names on a node, or on a pool's machines, then its GPU's."""
    found: list[Taint] = []
    for taint in node.taints:
        head, effect = taint.rsplit(":", 1)
        key, _, value = head.partition("=")
        found.append((key, value or None, effect))
    keys = (accelerator_of(cluster, gpu).taint for gpu in kinds(node).values())
    return [*found, *((key, None, None) for key in dict.fromkeys(filter(None, keys)))]


def pod_tolerations(taints: list[Taint]) -> list[k8s.Toleration] | None:
    """Typed tolerations of `tolerations()`; none: the field is left out."""
    return [
        k8s.Toleration(key=key, operator="Equal" if value else "Exists", value=value, effect=effect)
        for key, value, effect in taints
    ] or None


def pull_secrets(secret: str | None) -> list[k8s.LocalObjectReference] | None:
    """The pull secret of a pod; None: the field is omitted."""
    return [k8s.LocalObjectReference(name=secret)] if secret else None


def restricted_pod(user: int | None = None) -> k8s.PodSecurityContext:
    """Kubernetes' Restricted profile for a pod; `user` where the image's own user is root or by name."""
    return k8s.PodSecurityContext(
        run_as_non_root=True,
        run_as_user=user,
        run_as_group=user,
        fs_group=user,
        seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault"),
    )


def restricted_container() -> k8s.SecurityContext:
    """Kubernetes' Restricted profile for a container."""
    return k8s.SecurityContext(
        allow_privilege_escalation=False,
        read_only_root_filesystem=True,
        capabilities=k8s.Capabilities(drop=["ALL"]),
    )


def checksum(text: str) -> str:
    """Digest of a configuration for an annotation of its pods, so that a change triggers a rollout."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
