"""Accelerators as data: how a vendor's device plugin and labels name its cards, and what some products are known to be.

Adding a vendor is an entry of the table. A field of `gpu:` replaces what the entry says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.spec.base import quantity_value

if TYPE_CHECKING:
    from tokenlabs.spec.cluster import Gpu

NONE = "none"
"""Written for a RuntimeClass, a taint or a label that a cluster does not have."""
GIB = 2**30


class Vendor(NamedTuple):
    """What pods on a vendor's cards ask for, where `gpu:` says nothing else."""

    domain: str
    """Its resources begin with it: none of them may be among a container's `resources`."""
    resource: str
    """What a pod requests."""
    label: str
    """Node label that names the product."""
    runtime_class: str
    """RuntimeClass that brings the driver into the container."""
    taint: str
    """Key of the taint that keeps other pods off; Kubernetes' ExtendedResourceToleration takes the resource's name."""
    sharing: tuple[str, ...] = ()
    """Ways in which its device plugin lets several pods have one card."""
    shared_resource: str | None = None
    """The resource, where the device plugin is told to rename it for shared cards."""
    shared_suffix: str = ""
    """Appended to the product's label on shared cards that are not renamed."""
    slices: str | None = None
    """Parts of a card that are resources of their own begin with it."""


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
        ),
        # ROCm/k8s-device-plugin v1.31: README, cmd/k8s-node-labeller; its pods run with the default runtime.
        "amd": Vendor(
            domain="amd.com/",
            resource="amd.com/gpu",
            label="amd.com/gpu.product-name",
            runtime_class=NONE,
            taint="amd.com/gpu",
        ),
        # intel/intel-device-plugins-for-kubernetes, cmd/gpu_plugin/README.md (`xe`, or `i915` with the older driver;
        # -shared-dev-num) and its NFD rules; its pods run with the default runtime.
        "intel": Vendor(
            domain="gpu.intel.com/",
            resource="gpu.intel.com/xe",
            label="gpu.intel.com/product",
            runtime_class=NONE,
            taint="gpu.intel.com/xe",
            sharing=("time-slicing",),
        ),
    }
)


class Accelerator(NamedTuple):
    """A node's cards, as a pod asks for them."""

    resource: str
    label: tuple[str, str] | None
    """Label and value that the node has."""
    runtime_class: str | None
    taint: str | None


class Defaults(NamedTuple):
    """What a cluster has in place of a vendor's names; None: it has the vendor's."""

    label: str | None = None
    runtime_class: str | None = None


def accelerator(gpu: Gpu, defaults: Defaults) -> Accelerator:
    """What a pod on this node's cards asks for, in a cluster with these defaults."""
    vendor = VENDORS[gpu.vendor]
    label = gpu.label or defaults.label or vendor.label
    # The vendor's labeller marks shared cards in its own label only.
    suffix = vendor.shared_suffix if label == vendor.label and _marked_shared(gpu) else ""
    return Accelerator(
        resource=gpu.resource or vendor.resource,
        label=None if label == NONE else (label, gpu.product + suffix),
        runtime_class=_unless_none(gpu.runtime_class or defaults.runtime_class or vendor.runtime_class),
        taint=_unless_none(gpu.taint or vendor.taint),
    )


def is_slice(gpu: Gpu) -> bool:
    """The node's devices are parts of a card (MIG): by the resource's name, or by the product's."""
    slices = VENDORS[gpu.vendor].slices
    return slices is not None and ((gpu.resource or "").startswith(slices) or "-MIG-" in gpu.product)


def known_memory(gpu: Gpu) -> float | None:
    """Bytes that one device of this product has, as CUDA reports them and rarely to the last; None: not known."""
    if gpu.product in _MEMORY:
        return _MEMORY[gpu.product] * GIB
    named = re.findall(r"[-.]([0-9]+)gb", f"{gpu.product} {gpu.resource or ''}", re.IGNORECASE)
    return int(named[-1]) * GIB if named else None


def plausible_memory(gpu: Gpu) -> bool:
    """Whether `gpu.memory` can be all the memory of such a device."""
    written, known = quantity_value(gpu.memory), known_memory(gpu)
    return written >= GIB and (known is None or _NEAR[0] * known <= written <= _NEAR[1] * known)


_NEAR = (0.85, 1.03)
"""How far from the nominal amount memory is reported: less, since ECC and firmware keep some; more, by rounding."""
_MEMORY = {
    "NVIDIA-GB10": 119.7,
    # Its name has the host's memory.
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
"""GiB that nvidia-smi shows; products whose name says it (`NVIDIA-A100-SXM4-80GB`) are not listed."""
UNIFIED = frozenset({"NVIDIA-GB10"})
"""Products whose memory is the host's."""


def _marked_shared(gpu: Gpu) -> bool:
    return gpu.sharing != NONE and gpu.resource in (None, VENDORS[gpu.vendor].resource)


def _unless_none(value: str) -> str | None:
    return None if value == NONE else value
