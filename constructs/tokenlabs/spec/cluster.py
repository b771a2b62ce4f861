"""The cluster that stands already: its nodes, their GPUs and its storage."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tokenlabs.spec.base import DnsLabel, DnsName, LabelValue, NodeName, Quantity, SpecModel

_NAME = r"[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?"
_TAINT_KEY = rf"([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?{_NAME}"
TAINT_PATTERN = rf"^{_TAINT_KEY}(=({_NAME})?)?:(NoSchedule|PreferNoSchedule|NoExecute)$"
TAINT_KEY_PATTERN = rf"^{_TAINT_KEY}$"


class Gpu(SpecModel):
    """The GPUs of a node."""

    product: Annotated[LabelValue, Field(examples=["NVIDIA-GB10"])]
    """Value of the node label `nvidia.com/gpu.product`."""
    count: Annotated[int, Field(ge=1)] = 1
    """GPUs on the node."""
    memory: Annotated[Quantity, Field(examples=["72Gi"])]
    """Memory of one GPU that models may use."""
    sharing: Literal["none", "time-slicing", "mps"] = "none"
    """`none`: one pod a GPU. Otherwise several models may share it, as long as their memory fits."""
    runtime_class: DnsLabel = "nvidia"
    """RuntimeClass that the GPU Operator installed."""
    taint: Annotated[str, Field(pattern=TAINT_KEY_PATTERN)] = "nvidia.com/gpu"
    """Key of the taint that keeps other pods off; models tolerate it."""


class Node(SpecModel):
    """A node of the cluster."""

    arch: Literal["amd64", "arm64"]
    """CPU architecture, as Kubernetes names it."""
    gpu: Gpu | None = None
    """Left out: the node has no GPU."""
    taints: tuple[Annotated[str, Field(pattern=TAINT_PATTERN)], ...] = ()
    """Taints beside the GPU's, `key[=value]:Effect`; what is pinned to the node tolerates them."""


class Cluster(SpecModel):
    """The Kubernetes cluster that `dist/microk8s` is for."""

    distribution: Literal["microk8s"] = "microk8s"
    """How the cluster was installed."""
    storage_class: DnsName | None = None
    """StorageClass of every PersistentVolumeClaim; left out: the cluster's default."""
    nodes: Annotated[dict[NodeName, Node], Field(min_length=1)]
    """Nodes by name, as `kubectl get nodes` prints them."""
