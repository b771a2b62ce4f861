"""The existing cluster: its nodes, their GPUs and its storage."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from tokenlabs.spec.accelerators import NONE
from tokenlabs.spec.base import Devices, DnsLabel, DnsName, LabelKey, LabelValue, NodeName, Quantity, Refused, SpecModel
from tokenlabs.spec.distributions import DISTRIBUTIONS
from tokenlabs.spec.kubernetes_names import QUALIFIED_NAME
from tokenlabs.spec.placement import NodeLabels, NodeSelector
from tokenlabs.spec.problems import did_you_mean

_TAINT_KEY = rf"([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?{QUALIFIED_NAME}"
TAINT_PATTERN = rf"^{_TAINT_KEY}(=({QUALIFIED_NAME})?)?:(NoSchedule|PreferNoSchedule|NoExecute)$"
TAINT_KEY_PATTERN = rf"^{_TAINT_KEY}$"


def _some_runtime_class(value: object) -> object:
    if value in (None, ""):
        raise Refused(
            "does not name a RuntimeClass", "write `none` for pods without one, or remove the key to use the vendor's"
        )
    return value


class Dra(SpecModel):
    """What a DRA driver is asked for. Each model's pods get claims of their own, in place of a device plugin's resource."""

    device_class: DnsName | None = None
    """DeviceClass, which the driver installs. Default: the vendor's, such as `gpu.nvidia.com`."""
    selectors: Annotated[
        tuple[Annotated[str, Field(min_length=1, max_length=10240)], ...],
        Field(max_length=32, examples=[["device.attributes['gpu.nvidia.com'].productName == 'NVIDIA L4'"]]),
    ] = ()
    """CEL expressions, all of which a device meets; the attributes are the driver's: `kubectl get resourceslices -o yaml`."""


class Gpu(SpecModel):
    """GPUs of a node, all of one kind."""

    vendor: Literal["nvidia", "amd", "intel"] = "nvidia"
    """Vendor of the device plugin: sets the defaults of `resource`, `label`, `runtimeClass` and `taint`."""
    product: Annotated[LabelValue, Field(examples=["NVIDIA-GB10"])]
    """Value of the node's `label` (`nvidia.com/gpu.product`), without the suffix for sharing."""
    count: Annotated[int, Field(ge=1)] = 1
    """GPUs on the node; with MIG, its slices."""
    memory: Annotated[Quantity, Field(examples=["119Gi"])]
    """Total memory of one GPU, as CUDA sees it (`nvidia-smi`): `gpuMemoryUtilization` is a share of it."""
    unified: bool = False
    """The GPU shares the host's memory: models, speech and the host must fit into it together."""
    reserve: Quantity = "8Gi"
    """With `unified`: memory reserved for the host and for the engines' own processes."""
    memory_limit: Annotated[float, Field(gt=0, le=1)] = 0.85
    """With `unified`: share of `memory` that models, speech and `reserve` may take; above 0.85 hosts have hung."""
    sharing: Literal["none", "time-slicing", "mps", "claim"] = "none"
    """`none`: one pod per GPU. Otherwise several models, if their memory fits: how the device plugin shares it; with `dra`,
    `claim`: all pods name one claim."""
    shares: Annotated[int | None, Field(ge=2, examples=[4])] = None
    """With `sharing`: pods per GPU, `replicas` in the device plugin's configuration; with `claim`, as many as you allow."""
    dra: Dra | None = None
    """A DRA driver serves the GPUs, not a device plugin; `{}` takes the vendor's DeviceClass."""
    resource: Annotated[Devices | None, Field(examples=["nvidia.com/gpu.shared"])] = None
    """Resource that pods request. Default: the vendor's, such as `nvidia.com/gpu`. Set it if it is renamed, or for mixed MIG."""
    label: LabelKey | None = None
    """Node label that holds the product; `none`: nodes have none. Default: the vendor's."""
    runtime_class: Annotated[DnsLabel | None, BeforeValidator(_some_runtime_class)] = None
    """RuntimeClass of its pods; `none`: the default runtime provides the driver. Default: the vendor's."""
    taint: Annotated[str | None, Field(pattern=TAINT_KEY_PATTERN)] = None
    """Key of the taint that repels other pods; `none`: there is none. Default: the vendor's."""


