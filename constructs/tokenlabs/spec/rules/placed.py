"""Models on the GPUs of their nodes, for rules on GPUs and their memory."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from tokenlabs.spec.accelerators import Defaults
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.distributions import DISTRIBUTIONS
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import Place, apart, places
from tokenlabs.spec.problems import Path
from tokenlabs.spec.roles import gpus_of_pod, served
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model


class Placed(NamedTuple):
    """A model and the places where it may run; those have GPUs, if it takes some."""

    position: int
    """In the list of models."""
    model: Model
    places: tuple[Place, ...]
    """At least one."""

    @property
    def path(self) -> Path:
        """Path of the model, or of its `prefill`."""
        return path_of(self.position, self.model)

    @property
    def gpu(self) -> Gpu:
        """The GPUs that it takes of its first place; the others have the same, or the model is refused."""
        gpu = self.places[0].gpu
        assert gpu  # noqa: S101 - of a place with GPUs
        return gpu

    @property
    def each(self) -> int:
        """GPUs of one pod."""
        return gpus_of(self.model)

    @property
    def gpus(self) -> int:
        """GPUs of all pods."""
        return self.model.pods * self.each

    @property
    def share(self) -> Fraction:
        """Share of the memory of each of its GPUs."""
        return RUNTIMES[self.model.engine].gpu_memory(self.model)

    @property
    def beyond_share(self) -> float:
        """Bytes of each of its GPUs that it takes beyond its share."""
        return RUNTIMES[self.model.engine].beyond_share(self.model)

    @property
    def fixed(self) -> bool:
        """Whether all replicas run on one node."""
        return sum(place.machines for place in self.places) == 1

    @property
    def settled(self) -> bool:
        """Whether it is known which nodes its pods are on: one, or each that it names."""
        return self.fixed or (self.apart and sum(place.machines for place in self.places) == self.model.pods)

    @property
    def apart(self) -> bool:
        """Whether each pod has a node of its own."""
        return apart(self.model, self.places)

    @property
    def on_one_node(self) -> int:
        """Pods that may run on the same node."""
        return 1 if self.apart else self.model.pods


def path_of(position: int, model: Model) -> Path:
    """Path of a model, or of its `prefill`."""
    path: Path = ("models", position)
    return path if model.role == "decode" else (*path, model.role)


def roles(parts: Parts) -> Iterator[tuple[int, Path, Model]]:
    """Each model as each of its roles serves it, with its index and its path."""
    for index, model in parts.models:
        for one in served(model):
            yield index, path_of(index, one), one


def gpus_of(model: Model) -> int:
    """GPUs that one pod takes."""
    return gpus_of_pod(model)


def defaults_of(parts: Parts) -> Defaults:
    """The distribution's names of a GPU's label and RuntimeClass."""
    known = DISTRIBUTIONS.get(parts.distribution or "")
    return known.gpus if known else Defaults()


def places_of(parts: Parts, model: Model) -> tuple[Place, ...]:
    """Where a model may run."""
    return places(model, parts.nodes, parts.node_pools, defaults_of(parts))


def placed(parts: Parts) -> Iterator[Placed]:
    """Models that take GPUs, where places have some, and their `prefill` likewise."""
    for index, _, one in roles(parts):
        found = tuple(place for place in places_of(parts, one) if place.gpu) if gpus_of(one) else ()
        if found:
            yield Placed(index, one, found)


def located(parts: Parts) -> Iterator[Placed]:
    """Models of any engine and what prefills for them, with the places where they may run: those with GPUs, if they take some."""
    for index, _, one in roles(parts):
        found = places_of(parts, one)
        if gpus_of(one):
            found = tuple(place for place in found if place.gpu)
        if found:
            yield Placed(index, one, found)


def by_place(parts: Parts) -> Iterator[tuple[Place, Gpu, list[Placed]]]:
    """Each place with GPUs, and the models that may run there, in the order of the file."""
    found: dict[str, tuple[Place, Gpu, list[Placed]]] = {}
    for one in placed(parts):
        for place in one.places:
            if place.gpu:
                found.setdefault(place.key, (place, place.gpu, []))[2].append(one)
    yield from found.values()
