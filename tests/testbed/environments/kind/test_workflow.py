"""The kind job is pinned, has minimal permissions and a short timeout, and runs only commands that a user can run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs.contract.flux import VERSION
from tokenlabs.manifests.yaml_text import load as manifests
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target
from tokenlabs_verify.environments.kind.bring_up import UpOptions, plan
from tokenlabs_verify.environments.kind.cluster import KIND_VERSION
from tokenlabs_verify.environments.kind.source import LocalSource


@pytest.fixture(scope="module")
def workflow(repository: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((repository / ".github/workflows/kind.yml").read_text())
    return found


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_has_read_permissions_and_a_half_hour_timeout(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert all(job["timeout-minutes"] <= 30 and "permissions" not in job for job in workflow["jobs"].values())


def test_covers_both_engines(workflow: dict[str, Any]) -> None:
    assert {each["requests"] for each in workflow["jobs"]["verify"]["strategy"]["matrix"]["include"]} == {
        "envoy",
        "kuadrant",
    }


@pytest.mark.parametrize("name", ["ci", "kind"])
def test_pins_actions_by_commit_with_their_release(repository: Path, name: str) -> None:
    lines = re.findall(r"uses: (.*)", (repository / f".github/workflows/{name}.yml").read_text())
    assert lines
    for line in lines:
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_installs_the_environments_tool_versions(workflow: dict[str, Any]) -> None:
    flux = next(step for step in steps(workflow) if "flux2" in step.get("uses", ""))
    assert f"v{flux['with']['version']}" == VERSION
    assert any(f"sigs.k8s.io/kind@{KIND_VERSION}\n" in step.get("run", "") for step in steps(workflow))


def test_passes_no_event_data_to_a_shell(workflow: dict[str, Any]) -> None:
    assert not [step for step in steps(workflow) if "${{" in step.get("run", "")]


def test_uploads_reports_and_state_on_failure(workflow: dict[str, Any]) -> None:
    upload = next(step for step in steps(workflow) if "upload-artifact" in step.get("uses", ""))
    assert upload["if"] == "always()"
    written = "\n".join(step.get("run", "") for step in steps(workflow))
    for folder in upload["with"]["path"].split():
        assert folder in written


def test_renders_kuadrants_request_limits(
    repository: Path, tmp_path: Path, workflow: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Runs the actual step, and checks what Flux would receive."""
    monkeypatch.setenv("TOKENLABS_CACHE", str(tmp_path / "cache"))
    script = next(
        step["run"] for step in steps(workflow) if step.get("name") == "Render with Kuadrant's request limits"
    )
    for folder in ("examples", ".venv/bin"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "examples/verify-limits.yaml").write_text((repository / "examples/verify-limits.yaml").read_text())
    command = tmp_path / ".venv/bin/tokenlabs"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -O -m tokenlabs "$@"\n')
    command.chmod(0o755)
    platform = tmp_path / ".cache/kind/platform.yaml"
    done = subprocess.run(
        ["sh", "-eu", "-c", script],
        cwd=tmp_path,
        env={"PLATFORM": ".cache/kind/platform.yaml", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    kinds = {
        each["kind"]
        for path in (platform.parent / "dist/kind/policies").glob("*.yaml")
        for each in manifests(path.read_text())
    }
    assert kinds == {"RateLimitPolicy", "BackendTrafficPolicy", "EnvoyPatchPolicy", "Kustomization"}
    planned = plan(UpOptions(platform.parent, target(load(platform).platform, "kind"), local=True), {})
    assert isinstance(planned.source, LocalSource)
