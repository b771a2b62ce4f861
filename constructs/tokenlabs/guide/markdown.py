"""The page as Markdown (GitHub's)."""

from __future__ import annotations

from collections.abc import Iterable

from tokenlabs.guide.page import Block, Code, Heading, Paragraph, Table


def render(blocks: Iterable[Block]) -> str:
    """The page."""
    return "\n\n".join(_text(block) for block in blocks) + "\n"


def _text(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {text}"
        case Paragraph(text):
            return text
        case Table(columns, rows):
            return "\n".join(map(_row, (columns, ("---",) * len(columns), *rows)))
        case Code(language, text):
            return f"```{language}\n{text}```"


def _row(cells: tuple[str, ...]) -> str:
    # A bar ends a cell, also in code.
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
