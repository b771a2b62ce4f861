"""Are ends of support judged by the commit's day or a given one, and never by the clock?"""

from __future__ import annotations

from pathlib import Path

from tests.generator.synth.conftest import Synth, edit
from tests.git_repository import commit, git

ENDED = "upstream has not supported since 2026-11-08"
ENDS = "whose upstream support ends on 2026-11-08"


def test_the_last_commit_decides_unless_a_day_is_given(checkout: Path, synth: Synth) -> None:
    assert ENDED not in synth(checkout, "-q").stderr, "outside of Git no day is known"
    git(checkout, "init", "-q")
    commit(checkout, day="2026-10-01")
    first = synth(checkout, "-q").stderr
    assert (ENDS in first, ENDED in first) == (True, False)
    commit(checkout, day="2026-12-24")
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
