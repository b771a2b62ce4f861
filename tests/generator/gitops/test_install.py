"""Does `kubectl apply -k dist/<target>/flux-install` install Flux with the settings that the layers need?"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml

from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings import go_modules
from tokenlabs.gitops import install
from tokenlabs.manifests.yaml_text import load

DIST = Path(__file__).resolve().parents[3] / "dist"
CONTROLLERS = {"source-controller": "v1.9.6", "kustomize-controller": "v1.9.6", "helm-controller": "v1.6.4"}


def deployments() -> list[str]:
    """Upstream's own, which Flux's `install.yaml` is made of."""
    try:
        folders = [
            go_modules.download(f"github.com/fluxcd/{name}", version, sumdb=True).folder
            for name, version in CONTROLLERS.items()
        ]
    except go_modules.VersionRefusedError as refused:
        pytest.skip(f"{NOT_RUN}{refused}")
    return [(folder / "config/manager/deployment.yaml").read_text() for folder in folders]


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_kustomize_adds_the_settings_to_upstream_s_deployments(target: str, tmp_path: Path, kustomize: Path) -> None:
    (written,) = load((DIST / target / "flux-install" / "kustomization.yaml").read_text())
    assert written["resources"] == [install.MANIFESTS]
    (tmp_path / "install.yaml").write_text("---\n".join(deployments()))
    (tmp_path / "kustomization.yaml").write_text(yaml.safe_dump(written | {"resources": ["install.yaml"]}))
    done = subprocess.run([kustomize, "build", tmp_path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = {
        each["metadata"]["name"]: each["spec"]["template"]["spec"]["containers"][0]["args"]
        for each in yaml.safe_load_all(done.stdout)
        if each["kind"] == "Deployment"
    }
    assert set(found) == set(CONTROLLERS)
    for name, arguments in found.items():
        assert {"--concurrent=10", "--requeue-dependency=2s"} <= set(arguments)
        cancels = "--feature-gates=CancelHealthCheckOnNewRevision=true" in arguments
        assert cancels == (name != "source-controller"), "source-controller has no such gate"
