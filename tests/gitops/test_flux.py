"""Will Flux apply dist/ in the layers' order, with everything that a layer needs?"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs.layers import LAYERS
from tokenlabs.manifests.yaml_text import load
from tokenlabs.synth.rendered import reference

DIST = Path(__file__).resolve().parents[2] / "dist"
FOLDERS = sorted(path.parent for path in DIST.rglob("kustomization.yaml"))


def kustomizations() -> dict[str, dict[str, Any]]:
    found = [document for path in (DIST / "microk8s/flux").glob("*.yaml") for document in load(path.read_text())]
    return {each["metadata"]["name"]: each for each in found if each["kind"] == "Kustomization" and "metadata" in each}


def test_every_layer_has_a_kustomization_that_prunes_waits_and_decrypts() -> None:
    found = kustomizations()
    folders = {path.name for path in (DIST / "microk8s").iterdir()} - {"flux"}
    assert {each["spec"]["path"] for each in found.values()} == {f"./dist/microk8s/{name}" for name in folders}
    for each in found.values():
        spec = each["spec"]
        assert spec["prune"] is True
        assert spec["wait"] is True
        assert spec["decryption"] == {"provider": "sops", "secretRef": {"name": "sops-age"}}
        assert "postBuild" not in spec


def test_each_waits_for_what_its_layer_comes_after() -> None:
    found = kustomizations()
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


def test_flux_fetches_the_cluster_s_folder_and_nothing_else(tmp_path: Path) -> None:
    """Judged by git itself, whose .gitignore syntax `spec.ignore` is in."""
    source = next(each for each in load((DIST / "microk8s/flux/source.yaml").read_text()))
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / ".gitignore").write_text(source["spec"]["ignore"])
    paths = ["README.md", "secrets/a.yaml", "dist/kind/a.yaml", "dist/microk8s/routes/a.yaml"]
    done = subprocess.run(
        ["git", "-C", tmp_path, "check-ignore", "--no-index", *paths], capture_output=True, text=True, check=False
    )
    assert set(paths) - set(done.stdout.split()) == {"dist/microk8s/routes/a.yaml"}
