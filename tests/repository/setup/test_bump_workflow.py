"""Does bump.yml propose what is newer, and may only the job that runs nothing of others write?"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.generator.bump.go_proxy import GATEWAY_API, publish
from tests.repository.setup.workflow_shell import GH, copy_platform, git, shell, steps, workflow
from tests.tools.fixtures import NOT_RUN


@pytest.fixture
def checkout(repository: Path, tmp_path: Path) -> Path:
    """A checkout of main, whose `origin` is a bare repository."""
    root = tmp_path / "checkout"
    copy_platform(repository, root)
    with (root / ".gitignore").open("a") as ignored:
        ignored.write("bump\n")
    git(root, "commit", "-qam", "ignore")
    git(tmp_path, "clone", "-q", "--bare", str(root), "origin.git")
    git(root, "remote", "add", "origin", str(tmp_path / "origin.git"))
    return root


def propose(repository: Path, checkout: Path, *versions: str) -> tuple[list[int], str]:
    """Run the steps of the job that asks; their exit codes, and its outputs."""
    environment = publish(checkout.parent / "proxy", GATEWAY_API, *versions)
    output, summary = checkout.parent / "output", checkout.parent / "summary"
    environment |= {"UP_TO": "patch", "GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary)}
    found = steps(repository, "bump.yml", "propose")
    names = ("What is newer?", "Summarize", "Render, check, compare")
    done = [shell(found[name], checkout, **environment) for name in names]
    assert "Upstream versions" in summary.read_text(), done[0].stderr
    return [each.returncode for each in done], output.read_text() if output.exists() else ""


def test_a_patch_release_becomes_a_pull_request(repository: Path, checkout: Path) -> None:
    if not shutil.which("jq"):
        pytest.skip(f"{NOT_RUN}jq, which GitHub's runners have, is not installed")
    codes, output = propose(repository, checkout, "v1.5.1", "v1.5.2")
    assert (codes, output) == ([0, 0, 0], "changed=true\n")
    git(checkout, "reset", "-q", "--hard")
    (checkout / ".cache/bump").rename(checkout / "bump")
    (checkout.parent / "gh").write_text(GH)
    (checkout.parent / "gh").chmod(0o755)
    (checkout.parent / "pulls").write_text("[]")
    path = f"{checkout.parent}{os.pathsep}{os.environ['PATH']}"
    opening = steps(repository, "bump.yml", "open")
    ids = []
    for _ in range(2):
        done = shell(opening["Push the branch"], checkout, PATH=path)
        assert done.returncode == 0, done.stderr
        ids.append(git(checkout.parent / "origin.git", "rev-parse", "bump"))
        git(checkout, "switch", "-q", "main")
        git(checkout, "branch", "-qD", "bump")
    assert ids[0] == ids[1], "the same proposal is the same commit"
    changed = git(checkout.parent / "origin.git", "diff", "--name-only", "main", "bump").split()
    assert "platform.yaml" in changed
    assert all(each == "platform.yaml" or each.startswith("dist/") for each in changed)
    assert (
        "envoy-gateway"
        not in git(checkout.parent / "origin.git", "show", "bump:platform.yaml").partition("cluster:")[0]
    )

    opened = calls(opening, checkout, path)[-1]
    assert "repos/o/r/pulls" in opened
    assert "| gateway-api | 1.5.1 | 1.5.2 | patch | accepted" in opened[-1]
    assert "<!-- tokenlabs diff -->" in opened[-1], "what it does in the cluster"
    assert len(opened[-1]) <= 65_536
    (checkout.parent / "pulls").write_text('[{"number": 7}]')
    edited = calls(opening, checkout, path)[-1]
    assert edited[:4] == ["api", "--silent", "-X", "PATCH"]
    assert "repos/o/r/pulls/7" in edited


def calls(opening: dict[str, str], checkout: Path, path: str) -> list[list[str]]:
    done = shell(opening["Open the pull request, or edit it"], checkout, PATH=path, GH_REPO="o/r", BASE="main")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in (checkout.parent / "calls").read_text().splitlines()]


def test_nothing_is_proposed_when_the_stack_rejects_what_is_newer(repository: Path, checkout: Path) -> None:
    assert propose(repository, checkout, "v1.5.1", "v1.6.3") == ([0, 0, 0], "")
    assert git(checkout, "status", "--porcelain") == ""


def test_the_run_fails_when_nothing_was_found_and_a_place_did_not_answer(repository: Path, checkout: Path) -> None:
    codes, output = propose(repository, checkout, "v1.5.1")
    assert codes[0] != 0
    assert output == ""


def test_the_patch_writes_nothing_but_the_platform(repository: Path, checkout: Path) -> None:
    """Even one that says otherwise, such as of a package that took over the first job."""
    (checkout / "bump").mkdir()
    patch = "--- /dev/null\n+++ b/{0}\n@@ -0,0 +1 @@\n+x\n"
    names = (".github/workflows/evil.yml", "dist/a.yaml", "Makefile")
    text = "".join(f"diff --git a/{each} b/{each}\nnew file mode 100644\n{patch.format(each)}" for each in names)
    (checkout / "bump/change.patch").write_text(text)
    done = shell(steps(repository, "bump.yml", "open")["Push the branch"], checkout)
    assert done.returncode == 0, done.stderr
    assert git(checkout.parent / "origin.git", "diff", "--name-only", "main", "bump") == "dist/a.yaml"


def test_only_the_job_that_runs_no_packages_may_write(repository: Path) -> None:
    bump = workflow(repository, "bump.yml")
    assert bump["permissions"] == {}
    ask, write = bump["jobs"]["propose"], bump["jobs"]["open"]
    assert ask["permissions"] == {"contents": "read"}
    assert write["permissions"] == {"actions": "read", "contents": "write", "pull-requests": "write"}
    assert [step["uses"].partition("@")[0] for step in write["steps"] if "uses" in step] == ["actions/checkout"]
    shells = [step["run"] for job in (ask, write) for step in job["steps"] if "run" in step]
    assert not [each for each in shells if "${{" in each]
    assert not [step["run"] for step in write["steps"] if ".venv" in step.get("run", "")]
    assert sorted(bump["on"]) == ["schedule", "workflow_dispatch"]


def test_it_needs_nothing_of_the_event(repository: Path) -> None:
    """A schedule's event has no repository (github/codeql-action#1211): its default branch would be empty."""
    assert "github.event" not in (repository / ".github/workflows/bump.yml").read_text()


def test_the_words_of_the_dialog_are_the_command_s(repository: Path) -> None:
    options = workflow(repository, "bump.yml")["on"]["workflow_dispatch"]["inputs"]["up-to"]["options"]
    help_text = subprocess.run(
        [repository / ".venv/bin/tokenlabs", "bump", "--help"], capture_output=True, text=True, check=True
    ).stdout
    assert f"--write [{'|'.join(options)}]" in help_text
