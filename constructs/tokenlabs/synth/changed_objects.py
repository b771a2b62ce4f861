"""Objects of a target that come, go or change between two trees of `dist/`.

The old tree is what lies on disk: edited by hand, left by a merge, or of another tokenlabs. What of it cannot be read is
named, and never an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from typing import NamedTuple

from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.objects import ObjectRef, reference
from tokenlabs.manifests.tree import Tree, compare

_DOCUMENTS = re.compile(rb"^---[ \t]*\n", re.MULTILINE)
_COMMENTS = re.compile(rb"(#[^\n]*\n|[ \t]*\n)*")


class Placed(NamedTuple):
    """An object, and the file below the target's folder that holds it."""

    path: str
    manifest: Manifest


class ChangedObjects(NamedTuple):
    """Objects by reference, as they were and as they will be; those that stay as they are, are left out."""

    before: Mapping[ObjectRef, Placed]
    after: Mapping[ObjectRef, Placed]
    unreadable: tuple[str, ...] = ()
    """Old files that could not be read; what is in them now is left out, too."""
    first: bool = False
    """There was no tree."""


def changed_objects(old: Tree, new: Tree, target: str) -> ChangedObjects:
    """What changes in `dist/<target>`."""
    before, after = _files(old, target), _files(new, target)
    change = compare(before, after)
    gone = {path: _documents(before[path]) for path in (*change.removed, *change.changed)}
    come = {path: _documents(after[path]) for path in (*change.added, *change.changed)}
    # A text that is in both only moved, if at all: most of a file that changed. It need not be parsed.
    same = _all(gone) & _all(come)
    read = {path: manifests(b"---\n".join(texts - same)) for path, texts in gone.items()}
    unreadable = tuple(sorted(path for path, found in read.items() if found is None))
    now = {path: manifests(b"---\n".join(texts - same)) for path, texts in come.items() if path not in unreadable}
    was, becomes = _placed(read), _placed(now)
    # Written otherwise, by a formatter or another tokenlabs, an object is the same.
    alike = {ref for ref, placed in was.items() if ref in becomes and becomes[ref].manifest == placed.manifest}
    return ChangedObjects(_without(alike, was), _without(alike, becomes), unreadable, first=not before)


def manifests(text: bytes) -> list[Manifest] | None:
    """The manifests of a YAML text; None where it is none, or holds something else."""
    from yaml import YAMLError

    try:
        found = yaml_text.load(text.decode())
        for each in found:
            reference(each)
    except (YAMLError, UnicodeDecodeError, KeyError, TypeError, AttributeError):
        return None
    return found


def _files(tree: Tree, target: str) -> Tree:
    """Manifests of a target, by their paths in its folder."""
    start = f"{target}/"
    return {
        # Git may have written the old ones with Windows line ends, and those change nothing.
        path.removeprefix(start): content.replace(b"\r\n", b"\n")
        for path, content in tree.items()
        if path.startswith(start) and path.endswith(".yaml") and not path.endswith(f"/{kustomization.FILE}")
    }


def _documents(content: bytes) -> set[bytes]:
    return {text for text in _DOCUMENTS.split(content) if not _COMMENTS.fullmatch(text)}


def _all(files: Mapping[str, set[bytes]]) -> set[bytes]:
    return {text for texts in files.values() for text in texts}


def _without(refs: Set[ObjectRef], placed: Mapping[ObjectRef, Placed]) -> dict[ObjectRef, Placed]:
    return {ref: each for ref, each in placed.items() if ref not in refs}


def _placed(files: Mapping[str, Iterable[Manifest] | None]) -> dict[ObjectRef, Placed]:
    return {reference(each): Placed(path, each) for path, found in files.items() for each in found or ()}
