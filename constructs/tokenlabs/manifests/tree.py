"""Trees of manifests on disk: read, and replaced atomically."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.errors import TokenlabsError

Tree = dict[str, bytes]
"""Relative path (with `/`) → content."""

DIST = "dist"
"""Folder of the rendered tree, beside platform.yaml."""

_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2), and RENAME_SWAP of macOS' renamex_np(2)
_AT_FDCWD = -100
_CHUNK = 1 << 15


@dataclass(frozen=True, slots=True)
class Change:
    """The changed files of a tree."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


class TreeError(TokenlabsError):
    """A file or symbolic link where a folder or file is required."""


def read(root: Path, *, only_applied: bool = False) -> Tree:
    """All files below `root`; empty if it does not exist.

    Args:
        root: a folder.
        only_applied: skip hidden folders and symbolic links, of which Flux applies nothing: source-controller leaves links out
            of what it serves, and hidden folders are those of Git and of tools.

    Raises:
        TreeError: there is something else than files and folders; links too, without `only_applied`.
    """
    tree: Tree = {}
    _check_place(root)
    pending = [(root, "")] if root.is_dir() else []
    while pending:
        folder, prefix = pending.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if only_applied and (entry.is_symlink() or (entry.name.startswith(".") and entry.is_dir())):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    pending.append((Path(entry.path), f"{prefix}{entry.name}/"))
                elif entry.is_file(follow_symlinks=False):
                    tree[prefix + entry.name] = _content(entry.path)
                else:
                    what = "a symbolic link" if entry.is_symlink() else "neither a file nor a folder"
                    why = f"is {what}, but only files and folders are supported"
                    raise TreeError(f"{root.name}/{prefix}{entry.name} {why}; replace it with the file, or delete it")
    return tree


def _check_place(root: Path) -> None:
    if root.is_symlink() and not root.is_dir():
        why = f"is a symbolic link to {root.readlink()}, which is not a folder"
        raise TreeError(f"{root.name} {why}; delete the link, or create its target")
    if root.exists() and not root.is_dir():
        raise TreeError(f"{root.name} is a file, but must be the folder of the rendered manifests; delete it")


def _content(path: str) -> bytes:
    """A file's bytes, in the fewest calls: tens of thousands of small files are read at a time."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        content = os.read(descriptor, _CHUNK)
        while more := content and os.read(descriptor, _CHUNK):
            content += more
        return content
    finally:
        os.close(descriptor)


def compare(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> Change:
    """The added, changed and removed files."""
    return Change(
        added=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(path for path in new.keys() & old.keys() if new[path] != old[path])),
        removed=tuple(sorted(old.keys() - new.keys())),
    )


def replace(root: Path, new: Tree, old: Tree) -> Change:
    """Replace the content of `root` with `new`; `old` is the result of `read(root)`.

    The new tree is built beside the old one, and one system call exchanges them: a run killed at any moment leaves either
    the old tree or the new one. Unchanged files are hard links. If `root` is a symbolic link, its target is replaced.
    """
    import shutil  # on demand: readers of trees write none

    change = compare(old, new)
    root = root.resolve()
    staging = root.with_name(f".{root.name}.next")
    shutil.rmtree(staging, ignore_errors=True)
    if not change:
        return change
    _build(staging, root, new, set(change.added) | set(change.changed))
    if root.exists():
        _exchange(staging, root)
        shutil.rmtree(staging)
    else:
        staging.rename(root)
    return change


def _build(staging: Path, root: Path, new: Tree, written: set[str]) -> None:
    staging.mkdir()
    folders = {path.rpartition("/")[0] for path in new}
    for folder in sorted(folders):
        (staging / folder).mkdir(parents=True, exist_ok=True)
    base, source = f"{staging}/", f"{root}/"
    for path, content in new.items():
        if path in written:
            with open(base + path, "wb") as file:  # noqa: PTH123
                file.write(content)
        else:
            _link(source + path, base + path, content)


def _link(source: str, to: str, content: bytes) -> None:
    try:
        os.link(source, to)
    except OSError:  # a file system without hard links
        Path(to).write_bytes(content)


def _exchange(one: Path, other: Path) -> None:
    import ctypes.util  # on demand: most runs change nothing

    libc = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        failed = libc.renamex_np(first, second, _EXCHANGE)
    else:
        failed = libc.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE)
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, f"cannot exchange {one} and {other}: {os.strerror(number)}")
