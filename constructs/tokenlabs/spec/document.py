"""YAML as a careful reader takes it: one document, plain values by YAML 1.2, every key once, each value with its place.

The nodes come from libyaml by way of PyYAML; the values are made here, since PyYAML's own constructor keeps the last
of two equal keys without a word and reads `on`, `yes`, `12:30` and `017` as YAML 1.1 did (the editors' readers do not).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tokenlabs.spec.problems import Path, Problem, SpecError, field_name
from tokenlabs.spec.source import Source
from tokenlabs.spec.syntax import syntax_problem

_TEXT, _NULL, _TRUE, _FALSE, _INT, _FLOAT, _LIST, _MAPPING = (
    "text",
    "null",
    "true",
    "false",
    "int",
    "float",
    "list",
    "mapping",
)
_OURS = frozenset((_TEXT, _NULL, _TRUE, _FALSE, _INT, _FLOAT, _LIST, _MAPPING))

_FIXED = {tag: kind for kind, tags in {
    _NULL: ("", "~", "null", "Null", "NULL"),
    _TRUE: ("true", "True", "TRUE"),
    _FALSE: ("false", "False", "FALSE"),
}.items() for tag in tags}  # fmt: skip
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+")
_NUMBER = re.compile(
    r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
_BEGINS_A_NUMBER = frozenset("-+.0123456789")
_NOT_ALWAYS_TEXT = _BEGINS_A_NUMBER | frozenset("~nNtTfF")
LONGEST_NUMBER = 40
"""Digits that a number may have: none of a platform has as many, and Python refuses to read more than 4,300."""

# Aliases share what they point to, but every reader after us copies it: a few lines can grow to gigabytes.
MOST_VALUES_BY_ALIASES = 100_000
# libyaml and Python descend for each level; a platform has six.
DEEPEST = 50


class _Composer(CParser):
    """libyaml's parser with the plain values of YAML 1.2's core schema."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0

    def resolve(self, kind: type[Node], value: str, implicit: tuple[bool, bool]) -> str:
        if kind is ScalarNode:
            if implicit[0] and (not value or value[0] in _NOT_ALWAYS_TEXT):
                return _plain(value)
            return _TEXT
        return _LIST if kind is SequenceNode else _MAPPING

    def descend_resolver(self, parent: Node | None, index: object) -> None:  # noqa: ARG002
        """libyaml's binding calls it on the way into each node: without a bound, a row of `[` ends the process."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise _TooDeepError(parent)

    def ascend_resolver(self) -> None:
        """The way out of a node."""
        self.depth -= 1


class _TooDeepError(Exception):
    def __init__(self, parent: Node | None) -> None:
        self.parent = parent


def is_text(value: str) -> bool:
    """Whether a plain scalar of this spelling is read as text: `1e3` is a number, and `123` and `true` are no text either."""
    return bool(value) and (value[0] not in _NOT_ALWAYS_TEXT or _plain(value) == _TEXT)


def _plain(value: str) -> str:
    if fixed := _FIXED.get(value):
        return fixed
    if len(value) <= LONGEST_NUMBER and value[0] in _BEGINS_A_NUMBER:
        if _INTEGER.fullmatch(value):
            return _INT
        if _NUMBER.fullmatch(value):
            return _FLOAT
    return _TEXT


def _integer(text: str) -> int:
    return int(text, 8 if text.startswith("0o") else 16 if text.startswith("0x") else 10)


def _number(text: str) -> float:
    return float(
        text.replace(".inf", "inf").replace(".Inf", "inf").replace(".INF", "inf").lower().replace(".nan", "nan")
    )


_SCALARS: dict[str, Callable[[str], Any]] = {
    _TEXT: str,
    _NULL: lambda _: None,
    _TRUE: lambda _: True,
    _FALSE: lambda _: False,
    _INT: _integer,
    _FLOAT: _number,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is written, and its text."""

    line: int
    column: int
    width: int
    text: str | None
    """The scalar as written; None for lists and mappings."""


@dataclass
class Document:
    """A parsed spec: plain Python values, and the node each was made from."""

    source: Source
    root: Node
    value: Any = None
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: Path, at_key: bool = False) -> Place:
        """Where the value of a path is written, or its key; where it is missing, the innermost part that is there."""
        node = key = self.root
        for depth, step in enumerate(path):
            child: Node | None = None
            if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
                child = child_key = node.value[step]
            elif isinstance(node, MappingNode):
                pair = next((pair for pair in node.value if pair[0].value == step), None)
                if pair:
                    child_key, child = pair
            if child is None:
                # Of a mapping with a key of its own, that key is a better sign than its first entry.
                return _place(key if depth else node)
            node, key = child, child_key
        return _place(key if at_key else node)

    def problem(self, node: Node, why: str, instead: str, value: str | None = None) -> None:
        """Notes a problem of the YAML itself."""
        place = _place(node)
        self.problems.append(
            Problem(
                self.source.name,
                place.line,
                place.column,
                field_name(self._path_of(node)),
                value,
                why,
                instead,
                source=self.source.line(place.line),
                above=self.source.line(place.line - 1),
                width=place.width,
            )
        )

    def _path_of(self, wanted: Node) -> Path:
        return next((path for path, node in _walk(self.root, ()) if node is wanted), ())


