"""Kubernetes distributions as data: what each provides when it is installed as documented.

To add one, add an entry to the table. A cluster with replaced parts is `kubernetes`, which assumes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.spec.accelerators import NONE, Accelerator, Defaults, accelerator
from tokenlabs.spec.placement import Place, places

if TYPE_CHECKING:
    from tokenlabs.spec.cluster import Cluster, Gpu
    from tokenlabs.spec.serving import Model


class Refusal(NamedTuple):
    """Why the platform cannot run there, and what to do."""

    why: str
    instead: str


class Distribution(NamedTuple):
    """Defaults of a distribution; fields of platform.yaml override them."""

    storage: str | None = None
    """Its StorageClass; None: unknown, or it provides none."""
    storage_is_its_own: bool = False
    """True: the class's provisioner is part of this distribution and runs on no other."""
    brings_storage: bool = True
    """False: without `storageClass` volumes stay Pending."""
    gpus: Defaults = Defaults()
    """Replacements for a vendor's names."""
    product: str | None = None
    """If `gpus.label` is set: an example value of it; all of its values are lower case."""
    balancer: str | None = None
    """Its load balancer; None: unknown, or it provides none."""
    takes_addresses: bool = True
    """Whether an address can be requested from it by annotation."""
    refused: Refusal | None = None


_BARE = Distribution(brings_storage=False)
DISTRIBUTIONS: Mapping[str, Distribution] = MappingProxyType(
    {
        # `microk8s enable hostpath-storage metallb nvidia`; the GPU Operator creates RuntimeClass `nvidia`.
        "microk8s": Distribution(storage="microk8s-hostpath", storage_is_its_own=True, balancer="MetalLB"),
        # local-path-provisioner, ServiceLB (which uses the nodes' own addresses), RuntimeClasses (k3s-io/k3s#8751).
        "k3s": Distribution(storage="local-path", balancer="ServiceLB", takes_addresses=False),
        "rke2": _BARE,
        "kubeadm": _BARE,
        # Its documentation has the operator create RuntimeClass `nvidia`.
        "talos": _BARE,
        # From 1.30 on no StorageClass is the default; NVIDIA's runtime is the default of its GPU images.
        "eks": Distribution(
            brings_storage=False, gpus=Defaults(runtime_class=NONE), balancer="AWS", takes_addresses=False
        ),
        # The device plugin provides drivers, without a separate runtime; GKE labels nodes, not NVIDIA.
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
                "rejects pods with fixed user ids (SecurityContextConstraints `restricted-v2`), which several components have",
                "use another distribution",
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
    """StorageClass of every claim; None: the cluster's default."""
    return cluster.storage_class or distribution_of(cluster).storage


def accelerator_of(cluster: Cluster, gpu: Gpu) -> Accelerator:
    """What a pod requests for a GPU of this cluster."""
    return accelerator(gpu, distribution_of(cluster).gpus)


def places_of(cluster: Cluster, model: Model) -> tuple[Place, ...]:
    """Where a model of this cluster may run."""
    return places(model, cluster.nodes, cluster.node_pools, distribution_of(cluster).gpus)
