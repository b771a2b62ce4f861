"""What rehearsals measured, as the table of docs/day-2.md."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.rehearsals.catalog import REHEARSALS
from tokenlabs_verify.rehearsals.row import Row

_BEGIN, _END = "<!-- written by `tokenlabs verify rehearsals --write` -->", "<!-- end of rehearsals -->"
_HEADINGS = ("Rehearsal", "What", "Failed requests", "Longest gap", "Wrongly charged", "Took effect")


def write(document: Path, rows: Sequence[Row]) -> None:
    """Replace the rows of these rehearsals in a document, and keep the others.

    Raises:
        TokenlabsError: it has no place for the table.
    """
    content = document.read_text()
    pattern = re.compile(f"{re.escape(_BEGIN)}(.*?){re.escape(_END)}", re.DOTALL)
    found = pattern.search(content)
    if not found:
        raise TokenlabsError(f"{document} has no place for the table: write `{_BEGIN}` and `{_END}`")
    kept = {line.split("`")[1]: line for line in found[1].splitlines() if line.startswith("| `")}
    lines = kept | {each.id: _line(each) for each in rows}
    head = [_row(_HEADINGS), _row(("---", "---", "--:", "--:", "--:", "---"))]
    table = "\n".join([*head, *(lines[each.id] for each in REHEARSALS if each.id in lines)])
    document.write_text(pattern.sub(lambda _: f"{_BEGIN}\n{table}\n{_END}", content))


def _line(row: Row) -> str:
    (sentence,) = [each.sentence for each in REHEARSALS if each.id == row.id]
    took = "; ".join(f"{what}: {seconds:.0f} s" for what, seconds in row.measured)
    failed, gap = f"{row.failed} of {row.requests:,}", f"{row.gap:.1f} s" if row.failed else ""
    return _row((f"`{row.id}`", sentence, failed, gap, str(row.wrongly_charged), took))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
