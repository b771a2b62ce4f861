"""YAML that is not YAML: libyaml's words turned into what an operator did, and what to write."""

from __future__ import annotations

import re

import yaml

from tokenlabs.spec.problems import Problem
from tokenlabs.spec.slips import slip
from tokenlabs.spec.source import Source

_COLON = "this value holds `: ` or ends in `:`, so that YAML takes it for a key"
_QUOTE_IT = "put the value in quotes, or begin a new line for a new key"

# What libyaml says → what is wrong, what to write. The first whose pattern is found wins.
_WORDS: tuple[tuple[str, str, str], ...] = (
    ("expected a single document", "a second document begins here", "the file is one document: delete the `---`"),
    ("mapping values are not allowed", _COLON, _QUOTE_IT),
    (
        "did not find expected ',' or ']'",
        "the list begun at {context} is not closed, or a comma is missing before here",
        "close it with `]`, and put a comma between its items",
    ),
    (
        "did not find expected ',' or '}'",
        "the mapping begun at {context} is not closed, or a comma is missing before here",
        "close it with `}}`, and put a comma between its entries",
    ),
    ("found unexpected end of stream", "the quote opened at {context} is never closed", "close it on the same line"),
    ("unexpected document indicator", "the quote opened at {context} is never closed", "close it on the same line"),
    ("did not find expected node content", "a value is missing here", "write the value, or close what is open"),
    (
        "could not find expected ':'",
        "the line at {context} is neither `key: value` nor part of the value above it",
        "write `key: value` with a space after the colon, or indent it",
    ),
    (
        "did not find expected key",
        "this does not line up with the mapping begun at {context}",
        "indent the keys of one mapping equally, and put quotes around whole values only",
    ),
    (
        "did not find expected '-' indicator",
        "this does not line up with the list begun at {context}",
        "indent its items equally, each with `- `",
    ),
    (
        "block sequence entries are not allowed",
        "a list item cannot begin here",
        "put each `- ` on a line of its own, below its key",
    ),
    (
        "block mapping|mapping keys are not allowed",
        "a mapping cannot begin here",
        "put its keys on lines of their own, indented below",
    ),
    ("undefined alias", "this alias (`*name`) has no anchor (`&name`) above it", "write the value out, or quote it"),
    ("duplicate anchor", "this anchor (`&name`) is defined twice", "name each anchor once"),
    (
        "while scanning an alias|while scanning an anchor",
        "`*` and `&` at the beginning of a value stand for YAML's aliases and anchors",
        "put the value in quotes",
    ),
    (
        "unknown escape",
        "a backslash in double quotes begins an escape, and YAML does not know this one",
        "use single quotes",
    ),
    ("tag", "a tag (`!name`) is not read here", "leave it out, or put the value in quotes"),
    ("directive", "`%` at the beginning of a line is a directive of YAML", "put the value in quotes"),
    ("indentation", "the indentation changes here", "indent all lines of the text equally"),
)
_STARTS = {
    "\t": ("YAML does not allow tabs in indentation", "indent with spaces"),
    "`": ("a value cannot begin with a backquote", "leave the backquotes out"),
    "@": ("a value cannot begin with `@`", "put it in quotes"),
    "%": ("a value cannot begin with `%`", "put it in quotes"),
}


def syntax_problem(source: Source, error: yaml.MarkedYAMLError) -> Problem:
    """A parser's error as a problem at its place in the source."""
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    context_mark = error.context_mark or error.problem_mark
    context = f"{context_mark.line + 1}:{context_mark.column + 1}" if context_mark else "the beginning"
    if not source.line(line).strip() and context_mark:
        # The parser noticed only after the last line: show where the open part began.
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
        return _STARTS.get(text[column - 1 : column], ("no value of YAML begins like this", "put it in quotes"))
    for pattern, why, instead in _WORDS:
        if re.search(pattern, said):
            return why, instead
    return f"this is not YAML ({said.strip()})", "compare with the lines above it"
