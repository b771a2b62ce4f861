"""Will Flux apply dist/ in the layers' order, with everything that a layer needs?"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs.layers import LAYERS, lws
from tokenlabs.manifests.objects import reference
from tokenlabs.manifests.yaml_text import load
from tokenlabs.synth.repository import PlaceError
from tokenlabs.synth.repository import place as place_of

DIST = Path(__file__).resolve().parents[3] / "dist"
FOLDERS = sorted(path.parent for path in DIST.rglob("kustomization.yaml") if path.parent.name != "flux-install")


def documents(target: str, folder: str) -> list[dict[str, Any]]:
    return [each for path in sorted((DIST / target / folder).glob("*.yaml")) for each in load(path.read_text())]


def kustomizations(target: str, folder: str = "flux") -> dict[str, dict[str, Any]]:
    return {
        each["metadata"]["name"]: each
        for each in documents(target, folder)
        if each["apiVersion"] == "kustomize.toolkit.fluxcd.io/v1"
    }


@pytest.mark.parametrize(
    ("target", "decryption"),
    [("microk8s", {"provider": "sops", "secretRef": {"name": "sops-age"}}), ("kind", None)],
)
def test_every_folder_has_a_kustomization_that_prunes_waits_and_decrypts(
    target: str, decryption: dict[str, Any] | None
) -> None:
    found = kustomizations(target)
    beside = {"flux", "bootstrap", "flux-install"}
    folders = {
        path.parent.relative_to(DIST / target).as_posix() for path in (DIST / target).rglob("kustomization.yaml")
    }
    assert {each["spec"]["path"] for each in found.values()} == {f"./dist/{target}/{name}" for name in folders - beside}
    for name, each in found.items():
        spec = each["spec"]
        assert spec["prune"] is True
        assert spec["wait"] is (name != "token-labs-removals")
        assert spec.get("decryption") == decryption, "kind's demo keys are plain"
        assert "postBuild" not in spec


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_kustomizations_depend_like_their_layers(target: str) -> None:
    found = kustomizations(target)
    for layer in (each for each in LAYERS if each.name != lws.LAYER.name):
        assert [other["name"] for other in found[f"token-labs-{layer.name}"]["spec"].get("dependsOn", [])] == [
            f"token-labs-{name}" for name in layer.after
        ]


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_root_prunes_and_does_not_wait(target: str) -> None:
    """A layer that is never ready must not keep the root from applying the next change."""
    (root,) = kustomizations(target, "bootstrap").values()
    assert root["metadata"]["name"] == root["spec"]["sourceRef"]["name"] == "token-labs"
    assert root["spec"]["path"] == f"./dist/{target}/flux"
    assert root["spec"]["prune"] is True
    assert root["spec"]["wait"] is False
    assert "dependsOn" not in root["spec"]
    assert {each["kind"] for each in documents(target, "flux")} == {"Kustomization"}, "its source is not among them"


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_models_do_not_block_other_models_or_routes(target: str) -> None:
    found = kustomizations(target)
    models = {name for name in found if name.startswith("token-labs-models-")}
    assert len(models) == 2
    for each in found.values():
        waits = {other["name"] for other in each["spec"].get("dependsOn", [])}
        assert not waits & models


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_models_come_before_their_routes_and_go_after_them(target: str) -> None:
    """The root creates a model's Kustomization and leaves it alone; `removals` owns the same one, and prunes it."""
    found, owned = kustomizations(target), kustomizations(target, "removals")
    created = {name: each for name, each in found.items() if name.startswith("token-labs-models-")}
    assert owned.keys() == created.keys()
    for name, each in created.items():
        assert each["metadata"].pop("annotations") == {"kustomize.toolkit.fluxcd.io/ssa": "IfNotPresent"}
        assert owned[name] == each
        assert each["spec"]["dependsOn"] == [{"name": "token-labs-models"}]
    assert found["token-labs-removals"]["spec"]["dependsOn"] == [{"name": "token-labs-routes"}]
    assert not {other["name"] for each in found.values() for other in each["spec"].get("dependsOn", ())} & {
        "token-labs-removals"
    }


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_gate_and_limits_survive_their_kustomization(target: str) -> None:
    """Finalizers run in no order: a gate that went before its routes would leave them open."""
    found = kustomizations(target)
    stays = {name for name, each in found.items() if each["spec"].get("deletionPolicy") == "Orphan"}
    assert {"token-labs-gateway", "token-labs-policies", "token-labs-kuadrant-instance", "token-labs-redis"} <= stays
    goes = {
        "token-labs-routes",
        "token-labs-tenants",
        "token-labs-speech",
        "token-labs-monitoring",
        "token-labs-models",
    }
    assert not goes & stays


