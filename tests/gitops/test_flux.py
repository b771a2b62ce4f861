"""Will Flux apply dist/ in the layers' order, with everything that a layer needs?"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs.gitops import install
from tokenlabs.layers import LAYERS
from tokenlabs.manifests.yaml_text import load
from tokenlabs.synth.rendered import reference

DIST = Path(__file__).resolve().parents[2] / "dist"
FOLDERS = sorted(path.parent for path in DIST.rglob("kustomization.yaml") if path.parent.name != install.FOLDER)


def kustomizations(target: str) -> dict[str, dict[str, Any]]:
    found = [document for path in (DIST / target / "flux").glob("*.yaml") for document in load(path.read_text())]
    return {each["metadata"]["name"]: each for each in found if each["kind"] == "Kustomization" and "metadata" in each}


@pytest.mark.parametrize(
    ("target", "decryption"),
    [("microk8s", {"provider": "sops", "secretRef": {"name": "sops-age"}}), ("kind", None)],
)
def test_every_layer_has_a_kustomization_that_prunes_waits_and_decrypts(
    target: str, decryption: dict[str, Any] | None
) -> None:
    found = kustomizations(target)
    folders = {path.name for path in (DIST / target).iterdir()} - {"flux", install.FOLDER}
    assert {each["spec"]["path"] for each in found.values()} == {f"./dist/{target}/{name}" for name in folders}
    for each in found.values():
        spec = each["spec"]
        assert spec["prune"] is True
        assert spec["wait"] is True
        assert spec.get("decryption") == decryption, "kind's demo keys are plain"
        assert "postBuild" not in spec


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_each_waits_for_what_its_layer_comes_after(target: str) -> None:
    found = kustomizations(target)
    for layer in LAYERS:
        each = found.get(f"token-labs-{layer.name}")
        if each:
            assert [other["name"] for other in each["spec"].get("dependsOn", [])] == [
                f"token-labs-{name}" for name in layer.after
            ]


@pytest.mark.parametrize("folder", FOLDERS, ids=[str(path.relative_to(DIST)) for path in FOLDERS])
def test_kustomize_builds_exactly_the_objects_of_the_folder(folder: Path, kustomize: Path) -> None:
    done = subprocess.run([kustomize, "build", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    built = {reference(each): each for each in yaml.safe_load_all(done.stdout)}
    files = [path for path in folder.glob("*.yaml") if path.name != "kustomization.yaml"]
    written = {reference(each): each for path in files for each in load(path.read_text())}
    assert built == written


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_flux_fetches_the_target_s_folder_and_nothing_else(target: str, tmp_path: Path) -> None:
    """Judged by git itself, whose .gitignore syntax `spec.ignore` is in."""
    source = next(each for each in load((DIST / target / "flux/source.yaml").read_text()))
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / ".gitignore").write_text(source["spec"]["ignore"])
    paths = ["README.md", "secrets/a.yaml", "dist/kind/routes/a.yaml", "dist/microk8s/routes/a.yaml"]
    done = subprocess.run(
        ["git", "-C", tmp_path, "check-ignore", "--no-index", *paths], capture_output=True, text=True, check=False
    )
    assert set(paths) - set(done.stdout.split()) == {f"dist/{target}/routes/a.yaml"}
