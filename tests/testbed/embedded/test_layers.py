"""Does the environment read of `dist/` what Flux would: each folder it points to, in an order that it would take?"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.target_names import TARGETS
from tokenlabs_verify.reconcile import layers


@pytest.mark.parametrize("target", TARGETS)
def test_every_layer_stands_behind_those_it_waits_for(target: str, repository: Path) -> None:
    found = layers.read(repository / "dist" / target)
    names = [layer.name for layer in found]
    assert len(set(names)) == len(names)
    for layer in found:
        assert set(layer.after) <= set(names[: names.index(layer.name)]), layer.name
    assert any(layer.after for layer in found)


@pytest.mark.parametrize("target", TARGETS)
def test_every_file_of_the_target_is_read_and_nothing_else(target: str, repository: Path) -> None:
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
    """A copy to break."""
    copy = tmp_path / "kind"
    shutil.copytree(repository / "dist" / "kind", copy)
    return copy


def change(dist: Path, layer: str, **spec: object) -> None:
    path = dist / "flux" / f"{layer}.yaml"
    documents = [each for each in yaml.safe_load_all(path.read_text()) if each]
    for each in documents:
        each["spec"] |= spec
    path.write_text(yaml.safe_dump_all(documents))


def test_a_folder_that_flux_does_not_point_to_is_not_read(dist: Path) -> None:
    names = {layer.name for layer in layers.read(dist)}
    shutil.copytree(dist / "tenants", dist / "forgotten")
    assert {layer.name for layer in layers.read(dist)} == names


def test_a_layer_that_points_to_no_folder_is_named(dist: Path) -> None:
    shutil.rmtree(dist / "tenants")
    with pytest.raises(TokenlabsError, match="tenants"):
        layers.read(dist)


def test_a_layer_that_waits_for_one_that_is_not_there_is_named(dist: Path) -> None:
    change(dist, "policies", dependsOn=[{"name": "token-labs-moon"}])
    with pytest.raises(TokenlabsError, match=r"token-labs-policies.*token-labs-moon"):
        layers.read(dist)


def test_layers_that_wait_for_each_other_are_named(dist: Path) -> None:
    change(dist, "namespaces", dependsOn=[{"name": "token-labs-policies"}])
    with pytest.raises(TokenlabsError, match="namespaces"):
        layers.read(dist)


def test_a_target_without_flux_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(TokenlabsError, match="tokenlabs synth"):
        layers.read(tmp_path)


@pytest.mark.parametrize(
    ("duration", "seconds"),
    [("30s", 30), ("5m", 300), ("5m0s", 300), ("1h30m", 5400), ("1.5h", 5400), ("500ms", 0.5), ("1m0.5s", 60.5)],
)
def test_durations_are_read_as_go_reads_them(duration: str, seconds: float) -> None:
    assert layers.seconds(duration) == seconds


@pytest.mark.parametrize("duration", ["", "5", "m", "5 m", "5d"])
def test_what_is_no_duration_is_refused(duration: str) -> None:
    with pytest.raises(TokenlabsError, match="duration"):
        layers.seconds(duration)


@pytest.mark.parametrize(
    ("api_version", "group"), [("v1", ""), ("apps/v1", "apps"), ("kuadrant.io/v1beta1", "kuadrant.io")]
)
def test_the_core_group_has_no_name(api_version: str, group: str) -> None:
    assert layers.group({"apiVersion": api_version}) == group
