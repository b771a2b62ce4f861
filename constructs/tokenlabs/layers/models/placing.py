"""Where a model's pods run, in the scheduler's terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.pods import Taint, tolerations_of
from tokenlabs.spec.distributions import places_of
from tokenlabs.spec.placement import HOSTNAME_LABEL, Place, apart, on_several

if TYPE_CHECKING:
    from tokenlabs.spec.cluster import Cluster
    from tokenlabs.spec.serving import Model


class Where(NamedTuple):
    """Nodes of a model's pods, and how its replicas share them."""

    labels: dict[str, str]
    """That all of these nodes have."""
    nodes: tuple[str, ...]
    """One of these, if there are several."""
    tolerations: list[Taint]
    replicas: Literal["anyhow", "spread", "apart"]
    """`spread`: over as many nodes as have room; `apart`: one a node."""


def where(cluster: Cluster, model: Model) -> Where:
    """The nodes of `model`."""
    places = places_of(cluster, model)
    return Where(
        labels=_labels(cluster, model),
        nodes=model.nodes or (),
        tolerations=list(dict.fromkeys(taint for place in places for taint in tolerations_of(cluster, place.spec))),
        replicas=_replicas(model, places),
    )


def _labels(cluster: Cluster, model: Model) -> dict[str, str]:
    if model.node_pool:
        return cluster.node_pools[model.node_pool].selector
    return {HOSTNAME_LABEL: model.node} if model.node else model.node_selector or {}


def _replicas(model: Model, places: tuple[Place, ...]) -> Literal["anyhow", "spread", "apart"]:
    if not on_several(model, places):
        return "anyhow"
    return "apart" if apart(model, places) else "spread"


def affinity(where: Where, labels: dict[str, str]) -> k8s.Affinity | None:
    """The named nodes, and no second pod with these labels on a node where each needs its own."""
    if not where.nodes and where.replicas != "apart":
        return None
    return k8s.Affinity(node_affinity=_one_of(where.nodes), pod_anti_affinity=_apart(where, labels))


def _one_of(nodes: tuple[str, ...]) -> k8s.NodeAffinity | None:
    if not nodes:
        return None
    one = k8s.NodeSelectorRequirement(key=HOSTNAME_LABEL, operator="In", values=list(nodes))
    return k8s.NodeAffinity(
        required_during_scheduling_ignored_during_execution=k8s.NodeSelector(
            node_selector_terms=[k8s.NodeSelectorTerm(match_expressions=[one])]
        )
    )


def _apart(where: Where, labels: dict[str, str]) -> k8s.PodAntiAffinity | None:
    if where.replicas != "apart":
        return None
    term = k8s.PodAffinityTerm(topology_key=HOSTNAME_LABEL, label_selector=k8s.LabelSelector(match_labels=labels))
    return k8s.PodAntiAffinity(required_during_scheduling_ignored_during_execution=[term])


def spread(where: Where, labels: dict[str, str]) -> list[k8s.TopologySpreadConstraint] | None:
    """Spreads pods with these labels over nodes, while there is room: what a node takes with it when it fails is less."""
    if where.replicas != "spread":
        return None
    return [
        k8s.TopologySpreadConstraint(
            max_skew=1,
            topology_key=HOSTNAME_LABEL,
            # `DoNotSchedule` would leave a replica Pending beside a free GPU while a node is away or full.
            when_unsatisfiable="ScheduleAnyway",
            label_selector=k8s.LabelSelector(match_labels=labels),
        )
    ]
