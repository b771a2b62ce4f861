"""`prefill:` of a model: an engine, a picker and GPUs that can do it, and nothing set twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from tokenlabs.spec import image_roles
from tokenlabs.spec.placement import field_of
from tokenlabs.spec.problems import Fault, Path, listing
from tokenlabs.spec.roles import served
from tokenlabs.spec.rules.placed import places_of
from tokenlabs.spec.rules.pod import CLUSTER_DNS
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.runtimes.declaration import flag_of
from tokenlabs.spec.stacks.choice import resolve

if TYPE_CHECKING:
    from tokenlabs.spec.parts import Parts
    from tokenlabs.spec.serving import Model

TRANSFER_FLAG = "--kv-transfer-config"
TRANSFER_VARIABLES = ("VLLM_NIXL_SIDE_CHANNEL_HOST", "VLLM_NIXL_SIDE_CHANNEL_PORT")


def brought_to_another_pod(parts: Parts) -> Iterator[Fault]:
    """The engine fetches the KV cache from a pod that the picker names; the sidecar between is of the picker's release."""
    stack = resolve(parts.stack) if parts.stack else None
    for path, model in _disaggregated(parts):
        if not RUNTIMES[model.engine].disaggregates:
            able = [name for name, each in RUNTIMES.items() if each.disaggregates]
            why = f"is not possible with `engine: {model.engine}`: its pods cannot fetch a KV cache from others"
            yield Fault(
                path, why, f"remove it, or write `engine:` with {listing(able)}", at_key=True, shows_value=False
            )
        elif stack and not image_roles.upstream("routing-sidecar", stack):
            why = (
                f"needs a picker and a routing sidecar that are proven together, and {stack.picker.name} "
                f"{stack.picker.version} is not: its plugins have other names"
            )
            yield Fault(path, why, "remove it, or write `stack: 2026-12`", at_key=True, shows_value=False)


def one_engine_a_pod(parts: Parts) -> Iterator[Fault]:
    """With several engines in a pod, the sidecar would have to be told which of them to ask."""
    for path, model in _disaggregated(parts):
        if model.vllm.data_parallel_size > 1:
            why = "is more than 1, and `prefill` needs one engine in a pod: blocks are fetched from one address"
            yield Fault((*path[:-1], "vllm", "dataParallelSize"), why, "write 1, and raise `replicas` instead")


def set_by_prefill(parts: Parts) -> Iterator[Fault]:
    """vLLM takes the last of two equal flags, and a variable of the spec replaces ours."""
    for path, model in _disaggregated(parts):
        words = RUNTIMES[model.engine].extra_args(model)
        for place, word in enumerate(words):
            flag = flag_of(word)
            if flag and len(flag) > len("--kv-tr") and TRANSFER_FLAG.startswith(flag):
                where: Path = (*RUNTIMES[model.engine].place_of_extra_args(int(path[1])), place)
                yield Fault(where, "overrides what `prefill` sets", "remove it, or remove `prefill`")
        for name in TRANSFER_VARIABLES:
            if name in model.env:
                why = "overrides what `prefill` sets: pods could not fetch the KV cache of others"
                yield Fault((*path[:-1], "env", name), why, "remove it", at_key=True, value=name)
    defaults = parts.model_defaults
    if defaults and any(True for _ in _disaggregated(parts)):
        for name in TRANSFER_VARIABLES:
            if name in defaults.env:
                why = "overrides what `prefill` of a model sets: pods could not fetch the KV cache of others"
                yield Fault(("modelDefaults", "env", name), why, "remove it", at_key=True, value=name)


def peers_by_name(parts: Parts) -> Iterator[Fault]:
    """Before a pod stops, it asks the pods of the other role whether they still need it; their names are in the cluster's DNS."""
    for path, model in _disaggregated(parts):
        spec = model.pod.get("spec")
        if isinstance(spec, Mapping) and spec.get("dnsPolicy", CLUSTER_DNS[0]) not in CLUSTER_DNS:
            why = "keeps a pod of `prefill` that is to stop from finding those that still need it: their requests would be lost"
            yield Fault((*path[:-1], "pod", "spec", "dnsPolicy"), why, "remove it", at_key=True, value="dnsPolicy")


def of_the_same_vendor(parts: Parts) -> Iterator[Fault]:
    """Prefill takes as many GPUs as the model's own pods, with the same image."""
    for path, model in _disaggregated(parts):
        prefilling = served(model)[-1]
        own = next((place for place in places_of(parts, model) if place.gpu), None)
        other = next((place for place in places_of(parts, prefilling) if place.gpu), None)
        if other and other.gpu and own and own.gpu and own.gpu.vendor != other.gpu.vendor:
            field = field_of(prefilling) or "node"
            why = f"has GPUs of {other.gpu.vendor}, and {own}, where answers are generated, of {own.gpu.vendor}"
            why = f"{why}: one image runs on one of them only"
            yield Fault((*path, field), why, "choose another node", at_key=field != "node", shows_value=field == "node")


def _disaggregated(parts: Parts) -> Iterator[tuple[Path, Model]]:
    return ((("models", index, "prefill"), model) for index, model in parts.models if model.prefill)


RULES = (brought_to_another_pod, one_engine_a_pod, set_by_prefill, peers_by_name, of_the_same_vendor)
