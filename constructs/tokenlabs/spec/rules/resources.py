"""CPU, memory and devices: names and amounts that Kubernetes accepts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.spec.accelerators import VENDORS, kinds
from tokenlabs.spec.base import devices_refused, quantity_value
from tokenlabs.spec.cluster import Node, NodePool
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path, did_you_mean

_KNOWN = ("cpu", "memory", "ephemeral-storage")
_PAGES = "hugepages-"
SMALLEST_MEMORY = 2**20


def known_resources(parts: Parts) -> Iterator[Fault]:
    """Kubernetes rejects a pod with an unknown resource."""
    for path, resources in _all(parts):
        for side, amounts in (("requests", resources.requests), ("limits", resources.limits)):
            for name in amounts:
                place = (*path, side, name)
                if vendor := _vendor_of(parts, name):
                    why = "must not be set: a model's GPUs are computed from its arguments and its node's `gpu:`"
                    instead = f"remove it, and write `gpu: {{vendor: {vendor}, …}}` at the node"
                    yield Fault(place, why, instead, at_key=True, value=name)
                elif name not in _KNOWN and "/" not in name and not name.startswith("hugepages-"):
                    yield Fault(place, "is not a resource", did_you_mean(name, _KNOWN), at_key=True, value=name)


def _vendor_of(parts: Parts, resource: str) -> str | None:
    """The vendor of GPUs or slices with this resource name."""
    machines: tuple[Node | NodePool, ...] = (*parts.nodes.values(), *parts.node_pools.values())
    for machine in machines:
        for gpu in kinds(machine).values():
            if gpu.resource == resource:
                return gpu.vendor
    return next((name for name, vendor in VENDORS.items() if resource.startswith(vendor.domain)), None)


def requests_within_limits(parts: Parts) -> Iterator[Fault]:
    """Kubernetes rejects a container that requests more than its limit."""
    for path, resources in _all(parts):
        for name, request in resources.requests.items():
            limit = resources.limits.get(name)
            if name in _KNOWN and limit is not None and quantity_value(request) > quantity_value(limit):
                why = f"is more than the limit of {limit}: Kubernetes rejects the pod"
                yield Fault((*path, "requests", name), why, "lower the request or raise the limit")


def counted_resources(parts: Parts) -> Iterator[Fault]:
    """Kubernetes rejects fractions of devices and huge pages, and requests that differ from the limit."""
    for path, resources in _all(parts):
        for name in sorted({*resources.requests, *resources.limits} - {*_KNOWN}):
            if "/" not in name and not name.startswith(_PAGES):
                continue
            request, limit = resources.requests.get(name), resources.limits.get(name)
            side = "limits" if limit is not None else "requests"
            place, amount = (*path, side, name), quantity_value(limit or request or "0")
            if limit is None:
                why = "is requested without a limit, which Kubernetes rejects for such a resource"
                yield Fault(place, why, f"write it under `limits` instead: `{name}: {request}`")
            elif request is not None and quantity_value(request) != amount:
                why = f"differs from the limit of {limit}: request and limit of such a resource must be equal"
                yield Fault((*path, "requests", name), why, "remove the request")
            elif name.startswith(_PAGES) and not {"cpu", "memory"} & {*resources.requests, *resources.limits}:
                why = "is set without CPU or memory, which Kubernetes requires for huge pages"
                yield Fault(place, why, "add `memory`")
            elif name.startswith(_PAGES):
                yield from _pages(place, name, amount)
            elif refused := devices_refused(name, "example.com/fpga"):
                yield Fault(place, refused.why, refused.instead, at_key=True, value=name)
            elif amount % 1:
                yield Fault(
                    place, "is a fraction of a device", f"write a whole number, such as `{max(1, int(amount))}`"
                )


def _pages(place: Path, name: str, amount: float) -> Iterator[Fault]:
    size = name.removeprefix(_PAGES)
    if not re.fullmatch(r"[1-9][0-9]*[KMG]i", size):
        yield Fault(place, "does not name a page size", "write one such as `hugepages-2Mi`", at_key=True, value=name)
    elif not amount or amount % quantity_value(size):
        yield Fault(place, "is not a whole number of pages", f"write a multiple of {size}")


def memory_with_its_unit(parts: Parts) -> Iterator[Fault]:
    """`512m` of memory is half a byte."""
    for path, resources in _all(parts):
        for side, amounts in (("requests", resources.requests), ("limits", resources.limits)):
            memory = amounts.get("memory")
            if memory is not None and quantity_value(memory) < SMALLEST_MEMORY:
                number = memory.rstrip("mkKMGTi")
                why = "of memory is less than 1Mi, too little for any program"
                unit = "Mi" if memory.endswith("m") else "Gi"
                yield Fault((*path, side, "memory"), why, f"write the unit, such as `{number}{unit}`")


def _all(parts: Parts) -> Iterator[tuple[Path, Resources]]:
    if parts.gateway:
        yield ("gateway", "resources"), parts.gateway.resources
        yield ("gateway", "bodyProcessor"), parts.gateway.body_processor
    if parts.model_defaults:
        yield ("modelDefaults", "resources"), parts.model_defaults.resources
        yield ("modelDefaults", "picker", "resources"), parts.model_defaults.picker.resources
    for index, model in parts.models:
        if model.resources:
            yield ("models", index, "resources"), model.resources
        if model.prefill and model.prefill.resources:
            yield ("models", index, "prefill", "resources"), model.prefill.resources
    if parts.synthesis:
        yield ("speech", "synthesis", "resources"), parts.synthesis.resources


RULES = (known_resources, requests_within_limits, counted_resources, memory_with_its_unit)