def _place(node: Node) -> Place:
    start, end = node.start_mark, node.end_mark
    scalar = isinstance(node, ScalarNode)
    width = end.column - start.column if scalar and start.line == end.line else 1
    return Place(start.line + 1, start.column + 1, max(1, width), node.value if scalar else None)


def _walk(node: Node, path: Path, depth: int = 0) -> Iterator[tuple[Path, Node]]:
    yield path, node
    if depth > DEEPEST:
        return
    if isinstance(node, SequenceNode):
        for index, item in enumerate(node.value):
            yield from _walk(item, (*path, index), depth + 1)
    elif isinstance(node, MappingNode):
        for key, item in node.value:
            step = (*path, key.value) if isinstance(key.value, str) else path
            yield step, key
            yield from _walk(item, step, depth + 1)


def compose(source: Source) -> Document:
    """The one document of a source. Raises SpecError where it is not YAML, empty, several, or grows without bound."""
    try:
        root = _Composer(source.text).get_single_node()
    except yaml.MarkedYAMLError as error:
        raise SpecError([syntax_problem(source, error)]) from None
    except _TooDeepError as error:
        mark = error.parent.start_mark if error.parent else None
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        why = f"what begins here is nested more than {DEEPEST} levels deep"
        raise SpecError([source.problem(line, column, why, "a spec has six: close what was opened")]) from None
    if root is None or (isinstance(root, ScalarNode) and root.tag == _NULL):
        why = "is empty" if not source.text.strip() else "holds comments only"
        instead = "a spec begins with `version: 1`; `docs/spec.md` says what may follow, `examples/` holds whole ones"
        raise SpecError([Problem(source.name, 0, 0, "", None, why, instead)])
    document = Document(source, root)
    if "*" in source.text and "&" in source.text:
        _refuse_growth(document)
    if not isinstance(root, MappingNode):
        document.problem(root, "a spec is a mapping of keys to values, and this is not", "begin with `version: 1`")
        raise SpecError(document.problems)
    document.value = _value(root, document)
    return document


def _refuse_growth(document: Document) -> None:
    """Aliases are read, as long as they do not multiply. Raises SpecError."""
    sizes: dict[int, int] = {}

    def size(node: Node) -> int:
        known = sizes.get(id(node))
        if known is not None:
            if known == 0:
                document.problem(node, "what this anchor names holds an alias of itself", "write the value out")
                raise SpecError(document.problems)
            return known
        sizes[id(node)] = 0
        total = 1
        if isinstance(node, SequenceNode):
            total += sum(size(item) for item in node.value)
        elif isinstance(node, MappingNode):
            total += sum(1 + size(item) for _, item in node.value)
        sizes[id(node)] = total
        return total

    total = size(document.root)
    if total > MOST_VALUES_BY_ALIASES and total > 2 * len(sizes):
        why = f"its aliases (`*name`) make {total:,} values out of {len(sizes):,}"
        raise SpecError([Problem(document.source.name, 0, 0, "", None, why, "write out what you need")])


def _value(node: Node, document: Document, item: bool = False) -> Any:
    """A node's value: dict, tuple or scalar. What a careful reader refuses is noted, and left out.

    `item`: it is an item of a list.
    """
    content = node.value
    if node.tag not in _OURS:
        tag = node.tag.replace("tag:yaml.org,2002:", "!!")
        instead = "leave the tag out; text that looks like a number or a boolean goes into quotes"
        document.problem(node, f"the tag `{tag}` is not read here", instead)
        return str(content) if isinstance(node, ScalarNode) else None
    if isinstance(node, ScalarNode):
        return content if node.tag is _TEXT else _SCALARS[node.tag](content)
    if isinstance(node, SequenceNode):
        return tuple([_value(each, document, item=True) for each in content])
    value: dict[str, Any] = {}
    for key, below in content:
        name = key.value
        if not isinstance(name, str):
            document.problem(key, "a list or a mapping is used as a key", "keys are words: write `key: value`")
        elif name in value and item and name == content[0][0].value and key.start_mark.line > node.start_mark.line:
            why = "begins a second item without a dash: YAML takes both for one"
            document.problem(key, why, f"write `- {name}: …`", name)
            return value
        elif name in value:
            first = next(other for other, _ in content if other.value == name)
            line, column = first.start_mark.line + 1, first.start_mark.column + 1
            why = f"is written twice in one mapping, first at {line}:{column}; YAML readers silently drop one of them"
            document.problem(key, why, "keep one", name)
        elif name == "<<":
            instead = "write the keys out; an alias for a whole value (`resources: *small`) is read"
            document.problem(
                key, "merges another mapping in; YAML 1.2 has no merge keys, so readers differ", instead, name
            )
        elif not name:
            document.problem(key, "a key is missing before the `:`", "write `key: value`")
        else:
            value[name] = _value(below, document)
    return value
