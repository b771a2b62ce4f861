"""What a change of `dist/` does in the cluster beyond its files: objects that are away for a while, and steps by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from tokenlabs.contract.flux import BOOTSTRAP_FOLDER, FOLDER
from tokenlabs.contract.namespaces import FLUX
from tokenlabs.layers import LAYERS, models
from tokenlabs.manifests.objects import ObjectRef, reference
from tokenlabs.manifests.tree import Change, Tree
from tokenlabs.spec.target_names import CLUSTER
from tokenlabs.synth.changed_objects import manifests
from tokenlabs.synth.compose import ComposedTarget

_ORDER = {layer.name: number for number, layer in enumerate(LAYERS)}


def leaving(old: Tree, change: Change, targets: Iterable[ComposedTarget]) -> tuple[str, ...]:
    """Warnings of what a change does in a cluster once it is pushed.

    Args:
        old: `dist/` as it was; a file that cannot be read says nothing.
        change: what became of its files.
        targets: as they are now; they change alike, so that of the cluster, or else the first, tells.
    """
    for target in sorted(targets, key=lambda each: each.name != CLUSTER):
        found = [*_renamed(old, target), *_models(change, target), *_later(old, change, target)]
        return tuple(f"warning: {each}" for each in (found or _by_hand(old, change, target)))
    return ()


def _renamed(old: Tree, target: ComposedTarget) -> Iterator[str]:
    """To the cluster, a new name is another platform: the name is its namespace, and of all that Flux has."""
    before, now = _source(old, f"{target.name}/"), _source(target.tree, "")
    if not before or not now or before == now:
        return
    yield (
        f"`name` changes from `{before}` to `{now}`: to a cluster, that is another platform in another namespace. Where "
        f"`{before}` is installed, remove it before you push, then install `{now}`; in between, the API is down, and models "
        "load their weights again:\n"
        f"  kubectl -n {FLUX} delete kustomization {before}   # closes the API; then docs/layers.md\n"
        f"  kubectl -n {FLUX} delete gitrepository {before}\n"
        f"  kubectl delete namespace {before}\n"
        f"  git push\n"
        f"  kubectl apply -k dist/{target.name}/{BOOTSTRAP_FOLDER}"
    )


def _source(tree: Tree, prefix: str) -> str | None:
    """Name of the platform's source; where `dist/` is of an earlier layout, it was among the Kustomizations."""
    for folder in (BOOTSTRAP_FOLDER, FOLDER):
        for manifest in manifests(tree.get(f"{prefix}{folder}/source.yaml", b"")) or ():
            return str(manifest["metadata"]["name"])
    return None


def _models(change: Change, target: ComposedTarget) -> Iterator[str]:
    """A model's Kustomization is pruned at once, the rule that routes to it once the layers before `routes` are ready."""
    prefix = f"{target.name}/{models.LAYER.name}/"
    gone = sorted(
        {PurePosixPath(path).parent.name for path in change.removed if path.startswith(prefix)}
        - {PurePosixPath(path).parent.name for path in target.tree if path.startswith(f"{models.LAYER.name}/")}
    )
    if gone:
        told = ", ".join(f"`{each}`" for each in gone)
        yield (
            f"pool {told} leaves: requests to its model get 500 until Flux has updated the routes (half a minute and more), "
            "then 404; to avoid that, stop its clients before you push"
        )


def _later(old: Tree, change: Change, target: ComposedTarget) -> Iterator[str]:
    """An object that moves to a later layer is pruned by the earlier one before the later one is applied."""
    now = {each: layer.layer.name for layer in target.layers for file in layer.files.values() for each in file.objects}
    prefix = f"{target.name}/"
    moved: list[tuple[str, str, ObjectRef]] = []
    for path in (*change.removed, *change.changed):
        layer = path.removeprefix(prefix).partition("/")[0]
        if path.startswith(prefix) and layer in _ORDER:
            for each in map(reference, manifests(old[path]) or ()):
                to = now.get(each, layer)
                if to in _ORDER and _ORDER[to] > _ORDER[layer]:
                    moved.append((layer, to, each))
    for layer, to, each in sorted(moved):
        yield (
            f"{each} moves from layer `{layer}` to the later layer `{to}`: Flux deletes it before it applies it again; annotate "
            "the object in the cluster with `kustomize.toolkit.fluxcd.io/prune=disabled` before you push"
        )


def _by_hand(old: Tree, change: Change, target: ComposedTarget) -> Iterator[str]:
    folder = f"{target.name}/{BOOTSTRAP_FOLDER}/"
    if any(path.startswith(f"{target.name}/") for path in old) and any(
        path.startswith(folder) for path in (*change.added, *change.changed)
    ):
        yield (
            f"dist/{folder} changes, which Flux does not apply itself: after the push, run "
            f"`kubectl apply -k dist/{folder.rstrip('/')}`"
        )
