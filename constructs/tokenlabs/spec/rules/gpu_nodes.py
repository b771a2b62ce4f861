"""The `gpu:` of a node: consistent, and consistent with known facts about the vendor and the product."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.spec.accelerators import (
    CLAIM,
    GIB,
    NONE,
    UNIFIED,
    VENDORS,
    field_of_kind,
    is_slice,
    kinds,
    known_memory,
    plausible_memory,
)
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.distributions import DISTRIBUTIONS
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path, listing


def sharing(parts: Parts) -> Iterator[Fault]:
    """`sharing`, `shares` and `resource` must match the device plugin's configuration."""
    for path, gpu in _gpus(parts):
        vendor = VENDORS[gpu.vendor]
        if gpu.sharing not in (NONE, CLAIM, *vendor.sharing):
            why = f"is not supported by the device plugin of `{gpu.vendor}`"
            yield Fault((*path, "sharing"), why, f"write {listing(vendor.sharing or (NONE,))}")
        elif gpu.sharing == "mps" and is_slice(gpu):
            yield Fault((*path, "sharing"), "cannot share MIG slices", "write `time-slicing` or `none`")
        elif gpu.sharing != NONE and gpu.shares is None:
            why = "is set without the number of shares: excess pods would stay Pending"
            where = (
                "the most pods that may share the GPU"
                if gpu.sharing == CLAIM
                else "`replicas` from the device plugin's configuration"
            )
            yield Fault((*path, "sharing"), why, f"add `shares:` with {where}")
        if gpu.sharing == NONE and gpu.shares is not None:
            why = "is unused: `sharing` is `none`, so each GPU is given to one pod"
            yield Fault((*path, "shares"), why, f"remove it, or write `sharing: {(vendor.sharing or (NONE,))[0]}`")
        if gpu.sharing == NONE and gpu.resource is not None and gpu.resource == vendor.shared_resource:
            why = "is the device plugin's name for a share, but `sharing` is `none`"
            yield Fault((*path, "resource"), why, "write `sharing: time-slicing` and `shares:`, or remove `resource`")


def product(parts: Parts) -> Iterator[Fault]:
    """Pods select the product by its label, to which the labeller appends suffixes that other fields imply."""
    distribution = DISTRIBUTIONS.get(parts.distribution or "")
    for path, gpu in _gpus(parts):
        example = distribution.product if distribution and not gpu.label else None
        if distribution and example and gpu.product != gpu.product.lower():
            label = distribution.gpus.label
            why = f"is not a value of the label `{label}`, whose values are lower case: its pods would stay Pending"
            yield Fault(
                (*path, "product"), why, f"write the value from `kubectl get nodes -L {label}`, such as `{example}`"
            )
        suffix = VENDORS[gpu.vendor].shared_suffix
        slices = VENDORS[gpu.vendor].slices
        if suffix and gpu.product.endswith(suffix):
            why = f"ends in `{suffix}`, which `sharing` appends"
            yield Fault((*path, "product"), why, f"write `{gpu.product.removesuffix(suffix)}`")
        elif slices and (gpu.resource or "").startswith(slices) and "-MIG-" in gpu.product:
            why = "is a slice; if slices have their own resources (MIG strategy `mixed`), the label holds the card's product"
            yield Fault((*path, "product"), why, f"write `{gpu.product.partition('-MIG-')[0]}`")


def memory(parts: Parts) -> Iterator[Fault]:
    """`gpuMemoryUtilization` is a share of the GPU's total memory, so `memory` must be the total."""
    for path, gpu in _gpus(parts):
        known = known_memory(gpu)
        if quantity_value(gpu.memory) < GIB:
            number = gpu.memory.rstrip("mkKMGTi") or "1"
            yield Fault((*path, "memory"), "is less than 1Gi, too little for a GPU", f"write the unit: `{number}Gi`")
        elif known and not plausible_memory(gpu):
            name = gpu.product if not (gpu.resource and is_slice(gpu)) else gpu.resource
            why = f"is not the memory of `{name}`; `gpuMemoryUtilization` is a share of the GPU's total memory"
            yield Fault((*path, "memory"), why, f"write `{int(known / GIB)}Gi`")


def unified(parts: Parts) -> Iterator[Fault]:
    """A node with unified memory has one GPU; `reserve` and `memoryLimit` apply only there."""
    for path, gpu in _gpus(parts):
        if not gpu.unified and gpu.product in UNIFIED:
            why = "shares its memory with the host, which hangs if models use too much"
            yield Fault((*path, "product"), why, "add `unified: true`")
        elif gpu.unified and gpu.count > 1:
            why = "is more than 1, but unified memory belongs to the node, not to each GPU"
            yield Fault((*path, "count"), why, "remove it, or remove `unified`")
        elif gpu.unified and gpu.sharing == "mps" and gpu.product in UNIFIED:
            why = f"is reported to fail on {gpu.product}"
            yield Fault((*path, "sharing"), why, "write `time-slicing`, or try it first", severity="warning")
        written = _written(parts, path)
        for key in ("reserve", "memoryLimit"):
            if key in written and not gpu.unified and gpu.product not in UNIFIED:
                why = "is unused: it applies only if GPU and host share memory"
                yield Fault((*path, key), why, "remove it, or add `unified: true`", at_key=True, shows_value=False)


def _gpus(parts: Parts) -> Iterator[tuple[Path, Gpu]]:
    for key, machines in (("nodes", parts.nodes), ("nodePools", parts.node_pools)):
        for name, machine in machines.items():
            for kind, gpu in kinds(machine).items():
                yield ("cluster", key, name, *field_of_kind(kind).split(".")), gpu


def _written(parts: Parts, path: Path) -> Mapping[str, Any]:
    value: Any = parts.written
    for step in path:
        value = value[step]
    return value if isinstance(value, Mapping) else {}


RULES = (sharing, product, memory, unified)
