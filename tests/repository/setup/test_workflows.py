"""Would GitHub run our workflows, and do they run what everyone runs?"""

from __future__ import annotations

import subprocess
from pathlib import Path

import yaml


def lint(actionlint: Path, *workflows: Path) -> subprocess.CompletedProcess[str]:
    # shellcheck and pyflakes are used only where a machine has them: off, so that the answer is the same everywhere.
    command = [str(actionlint), "-no-color", "-oneline", "-shellcheck=", "-pyflakes=", *map(str, workflows)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_actionlint_accepts_the_workflows(repository: Path, actionlint: Path) -> None:
    workflows = sorted((repository / ".github" / "workflows").glob("*.yml"))
    assert workflows
    done = lint(actionlint, *workflows)
    assert done.returncode == 0, done.stdout + done.stderr


def test_actionlint_would_refuse_a_broken_one(tmp_path: Path, actionlint: Path) -> None:
    broken = tmp_path / "broken.yml"
    broken.write_text(
        "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nosuch.thing }}\n"
    )
    done = lint(actionlint, broken)
    assert done.returncode == 1
    assert "nosuch" in done.stdout


def test_ci_runs_dot_ci_run_on_both_architectures(repository: Path) -> None:
    jobs = yaml.safe_load((repository / ".github" / "workflows" / "ci.yml").read_text())["jobs"]
    runners = jobs["test"]["strategy"]["matrix"]["runner"]
    assert {runner.endswith("-arm") for runner in runners} == {True, False}
    assert ".ci/run" in [step.get("run") for step in jobs["test"]["steps"]]


def test_ci_runs_the_tests_that_make_test_leaves_out(repository: Path) -> None:
    jobs = yaml.safe_load((repository / ".github" / "workflows" / "ci.yml").read_text())["jobs"]
    steps = [step.get("run", "") for step in jobs["embedded"]["steps"]]
    assert "make test-embedded" in steps


def test_dot_ci_run_is_executable_tests_and_verifies(repository: Path) -> None:
    script = repository / ".ci" / "run"
    assert script.stat().st_mode & 0o111 == 0o111
    lines = [line.strip() for line in script.read_text().splitlines()]
    assert "make test" in lines
    assert any(line.startswith(".venv/bin/tokenlabs verify") for line in lines)