def _some_kinds(gpus: dict[str, Gpu]) -> dict[str, Gpu]:
    if not gpus:
        raise Refused("names no GPU", "remove it, or name the kinds of the node's GPUs")
    if NONE in gpus:
        raise Refused("has a kind called `none`, by which models say that they take no GPU", "choose another name")
    return gpus


Kinds = Annotated[
    dict[DnsLabel, Gpu],
    AfterValidator(_some_kinds),
    Field(
        examples=[
            {"small": {"product": "NVIDIA-H100-80GB-HBM3", "memory": "10Gi", "resource": "nvidia.com/mig-1g.10gb"}}
        ]
    ),
]
"""GPUs of several kinds, by names for them here."""


NodeTaint = Annotated[str, Field(pattern=TAINT_PATTERN)]
"""A taint, `key[=value]:Effect`."""


class Node(SpecModel):
    """A node of the cluster."""

    arch: Literal["amd64", "arm64"]
    """CPU architecture, as Kubernetes names it."""
    gpu: Gpu | None = None
    """Its GPUs, all of one kind; if omitted, the node has none, or those of `gpus`."""
    gpus: Kinds = {}
    """Its GPUs, if they are of several kinds, by names for them here: a model says which it takes (`gpu`)."""
    taints: tuple[NodeTaint, ...] = ()
    """Taints other than the GPU's, `key[=value]:Effect`; pods pinned to the node tolerate them."""
    labels: NodeLabels = {}
    """Labels that a model's `nodeSelector` may name; name, architecture and GPU product are known without."""


class NodePool(SpecModel):
    """Machines of one kind that come and go, such as those of a NodePool of Karpenter or of a managed node group."""

    selector: Annotated[NodeSelector, Field(examples=[{"karpenter.sh/nodepool": "l4"}])]
    """Labels that these machines have and no other node has. They must be known before a machine starts: an autoscaler adds none
    for the GPU's product, which is a label only then."""
    machines: Annotated[int, Field(ge=1, examples=[4])]
    """Machines that there are at most: what models may take of the pool is counted against it."""
    arch: Literal["amd64", "arm64"]
    """CPU architecture, as Kubernetes names it."""
    gpu: Gpu | None = None
    """GPUs of each machine, all of one kind; if omitted, they have none, or those of `gpus`."""
    gpus: Kinds = {}
    """GPUs of each machine, if they are of several kinds, by names for them here."""
    taints: tuple[NodeTaint, ...] = ()
    """Taints other than the GPU's; pods of the pool's models tolerate them."""


KUBERNETES_PATTERN = r"^1\.[0-9]{1,3}$"


def _no_number(value: object) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool):
        # Kubernetes 1.3 is never meant: it is 1.30, read as a number.
        text = f"{value}0" if re.fullmatch(r"1\.[1-9]", str(value)) else str(value)
        raise Refused("is a number, which loses a trailing zero", f'quote it: `"{text}"`')
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
"""A release line of Kubernetes, `1.36`: always quoted, since YAML reads 1.30 as the number 1.3."""


def _known_distribution(value: str) -> str:
    if value not in DISTRIBUTIONS:
        raise Refused("is unknown", f"{did_you_mean(value, DISTRIBUTIONS)}; for any other, write `kubernetes`")
    return value


DistributionName = Annotated[
    str, AfterValidator(_known_distribution), Field(json_schema_extra={"enum": list(DISTRIBUTIONS)})
]
"""A key of the table of distributions."""


class Cluster(SpecModel):
    """The Kubernetes cluster that `dist/microk8s` is for."""

    distribution: DistributionName = "microk8s"
    """How the cluster was installed: sets the defaults of StorageClass, GPU label and RuntimeClass. `kubernetes` assumes
    nothing."""
    kubernetes: KubernetesLine | None = None
    """Its Kubernetes version, quoted; rejected if the stack does not support it. If omitted, it is not checked."""
    storage_class: DnsName | None = None
    """StorageClass of every PersistentVolumeClaim. Default: the distribution's, or the cluster's default."""
    nodes: dict[NodeName, Node] = {}
    """Nodes by name, as `kubectl get nodes` prints them."""
    node_pools: dict[DnsLabel, NodePool] = {}
    """Machines without fixed names, by a name for them here."""
