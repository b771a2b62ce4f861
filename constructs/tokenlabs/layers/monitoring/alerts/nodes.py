"""The nodes that the platform runs on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.layers.monitoring.rules import Alert, Rule, series

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform


def rules(platform: Platform) -> Iterator[Rule]:
    """A node that is gone, sooner than kube-prometheus-stack's own alert (15 minutes)."""
    nodes = {"node": "|".join(sorted(platform.cluster.nodes))}
    ready = series("kube_node_status_condition", condition="Ready", status="true", matching=nodes)
    yield Alert(
        "NodeNotReady",
        f"{ready} == 0",
        # Kubernetes takes 50 seconds to notice a silent node, scrape and evaluation up to a minute: two minutes in all.
        "0s",
        "critical",
        "Node {{ $labels.node }} is not ready",
        "What runs on it may not answer. Pods with a volume or a GPU of this node do not move to another one.",
        "kubectl describe node {{ $labels.node }}; then its console: on nodes with unified memory, memory is the usual "
        "cause.",
    )
