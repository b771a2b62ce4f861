"""The existing cluster: its nodes, their GPUs and its storage."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from tokenlabs.spec.base import Devices, DnsLabel, DnsName, LabelKey, LabelValue, NodeName, Quantity, Refused, SpecModel
from tokenlabs.spec.distributions import DISTRIBUTIONS
from tokenlabs.spec.problems import did_you_mean

_NAME = r"[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?"
_TAINT_KEY = rf"([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?{_NAME}"
TAINT_PATTERN = rf"^{_TAINT_KEY}(=({_NAME})?)?:(NoSchedule|PreferNoSchedule|NoExecute)$"
TAINT_KEY_PATTERN = rf"^{_TAINT_KEY}$"


def _some_runtime_class(value: object) -> object:
    if value in (None, ""):
        raise Refused(
            "names no RuntimeClass", "write `none` for pods without one, or leave the key out for the vendor's"
        )
    return value


class Gpu(SpecModel):
    """The GPUs of a node, all of one kind."""

    vendor: Literal["nvidia", "amd", "intel"] = "nvidia"
    """Whose device plugin offers them: decides `resource`, `label`, `runtimeClass` and `taint` where they are left out."""
    product: Annotated[LabelValue, Field(examples=["NVIDIA-GB10"])]
    """What the node's `label` says without sharing, such as `nvidia.com/gpu.product`."""
    count: Annotated[int, Field(ge=1)] = 1
    """GPUs on the node; with MIG, its slices."""
    memory: Annotated[Quantity, Field(examples=["119Gi"])]
    """All memory of one GPU, as CUDA sees it (`nvidia-smi`): `gpuMemoryUtilization` is a share of it."""
    unified: bool = False
    """The GPU's memory is the host's: models, speech and the host must fit into it together."""
    reserve: Quantity = "8Gi"
    """With `unified`: memory kept for the host and for the processes of the engines."""
    memory_limit: Annotated[float, Field(gt=0, le=1)] = 0.85
    """With `unified`: share of `memory` that models, speech and `reserve` may take; above 0.85 hosts have hung."""
    sharing: Literal["none", "time-slicing", "mps"] = "none"
    """`none`: one pod a GPU. Otherwise as the device plugin shares it: several models, as long as their memory fits."""
    shares: Annotated[int | None, Field(ge=2, examples=[4])] = None
    """With `sharing`: pods that one GPU takes, `replicas` in the device plugin's configuration."""
    resource: Annotated[Devices | None, Field(examples=["nvidia.com/gpu.shared"])] = None
    """What pods request; left out: the vendor's, such as `nvidia.com/gpu`. Another where it is renamed, or MIG is mixed."""
    label: LabelKey | None = None
    """Node label that names the product; `none`: nodes have none. Left out: the vendor's."""
    runtime_class: Annotated[DnsLabel | None, BeforeValidator(_some_runtime_class)] = None
    """RuntimeClass of its pods; `none`: the default runtime brings the driver. Left out: the vendor's."""
    taint: Annotated[str | None, Field(pattern=TAINT_KEY_PATTERN)] = None
    """Key of the taint that keeps other pods off; `none`: there is none. Left out: the vendor's."""


class Node(SpecModel):
    """A node of the cluster."""

    arch: Literal["amd64", "arm64"]
    """CPU architecture, as Kubernetes names it."""
    gpu: Gpu | None = None
    """Left out: the node has no GPU."""
    taints: tuple[Annotated[str, Field(pattern=TAINT_PATTERN)], ...] = ()
    """Taints beside the GPU's, `key[=value]:Effect`; what is pinned to the node tolerates them."""


KUBERNETES_PATTERN = r"^1\.[0-9]{1,3}$"


def _no_number(value: object) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool):
        # Nobody means Kubernetes 1.3: that is 1.30, read as a number.
        text = f"{value}0" if re.fullmatch(r"1\.[1-9]", str(value)) else str(value)
        raise Refused("is a number, and numbers lose a last zero", f'put it in quotes: `"{text}"`')
    return value


def _kubernetes_line(value: str) -> str:
    if re.fullmatch(KUBERNETES_PATTERN, value):
        return value
    found = re.match(r"v?(1\.[0-9]{1,3})([.+-].*)?$", value)
    remedy = f'write `"{found[1]}"`' if found else 'write two numbers in quotes, such as `"1.36"`'
    raise Refused("is not a release line of Kubernetes", remedy)


KubernetesLine = Annotated[
    str,
    BeforeValidator(_no_number),
    AfterValidator(_kubernetes_line),
    Field(json_schema_extra={"pattern": KUBERNETES_PATTERN}, examples=["1.36"]),
]
"""A release line of Kubernetes, `1.36`: always in quotes, since YAML reads 1.30 as the number 1.3."""


def _known_distribution(value: str) -> str:
    if value not in DISTRIBUTIONS:
        raise Refused("is not known here", f"{did_you_mean(value, DISTRIBUTIONS)}; any other: `kubernetes`")
    return value


DistributionName = Annotated[
    str, AfterValidator(_known_distribution), Field(json_schema_extra={"enum": list(DISTRIBUTIONS)})
]
"""A key of the table of distributions."""


class Cluster(SpecModel):
    """The Kubernetes cluster that `dist/microk8s` is for."""

    distribution: DistributionName = "microk8s"
    """How the cluster was installed: decides StorageClass, GPU label and RuntimeClass where they are left out. `kubernetes`
    assumes nothing."""
    kubernetes: KubernetesLine | None = None
    """Its Kubernetes, in quotes: refused where the stack does not support it. Left out: any that the stack supports."""
    storage_class: DnsName | None = None
    """StorageClass of every PersistentVolumeClaim; left out: that of the distribution, or the cluster's default."""
    nodes: Annotated[dict[NodeName, Node], Field(min_length=1)]
    """Nodes by name, as `kubectl get nodes` prints them."""
