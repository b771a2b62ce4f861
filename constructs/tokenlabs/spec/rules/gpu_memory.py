"""GPU memory: the sum of the pods on one card, and of models, speech and host in unified memory."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from tokenlabs.spec.accelerators import GIB, plausible_memory
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import Place
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.rules.placed import Placed, by_place, located


def of_a_shared_card(parts: Parts) -> Iterator[Fault]:
    """Pods that share a card allocate its memory at startup; a pod that finds too little crash-loops.

    The device plugin chooses the card, and two shares may be on the same one (NVIDIA/k8s-device-plugin#491): as many pods
    as a card has shares may run on it.
    """
    for place, gpu, models in by_place(parts):
        if gpu.sharing == "none" or gpu.unified or not gpu.shares:
            continue
        together: list[Fraction] = []
        for one in models:
            most = _room(gpu, sorted(together, reverse=True)[: gpu.shares - 1], one)
            if one.share > most:
                yield Fault(
                    (*one.path, "gpuMemoryUtilization"),
                    _too_much(gpu, place, one, together),
                    _instead(most),
                    value=f"{float(one.share):g}",
                )
            together += [min(one.share, max(most, Fraction(0)))] * one.on_one_node


def of_a_unified_node(parts: Parts) -> Iterator[Fault]:
    """The host shares unified memory, and hangs if models use too much of it (vllm-project/vllm#46307, #48140)."""
    for place, gpu, models in by_place(parts):
        if not gpu.unified or not plausible_memory(gpu):
            continue
        total = quantity_value(gpu.memory)
        together = _at_once(models, gpu.shares or 1)
        last, its_pods = together[-1]
        taken = [(f"`{one.model.id}`", (float(one.share) * total + one.beyond_share) * pods) for one, pods in together]
        others = [*_other_pods(parts, place), ("the host", quantity_value(gpu.reserve))]
        used = sum(amount for _, amount in [*taken, *others])
        if used <= gpu.memory_limit * total:
            continue
        parts_of_sum = " + ".join(f"{name} {_gib(amount)}" for name, amount in [*taken, *others])
        why = (
            f"is too much on {place}, where GPU and host share memory: {parts_of_sum} = {_gib(used)} of {_gib(total)}, "
            f"{used / total:.0%}; the limit is {gpu.memory_limit:.0%}, above which hosts have hung"
        )
        rest = gpu.memory_limit * total - (used - taken[-1][1])
        most = floor((rest / its_pods - last.beyond_share) / total * 100) / 100
        instead = f"write {most:g} or less" if most > 0 else "move a model to another node"
        if used <= total:
            instead += f"; or, if the host is known to tolerate it, `{place.field}.memoryLimit: {_up(used / total):g}`"
        yield Fault((*last.path, "gpuMemoryUtilization"), why, instead, value=f"{float(last.share):g}")


def _at_once(models: list[Placed], shares: int) -> list[tuple[Placed, int]]:
    """Pods that may be on one GPU at once: all that run nowhere else, then the largest of those that may run elsewhere."""
    found = {one.position: one.on_one_node for one in models if one.settled}
    left = shares - sum(found.values())
    for one in sorted((one for one in models if not one.settled), key=lambda each: each.share, reverse=True):
        if left > 0:
            found[one.position] = min(one.on_one_node, left)
            left -= found[one.position]
    return [(one, found[one.position]) for one in models if one.position in found]


def _room(gpu: Gpu, largest: list[Fraction], one: Placed) -> Fraction:
    """The largest share that fits in addition to other models' shares and the model's own replicas."""
    shares = gpu.shares or 1
    most = Fraction(1)
    for own in range(1, min(one.on_one_node, shares) + 1):
        beside = largest[: shares - own]
        most = min(most, (1 - sum(beside, Fraction(0))) / own)
    # MPS limits each client to an equal part of the memory (k8s-device-plugin, cmd/mps-control-daemon).
    return min(most, Fraction(1, shares)) if gpu.sharing == "mps" else most


def _too_much(gpu: Gpu, place: Place, one: Placed, others: list[Fraction]) -> str:
    if gpu.sharing == "mps" and one.share > Fraction(1, gpu.shares or 1):
        return f"is more of a GPU's memory than MPS gives each of the {gpu.shares} shares on {place}"
    who = "replicas" if not others else "models"
    card = "its GPU" if gpu.count == 1 else f"one of its {gpu.count} GPUs"
    return f"of a GPU's memory is more than {place} has left: {gpu.shares} {who} may run on {card}"


def _instead(most: Fraction) -> str:
    share = floor(most * 100) / 100
    return f"write {share:g} or less, or move the model" if share > 0 else "move the model to another node"


def _other_pods(parts: Parts, place: Place) -> Iterator[tuple[str, float]]:
    """Other pods pinned to the node, with their memory limits."""
    yield from _models_beside(parts, place)
    node = place.name if place.kind == "nodes" else None
    if node is None:
        return
    if parts.synthesis and parts.synthesis.node == node:
        yield "speech", _memory(parts.synthesis.resources)
    picker = parts.model_defaults.picker if parts.model_defaults else None
    if picker and picker.node == node:
        yield "pickers", _memory(picker.resources) * sum(model.picked for _, model in parts.models)
    if parts.gateway and parts.gateway.node == node:
        yield "the gateway", _memory(parts.gateway.resources) + _memory(parts.gateway.body_processor)


def _models_beside(parts: Parts, place: Place) -> Iterator[tuple[str, float]]:
    """Models that may run there, and take none of the unified memory as a GPU's, with as many pods as may meet."""
    total = quantity_value(place.gpu.memory) if place.gpu else 0
    for one, here in _beside(parts, place):
        resources, most = _resources(parts, one), one.on_one_node
        asked = quantity_value(resources.requests.get("memory") or resources.limits.get("memory") or "0")
        if here.gpu:
            most = min(most, here.gpu.count * (here.gpu.shares or 1) // one.each)
        elif asked and not one.fixed:
            most = min(most, max(1, floor(total / asked)))  # the scheduler puts no more there
        yield f"`{one.model.id}`", _memory(resources) * most


def _beside(parts: Parts, place: Place) -> Iterator[tuple[Placed, Place]]:
    for one in located(parts):
        here = next((each for each in one.places if (each.kind, each.name) == (place.kind, place.name)), None)
        if here and (here.gpu is None or here.key != place.key):
            yield one, here


def _resources(parts: Parts, one: Placed) -> Resources:
    return one.model.resources or (parts.model_defaults.resources if parts.model_defaults else Resources())


def counted_beside_a_unified_gpu(parts: Parts) -> Iterator[Fault]:
    """Without a limit, a model that takes the host's memory is in no sum."""
    for place, gpu, _ in by_place(parts):
        for one, _ in _beside(parts, place) if gpu.unified else ():
            if not _memory(_resources(parts, one)):
                why = f"has no memory in its `resources`, and runs on {place}, where GPU and host share memory: it is in no sum"
                yield Fault(one.path, why, "write `limits.memory`", at_key=True, value=one.model.id)


def _memory(resources: Resources) -> float:
    return quantity_value(resources.limits.get("memory") or resources.requests.get("memory") or "0")


def _gib(amount: float) -> str:
    return f"{amount / GIB:.1f}".removesuffix(".0") + "Gi"


def _up(share: float) -> float:
    return -floor(-share * 100) / 100


RULES = (of_a_shared_card, of_a_unified_node, counted_beside_a_unified_gpu)
