"""What does each layer render to, whole, in each target?

`dist/` is that snapshot of the default platform; these are of one that says whatever the default one leaves out, so that
a change of words anywhere in the layers is seen in review. `pytest tests/generator/layers/test_snapshots.py --snapshot-update`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tokenlabs.checks.structure import validate
from tokenlabs.gitops import flux
from tokenlabs.layers import LAYERS
from tokenlabs.layers.base.layer import Piece, PlainFile, Unit
from tokenlabs.layers.speech import stand_in
from tokenlabs.manifests import yaml_text
from tokenlabs.spec.loader import load
from tokenlabs.spec.schema import json_schema
from tokenlabs.spec.target_names import TARGETS, TargetName
from tokenlabs.spec.targets import target
from tokenlabs.synth.rendering import render

SPEC = Path(__file__).with_name("every_option.yaml")
LARGE = ("examples/large-models.yaml", "examples/prefill-on-node-pools.yaml", "examples/two-nodes.yaml")
"""Have the fields that the stack or the nodes of SPEC refuse."""
SAME_IN_ALL_TARGETS = ("namespaces", "crds", "ai-gateway-controller", "kuadrant", "policies", "routes")
"""What a target must not change: the gateway's rules above all."""


class YamlFile(SingleFileSnapshotExtension):
    """A snapshot that can be read as what it is."""

    _write_mode = WriteMode.TEXT
    file_extension = "yaml"


@pytest.fixture(scope="module")
def texts() -> dict[tuple[TargetName, str], str]:
    """Each layer's files one after the other; Secrets that are copied as ciphertext are left out."""
    loaded = load(SPEC)
    assert not loaded.warnings
    found: dict[tuple[TargetName, str], str] = {}
    with pytest.MonkeyPatch.context() as patch:
        # The simulator's code is a program, and tested as one.
        patch.setattr(stand_in, "program", lambda: (("server.py", "the simulator's code\n"),))
        for name in TARGETS:
            shown = target(loaded.platform, name)
            pieces = {layer.name: tuple(layer.pieces(shown)) for layer in LAYERS}
            pieces[flux.LAYER.name] = tuple(flux.pieces(shown, ""))
            pieces[flux.BOOTSTRAP.name] = tuple(flux.bootstrap(shown, ""))
            found |= {(name, layer): _text(each) for layer, each in pieces.items() if each}
    return found


def _text(pieces: Iterable[Piece]) -> str:
    shown = [piece for piece in pieces if isinstance(piece, Unit | PlainFile)]
    units = [(piece.file, piece) for piece in shown if isinstance(piece, Unit)]
    files = {name: file.text for name, file in render(units, {"app.kubernetes.io/part-of": "lab"}).items()}
    files |= {piece.file: yaml_text.dump(piece.manifests) for piece in shown if isinstance(piece, PlainFile)}
    return "".join(f"### {file}\n---\n{files[file]}" for file in sorted(files))


@pytest.mark.parametrize("layer", [*(layer.name for layer in LAYERS), flux.LAYER.name, flux.BOOTSTRAP.name])
def test_a_layer_renders_to(texts: dict[tuple[TargetName, str], str], layer: str, snapshot: SnapshotAssertion) -> None:
    shown = {name: texts[name, layer] for name in TARGETS if (name, layer) in texts}
    if layer in SAME_IN_ALL_TARGETS:
        assert shown["kind"] == shown["microk8s"]
        del shown["kind"]
    for name, text in shown.items():
        assert list(map(str, validate(yaml_text.load(text)))) == []
        assert text == snapshot(extension_class=YamlFile, name=name)


def test_every_option_of_the_spec_is_used_here_or_by_the_default_platform(repository: Path) -> None:
    schema = json_schema()
    used = {
        field
        for file in (
            SPEC,
            SPEC.with_name("engines.yaml"),
            SPEC.with_name("accelerators.yaml"),
            repository / "platform.yaml",
            *(repository / each for each in LARGE),
        )
        for field in fields(yaml.safe_load(file.read_text()), schema, schema["$defs"])
    }
    known = {(name, field) for name, each in schema["$defs"].items() for field in each.get("properties", {})}
    assert {(name, field) for name, field in known - used if name != "StackDeviation"} == set()


def fields(value: Any, schema: Any, definitions: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """(definition, field) for each field that a value of the schema has."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = definitions[name]
    for choice in schema.get("anyOf", ()):
        yield from fields(value, choice, definitions, name)
    if isinstance(value, list) and "items" in schema:
        for item in value:
            yield from fields(item, schema["items"], definitions)
    if isinstance(value, dict):
        for key, item in value.items():
            if key in schema.get("properties", {}):
                yield name, key
                yield from fields(item, schema["properties"][key], definitions)
            for named in schema.get("patternProperties", {}).values():
                yield from fields(item, named, definitions)
