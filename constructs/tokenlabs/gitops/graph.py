"""Checks of all layers before anything is written: an order exists, and each object has one owner."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from tokenlabs.errors import TokenlabsError
from tokenlabs.layers.base.layer import Layer


class GraphError(TokenlabsError):
    """The layers cannot be applied."""


def check_graph(layers: Sequence[Layer]) -> None:
    """Raises GraphError for duplicate names, an unknown dependency, or a cycle."""
    names = [layer.name for layer in layers]
    for name in sorted({name for name in names if names.count(name) > 1}):
        raise GraphError(f"two layers are named `{name}`: each folder of dist/ has one owner; rename one of them")
    for layer in layers:
        for missing in sorted(set(layer.after) - set(names)):
            raise GraphError(
                f"layer `{layer.name}` depends on `{missing}`, which is not a layer: Flux would never apply it; "
                f"write one of {', '.join(f'`{name}`' for name in names)}"
            )
    try:
        tuple(TopologicalSorter({layer.name: layer.after for layer in layers}).static_order())
    except CycleError as error:
        circle = " → ".join(f"`{name}`" for name in error.args[1])
        raise GraphError(
            f"layers depend on each other: {circle}; Flux would apply none: remove a dependency"
        ) from error


def order(layers: Iterable[Layer]) -> list[str]:
    """Names of the layers in topological order."""
    return list(TopologicalSorter({layer.name: layer.after for layer in layers}).static_order())


def check_ownership(objects: Mapping[str, Mapping[str, Iterable[object]]]) -> None:
    """Raises GraphError if two files (layer → file → objects) contain the same object: the last one applied would win."""
    owners: dict[object, str] = {}
    for layer, files in objects.items():
        for file, references in files.items():
            for reference in references:
                if reference in owners:
                    raise GraphError(
                        f"{reference} is in {owners[reference]} and in {layer}/{file}: the two would overwrite each "
                        "other at every reconciliation; let one layer own it"
                    )
                owners[reference] = f"{layer}/{file}"


def check_paths(paths: Mapping[str, str], folders: Collection[str], prefix: str) -> None:
    """Raises GraphError if a Flux Kustomization points to a missing folder, or a folder has no Kustomization.

    Args:
        paths: of Flux's Kustomizations, by their names.
        folders: folders of the tree that hold manifests for Flux.
        prefix: path of the tree in the repository, `./dist/microk8s/`.
    """
    pointed = {}
    for name, path in paths.items():
        folder = path.removeprefix(prefix)
        if folder not in folders:
            raise GraphError(
                f"Kustomization `{name}` points to {path}, which synth does not write: Flux would fail on it"
            )
        pointed[folder] = name
    for folder in sorted(set(folders) - pointed.keys()):
        raise GraphError(f"no Kustomization points to {prefix}{folder}: Flux would never apply it")
