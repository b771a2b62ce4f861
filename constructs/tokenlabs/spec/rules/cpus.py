"""Models without GPUs (`gpu: none`): engines and settings that can do without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.spec.accelerators import GIB, NONE
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import field_of
from tokenlabs.spec.problems import Fault, Path, listing
from tokenlabs.spec.rules.engines import fault_of
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model


def engines_for_cpus(parts: Parts) -> Iterator[Fault]:
    """An engine built for GPUs exits where there are none."""
    for index, model in _on_cpus(parts):
        faults = RUNTIMES[model.engine].on_cpus
        if faults is None:
            able = [name for name, each in RUNTIMES.items() if each.on_cpus]
            why = f"is `none`, and engine `{model.engine}` is run on GPUs only"
            yield Fault(
                ("models", index, "gpu"), why, f"name GPUs, or write `engine:` with {listing(able)}", shows_value=False
            )
            continue
        yield from (fault_of(index, model, each) for each in faults(model))


def nothing_of_gpus(parts: Parts) -> Iterator[Fault]:
    """Fields that say how GPUs are used."""
    for index, model in _on_cpus(parts):
        if "gpu_memory_utilization" in model.model_fields_set:
            why = "is a share of a GPU's memory, and the model takes no GPU (`gpu: none`)"
            yield Fault(("models", index, "gpuMemoryUtilization"), why, "remove it", at_key=True, shows_value=False)
        for field, value in (("prefill", model.prefill), ("multiNode", model.multi_node)):
            if value:
                why = "is not supported without GPUs (`gpu: none`)"
                yield Fault(("models", index, field), why, "remove it", at_key=True, shows_value=False)


def no_prefill_without_gpus(parts: Parts) -> Iterator[Fault]:
    """One image and one set of arguments serve both roles, and NIXL fetches blocks from a GPU's memory."""
    for index, model in parts.models:
        if model.prefill and model.prefill.gpu == NONE and not model.on_cpus:
            why = "is `none`, and the pods of `prefill` run the model's own image, whose KV cache is on GPUs"
            instead = "remove it, or name the kind of GPUs"
            yield Fault(("models", index, "prefill", "gpu"), why, instead, shows_value=False)


def an_image_of_their_own(parts: Parts) -> Iterator[Fault]:
    """vLLM is built for CPUs or for GPUs: an image that serves models on both would fail on one of them."""
    on_gpus = next(
        (index for index, model in parts.models if not (model.image or model.on_cpus) and _takes(model)), None
    )
    for index, model in _on_cpus(parts):
        if model.image is None and model.engine != "llama.cpp" and on_gpus is not None:
            why = (
                f"has no `image`, and neither has models[{on_gpus}], which takes GPUs: `modelDefaults.image` is built for one of "
                "them"
            )
            yield Fault(("models", index), why, "write `image:` with one for CPUs", at_key=True, value=model.id)


def _takes(model: Model) -> bool:
    return RUNTIMES[model.engine].gpus(model) > 0


def on_known_nodes(parts: Parts) -> Iterator[Fault]:
    """An image is built for one architecture, and its pods tolerate the taints of known nodes."""
    for index, model in _on_cpus(parts):
        if field_of(model) is None:
            why = "has no `node:`: its pods could be scheduled on a node of another architecture"
            instead = f"write `node:` with {listing(list(parts.nodes))}" if parts.nodes else "add it"
            yield Fault(("models", index), why, instead, at_key=True, value=model.id)


def memory_of_the_host(parts: Parts) -> Iterator[Fault]:
    """Weights, KV cache and shared memory are the container's memory: beyond its limit it is killed."""
    for index, model in _on_cpus(parts):
        space = model.vllm.cpu_kv_cache_space
        resources = model.resources or (parts.model_defaults.resources if parts.model_defaults else None)
        limit = resources.limits.get("memory") if resources else None
        path: Path = ("models", index, "vllm", "cpuKvCacheSpace")
        if space is None or RUNTIMES[model.engine].arguments != "vllm":
            continue
        if quantity_value(space) % GIB or not quantity_value(space):
            yield Fault(path, "is not a whole number of Gi, as vLLM takes it", "write one such as `8Gi`")
        elif limit is None:
            why = "is memory of the container, and its `resources` have no `limits.memory`: the host's would be used up"
            yield Fault(path, why, "write `limits.memory`: weights, KV cache, and some for vLLM itself", at_key=True)
        elif quantity_value(space) >= quantity_value(limit):
            why = f"is memory of the container, beside the weights, and its limit is {limit}: it would be killed repeatedly"
            yield Fault(path, why, "reduce it, or raise `limits.memory` of its `resources`")


def settings_of_cpus(parts: Parts) -> Iterator[Fault]:
    """On GPUs, settings of vLLM's CPU backend do nothing."""
    models = parts.written.get("models")
    for index, model in parts.models:
        written = models[index] if isinstance(models, tuple) else {}
        arguments = written.get("vllm") if isinstance(written, Mapping) else None
        if isinstance(arguments, Mapping) and "cpuKvCacheSpace" in arguments and not model.on_cpus:
            if RUNTIMES[model.engine].component:
                continue
            why = "is unused: it is a setting of vLLM's CPU backend, and the model takes GPUs"
            path: Path = ("models", index, "vllm", "cpuKvCacheSpace")
            yield Fault(path, why, "remove it, or write `gpu: none`", at_key=True, shows_value=False)


def _on_cpus(parts: Parts) -> Iterator[tuple[int, Model]]:
    return ((index, model) for index, model in parts.models if model.on_cpus and not RUNTIMES[model.engine].component)


RULES = (
    engines_for_cpus,
    nothing_of_gpus,
    no_prefill_without_gpus,
    an_image_of_their_own,
    on_known_nodes,
    memory_of_the_host,
    settings_of_cpus,
)
