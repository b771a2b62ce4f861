"""The measured table in docs/day-2.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.rehearsals import table
from tokenlabs_verify.rehearsals.row import Row

PLACE = "before\n<!-- written by `tokenlabs verify rehearsals --write` -->\n<!-- end of rehearsals -->\nafter\n"


def rows(document: Path) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in document.read_text().splitlines()
        if line.startswith("| `")
    ]


def test_a_run_replaces_its_rows_and_keeps_the_others(tmp_path: Path) -> None:
    document = tmp_path / "day-2.md"
    document.write_text(PLACE)
    table.write(document, [Row("model-removed", 60.0, 1234, 0, 0.0, 0, (("it gets 404", 22.7),))])
    table.write(document, [Row("tenant", 50.0, 900, 3, 1.24, 2, ())])
    table.write(document, [Row("tenant", 50.0, 900, 0, 0.0, 0, ())])
    assert [(each[0], each[2:]) for each in rows(document)] == [
        ("`tenant`", ["0 of 900", "", "0", ""]),
        ("`model-removed`", ["0 of 1,234", "", "0", "it gets 404: 23 s"]),
    ]
    text = document.read_text()
    assert text.startswith("before\n")
    assert text.endswith("\nafter\n")


def test_failures_have_their_gap(tmp_path: Path) -> None:
    document = tmp_path / "day-2.md"
    document.write_text(PLACE)
    table.write(document, [Row("gateway-renamed", 50.0, 900, 30, 12.34, 2, ())])
    assert rows(document)[0][2:5] == ["30 of 900", "12.3 s", "2"]


def test_a_document_without_a_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("nothing\n")
    with pytest.raises(TokenlabsError, match=r"a\.md has no place for the table"):
        table.write(tmp_path / "a.md", [])


def test_the_docs_have_the_place(repository: Path) -> None:
    assert "<!-- end of rehearsals -->" in (repository / "docs/day-2.md").read_text()
