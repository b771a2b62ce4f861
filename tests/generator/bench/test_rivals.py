"""Do kubeconform and dyff do what they are measured for: validate every object, and find every change?"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tokenlabs.bench import rivals
from tokenlabs.bench.measure import Figures
from tokenlabs.bench.report import goals
from tokenlabs.bench.subject import Subject
from tokenlabs.bench.subjects import BASELINE, RIVALS, SIZES

TARGET = Path(__file__).parents[3] / "dist" / "microk8s"
CHANGED = next(path.relative_to(TARGET) for path in sorted(TARGET.glob("models/*/server.yaml")))


@pytest.fixture
def measured(
    tmp_path: Path, kubeconform: Path, dyff: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, subprocess.CompletedProcess[str]]:
    """Name of each program → a run of its command, in which a model's images change."""

    def change(_: int) -> None:
        shutil.copytree(TARGET, tmp_path / "new")
        file = tmp_path / "new" / CHANGED
        file.write_text(file.read_text().replace(" image: ", " image: mirror.example/"))

    monkeypatch.setenv("PATH", f"{kubeconform.parent}{os.pathsep}{dyff.parent}", prepend=os.pathsep)
    found = rivals.subjects("default", TARGET, "new", tmp_path, dict(os.environ), change)
    return {each.name.partition(",")[0]: _run(each) for each in found}


def _run(subject: Subject) -> subprocess.CompletedProcess[str]:
    subject.before(0)
    done = subprocess.run(subject.arguments, cwd=subject.folder, capture_output=True, text=True, check=False)
    assert done.returncode in subject.codes, done.stdout + done.stderr
    return done


def test_kubeconform_validates_every_object(measured: dict[str, subprocess.CompletedProcess[str]]) -> None:
    summary = measured["kubeconform"].stdout.splitlines()[-1]
    found = re.search(r"Valid: (\d+), Invalid: (\d+), Errors: (\d+), Skipped: (\d+)", summary)
    assert found, summary
    valid, invalid, errors, skipped = map(int, found.groups())
    encrypted = sum(path.read_text().count("\nsops:") for path in TARGET.rglob("*.yaml"))
    assert (invalid, errors, skipped) == (encrypted, 0, len(list(TARGET.rglob("kustomization.yaml"))))
    assert valid > 100


def test_dyff_finds_every_changed_image(measured: dict[str, subprocess.CompletedProcess[str]]) -> None:
    images = (TARGET / CHANGED).read_text().count(" image: ")
    assert measured["dyff"].stdout.count("+ mirror.example/") == images > 0


def test_goals_are_ratios_of_the_same_run() -> None:
    figures = {name: Figures(cpu, 1.0, 0.0, 1) for name, cpu in _CPU.items()}
    found = {goal.what: (goal.ratio, goal.at_most, goal.met) for goal in goals(figures)}
    assert found[f"check of one target, {RIVALS}, in kubeconform"] == (0.25, 0.5, True)
    assert found[f"diff of one target, {RIVALS}, in dyff"] == (2.0, 0.3, False)


_CPU = {
    BASELINE: 1.0,
    **{f"{what}, {SIZES[0]}": 1.0 for what in ("synth, nothing changed", "synth, a tenant changed")},
    **{f"synth --full, {size}": 1.0 + number for number, size in enumerate(SIZES)},
    **{f"{what}, {size}": 1.0 for what in ("check", "diff", "trace", "parse YAML") for size in SIZES},
    f"check, one target, {RIVALS}": 1.0,
    f"diff, one target, {RIVALS}": 4.0,
    f"kubeconform, {RIVALS}": 4.0,
    f"dyff, {RIVALS}": 2.0,
}
