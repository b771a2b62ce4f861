"""Accelerators as data: names used by a vendor's device plugin and labeller, and known facts about products.

To add a vendor, add an entry to the table. Fields of `gpu:` override the entry.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.manifests.device_claims import words
from tokenlabs.spec.base import quantity_value

if TYPE_CHECKING:
    from tokenlabs.spec.cluster import Gpu, Node, NodePool

CLAIM = "claim"
"""Value of `sharing` for GPUs of a DRA driver whose pods name one claim."""
NONE = "none"
"""Value for a RuntimeClass, taint or label that a cluster does not have."""
GIB = 2**30


class Vendor(NamedTuple):
    """What pods on a vendor's cards request, unless `gpu:` overrides it."""

    domain: str
    """Prefix of its resources: none of them may be in a container's `resources`."""
    resource: str
    """Resource that a pod requests."""
    label: str
    """Node label that holds the product."""
    runtime_class: str
    """RuntimeClass that provides the driver in the container."""
    taint: str
    """Key of the taint that repels other pods; Kubernetes' ExtendedResourceToleration uses the resource's name."""
    sharing: tuple[str, ...] = ()
    """Ways in which its device plugin shares a card between pods."""
    shared_resource: str | None = None
    """The resource, if the device plugin is configured to rename it for shared cards."""
    shared_suffix: str = ""
    """Appended to the product's label on shared cards whose resource is not renamed."""
    slices: str | None = None
    """Prefix of the resources of a card's slices."""
    device_class: str = ""
    """DeviceClass that its DRA driver installs."""


VENDORS: Mapping[str, Vendor] = MappingProxyType(
    {
        # NVIDIA/k8s-device-plugin v0.17, README "Shared Access to GPUs" and internal/lm/resource.go; GPU Operator.
        "nvidia": Vendor(
            domain="nvidia.com/",
            resource="nvidia.com/gpu",
            label="nvidia.com/gpu.product",
            runtime_class="nvidia",
            taint="nvidia.com/gpu",
            sharing=("time-slicing", "mps"),
            shared_resource="nvidia.com/gpu.shared",
            shared_suffix="-SHARED",
            slices="nvidia.com/mig-",
            # The charts of kubernetes-sigs/dra-driver-nvidia-gpu, ROCm/k8s-gpu-dra-driver and
            # intel/intel-resource-drivers-for-kubernetes install DeviceClasses.
            device_class="gpu.nvidia.com",
        ),
        # ROCm/k8s-device-plugin v1.31: README, cmd/k8s-node-labeller; its pods run with the default runtime.
        "amd": Vendor(
            domain="amd.com/",
            resource="amd.com/gpu",
            label="amd.com/gpu.product-name",
            runtime_class=NONE,
            taint="amd.com/gpu",
            device_class="gpu.amd.com",
        ),
        # intel/intel-device-plugins-for-kubernetes, cmd/gpu_plugin/README.md (`xe`, or `i915` with the older driver;
        # -shared-dev-num) and its NFD rules; its pods run with the default runtime.
        "intel": Vendor(
            domain="gpu.intel.com/",
            resource="gpu.intel.com/xe",
            label="gpu.intel.com/product",
            runtime_class=NONE,
            taint="gpu.intel.com/xe",
            device_class="gpu.intel.com",
            sharing=("time-slicing",),
        ),
    }
)


def kinds(machine: Node | NodePool) -> Mapping[str, Gpu]:
    """A machine's GPUs by the names of their kinds; that of `gpu` is empty."""
    return machine.gpus or ({"": machine.gpu} if machine.gpu else {})


def field_of_kind(name: str) -> str:
    """The field of a machine with a kind of GPUs: `gpu`, or `gpus.small`."""
    return f"gpus.{name}" if name else "gpu"


class DeviceClaim(NamedTuple):
    """What is asked of a DRA driver."""

    device_class: str
    selectors: tuple[str, ...]
    """CEL expressions."""

    def __str__(self) -> str:
        return words(self.device_class, self.selectors)


