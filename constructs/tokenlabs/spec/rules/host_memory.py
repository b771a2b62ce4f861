"""Host memory that an engine's arguments take: within its container's limit, and never on unified memory."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.accelerators import GIB
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.roles import served
from tokenlabs.spec.rules.placed import places_of
from tokenlabs.spec.runtimes import RUNTIMES


def offloaded(parts: Parts) -> Iterator[Fault]:
    """A container that exceeds its limit is killed repeatedly; on unified memory, offloading to the host frees nothing."""
    for index, model in parts.models:
        runtime = RUNTIMES[model.engine]
        path = runtime.place_of_extra_args(index)
        at = (place for each in served(model) for place in places_of(parts, each))
        unified = next((place for place in at if place.gpu and place.gpu.unified), None)
        if unified:
            for place, _ in runtime.host_memory(model):
                why = (
                    f"moves memory to the host, which is the GPU's memory on {unified}: it is in no sum, and hosts hang"
                )
                yield Fault((*path, place), why, "remove it, and raise `gpuMemoryUtilization` if it fits")
            continue
        resources = model.resources or (parts.model_defaults.resources if parts.model_defaults else None)
        limit = resources.limits.get("memory") if resources else None
        taken = 0.0
        for place, amount in runtime.host_memory(model) if limit else ():
            taken += amount
            if limit and taken >= quantity_value(limit):
                why = (
                    f"makes a replica take {taken / GIB:g}Gi of host memory, and its limit is {limit}: its container would be "
                    "killed repeatedly"
                )
                yield Fault((*path, place), why, "reduce it, or raise `limits.memory` of its `resources`")
                break


RULES = (offloaded,)
