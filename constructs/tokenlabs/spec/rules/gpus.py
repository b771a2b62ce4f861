"""GPUs: every model's node has the GPUs that it takes."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.accelerators import is_slice
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path, listing
from tokenlabs.spec.rules.placed import Placed, by_node, on_gpus, placed
from tokenlabs.spec.runtimes import RUNTIMES


def on_a_node_with_a_gpu(parts: Parts) -> Iterator[Fault]:
    """An engine that takes GPUs needs a node with GPUs."""
    with_gpu = [name for name, node in parts.nodes.items() if node.gpu]
    for index, model in on_gpus(parts):
        if model.node is None:
            instead = f"write `node:` with {listing(with_gpu)}" if with_gpu else "add `gpu:` to a node of the cluster"
            why = f"has no `node:`, and engine `{model.engine}` needs a node with a GPU"
            yield Fault(("models", index), why, instead, at_key=True, value=model.id)
        elif (node := parts.nodes.get(model.node)) and node.gpu is None:
            instead = f"write {listing(with_gpu)}" if with_gpu else f"add `gpu:` to `cluster.nodes.{model.node}`"
            why = f"has no GPU, and engine `{model.engine}` needs one"
            yield Fault(("models", index, "node"), why, instead)


def split_over_gpus_of_one_node(parts: Parts) -> Iterator[Fault]:
    """A replica is one pod: its GPUs are on one node, and each is a separate whole card."""
    for one in placed(parts):
        field = RUNTIMES[one.model.engine].gpus_field(one.model)
        place: Path = (*one.path, *field.split("."))
        if one.each > 1 and one.gpu.sharing != "none":
            why = (
                f"makes {one.each} GPUs per replica, and `{one.node}` shares its GPUs: two shares may be on one GPU, "
                "so the device plugin rejects such a pod"
            )
            yield Fault(place, why, "write 1, or choose a node whose `gpu.sharing` is `none`")
        elif one.each > 1 and is_slice(one.gpu):
            why = f"makes {one.each} GPUs per replica, and `{one.node}` has MIG slices, which NCCL cannot connect"
            yield Fault(place, why, "write 1, or choose a node with whole GPUs")
        elif one.each > one.gpu.count:
            why = (
                f"makes {one.each} GPUs per replica, and `{one.node}` has {one.gpu.count}: a replica cannot span nodes"
            )
            yield Fault(place, why, f"reduce it to {one.gpu.count} or less")


def one_pod_a_gpu(parts: Parts) -> Iterator[Fault]:
    """On a node without sharing, each GPU is given to one pod; further pods stay Pending."""
    for node, models in by_node(parts).items():
        before: list[Placed] = []
        for one in models:
            gpu, used = one.gpu, sum(other.gpus for other in before)
            if gpu.sharing != "none" or one.each > gpu.count:
                continue
            if one.gpus > gpu.count:
                why = f"replicas of {one.each} GPU each need {one.gpus} GPUs, and `{node}` has {gpu.count}"
                yield Fault((*one.path, "replicas"), why, f"write {gpu.count // one.each} or less")
            elif used + one.gpus > gpu.count:
                yield Fault((*one.path, "node"), _full(gpu, before), _elsewhere(parts, node, one.gpus))
                continue
            before.append(one)


def one_pod_a_share(parts: Parts) -> Iterator[Fault]:
    """A shared GPU has a fixed number of shares; further pods stay Pending."""
    for node, models in by_node(parts).items():
        used = 0
        for one in models:
            shares = (one.gpu.shares or 0) * one.gpu.count
            used += one.model.replicas
            if one.gpu.sharing != "none" and one.gpu.shares and used > shares:
                why = f"has {shares} shares of its GPU, and its models need {used}: a pod would stay Pending"
                if one.gpu.count > 1:
                    why = why.replace("its GPU", f"its {one.gpu.count} GPUs")
                instead = (
                    f"move a model, or raise `cluster.nodes.{node}.gpu.shares` with the device plugin's `replicas`"
                )
                yield Fault((*one.path, "node"), why, instead)
                break


def _full(gpu: Gpu, before: list[Placed]) -> str:
    who = ", ".join(f"`{other.model.id}` (models[{other.position}])" for other in before)
    count = "1 GPU" if gpu.count == 1 else f"{gpu.count} GPUs"
    verb = "uses it" if gpu.count == 1 else "use them" if len(before) > 1 else "uses some of them"
    return f"has {count} without sharing, and {who} {verb}: this model's pod would stay Pending"


def _elsewhere(parts: Parts, taken: str, needed: int) -> str:
    used = {node: sum(one.gpus for one in models) for node, models in by_node(parts).items()}
    free = [
        name
        for name, node in parts.nodes.items()
        if name != taken and node.gpu and node.gpu.sharing == "none" and node.gpu.count - used.get(name, 0) >= needed
    ]
    if free:
        return f"write {listing(free)}"
    return f"remove a model, or set how the GPU is shared: `cluster.nodes.{taken}.gpu.sharing`"


RULES = (on_a_node_with_a_gpu, split_over_gpus_of_one_node, one_pod_a_gpu, one_pod_a_share)
