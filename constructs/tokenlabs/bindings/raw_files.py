"""Upstream's files: from the cache if they match the lock, else from the downloaded module, which fills the cache."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.bindings import go_modules, lock
from tokenlabs.cache import cache_root
from tokenlabs.errors import DifferenceError, TokenlabsError

Select = Callable[[Mapping[str, str]], Iterable[str]]
"""Chooses the paths that are needed among the texts of a folder."""


@dataclass(frozen=True, slots=True)
class RawFiles:
    """The needed files of one module, by their path inside it."""

    checksum: str
    files: Mapping[str, bytes]
    from_cache: bool


def cached(locked: lock.LockedModule) -> RawFiles | None:
    """A locked module's files from the cache; None if one is missing or does not match the lock."""
    files = {}
    for one in locked.files:
        place = _place(locked.module, locked.version) / one.path
        content = place.read_bytes() if place.is_file() else b""
        if lock.sha256(content) != one.sha256:
            return None
        files[one.path] = content
    return RawFiles(locked.checksum, files, from_cache=True)


def fetched(
    module: str, version: str, path: str, *, sumdb: bool, select: Select, locked: lock.LockedModule | None
) -> RawFiles:
    """A module's files by download, put into the cache.

    Raises:
        MissingToolError: no Go, no network, or the version is refused (`go_modules.download`).
        DifferenceError: the module differs from the locked one.
        TokenlabsError: the module does not have the path.
    """
    downloaded = go_modules.download(module, version, sumdb=sumdb)
    if locked and locked.checksum != downloaded.checksum:
        raise DifferenceError(
            f"{module} {version} is not what it was: {lock.NAME} has {locked.checksum}, the proxy serves "
            f"{downloaded.checksum}. A published version does not change; find out why before deleting the lock."
        )
    folder = downloaded.folder / path
    if not folder.exists():
        raise TokenlabsError(f"{module} {version} has no {path}: correct `path` in bindings/crds.yaml.")
    found = [folder] if folder.is_file() else sorted(folder.glob("*.yaml"))
    contents = {one.relative_to(downloaded.folder).as_posix(): one.read_bytes() for one in found}
    chosen_paths = set(select({name: content.decode() for name, content in contents.items()}))
    files = {chosen: contents[chosen] for chosen in sorted(chosen_paths)}
    for chosen, content in files.items():
        place = _place(module, version) / chosen
        place.parent.mkdir(parents=True, exist_ok=True)
        partial = place.with_name(f"{place.name}.{os.getpid()}")
        partial.write_bytes(content)
        partial.replace(place)
    return RawFiles(downloaded.checksum, files, from_cache=False)


def _place(module: str, version: str) -> Path:
    return cache_root() / "crds" / f"{module}@{version}"
