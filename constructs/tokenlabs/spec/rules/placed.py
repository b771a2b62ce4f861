"""Models on the GPUs of their nodes, for rules on GPUs and their memory."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Path
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model


class Placed(NamedTuple):
    """A model on a node that has GPUs."""

    position: int
    """In the list of models."""
    model: Model
    node: str
    gpu: Gpu

    @property
    def path(self) -> Path:
        """Path of the model."""
        return "models", self.position

    @property
    def each(self) -> int:
        """GPUs of one replica."""
        return gpus_of(self.model)

    @property
    def gpus(self) -> int:
        """GPUs of all replicas."""
        return self.model.replicas * self.each

    @property
    def share(self) -> Fraction:
        """Share of the memory of each of its GPUs."""
        return RUNTIMES[self.model.engine].gpu_memory(self.model)


def gpus_of(model: Model) -> int:
    """GPUs that one replica takes."""
    return RUNTIMES[model.engine].gpus(model)


def on_gpus(parts: Parts) -> Iterator[tuple[int, Model]]:
    """Models whose runtime takes GPUs, each with its index."""
    return ((index, model) for index, model in parts.models if gpus_of(model))


def placed(parts: Parts) -> Iterator[Placed]:
    """Models of `on_gpus` whose node has GPUs."""
    for index, model in on_gpus(parts):
        node = parts.nodes.get(model.node) if model.node else None
        if node and node.gpu:
            yield Placed(index, model, str(model.node), node.gpu)


def by_node(parts: Parts) -> dict[str, list[Placed]]:
    """The placed models of each node, in the order of the file."""
    found: dict[str, list[Placed]] = {}
    for each in placed(parts):
        found.setdefault(each.node, []).append(each)
    return found
