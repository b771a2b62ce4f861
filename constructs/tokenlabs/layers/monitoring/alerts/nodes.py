"""Missing nodes, and unplanned use of their memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from tokenlabs.layers.monitoring.rules import Alert, Record, Rule, lines, series
from tokenlabs.spec.accelerators import kinds
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.distributions import places_of
from tokenlabs.spec.placement import apart
from tokenlabs.spec.roles import gpus_of_pod, served
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from tokenlabs.spec.cluster import Gpu
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.serving import Model

MEMORY_USED = "node:memory_used:ratio"
"""Used share of a node's memory, including the GPU's if unified."""
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
    if platform.cluster.nodes:
        yield _not_ready(platform)
    gpus = [
        (name, kind, gpu) for name, node in sorted(platform.cluster.nodes.items()) for kind, gpu in kinds(node).items()
    ]
    unified = {name: gpu.memory_limit for name, _, gpu in gpus if gpu.unified}
    # NVIDIA's exporter, which the GPU Operator brings; it has no such gauges of unified memory.
    nvidia = [(name, kind, gpu) for name, kind, gpu in gpus if not gpu.unified and gpu.vendor == "nvidia"]
    own: dict[str, float] = {}
    for name, kind, gpu in nvidia:
        own[name] = max(own.get(name, 0), float(_limit(platform, name, kind, gpu)))
    for memory, limits in ((_UNIFIED, unified), (_OWN, own)):
        if limits:
            yield from _memory(memory, limits)


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


class _Memory(NamedTuple):
    """A memory of nodes that may be used to a limit, and what its two alerts say."""

    of: str
    used: Record
    limit: str
    """Name of the series of limits."""
    above: str
    """Name of the alert."""
    severity: Literal["critical", "warning"]
    summary: str
    description: str
    runbook: str
    missing: str
    """Name of the alert where nothing is known."""
    missing_runbook: str


_UNIFIED = _Memory(
    "the memory",
    Record(
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
    ),
    MEMORY_LIMIT,
    "NodeMemoryAboveLimit",
    "critical",
    "Memory of {{ $labels.node }} is above `memoryLimit`",
    "{{ $value | humanizePercentage }} of the memory that GPU and host share is in use, more than models, speech and "
    "reserve may take together. Nodes have hung so.",
    "nvidia-smi on the node: a process without a pod, left over by a killed one? Then kubectl top pods -A.",
    "NodeMetricsMissing",
    "Does node-exporter of kube-prometheus-stack run there? It must tolerate the taint of nodes with a GPU.",
)
_OWN = _Memory(
    "the GPUs",
    Record(
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
    ),
    GPU_MEMORY_LIMIT,
    "GpuMemoryAbovePlan",
    "warning",
    "A GPU of {{ $labels.node }} has more memory in use than is planned",
    "{{ $value | humanizePercentage }} is in use. The next model that starts there may find too little.",
    "nvidia-smi on the node: a process without a pod, left over by a killed one?",
    "GpuMetricsMissing",
    "Does the GPU Operator run dcgm-exporter there, with `dcgmExporter.serviceMonitor.enabled`?",
)


def _memory(memory: _Memory, limits: Mapping[str, float]) -> Iterator[Rule]:
    """What is used and what may be, of each node; an alert where it is more, and one where nothing is known."""
    yield memory.used
    for name, limit in limits.items():
        yield Record(memory.limit, f"vector({limit:g})", (("node", name),))
    yield Alert(
        memory.above,
        f"{memory.used.name} > on (node) {memory.limit}",
        "5m",
        memory.severity,
        memory.summary,
        memory.description,
        memory.runbook,
    )
    yield Alert(
        memory.missing,
        lines(f"{memory.limit}\nunless on (node)\n{memory.used.name}"),
        "15m",
        "warning",
        f"Prometheus has no series of {memory.of} of {{{{ $labels.node }}}}",
        f"{memory.above} cannot fire.",
        memory.missing_runbook,
    )


def _limit(platform: Platform, node: str, kind: str, gpu: Gpu) -> Fraction:
    """What is planned on one GPU and a margin: of the models that share it, all; else of the largest."""
    shares = []
    for model in (each for one in platform.models for each in served(one)):
        at = places_of(platform.cluster, model)
        if (node, kind) in ((place.name, place.gpus) for place in at if place.kind == "nodes" and place.gpu):
            pods = 1 if apart(model, at) else model.pods
            shares.append((_share(model, gpu), pods * gpus_of_pod(model)))
    alone = max((share for share, gpus in shares if gpus), default=Fraction(0))
    together = sum((share * gpus for share, gpus in shares), Fraction(0)) / gpu.count
    planned = alone if gpu.sharing == "none" else max(alone, together)
    return min(max(LOWEST_LIMIT, planned + MARGIN), HIGHEST_LIMIT)


def _share(model: Model, gpu: Gpu) -> Fraction:
    """The share of each of its GPUs that a model may take; an engine that declares none takes what it finds free."""
    engine = RUNTIMES[model.engine]
    beyond = Fraction(engine.beyond_share(model)) / Fraction(quantity_value(gpu.memory))
    return (engine.gpu_memory(model) or Fraction(1)) + beyond
