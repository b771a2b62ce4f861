"""Digests of code: of all that rendered files depend on, and of all that findings in them depend on."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
REPOSITORY = PACKAGE.parent.parent

CODE = ("contract", "layers", "gitops", "manifests", "simulator", "synth", "spec", "secrets")
"""Packages that take part in rendering."""
CHECKS = ("checks", "trace", "contract", "manifests", "spec")
"""Packages that take part in checking what is rendered."""


@cache
def generator() -> bytes:
    """Digest of all code that takes part in rendering: ours, the generated bindings, and the pinned libraries.

    Files are read in each run: modification times are unreliable after a checkout or a clock change.
    """
    return _digest([*(f"{PACKAGE}/{name}" for name in CODE), f"{REPOSITORY}/imports"])


@cache
def checker() -> bytes:
    """Digest of all code that takes part in checking, with the pinned libraries."""
    return _digest(f"{PACKAGE}/{name}" for name in CHECKS)


def _digest(folders: Iterable[str]) -> bytes:
    lock = f"{REPOSITORY}/requirements.lock"
    pinned = _bytes(lock) if os.path.exists(lock) else b""  # noqa: PTH110
    return hashlib.sha256(b"".join(map(_folder, folders)) + pinned).digest()


@cache
def _folder(root: str) -> bytes:
    digest = hashlib.sha256()
    for path in sorted(_files(root)):
        digest.update(os.path.relpath(path, REPOSITORY).encode() + b"\0")
        digest.update(_bytes(path))
    return digest.digest()


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 - a Path each doubles the time
        return file.read()


def _files(root: str) -> list[str]:
    found: list[str] = []
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if name != "__pycache__"]
        found += [f"{folder}/{name}" for name in files if name.endswith((".py", ".tgz", ".zip"))]
    return found
