"""Layers as they come out of the default platform, rendered once for all tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import pytest

from tokenlabs.layers import LAYERS
from tokenlabs.layers.base.layer import EncryptedFile, Layer, Piece, PlainFile, Unit
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.loader import load
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.target_names import TargetName
from tokenlabs.spec.targets import target


class RenderedLayer(Protocol):
    """Manifests of a layer of one target; `changes` replace fields of the platform."""

    def __call__(
        self, target_name: TargetName, layer_name: str, stack: str = "2026-12", **changes: Any
    ) -> list[Manifest]: ...


@pytest.fixture(scope="session")
def platform(repository: Path) -> Platform:
    """The committed platform.yaml."""
    return load(repository / "platform.yaml").platform


@pytest.fixture(scope="session")
def secrets(repository: Path) -> dict[str, str]:
    """The committed encrypted files, by path below `secrets/`."""
    root = repository / "secrets"
    return {str(path.relative_to(root)): path.read_text() for path in sorted(root.rglob("*.yaml"))}


@pytest.fixture(scope="session")
def rendered(platform: Platform, secrets: dict[str, str]) -> RenderedLayer:
    """Renders a layer, once for each set of arguments."""
    known: dict[str, list[Manifest]] = {}

    def render_layer(
        target_name: TargetName, layer_name: str, stack: str = "2026-12", **changes: Any
    ) -> list[Manifest]:
        key = f"{target_name} {layer_name} {stack} {changes!r}"
        if key not in known:
            changed = platform.model_copy(update={"stack": stack, **changes})
            pieces = list(layer_named(layer_name).pieces(target(changed, target_name, secrets)))
            known[key] = _manifests(pieces, platform.name, secrets)
        return known[key]

    return render_layer


def layer_named(name: str) -> Layer:
    """The layer of this name."""
    return next(layer for layer in LAYERS if layer.name == name)


def _manifests(pieces: list[Piece], part_of: str, secrets: dict[str, str]) -> list[Manifest]:
    from tokenlabs.synth.rendering import render

    units = [(piece.file, piece) for piece in pieces if isinstance(piece, Unit)]
    files = render(units, {"app.kubernetes.io/part-of": part_of}) if units else {}
    found: list[Manifest] = []
    for piece in pieces:
        if isinstance(piece, PlainFile):
            found += piece.manifests
        else:
            text = secrets[piece.source] if isinstance(piece, EncryptedFile) else files[piece.file].text
            found += yaml_text.load(text)
    return found
