"""What the examples' models are, whole: pools, pickers, servers and their routes."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.generator.layers.conftest import layer_named
from tokenlabs.layers.base.layer import Unit
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target
from tokenlabs.synth.rendering import render

EXAMPLES = (
    "adapters-l40s",
    "autoscaling-eks",
    "embeddings-spark",
    "home-lab",
    "instinct-rke2",
    "mig-h100-l40s",
    "prefill-on-node-pools",
    "research-federation",
    "shared-weights",
    "strix-halo-talos",
    "token-labs-2026-08",
    "tensorrt-llm",
    "two-nodes",
)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_renders_its_models(repository: Path, example: str, snapshot: SnapshotAssertion) -> None:
    loaded = load(repository / "examples" / f"{example}.yaml")
    assert not loaded.warnings
    platform = target(loaded.platform, "microk8s")
    units = [
        (f"{layer}/{piece.file}", piece)
        for layer in ("models", "routes")
        for piece in layer_named(layer).pieces(platform)
        if isinstance(piece, Unit) and ("/" in piece.file or layer == "routes")
    ]
    for file, rendered in render(units, {"app.kubernetes.io/part-of": platform.platform.name}).items():
        assert rendered.text == snapshot(name=file)
