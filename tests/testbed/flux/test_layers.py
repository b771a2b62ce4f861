"""The environment reads `dist/` like Flux: each folder of a Kustomization."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.target_names import TARGETS
from tokenlabs_verify.flux import layers


@pytest.mark.parametrize("target", TARGETS)
def test_reads_exactly_the_targets_files(target: str, repository: Path) -> None:
    dist = repository / "dist" / target
    on_disk = [
        (file.parent.relative_to(dist).as_posix(), document["kind"], document["metadata"]["name"])
        for file in dist.rglob("*.yaml")
        if file.parent.name not in ("flux", "bootstrap") and file.name != "kustomization.yaml"
        for document in yaml.safe_load_all(file.read_text())
        if document
    ]
    read = [
        (layer.name, each["kind"], each["metadata"]["name"]) for layer in layers.read(dist) for each in layer.objects
    ]
    assert sorted(read) == sorted(on_disk)


@pytest.fixture
def dist(repository: Path, tmp_path: Path) -> Path:
    """A copy to modify."""
    copy = tmp_path / "kind"
    shutil.copytree(repository / "dist" / "kind", copy)
    return copy


def test_ignores_a_folder_without_a_kustomization(dist: Path) -> None:
    names = {layer.name for layer in layers.read(dist)}
    shutil.copytree(dist / "tenants", dist / "forgotten")
    assert {layer.name for layer in layers.read(dist)} == names


def test_rejects_a_layer_without_a_folder(dist: Path) -> None:
    shutil.rmtree(dist / "tenants")
    with pytest.raises(TokenlabsError, match="tenants"):
        layers.read(dist)


def test_rejects_a_target_without_flux(tmp_path: Path) -> None:
    with pytest.raises(TokenlabsError, match="tokenlabs synth"):
        layers.read(tmp_path)


def test_names_the_layers_that_differ(dist: Path) -> None:
    before = layers.digests(dist)
    assert {"tenants", "models/token-labs-pool", "flux"} <= before.keys()
    with (dist / "tenants" / "kustomization.yaml").open("a") as file:
        file.write("# changed\n")
    (dist / "models" / "token-labs-pool" / "server.yaml").unlink()
    assert {name for name, _ in before.items() ^ layers.digests(dist).items()} == {"tenants", "models/token-labs-pool"}
