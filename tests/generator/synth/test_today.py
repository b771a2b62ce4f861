"""Are ends of support judged by the commit's day or a given one, and never by the clock?"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth, edit

ENDED = "upstream has not supported since 2026-11-08"
ENDS = "whose upstream support ends on 2026-11-08"


def commit(folder: Path, day: str) -> None:
    date = f"{day}T12:00:00+00:00"
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "platform.yaml"], ["commit", "-q", "--allow-empty", "-m", day]):
        environment = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "PATH": "/usr/bin:/bin"}
        subprocess.run([*git, *command], cwd=folder, check=True, env=environment)


@pytest.mark.parametrize("again", ["a whole run", "a run by what stands"])
def test_the_last_commit_decides_unless_a_day_is_given(checkout: Path, synth: Synth, again: str) -> None:
    if again == "a run by what stands":
        synth(checkout)
    assert ENDED not in synth(checkout, "-q").stderr, "outside of Git no day is known"
    commit(checkout, "2026-10-01")
    first = synth(checkout, "-q").stderr
    assert (ENDS in first, ENDED in first) == (True, False)
    commit(checkout, "2026-12-24")
    assert ENDED in synth(checkout, "-q").stderr
    assert ENDS in synth(checkout, "-q", "--today", "2026-10-01").stderr
    assert not synth(checkout, "-q", "--today", "2026-01-01").stderr


def test_rendering_does_not_depend_on_the_day(checkout: Path, synth: Synth) -> None:
    synth(checkout)
    for day in ("2026-01-01", "2040-01-01"):
        done = synth(checkout, "--full", "--check", "--today", day)
        assert done.returncode == 0, done.stderr


def test_rejects_an_invalid_day(checkout: Path, synth: Synth) -> None:
    done = synth(checkout, "--today", "tomorrow")
    assert done.returncode == 2
    assert "tomorrow" in done.stderr


def test_warns_about_every_downgraded_component(checkout: Path, synth: Synth) -> None:
    synth(checkout)
    edit(checkout, 'stack: "2026-12"', 'stack: "2026-02"')
    said = synth(checkout, "-q").stderr
    for words in (
        "envoy-gateway is downgraded from v1.8.3 to v1.6.3; objects that the newer version stored may be rejected",
        "gateway-api is downgraded from v1.5.1 to v1.4.1",
        "kuadrant-operator is downgraded from 1.5.2 to 1.4.6",
    ):
        assert words in said
    assert "goes back" not in synth(checkout, "-q").stderr, "said when it happens"
    edit(checkout, 'stack: "2026-02"', 'stack: "2026-12"')
    assert "moves back" not in synth(checkout, "-q").stderr


def test_ignores_unreadable_dist_files(checkout: Path, synth: Synth) -> None:
    synth(checkout)
    (checkout / "dist/microk8s/crds/envoy-gateway.yaml").write_text("kind: GitRepository\n  : {")
    done = synth(checkout, "-q")
    assert done.returncode == 0, done.stderr
    assert "moves back" not in done.stderr
