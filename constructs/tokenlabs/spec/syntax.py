"""YAML syntax errors: libyaml's messages translated into the mistake and its remedy."""

from __future__ import annotations

import re

import yaml

from tokenlabs.spec.problems import Problem
from tokenlabs.spec.slips import slip
from tokenlabs.spec.source import Source

_COLON = "this value contains `: ` or ends in `:`, so YAML takes it for a key"
_QUOTE_IT = "quote the value, or begin a new line for a new key"

# Pattern of libyaml's message → what is wrong, what to write. The first match wins.
_WORDS: tuple[tuple[str, str, str], ...] = (
    ("expected a single document", "a second document begins here", "the file is one document: delete the `---`"),
    ("mapping values are not allowed", _COLON, _QUOTE_IT),
    (
        "did not find expected ',' or ']'",
        "the list that begins at {context} is not closed, or a comma is missing before this place",
        "close it with `]`, and put a comma between its items",
    ),
    (
        "did not find expected ',' or '}'",
        "the mapping that begins at {context} is not closed, or a comma is missing before this place",
        "close it with `}}`, and put a comma between its entries",
    ),
    ("found unexpected end of stream", "the quote opened at {context} is not closed", "close it on the same line"),
    ("unexpected document indicator", "the quote opened at {context} is not closed", "close it on the same line"),
    ("did not find expected node content", "a value is missing", "write the value, or close the open bracket"),
    (
        "could not find expected ':'",
        "the line at {context} is neither `key: value` nor part of the value above it",
        "write `key: value` with a space after the colon, or indent it",
    ),
    (
        "did not find expected key",
        "this line is not aligned with the mapping that begins at {context}",
        "indent the keys of a mapping equally, and quote only whole values",
    ),
    (
        "did not find expected '-' indicator",
        "this line is not aligned with the list that begins at {context}",
        "indent its items equally, each with `- `",
    ),
    (
        "block sequence entries are not allowed",
        "a list item cannot begin here",
        "put each `- ` on a separate line, below its key",
    ),
    (
        "block mapping|mapping keys are not allowed",
        "a mapping cannot begin here",
        "put its keys on separate lines, indented below",
    ),
    ("undefined alias", "this alias (`*name`) has no anchor (`&name`) above it", "write the value out, or quote it"),
    ("duplicate anchor", "this anchor (`&name`) is defined twice", "name each anchor once"),
    (
        "while scanning an alias|while scanning an anchor",
        "`*` and `&` at the beginning of a value are YAML aliases and anchors",
        "quote the value",
    ),
    (
        "unknown escape",
        "a backslash in double quotes begins an escape sequence, and this one is unknown",
        "use single quotes",
    ),
    ("tag", "tags (`!name`) are not supported", "remove it, or quote the value"),
    ("directive", "`%` at the beginning of a line is a YAML directive", "quote the value"),
    ("indentation", "the indentation changes here", "indent all lines of the text equally"),
)
_STARTS = {
    "\t": ("YAML does not allow tabs in indentation", "indent with spaces"),
    "`": ("a value cannot begin with a backquote", "remove the backquotes"),
    "@": ("a value cannot begin with `@`", "quote it"),
    "%": ("a value cannot begin with `%`", "quote it"),
}


def syntax_problem(source: Source, error: yaml.MarkedYAMLError) -> Problem:
    """A parser's error as a problem at its place in the source."""
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    context_mark = error.context_mark or error.problem_mark
    context = f"{context_mark.line + 1}:{context_mark.column + 1}" if context_mark else "the beginning"
    if not source.line(line).strip() and context_mark:
        # The parser reports the end of the file: show where the open part began.
        line, column = context_mark.line + 1, context_mark.column + 1
    if found := slip(source, line, context_mark.line + 1 if context_mark else line):
        return found
    why, instead = _words(source, said, line, column)
    return source.problem(line, column, why.format(context=context), instead.format(context=context))


def _words(source: Source, said: str, line: int, column: int) -> tuple[str, str]:
    text = source.line(line)
    indent = text[: len(text) - len(text.lstrip())]
    if "\t" in indent:
        return _STARTS["\t"]
    if "cannot start any token" in said or "tab character" in said:
        return _STARTS.get(text[column - 1 : column], ("a YAML value cannot begin like this", "quote it"))
    for pattern, why, instead in _WORDS:
        if re.search(pattern, said):
            return why, instead
    return f"this is not YAML ({said.strip()})", "compare with the lines above it"
