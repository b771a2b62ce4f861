"""The page as plain text, with tables in columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from tokenlabs.guide.page import Block, Code, Heading, Paragraph, Table

WIDTH = 100


def render(blocks: Iterable[Block]) -> str:
    """The page."""
    return "\n\n".join("\n".join(_lines(block)) for block in blocks) + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            plain = _plain(text)
            yield plain.upper() if level == 2 else plain
            if level == 1:
                yield "=" * len(plain)
        case Paragraph(text):
            yield from textwrap.wrap(_plain(text), WIDTH, break_long_words=False, break_on_hyphens=False)
        case Table(columns, rows):
            yield from _table(columns, rows)
        case Code(_, text):
            yield textwrap.indent(text.rstrip("\n"), "    ")


def _table(columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Columns side by side; if they do not fit, the last one on separate lines."""
    cells = [[_plain(cell) for cell in row] for row in (columns, *rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(columns))]
    fits = sum(widths) + 2 * len(widths) <= WIDTH
    for row in cells if fits else cells[1:]:
        if fits:
            yield "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            continue
        yield from textwrap.wrap(
            "  ".join(filter(None, row[:-1])), WIDTH, initial_indent="  ", subsequent_indent="       "
        )
        if row[-1]:
            yield f"       {row[-1]}"


def _plain(text: str) -> str:
    return text.replace("`", "")
