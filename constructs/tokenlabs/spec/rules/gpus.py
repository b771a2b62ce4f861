"""GPUs: every model that wants some finds them on its node, and those that share one fit into its memory."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, listing
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model


def on_a_node_with_a_gpu(parts: Parts) -> Iterator[Fault]:
    """An engine that takes GPUs needs a node that has some."""
    with_gpu = [name for name, node in parts.nodes.items() if node.gpu]
    for index, model in _on_gpus(parts):
        if model.node is None:
            instead = f"write `node:` with {listing(with_gpu)}" if with_gpu else "give a node of the cluster its `gpu:`"
            why = f"has no `node:`, and engine `{model.engine}` runs on the GPU of one"
            yield Fault(("models", index), why, instead, at_key=True, value=model.id)
        elif (node := parts.nodes.get(model.node)) and node.gpu is None:
            instead = f"write {listing(with_gpu)}" if with_gpu else f"give `cluster.nodes.{model.node}` its `gpu:`"
            yield Fault(("models", index, "node"), f"has no GPU, and engine `{model.engine}` runs on one", instead)


def split_over_gpus_of_one_node(parts: Parts) -> Iterator[Fault]:
    """A replica is one pod: its GPUs are on one node."""
    for index, model, gpu in _placed(parts):
        if _each(model) > gpu.count:
            why = f"is more GPUs than `{model.node}` has ({gpu.count}), and a replica cannot span nodes"
            yield Fault(("models", index, "vllm", "tensorParallelSize"), why, f"write {gpu.count} or less")


def one_pod_a_gpu(parts: Parts) -> Iterator[Fault]:
    """On a node without sharing, each GPU goes to one pod; what comes later stays Pending."""
    taken: dict[str, list[tuple[int, Model]]] = {}
    for index, model, gpu in _placed(parts):
        if gpu.sharing != "none" or _each(model) > gpu.count:
            continue
        before = taken.setdefault(str(model.node), [])
        wanted, used = _gpus(model), sum(_gpus(other) for _, other in before)
        if wanted > gpu.count:
            each = _each(model)
            why = f"replicas of {each} GPU each want {wanted}, and `{model.node}` has {gpu.count}"
            yield Fault(("models", index, "replicas"), why, f"write {gpu.count // each} or less")
        elif used + wanted > gpu.count:
            yield Fault(("models", index, "node"), _full(gpu, before), _elsewhere(parts, str(model.node), wanted))
            continue
        before.append((index, model))


def memory_of_a_shared_gpu(parts: Parts) -> Iterator[Fault]:
    """Models that share a GPU take its memory at start; the one that finds too little crashes again and again."""
    used: dict[str, Fraction] = {}
    for index, model, gpu in _placed(parts):
        if gpu.sharing == "none" or _each(model) > gpu.count:
            continue
        share = RUNTIMES[model.engine].gpu_memory(model)
        node, free = str(model.node), gpu.count - used.get(str(model.node), Fraction(0))
        wanted = share * _gpus(model)
        if wanted > free:
            pods = f" in {model.replicas} replicas" if model.replicas > 1 else ""
            why = f"of a GPU's memory{pods} is more than `{node}` has left: {float(free):g}"
            each = Fraction(int(free / _gpus(model) * 100), 100)
            instead = (
                f"write {float(each):g} or less, or move the model" if each > 0 else "move the model to another node"
            )
            yield Fault(("models", index, "gpuMemoryUtilization"), why, instead, value=f"{float(share):g}")
        used[node] = used.get(node, Fraction(0)) + min(wanted, max(free, Fraction(0)))


def _on_gpus(parts: Parts) -> Iterator[tuple[int, Model]]:
    return ((index, model) for index, model in parts.models if RUNTIMES[model.engine].gpus(model))


def _placed(parts: Parts) -> Iterator[tuple[int, Model, Gpu]]:
    for index, model in _on_gpus(parts):
        node = parts.nodes.get(model.node) if model.node else None
        if node and node.gpu:
            yield index, model, node.gpu


def _each(model: Model) -> int:
    return RUNTIMES[model.engine].gpus(model)


def _gpus(model: Model) -> int:
    return model.replicas * _each(model)


def _full(gpu: Gpu, before: list[tuple[int, Model]]) -> str:
    who = ", ".join(f"`{model.id}` (models[{index}])" for index, model in before)
    count = "1 GPU" if gpu.count == 1 else f"{gpu.count} GPUs"
    verb = "has it" if gpu.count == 1 else "have them" if len(before) > 1 else "has some of them"
    return f"has {count} without sharing, and {who} {verb} already: this model's pod would wait for ever"


def _elsewhere(parts: Parts, taken: str, wanted: int) -> str:
    used: dict[str, int] = {}
    for _, model in _on_gpus(parts):
        used[str(model.node)] = used.get(str(model.node), 0) + _gpus(model)
    free = [
        name
        for name, node in parts.nodes.items()
        if name != taken and node.gpu and node.gpu.sharing == "none" and node.gpu.count - used.get(name, 0) >= wanted
    ]
    if free:
        return f"write {listing(free)}"
    return f"archive a model, or say how the GPU is shared: `cluster.nodes.{taken}.gpu.sharing`"


RULES = (on_a_node_with_a_gpu, split_over_gpus_of_one_node, one_pod_a_gpu, memory_of_a_shared_gpu)
