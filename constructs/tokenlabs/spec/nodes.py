"""YAML text as nodes with places: the only reader of YAML written by people.

Parsed by libyaml through PyYAML. Plain scalars are resolved by YAML 1.2's core schema, as editors do; PyYAML's own resolver
reads `on`, `yes`, `12:30` and `017` by YAML 1.1.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

import yaml
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.reader import ReaderError
from yaml.resolver import Resolver

from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.source import Source, checked
from tokenlabs.spec.syntax import syntax_problem

TEXT, NULL, TRUE, FALSE, INT, FLOAT, LIST, MAPPING = (
    "text",
    "null",
    "true",
    "false",
    "int",
    "float",
    "list",
    "mapping",
)
KINDS = frozenset((TEXT, NULL, TRUE, FALSE, INT, FLOAT, LIST, MAPPING))
"""Tags of nodes; any other tag was written in the file."""

_FIXED = {tag: kind for kind, tags in {
    NULL: ("", "~", "null", "Null", "NULL"),
    TRUE: ("true", "True", "TRUE"),
    FALSE: ("false", "False", "FALSE"),
}.items() for tag in tags}  # fmt: skip
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+")
_NUMBER = re.compile(
    r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
_BEGINS_A_NUMBER = frozenset("-+.0123456789")
_NOT_ALWAYS_TEXT = _BEGINS_A_NUMBER | frozenset("~nNtTfF")
LONGEST_NUMBER = 40
"""Most digits of a number: more than any platform needs, and below Python's limit of 4,300."""
DEEPEST = 50
"""Most levels of nesting: libyaml and Python recurse for each; a platform has six."""
_YAML_1_1 = Resolver()
T = TypeVar("T")


class _Composer(CParser):
    """libyaml's parser with the plain values of YAML 1.2's core schema."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0

    def resolve(self, kind: type[Node], value: str, implicit: tuple[bool, bool]) -> str:
        if kind is ScalarNode:
            if implicit[0] and (not value or value[0] in _NOT_ALWAYS_TEXT):
                return _plain(value)
            return TEXT
        return LIST if kind is SequenceNode else MAPPING

    def descend_resolver(self, parent: Node | None, index: object) -> None:  # noqa: ARG002
        """Called by libyaml's binding when it enters a node: without a limit, a row of `[` would crash the process."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise _TooDeepError(parent)

    def ascend_resolver(self) -> None:
        """Called when it leaves a node."""
        self.depth -= 1


class _TooDeepError(Exception):
    def __init__(self, parent: Node | None) -> None:
        self.parent = parent


def _plain(value: str) -> str:
    if fixed := _FIXED.get(value):
        return fixed
    if len(value) <= LONGEST_NUMBER and value[0] in _BEGINS_A_NUMBER:
        if _INTEGER.fullmatch(value):
            return INT
        if _NUMBER.fullmatch(value):
            return FLOAT
    return TEXT


def root(source: Source) -> Node | None:
    """The root of a text's document; None if it is empty. Raises SpecError: several documents, or not YAML."""
    return _composed(source, _Composer.get_single_node)


def roots(source: Source) -> list[Node]:
    """The root of each document of a text. Raises SpecError: it is not YAML."""
    return _composed(source, _all_nodes)


def _all_nodes(composer: _Composer) -> list[Node]:
    found = []
    while composer.check_node():
        if node := composer.get_node():
            found.append(node)
    return found


def _composed(source: Source, compose: Callable[[_Composer], T]) -> T:
    try:
        return compose(_Composer(source.text))
    except yaml.MarkedYAMLError as error:
        raise SpecError([syntax_problem(source, error)]) from None
    except ReaderError:
        checked(source)  # raises with the character and its place
        raise
    except _TooDeepError as error:
        mark = error.parent.start_mark if error.parent else None
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        why = f"this value is nested more than {DEEPEST} levels deep"
        raise SpecError([source.problem(line, column, why, "close the open brackets")]) from None


def entry(node: Node, step: str | int) -> tuple[Node, Node] | None:
    """Nodes of a mapping's key and value; for a list, the item as both. None: missing."""
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    if isinstance(node, MappingNode):
        return next((pair for pair in node.value if pair[0].value == step), None)
    return None


def find(node: Node | None, path: Iterable[str | int]) -> Node | None:
    """The value below a node at a path; None if it is missing."""
    for step in path:
        pair = entry(node, step) if node else None
        node = pair[1] if pair else None
    return node


def is_text(node: Node) -> bool:
    """Whether every reader reads a scalar as text: YAML 1.1 does not for `on`, YAML 1.2 does not for `1e3`."""
    if not isinstance(node, ScalarNode) or node.tag != TEXT:
        return False
    return bool(node.style) or _YAML_1_1.resolve(ScalarNode, node.value, (True, False)) == "tag:yaml.org,2002:str"  # type: ignore[no-untyped-call]


@dataclass(frozen=True, slots=True)
class Place:
    """The position of a value, and its text."""

    line: int
    column: int
    width: int
    text: str | None
    """The scalar as written; None for lists and mappings."""


def place_of(node: Node) -> Place:
    """The position of a node."""
    start, end = node.start_mark, node.end_mark
    scalar = isinstance(node, ScalarNode)
    width = end.column - start.column if scalar and start.line == end.line else 1
    return Place(start.line + 1, start.column + 1, max(1, width), node.value if scalar else None)
