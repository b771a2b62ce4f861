"""The variants of a first sync, and how they share clusters: pure, but for the copy of a tree that holds a layer back."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.contract.flux import FOLDER, REMOVALS_FOLDER
from tokenlabs.contract.tenant_secret import KEY_FIELD
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs_verify.environments.embedded.first_sync import EACH, PROGRAMS
from tokenlabs_verify.flux import layers
from tokenlabs_verify.flux.content import layers_of

ROUTES = "routes"
"""The layer without which no path is open."""


@dataclass(frozen=True, slots=True)
class Sync:
    """One first sync of an empty cluster."""

    held: tuple[str, ...] = ()
    """Layers held back one after the other. Each depends on the one before it, so the state while it is held is the one
    that holding only this layer leads to."""
    last: str = ""
    """The program that starts last; '' if none."""

    @property
    def name(self) -> str:
        """For files."""
        return self.released.replace("/", "-") or "plain"

    @property
    def released(self) -> str:
        """What is released before everything becomes ready: the last layer, or the program; '' if nothing was held."""
        return self.held[-1] if self.held else self.last


@dataclass(frozen=True, slots=True)
class Graph:
    """The layers and what each depends on."""

    kustomizations: Mapping[str, str]
    """Layer (its folder) → name of its Kustomization, dependencies first."""
    before: Mapping[str, frozenset[str]]
    """Layer → all layers that must be ready before it."""
    keys: frozenset[str]
    """Layers with tenants' keys."""
    parts: frozenset[str]
    """Layers whose Kustomization another layer applies, too: a later commit suspends them too late."""

    def without(self, layer: str) -> list[str]:
        """Layers that do not depend on this one, dependencies first."""
        return [each for each in self.kustomizations if each != layer and layer not in self.before[each]]

    def after(self, layer: str) -> list[str]:
        """Layers that depend on this one."""
        return [each for each in self.kustomizations if layer in self.before[each]]

    def closed_without(self, layer: str) -> bool:
        """Whether no key may open anything while this layer is held: routes depend on it, or it has the keys."""
        return layer == ROUTES or layer in self.before[ROUTES] or layer in self.keys


def graph(dist: Path) -> Graph:
    """The layers of `dist/<target>`."""
    read = {each.kustomization: each for each in layers.read(dist)}
    before: dict[str, frozenset[str]] = {}
    order = layers_of(dist)
    for name in order:
        needed = [read[each].name for each in read[name].depends_on]
        before[read[name].name] = frozenset(needed).union(*(before[each] for each in needed))
    return Graph(
        {read[name].name: name for name in order},
        before,
        frozenset(
            layer.name for layer in read.values() for each in layer.objects if KEY_FIELD in each.get("stringData", {})
        ),
        frozenset(
            read[each["metadata"]["name"]].name
            for layer in read.values()
            for each in layer.objects
            if each["kind"] == "Kustomization" and each["metadata"]["name"] in read
        ),
    )


def plan(found: Graph, hold: Sequence[str], last: Sequence[str]) -> tuple[Sync, ...]:
    """The syncs that show these variants; one with nothing held if there are none.

    Raises:
        TokenlabsError: there is no such layer.
    """
    for each in hold:
        if each != EACH and each not in found.kustomizations:
            raise TokenlabsError(f"no layer `{each}`; use {EACH}, {', '.join(found.kustomizations)}")
    held = [each for each in found.kustomizations if each in hold or EACH in hold]
    programs = [each for each in PROGRAMS if each in last or EACH in last]
    chains: list[list[str]] = []
    for layer in held:
        chain = next((each for each in chains if each[-1] in found.before[layer]), None)
        if chain and layer not in found.parts:
            chain.append(layer)
        else:
            chains.append([layer])
    syncs = (*(Sync(held=tuple(each)) for each in chains), *(Sync(last=each) for each in programs))
    return syncs or (Sync(),)


def holding(dist: Path, layer: str, to: Path, place: str) -> Path:
    """A copy of `dist` at `place` in the folder `to`, with this layer's Kustomization suspended."""
    copy = to / place
    shutil.copytree(dist, copy)
    for file in (
        copy / folder / name for folder in (FOLDER, REMOVALS_FOLDER) for name in layers.resources(copy / folder)
    ):
        found = yaml_text.load(file.read_text())
        for each in found:
            if each["kind"] == "Kustomization" and each["spec"]["path"].endswith(f"/{dist.name}/{layer}"):
                each["spec"]["suspend"] = True
                file.write_text(yaml_text.dump(found))
    return copy
