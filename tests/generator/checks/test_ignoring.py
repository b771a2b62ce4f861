"""Is a finding left out only with a reason, and only until its day?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.generator.checks.test_formats import findings
from tokenlabs.checks.ignoring import Ignored, keep, read
from tokenlabs.spec.problems import SpecError

ENTRY = "ignore:\n- {rule: TL101, object: HTTPRoute n/r, reason: its Service comes next week, until: 2027-03-01}\n"


def entries(tmp_path: Path, text: str = ENTRY) -> tuple[Ignored, ...]:
    (tmp_path / "checks.yaml").write_text(text)
    return read(tmp_path / "checks.yaml")


@pytest.mark.parametrize(("today", "ignored"), [(None, 1), (date(2027, 3, 1), 1), (date(2027, 3, 2), 0)])
def test_an_entry_holds_until_its_day(tmp_path: Path, today: date | None, ignored: int) -> None:
    kept = keep(findings(), entries(tmp_path), today)
    assert (kept.ignored, len(kept.findings)) == (ignored, 1 - ignored)
    assert bool(kept.notes) == (not ignored)
    assert all("expired on 2027-03-01" in each for each in kept.notes)


@pytest.mark.parametrize(("old", "new"), [("TL101", "TL102"), ("n/r", "n/s")])
def test_reports_an_unused_entry(tmp_path: Path, old: str, new: str) -> None:
    kept = keep(findings(), entries(tmp_path, ENTRY.replace(old, new)), None)
    assert kept.ignored == 0
    assert "is unused" in kept.notes[0]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (", reason: its Service comes next week", "", "checks.yaml:2:3: ignore[0]: has no `reason`; write `{rule: "),
        (
            "its Service comes next week",
            "later",
            "checks.yaml:2:48: ignore[0].reason: `later` cannot be used; write why",
        ),
        (", until: 2027-03-01", "", "ignore[0]: has no `until`"),
        ("2027-03-01", "2027-02-29", "ignore[0].until: `2027-02-29` cannot be used; write a day"),
        ("2027-03-01", "2027", "ignore[0].until: `2027` must be text"),
        ("TL101", "all", "ignore[0].rule: `all` cannot be used; write the id of a rule"),
        ("rule:", "rules:", "ignore[0].rules: `TL101` is not a field; did you mean `rule`?"),
        ("ignore:", "ignored:", "checks.yaml:2:1: ignored: is not a field; did you mean `ignore`?"),
        ("ignore:\n- ", "ignore: ", "checks.yaml:1:9: ignore: must be a list; write `- {rule: "),
        ("ignore:", "ignore: [", "checks.yaml:2:1: "),
        ("rule: TL101", "rule: TL101, rule: TL102", "ignore[0].rule: `rule` is written twice in one mapping"),
    ],
)
def test_an_entry_without_reason_or_day_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(SpecError) as raised:
        entries(tmp_path, ENTRY.replace(old, new))
    assert message in str(raised.value)
