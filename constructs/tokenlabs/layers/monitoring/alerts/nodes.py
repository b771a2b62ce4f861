"""The nodes that the platform runs on: are they there, and is their memory taken by what is planned alone?"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from tokenlabs.layers.monitoring.rules import Alert, Record, Rule, lines, series
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from tokenlabs.spec.cluster import Gpu
    from tokenlabs.spec.platform import Platform

MEMORY_USED = "node:memory_used:ratio"
"""Used share of a node's memory; where it is unified, the GPU's with it."""
MEMORY_LIMIT = "node:memory_limit:ratio"
"""Share of the memory of a node with unified memory that `memoryLimit` allows."""
GPU_MEMORY_USED = "node:gpu_memory_used:ratio"
"""Used share of the fullest GPU's memory, of GPUs that have their own."""
GPU_MEMORY_LIMIT = "node:gpu_memory_limit:ratio"
"""Share of a GPU's memory that is planned, and a margin."""
LOWEST_LIMIT, HIGHEST_LIMIT, MARGIN = Fraction("0.8"), Fraction("0.99"), Fraction("0.05")
"""Of a GPU with memory of its own: engines take their share at the start and keep it, so that an alert below what is planned
would always fire; a killed pod's process that kept its memory is what is looked for."""


def rules(platform: Platform) -> Iterator[Rule]:
    """A node that is gone, then memory."""
    yield _not_ready(platform)
    gpus = {name: node.gpu for name, node in sorted(platform.cluster.nodes.items()) if node.gpu}
    unified = {name: gpu for name, gpu in gpus.items() if gpu.unified}
    if unified:
        yield from _unified(unified)
    # NVIDIA's exporter, which the GPU Operator brings; it has no such gauges of unified memory.
    own = {name: gpu for name, gpu in gpus.items() if not gpu.unified and gpu.vendor == "nvidia"}
    if own:
        yield from _own({name: _limit(platform, name, gpu) for name, gpu in own.items()})


def _not_ready(platform: Platform) -> Alert:
    nodes = {"node": "|".join(sorted(platform.cluster.nodes))}
    ready = series("kube_node_status_condition", condition="Ready", status="true", matching=nodes)
    return Alert(
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


def _unified(gpus: dict[str, Gpu]) -> Iterator[Rule]:
    yield Record(
        MEMORY_USED,
        lines(
            """
            1 - max by (node) (
              (node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes)
              * on (namespace, pod) group_left (node)
                max by (namespace, pod, node) (kube_pod_info)
            )
            """
        ),
    )
    for name, gpu in gpus.items():
        yield Record(MEMORY_LIMIT, f"vector({gpu.memory_limit:g})", (("node", name),))
    yield Alert(
        "NodeMemoryAboveLimit",
        f"{MEMORY_USED} > on (node) {MEMORY_LIMIT}",
        "5m",
        "critical",
        "Memory of {{ $labels.node }} is above `memoryLimit`",
        "{{ $value | humanizePercentage }} of the memory that GPU and host share is in use, more than models, speech and "
        "reserve may take together. Nodes have hung so.",
        "nvidia-smi on the node: a process without a pod, left over by a killed one? Then kubectl top pods -A.",
    )

    yield Alert(
        "NodeMetricsMissing",
        lines(
            f"""
            {MEMORY_LIMIT}
            unless on (node)
            {MEMORY_USED}
            """
        ),
        "15m",
        "warning",
        "Prometheus has no series of the memory of {{ $labels.node }}",
        "NodeMemoryAboveLimit cannot fire.",
        "Does node-exporter of kube-prometheus-stack run there? It must tolerate the taint of nodes with a GPU.",
    )


def _own(limits: dict[str, Fraction]) -> Iterator[Rule]:
    yield Record(
        GPU_MEMORY_USED,
        lines(
            """
            max by (node) (
              label_replace(
                DCGM_FI_DEV_FB_USED / (DCGM_FI_DEV_FB_USED + DCGM_FI_DEV_FB_FREE),
                "node", "$1", "Hostname", "(.+)"
              )
            )
            """
        ),
    )
    for name, limit in limits.items():
        yield Record(GPU_MEMORY_LIMIT, f"vector({float(limit):g})", (("node", name),))
    yield Alert(
        "GpuMemoryAbovePlan",
        f"{GPU_MEMORY_USED} > on (node) {GPU_MEMORY_LIMIT}",
        "5m",
        "warning",
        "A GPU of {{ $labels.node }} has more memory in use than is planned",
        "{{ $value | humanizePercentage }} is in use. The next model that starts there may find too little.",
        "nvidia-smi on the node: a process without a pod, left over by a killed one?",
    )
    yield Alert(
        "GpuMetricsMissing",
        lines(
            f"""
            {GPU_MEMORY_LIMIT}
            unless on (node)
            {GPU_MEMORY_USED}
            """
        ),
        "15m",
        "warning",
        "Prometheus has no series of the GPUs of {{ $labels.node }}",
        "GpuMemoryAbovePlan cannot fire.",
        "Does the GPU Operator run dcgm-exporter there, with `dcgmExporter.serviceMonitor.enabled`?",
    )


def _limit(platform: Platform, node: str, gpu: Gpu) -> Fraction:
    """What is planned on one GPU and a margin: of the models that share it, all; else of the largest."""
    shares = [
        (RUNTIMES[model.engine].gpu_memory(model), model.replicas * RUNTIMES[model.engine].gpus(model))
        for model in platform.models
        if model.node == node
    ]
    alone = max((share for share, gpus in shares if gpus), default=Fraction(0))
    together = sum((share * gpus for share, gpus in shares), Fraction(0)) / gpu.count
    planned = alone if gpu.sharing == "none" else max(alone, together)
    return min(max(LOWEST_LIMIT, planned + MARGIN), HIGHEST_LIMIT)
