"""Host memory that an engine's arguments take: within its container's limit, and never on unified memory."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.accelerators import GIB
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.roles import served
from tokenlabs.spec.rules.placed import places_of
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model


def offloaded(parts: Parts) -> Iterator[Fault]:
    """A container that exceeds its limit is killed repeatedly; on unified memory, offloading to the host frees nothing."""
    for index, model in parts.models:
        runtime = RUNTIMES[model.engine]
        path: Path = ("models", index)
        at = (place for each in served(model) for place in places_of(parts, each))
        unified = next((place for place in at if place.gpu and place.gpu.unified), None)
        if unified:
            for argument, _ in runtime.host_memory(model):
                why = (
                    f"moves memory to the host, which is the GPU's memory on {unified}: it is in no sum, and hosts hang"
                )
                yield Fault((*path, *argument), why, "remove it, and raise `gpuMemoryUtilization` if it fits")
            continue
        # The arguments are those of both roles, and each may have a limit of its own.
        for each in served(model):
            if found := _beyond_the_limit(parts, each):
                argument, why = found
                yield Fault((*path, *argument), why, f"reduce it, or raise `limits.memory` of {_named(each)}")
                break


def _beyond_the_limit(parts: Parts, model: Model) -> tuple[Path, str] | None:
    """The argument that makes a replica take more than its container may, and why that is."""
    resources = model.resources or (parts.model_defaults.resources if parts.model_defaults else None)
    limit = resources.limits.get("memory") if resources else None
    taken = 0.0
    for argument, amount in RUNTIMES[model.engine].host_memory(model) if limit else ():
        taken += amount
        if limit and taken >= quantity_value(limit):
            who = "a replica" if model.role == "decode" else "each pod of `prefill`"
            return argument, (
                f"makes {who} take {taken / GIB:g}Gi of host memory, and its limit is {limit}: its container would be "
                "killed repeatedly"
            )
    return None


def _named(model: Model) -> str:
    return "its `resources`" if model.role == "decode" else "`prefill.resources`"


RULES = (offloaded,)
