"""The lab's repository does what a plan says between its commands, and refuses what it does not understand."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml

from tokenlabs.adoption.commands import removed_from
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs_verify.rehearsals.takeover.lab_repository import COMPONENTS, HOST, PATH, URL, LabRepository

FLUX = "kustomize.toolkit.fluxcd.io"


def kustomization(name: str) -> dict[str, object]:
    return {
        "apiVersion": f"{FLUX}/v1",
        "kind": "Kustomization",
        "metadata": {"name": name, "namespace": "flux-system"},
    }


def removal(name: str, url: str = URL) -> str:
    """As `tokenlabs adopt --plan` prints it."""
    return removed_from(ObjectRef(FLUX, "Kustomization", "flux-system", name), "./cluster", url)


@pytest.fixture
def repository(tmp_path: Path) -> LabRepository:
    found = LabRepository(tmp_path / "mirror", tmp_path / "lab")
    found.write(
        {
            "cluster/apps.yaml": [kustomization("crds"), kustomization("infrastructure")],
            f"{COMPONENTS}/kustomization.yaml": [{"kind": "Kustomization", "resources": ["gotk-components.yaml"]}],
            f"{COMPONENTS}/gotk-components.yaml": [kustomization("other")],
        }
    )
    return found


def pushed(tmp_path: Path, file: str) -> str:
    show = ["git", "-C", str(tmp_path / "mirror" / HOST / "git" / PATH), "show", f"main:{file}"]
    return subprocess.run(show, check=True, capture_output=True, text=True).stdout


def test_removes_what_the_plan_names(repository: LabRepository, tmp_path: Path) -> None:
    repository.edit(removal("infrastructure"))
    found = yaml.safe_load_all(pushed(tmp_path, "cluster/apps.yaml"))
    assert [each["metadata"]["name"] for each in found] == ["crds"]


@pytest.mark.parametrize(
    "instruction", [removal("missing"), removal("crds", "https://github.com/example/other"), "# rename everything"]
)
def test_refuses_what_it_cannot_do(repository: LabRepository, instruction: str) -> None:
    with pytest.raises(TokenlabsError):
        repository.edit(instruction)


def test_configures_flux_as_the_platform_recommends(
    repository: LabRepository, tmp_path: Path, platform_dist: Path
) -> None:
    repository.configure_flux(platform_dist)
    (written,) = yaml.safe_load_all(pushed(tmp_path, f"{COMPONENTS}/kustomization.yaml"))
    assert written["resources"] == ["gotk-components.yaml"]
    assert any("--requeue-dependency=2s" in each["patch"] for each in written["patches"])


@pytest.fixture
def platform_dist() -> Path:
    return Path(__file__).parents[3] / "dist" / "kind"
