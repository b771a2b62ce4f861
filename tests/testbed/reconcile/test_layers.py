"""The environment reads `dist/` like Flux: each folder of a Kustomization, in dependency order."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.target_names import TARGETS
from tokenlabs_verify.reconcile import layers


@pytest.mark.parametrize("target", TARGETS)
def test_orders_layers_after_their_dependencies(target: str, repository: Path) -> None:
    found = layers.read(repository / "dist" / target)
    names = [layer.name for layer in found]
    assert len(set(names)) == len(names)
    for layer in found:
        assert set(layer.after) <= set(names[: names.index(layer.name)]), layer.name
    assert any(layer.after for layer in found)


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


def change(dist: Path, layer: str, **spec: object) -> None:
    path = dist / "flux" / f"{layer}.yaml"
    documents = [each for each in yaml.safe_load_all(path.read_text()) if each]
    for each in documents:
        each["spec"] |= spec
    path.write_text(yaml.safe_dump_all(documents))


def test_ignores_a_folder_without_a_kustomization(dist: Path) -> None:
    names = {layer.name for layer in layers.read(dist)}
    shutil.copytree(dist / "tenants", dist / "forgotten")
    assert {layer.name for layer in layers.read(dist)} == names


def test_rejects_a_layer_without_a_folder(dist: Path) -> None:
    shutil.rmtree(dist / "tenants")
    with pytest.raises(TokenlabsError, match="tenants"):
        layers.read(dist)


def test_rejects_a_missing_dependency(dist: Path) -> None:
    change(dist, "policies", dependsOn=[{"name": "token-labs-moon"}])
    with pytest.raises(TokenlabsError, match=r"token-labs-policies.*token-labs-moon"):
        layers.read(dist)


def test_rejects_a_dependency_cycle(dist: Path) -> None:
    change(dist, "namespaces", dependsOn=[{"name": "token-labs-policies"}])
    with pytest.raises(TokenlabsError, match="namespaces"):
        layers.read(dist)


def test_rejects_a_target_without_flux(tmp_path: Path) -> None:
    with pytest.raises(TokenlabsError, match="tokenlabs synth"):
        layers.read(tmp_path)


@pytest.mark.parametrize(
    ("duration", "seconds"),
    [("30s", 30), ("5m", 300), ("5m0s", 300), ("1h30m", 5400), ("1.5h", 5400), ("500ms", 0.5), ("1m0.5s", 60.5)],
)
def test_parses_go_durations(duration: str, seconds: float) -> None:
    assert layers.seconds(duration) == seconds


@pytest.mark.parametrize("duration", ["", "5", "m", "5 m", "5d"])
def test_rejects_invalid_durations(duration: str) -> None:
    with pytest.raises(TokenlabsError, match="duration"):
        layers.seconds(duration)


@pytest.mark.parametrize(
    ("api_version", "group"), [("v1", ""), ("apps/v1", "apps"), ("kuadrant.io/v1beta1", "kuadrant.io")]
)
def test_core_group_is_empty(api_version: str, group: str) -> None:
    assert layers.group({"apiVersion": api_version}) == group
