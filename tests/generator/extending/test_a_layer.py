"""A layer: a module or package with `LAYER`, and its line in `LAYERS`, whose place is its place in messages."""

from __future__ import annotations

from tests.registries import Add, named, unlisted
from tokenlabs import layers

LAYER = """
from tokenlabs.layers.base.layer import Layer

LAYER = Layer("registry", "a registry of images", ("namespaces",), lambda target: iter(()))
"""


def test_a_module_without_its_line_is_found(add_module: Add) -> None:
    assert unlisted(layers, named("LAYER"), layers.LAYERS) == set()
    add_module(layers, "registry", LAYER)
    assert unlisted(layers, named("LAYER"), layers.LAYERS) == {"tokenlabs.layers.registry"}
