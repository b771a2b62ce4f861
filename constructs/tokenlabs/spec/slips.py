"""Mistakes that YAML's parser reports lines later or elsewhere: searched for in the lines before the reported place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.spec.problems import Problem
from tokenlabs.spec.source import Source, without_comment

# A quote that begins a value: after an indicator, not within a word.
_OPENS = re.compile(r"""(?:^|(?<=[\[{,]))[ ]*(?:- +)*(["'])|(?:: +|- +)(["'])|(?<=[\[{,] )(["'])""")
# What may follow a closing quote.
_CLOSED = re.compile(r"[ ]*([,\]}:#]|$)")
_ENTRY = re.compile(r"(?P<dashes>(?:- +)*)(?P<key>[A-Za-z][-\w./]*)(?P<between>:| +)(?P<value>[^\s:#].*)")
_WORD = re.compile(r"(?:- +)*[A-Za-z][-\w./]*")


def slip(source: Source, line: int, context: int) -> Problem | None:
    """The cause of an error that the parser reports at `line`, in a part that begins at `context`; None if not found."""
    return _open_quote(source, line) or _missing_colon(source, line, context) or _missing_dash(source, line)


def glued(text: str) -> tuple[str, str] | None:
    """Key and value of an entry without a colon, or without a space after it: `port 80`, `port:80`."""
    found = _ENTRY.fullmatch(text.strip())
    return (found["key"], found["value"]) if found and not re.search(r":\s", text) else None


def _open_quote(source: Source, last: int) -> Problem | None:
    """A quote that is not closed, or that is closed by the opening quote of another value."""
    lines = [without_comment(line) if index else line for index, line in enumerate(source.lines[:last], 1)]
    number, column = 1, 0
    while number <= len(lines):
        opening = _OPENS.search(lines[number - 1], column)
        if not opening:
            number, column = number + 1, 0
            continue
        quote, at = opening[0][-1], opening.end() - 1
        closing = _closing(lines, quote, number, at + 1)
        if closing is None or not _CLOSED.match(lines[closing[0] - 1], closing[1]):
            if closing is not None and closing[0] == number:
                return None  # both are on one line: the mistake is between or after them
            instead = f"write `{quote}` at the end of the value"
            return source.problem(number, at + 1, "the quote opened here is not closed on its line", instead)
        number, column = closing
    return None


def _closing(lines: list[str], quote: str, number: int, column: int) -> tuple[int, int] | None:
    """Line and offset after the closing quote; None if there is none."""
    closes = re.compile(r"(?:[^\"\\]|\\.)*\"" if quote == '"' else r"(?:[^']|'')*'")
    text = "\n".join([lines[number - 1][column:], *lines[number:]])
    found = closes.match(text)
    if not found:
        return None
    inside = found[0].split("\n")
    return number + len(inside) - 1, len(inside[-1]) + (column if len(inside) == 1 else 0)


def _missing_colon(source: Source, line: int, context: int) -> Problem | None:
    """A line between entries that is not an entry: YAML joins it to the next one."""
    for number in _before(source, line, context):
        text = without_comment(source.line(number)).rstrip()
        bare = text.strip()
        if (
            re.search(r":(\s|$)", text)
            or re.match(r"[\]}\"'|>#&*!%@`]|-$", bare)
            or not _entries_around(source, number)
        ):
            continue
        column = len(text) - len(text.lstrip()) + 1
        if entry := glued(bare):
            key, value = entry
            why = "has no space after its colon" if f"{key}:" in bare else "has no colon after its key"
            return source.problem(number, column, f"this line {why}", f"write `{key}: {value}`", len(bare))
        if _WORD.fullmatch(bare):
            word = bare.lstrip("- ")
            return source.problem(number, column, "this line is a key without a colon", f"write `{word}:`", len(bare))
    return None


def _before(source: Source, line: int, context: int) -> Iterator[int]:
    """Candidate lines, from the one that the parser reports back to the beginning of its part."""
    yield line
    for number in range(line - 1, 0, -1):
        text = source.line(number).strip()
        if text and not text.startswith("#"):
            yield number
            if number <= context or text.endswith(":") or ": " in text:
                return


def _entries_around(source: Source, number: int) -> bool:
    """Whether the line has the indentation of an entry: not deeper than the entry above, of which it could be a part."""
    indent = _indent(source.line(number))
    for above in range(number - 1, 0, -1):
        text = without_comment(source.line(above)).rstrip()
        if text.strip():
            lead = re.match(r"[ ]*(- +)*", text)
            deeper = indent > len(lead[0] if lead else "")
            return not deeper or text.endswith(":")
    return True


def _missing_dash(source: Source, line: int) -> Problem | None:
    """The first entry of a list has no dash, so the second entry does not match it."""
    if not source.line(line).lstrip().startswith("- "):
        return None
    indent = _indent(source.line(line))
    first = 0
    for number in range(line - 1, 0, -1):
        text = without_comment(source.line(number)).rstrip()
        if not text.strip():
            continue
        if _indent(text) <= indent and not text.lstrip().startswith("- "):
            key = text.strip().rstrip(":")
            if not text.endswith(":") or not first or source.line(first).lstrip().startswith("- "):
                return None
            column = _indent(source.line(first)) + 1
            bare = source.line(first).strip()
            why = f"`{key}` is a list, and its first item has no dash"
            return source.problem(first, column, why, f"write `- {bare}`", len(bare))
        first = number
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
