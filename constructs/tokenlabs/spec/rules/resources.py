"""CPU and memory: names and amounts that Kubernetes takes."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path, did_you_mean

_KNOWN = ("cpu", "memory", "ephemeral-storage")
SMALLEST_MEMORY = 2**20


def known_resources(parts: Parts) -> Iterator[Fault]:
    """Kubernetes refuses a pod with a resource it does not know."""
    for path, resources in _all(parts):
        for side, amounts in (("requests", resources.requests), ("limits", resources.limits)):
            for name in amounts:
                place = (*path, side, name)
                if name.startswith("nvidia.com/"):
                    why = "is not written here: a model's GPUs follow from `vllm.tensorParallelSize`"
                    yield Fault(place, why, "leave it out", at_key=True, value=name)
                elif name not in _KNOWN and "/" not in name and not name.startswith("hugepages-"):
                    yield Fault(place, "is not a resource", did_you_mean(name, _KNOWN), at_key=True, value=name)


def requests_within_limits(parts: Parts) -> Iterator[Fault]:
    """Kubernetes refuses a container that requests more than its limit."""
    for path, resources in _all(parts):
        for name, request in resources.requests.items():
            limit = resources.limits.get(name)
            if limit is not None and quantity_value(request) > quantity_value(limit):
                why = f"is requested, and the limit is {limit}: Kubernetes refuses the pod"
                yield Fault((*path, "requests", name), why, "lower the request or raise the limit")


def memory_with_its_unit(parts: Parts) -> Iterator[Fault]:
    """`512m` of memory is half a byte."""
    for path, resources in _all(parts):
        for side, amounts in (("requests", resources.requests), ("limits", resources.limits)):
            memory = amounts.get("memory")
            if memory is not None and quantity_value(memory) < SMALLEST_MEMORY:
                number = memory.rstrip("mkKMGTi")
                why = "of memory is less than 1Mi: no program starts with it"
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
    if parts.synthesis:
        yield ("speech", "synthesis", "resources"), parts.synthesis.resources


RULES = (known_resources, requests_within_limits, memory_with_its_unit)