@pytest.mark.parametrize("target", ["microk8s", "kind"])
@pytest.mark.parametrize(("kind", "name"), [("SecurityPolicy", "token-labs-gateway"), ("Backend", "authorino")])
def test_a_gate_that_moves_to_a_later_layer_is_not_deleted_first(target: str, kind: str, name: str) -> None:
    """Flux deletes an object that leaves a layer, unless it is annotated; without one of these the API is open."""
    (found,) = [
        each
        for each in documents(target, "gateway")
        if (each["kind"], each.get("metadata", {}).get("name")) == (kind, name)
    ]
    assert found["metadata"]["annotations"]["kustomize.toolkit.fluxcd.io/prune"] == "disabled"


@pytest.mark.parametrize("folder", FOLDERS, ids=[str(path.relative_to(DIST)) for path in FOLDERS])
def test_kustomize_builds_exactly_the_objects_of_the_folder(folder: Path, kustomize: Path) -> None:
    done = subprocess.run([kustomize, "build", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    built = {reference(each): each for each in yaml.safe_load_all(done.stdout)}
    files = [path for path in folder.glob("*.yaml") if path.name != "kustomization.yaml"]
    written = {reference(each): each for path in files for each in load(path.read_text())}
    assert built == written


@pytest.mark.parametrize("target", ["microk8s", "kind"])
@pytest.mark.parametrize("place", ["", "clusters/home/llm"])
def test_flux_fetches_only_the_target_folder(target: str, place: str, platform_at: PlatformAt, tmp_path: Path) -> None:
    """Judged by git itself, whose .gitignore syntax `spec.ignore` is in."""
    dist = platform_at(place) / "dist" / target
    (source,) = load((dist / "bootstrap/source.yaml").read_text())
    subprocess.run(["git", "init", "--quiet", tmp_path / "fetched"], check=True)
    (tmp_path / "fetched/.gitignore").write_text(source["spec"]["ignore"])
    prefix = f"{place}/" if place else ""
    paths = [
        "README.md",
        *(f"{prefix}{path}" for path in ("secrets/a.yaml", "dist/kind/routes/a.yaml", "dist/microk8s/routes/a.yaml")),
    ]
    done = subprocess.run(
        ["git", "-C", tmp_path / "fetched", "check-ignore", "--no-index", *paths],
        capture_output=True,
        text=True,
        check=False,
    )
    assert set(paths) - set(done.stdout.split()) == {f"{prefix}dist/{target}/routes/a.yaml"}


@pytest.mark.parametrize("place", ["", "clusters/home/llm"])
def test_paths_lead_from_the_repository_s_root(place: str, platform_at: PlatformAt) -> None:
    folder = platform_at(place)
    root = folder.parents[len(Path(place).parts) - 1] if place else folder
    for target in ("microk8s", "kind"):
        paths = [
            each["spec"]["path"]
            for name in ("bootstrap", "flux")
            for path in (folder / "dist" / target / name).glob("*.yaml")
            for each in load(path.read_text())
            if each["apiVersion"] == "kustomize.toolkit.fluxcd.io/v1"
        ]
        assert len(paths) > 15
        for path in paths:
            assert (root / path / "kustomization.yaml").exists(), path


def test_a_folder_that_flux_would_take_for_a_pattern_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    folder = tmp_path / "[home]"
    folder.mkdir()
    with pytest.raises(PlaceError, match=r"`\[home\]` of the repository"):
        place_of(folder)
    assert place_of(tmp_path) == ""


PlatformAt = Callable[[str], Path]


@pytest.fixture(scope="module")
def platform_at(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> PlatformAt:
    """The committed platform in a folder of a Git repository, rendered there by `tokenlabs synth -f`."""

    @cache
    def at(place: str) -> Path:
        root = tmp_path_factory.mktemp("repository")
        subprocess.run(["git", "init", "--quiet", root], check=True)
        folder = root / place
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("platform.yaml", ".sops.yaml"):
            shutil.copy(repository / name, folder)
        shutil.copytree(repository / "secrets", folder / "secrets")
        command = [sys.executable, "-P", "-m", "tokenlabs", "synth", "-q", "-f", str(Path(place) / "platform.yaml")]
        subprocess.run(command, cwd=root, check=True)
        return folder

    return at
