"""Objects that leave `dist/` and stay in the cluster, because Flux never prunes them: claims, namespaces, what holds data."""

from __future__ import annotations

from collections.abc import Iterable

from tokenlabs.layers.pods import PRUNE_DISABLED
from tokenlabs.manifests.objects import ObjectRef, reference
from tokenlabs.manifests.tree import Change, Tree
from tokenlabs.synth.changed_objects import manifests
from tokenlabs.synth.compose import ComposedTarget

((_ANNOTATION, _VALUE),) = PRUNE_DISABLED.items()


def orphans(old: Tree, change: Change, targets: Iterable[ComposedTarget]) -> dict[str, tuple[ObjectRef, ...]]:
    """Target → what of its files that went or changed was not to be pruned, and is nowhere in it now.

    Args:
        old: the tree as it was.
        change: what became of its files.
        targets: as they are now.
    """
    mark = f"{_ANNOTATION}: {_VALUE}".encode()
    texts = {path: old[path] for path in (*change.removed, *change.changed) if mark in old[path]}
    found: dict[str, tuple[ObjectRef, ...]] = {}
    for target in targets:
        gone = {
            reference(manifest)
            for path, text in texts.items()
            if path.startswith(f"{target.name}/")
            for manifest in manifests(text) or ()  # a file that cannot be read says nothing
            if (manifest["metadata"].get("annotations") or {}).get(_ANNOTATION) == _VALUE
        }
        left = gone - _objects(target) if gone else gone
        if left:
            found[target.name] = tuple(sorted(left))
    return found


def _objects(target: ComposedTarget) -> set[ObjectRef]:
    return {each for layer in target.layers for file in layer.files.values() for each in file.objects}
