"""The content hash by which an unchanged file is known: its inputs, the generator's code and the bindings."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from tokenlabs.layers.layer import Unit

PACKAGE = Path(__file__).resolve().parent.parent
REPOSITORY = PACKAGE.parent.parent

_CODE = ("layers", "gitops", "manifests", "synth", "spec")
"""Packages whose code can change what a file holds."""


@cache
def generator() -> bytes:
    """Digest of all code that takes part in rendering: ours, the generated bindings, and the pinned libraries."""
    digest = hashlib.sha256()
    roots = [PACKAGE / name for name in _CODE] + [REPOSITORY / "imports"]
    for root in roots:
        for path in sorted(_python_files(root)):
            digest.update(os.path.relpath(path, REPOSITORY).encode() + b"\0")
            digest.update(Path(path).read_bytes())
    lock = REPOSITORY / "requirements.lock"
    digest.update(lock.read_bytes() if lock.exists() else b"")
    return digest.digest()


def fingerprint(layer: str, unit: Unit[Any], labels: Mapping[str, str]) -> str:
    """Hash of all that decides what `unit` renders to; `labels` are those that go onto every object."""
    digest = hashlib.sha256(generator())
    build = unit.build
    digest.update(f"{layer}/{unit.file}\0{build.__module__}:{build.__qualname__}\0".encode())
    digest.update(to_json([labels, unit.inputs]))
    return digest.hexdigest()


def _python_files(root: Path) -> list[str]:
    found: list[str] = []
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if name != "__pycache__"]
        found += [f"{folder}/{name}" for name in files if name.endswith((".py", ".tgz"))]
    return found
