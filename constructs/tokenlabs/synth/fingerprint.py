"""The cache key of a rendered file: a hash of its inputs, the generator's code and the bindings."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from pydantic_core import to_json

from tokenlabs.layers.base.layer import Unit
from tokenlabs.synth.generator import generator


def fingerprint(layer: str, unit: Unit[Any], labels: Mapping[str, str]) -> str:
    """Hash of everything that `unit`'s output depends on; `labels` are added to every object."""
    digest = hashlib.sha256(generator())
    build = unit.build
    digest.update(f"{layer}/{unit.file}\0{build.__module__}:{build.__qualname__}\0".encode())
    digest.update(to_json([labels, unit.inputs]))
    return digest.hexdigest()
