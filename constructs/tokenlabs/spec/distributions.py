"""Distributions of Kubernetes as data: what each brings when it is installed as its documents say.

Adding one is an entry of the table. A cluster whose parts were replaced is described by `kubernetes`, which assumes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.spec.accelerators import NONE, Accelerator, Defaults, accelerator

if TYPE_CHECKING:
    from tokenlabs.spec.cluster import Cluster, Gpu


class Refusal(NamedTuple):
    """Why nothing that is rendered can be right there, and what to do."""

    why: str
    instead: str


class Distribution(NamedTuple):
    """What a cluster of this kind has, where platform.yaml says nothing else."""

    storage: str | None = None
    """Its StorageClass; None: unknown, or it brings none."""
    storage_is_its_own: bool = False
    """True: what provisions that class is part of this distribution, and runs on no other."""
    brings_storage: bool = True
    """False: without `storageClass` no volume is ever bound."""
    gpus: Defaults = Defaults()
    """What replaces a vendor's names."""
    product: str | None = None
    """Where `gpus.label` is another: a value of it, all of which are lower case."""
    balancer: str | None = None
    """What gives Services of type LoadBalancer an address; None: unknown, or nothing does."""
    takes_addresses: bool = True
    """Whether that can be asked for a given address by annotation."""
    refused: Refusal | None = None


_BARE = Distribution(brings_storage=False)
DISTRIBUTIONS: Mapping[str, Distribution] = MappingProxyType(
    {
        # `microk8s enable hostpath-storage metallb nvidia`; the GPU Operator makes RuntimeClass `nvidia`.
        "microk8s": Distribution(storage="microk8s-hostpath", storage_is_its_own=True, balancer="MetalLB"),
        # local-path-provisioner, ServiceLB (which uses the nodes' own addresses), RuntimeClasses (k3s-io/k3s#8751).
        "k3s": Distribution(storage="local-path", balancer="ServiceLB", takes_addresses=False),
        "rke2": _BARE,
        "kubeadm": _BARE,
        # Its documents let the operator make RuntimeClass `nvidia`.
        "talos": _BARE,
        # From 1.30 on no StorageClass is the default; its images for GPUs have NVIDIA's runtime as the default one.
        "eks": Distribution(
            brings_storage=False, gpus=Defaults(runtime_class=NONE), balancer="AWS", takes_addresses=False
        ),
        # Drivers come by device plugin, without a runtime of their own; nodes are labelled by GKE, not by NVIDIA.
        "gke": Distribution(
            storage="standard-rwo",
            storage_is_its_own=True,
            product="nvidia-l4",
            gpus=Defaults(label="cloud.google.com/gke-accelerator", runtime_class=NONE),
            balancer="Google Cloud",
            takes_addresses=False,
        ),
        "openshift": Distribution(
            refused=Refusal(
                "rejects pods with fixed user ids (SecurityContextConstraints `restricted-v2`), and several here have them",
                "use a cluster of another distribution",
            )
        ),
        "kubernetes": Distribution(),
    }
)
GENERIC = "kubernetes"


def distribution_of(cluster: Cluster) -> Distribution:
    """The entry of the cluster's distribution."""
    return DISTRIBUTIONS[cluster.distribution]


def storage_class(cluster: Cluster) -> str | None:
    """StorageClass of every claim; None: the one that the cluster marks as its default."""
    return cluster.storage_class or distribution_of(cluster).storage


def accelerator_of(cluster: Cluster, gpu: Gpu) -> Accelerator:
    """What a pod on a node of the cluster asks for."""
    return accelerator(gpu, distribution_of(cluster).gpus)
