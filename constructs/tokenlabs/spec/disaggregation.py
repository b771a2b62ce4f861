"""`prefill:` of a model: prompts computed by pods of their own."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from tokenlabs.spec.base import DnsLabel, DnsName, SpecModel
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.placement import NodeSelector, SeveralNodes


class Prefill(SpecModel):
    """Pods that compute the KV cache of prompts; the model's own pods fetch it and generate the answers. What is not set here is
    as the model has it."""

    node: DnsName | None = None
    """Node they run on: that of the model's own pods, or another. They have this or one of the next three."""
    nodes: SeveralNodes | None = None
    """Nodes they may run on."""
    node_selector: NodeSelector | None = None
    """Labels of the nodes they may run on."""
    node_pool: DnsLabel | None = None
    """Entry of `cluster.nodePools` whose machines they run on."""
    gpu: DnsLabel | None = None
    """Which GPUs they take, if the node has several kinds. Default: the model's, on the model's node."""
    replicas: Annotated[int, Field(ge=1)] = 1
    """Pods."""
    gpu_memory_utilization: Annotated[float | None, Field(gt=0, le=1)] = None
    """Share of the GPU's memory that each takes. Default: the model's."""
    resources: Resources | None = None
    """CPU and memory of each. Default: the model's."""
