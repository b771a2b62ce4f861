"""A change of a tree, and trees as files of manifests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.tree import Tree

Files = dict[str, list[Manifest]]
"""Path below `dist/` → its manifests."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """A change of one lane of a tree."""

    id: str
    """Reproduces it: `move-3`."""
    says: str
    lane: str
    """Folder below the target with everything that it touches."""
    change: Callable[[Files], None]
    """Changes the files of its lane in place."""


def applied(tree: Tree, mutations: Iterable[Mutation]) -> dict[str, bytes]:
    """The tree with mutations of different lanes."""
    changed = dict(tree)
    for each in mutations:
        prefix = f"{each.lane}/"
        files = {
            path: yaml_text.load(changed.pop(path).decode()) for path in sorted(changed) if path.startswith(prefix)
        }
        each.change(files)
        changed |= packed(files)
    return changed


def packed(files: Mapping[str, Sequence[Manifest]]) -> dict[str, bytes]:
    """Files as bytes, with a current list for Kustomize in each folder."""
    kept = {
        path: manifests
        for path, manifests in files.items()
        if manifests and not path.endswith(f"/{kustomization.FILE}")
    }
    found = {path: yaml_text.dump(list(manifests)).encode() for path, manifests in kept.items()}
    for folder in sorted({str(PurePosixPath(path).parent) for path in kept}):
        names = [PurePosixPath(path).name for path in kept if str(PurePosixPath(path).parent) == folder]
        found[f"{folder}/{kustomization.FILE}"] = kustomization.text(names).encode()
    return found