class Accelerator(NamedTuple):
    """What a pod requests for a node's cards."""

    resource: str
    """With a claim, its words in place of a resource's name."""
    label: tuple[str, str] | None
    """Label and value that the node has."""
    runtime_class: str | None
    taint: str | None
    claim: DeviceClaim | None = None
    """What pods claim of a DRA driver, in place of the resource."""


class Defaults(NamedTuple):
    """A cluster's replacements for a vendor's names; None: the vendor's."""

    label: str | None = None
    runtime_class: str | None = None


def accelerator(gpu: Gpu, defaults: Defaults) -> Accelerator:
    """What a pod on this node's cards requests, in a cluster with these defaults."""
    vendor = VENDORS[gpu.vendor]
    if gpu.dra:
        # Its driver hands devices to the container runtime by CDI, and the allocation chooses the node.
        claim = DeviceClaim(gpu.dra.device_class or vendor.device_class, gpu.dra.selectors)
        runtime = _unless_none(gpu.runtime_class or NONE)
        return Accelerator(str(claim), None, runtime, _unless_none(gpu.taint or vendor.taint), claim)
    label = gpu.label or defaults.label or vendor.label
    # The vendor's labeller marks shared cards only in its own label.
    suffix = vendor.shared_suffix if label == vendor.label and _marked_shared(gpu) else ""
    return Accelerator(
        resource=gpu.resource or vendor.resource,
        label=None if label == NONE else (label, gpu.product + suffix),
        runtime_class=_unless_none(gpu.runtime_class or defaults.runtime_class or vendor.runtime_class),
        taint=_unless_none(gpu.taint or vendor.taint),
    )


def is_slice(gpu: Gpu) -> bool:
    """Whether the node's devices are slices of a card (MIG), by the resource's or the product's name."""
    slices = VENDORS[gpu.vendor].slices
    return slices is not None and ((gpu.resource or "").startswith(slices) or "-MIG-" in gpu.product)


def known_memory(gpu: Gpu) -> float | None:
    """Bytes of memory of one device of this product, approximately as CUDA reports them; None if unknown."""
    if gpu.product in _MEMORY:
        return _MEMORY[gpu.product] * GIB
    named = re.findall(r"[-.]([0-9]+)gb", f"{gpu.product} {gpu.resource or ''}", re.IGNORECASE)
    return int(named[-1]) * GIB if named else None


def plausible_memory(gpu: Gpu) -> bool:
    """Whether `gpu.memory` can be the total memory of such a device."""
    written, known = quantity_value(gpu.memory), known_memory(gpu)
    return written >= GIB and (known is None or _NEAR[0] * known <= written <= _NEAR[1] * known)


_NEAR = (0.85, 1.03)
"""Range of reported memory relative to the nominal amount: less, since ECC and firmware use some; more, by rounding."""
_MEMORY = {
    "NVIDIA-GB10": 119.7,
    # Its name gives the host's memory.
    "NVIDIA-GH200-480GB": 95.5,
    "NVIDIA-L4": 22.5,
    "NVIDIA-L40S": 45.0,
    "NVIDIA-A10": 22.5,
    "NVIDIA-A10G": 22.5,
    "Tesla-T4": 15.0,
    "NVIDIA-GeForce-RTX-3090": 24.0,
    "NVIDIA-GeForce-RTX-4090": 24.0,
    "NVIDIA-GeForce-RTX-5090": 31.8,
}
"""GiB that nvidia-smi shows; products whose name gives it (`NVIDIA-A100-SXM4-80GB`) are not listed."""
UNIFIED = frozenset({"NVIDIA-GB10"})
"""Products that share the host's memory."""


def _marked_shared(gpu: Gpu) -> bool:
    return gpu.sharing != NONE and gpu.resource in (None, VENDORS[gpu.vendor].resource)


def _unless_none(value: str) -> str | None:
    return None if value == NONE else value
