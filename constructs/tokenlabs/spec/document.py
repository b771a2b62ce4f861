"""Strict YAML: one document, plain values by YAML 1.2, unique keys, each value with its place.

Values are constructed here because PyYAML's constructor silently keeps the last of two equal keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tokenlabs.spec.nodes import (
    DEEPEST,
    FALSE,
    FLOAT,
    INT,
    KINDS,
    NULL,
    TEXT,
    TRUE,
    Place,
    entry,
    place_of,
    root,
)
from tokenlabs.spec.problems import Path, Problem, SpecError, field_name
from tokenlabs.spec.source import Source, read, whole

# Aliases share their target, but later readers copy it: a few lines could grow to gigabytes.
MOST_VALUES_BY_ALIASES = 100_000


def _integer(text: str) -> int:
    return int(text, 8 if text.startswith("0o") else 16 if text.startswith("0x") else 10)


def _number(text: str) -> float:
    return float(
        text.replace(".inf", "inf").replace(".Inf", "inf").replace(".INF", "inf").lower().replace(".nan", "nan")
    )


_SCALARS: dict[str, Callable[[str], Any]] = {
    TEXT: str,
    NULL: lambda _: None,
    TRUE: lambda _: True,
    FALSE: lambda _: False,
    INT: _integer,
    FLOAT: _number,
}


@dataclass
class Document:
    """A parsed spec: plain Python values, and the nodes with their places."""

    source: Source
    root: Node
    value: Any = None
    problems: list[Problem] = field(default_factory=list)

    def at(self, *path: str) -> Any:
        """The plain value at a path of keys; None if it is missing."""
        value = self.value
        for step in path:
            value = value.get(step) if isinstance(value, Mapping) else None
        return value

    def place(self, path: Path, at_key: bool = False) -> Place:
        """The place of a value, or of its key; if missing, of the innermost existing parent."""
        node = key = self.root
        for depth, step in enumerate(path):
            pair = entry(node, step)
            if pair is None:
                # Point to the key of the incomplete mapping, not to its first entry.
                return place_of(key if depth else node)
            key, node = pair
        return place_of(key if at_key else node)

    def problem(self, node: Node, why: str, instead: str, value: str | None = None) -> None:
        """Records a problem of the YAML itself."""
        place = place_of(node)
        path = field_name(self._path_of(node))
        found = self.source.problem(place.line, place.column, why, instead, place.width, path=path, value=value)
        self.problems.append(found)

    def problem_at(self, path: Path, why: str, instead: str) -> None:
        """Records a problem of a value; if it is missing, at the innermost existing parent."""
        place = self.place(path)
        found = self.source.problem(
            place.line, place.column, why, instead, place.width, path=field_name(path), value=place.text
        )
        self.problems.append(found)

    def _path_of(self, node: Node) -> Path:
        return next((path for path, each in _walk(self.root, ()) if each is node), ())


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


def compose(source: Source) -> Document | None:
    """The document of a text; None if it is empty. Raises SpecError: not YAML, several documents, or too many aliases."""
    node = root(source)
    return _document(source, node) if node else None


def read_spec(path: FilePath) -> Document:
    """The document of a platform.yaml. Raises SpecError."""
    return compose_spec(read(path))


def read_values(path: FilePath) -> Any:
    """The plain values of a file; None if it is empty. Raises SpecError with every problem of the YAML."""
    document = compose(read(path, path.name))
    if document and document.problems:
        raise SpecError(document.problems)
    return document.value if document else None


def compose_spec(source: Source) -> Document:
    """The document of a platform.yaml. Raises SpecError, also if it is empty or not a mapping."""
    node = root(source)
    if node is None or (isinstance(node, ScalarNode) and node.tag == NULL):
        why = "is empty" if not source.text.strip() else "contains only comments"
        instead = "begin with `version: 1`; see `docs/spec.md` for the fields and `examples/` for complete files"
        raise SpecError([whole(source.name, why, instead)])
    if not isinstance(node, MappingNode):
        document = Document(source, node)
        document.problem(node, "must be a mapping of keys to values", "begin with `version: 1`")
        raise SpecError(document.problems)
    return _document(source, node)


def _document(source: Source, node: Node) -> Document:
    document = Document(source, node)
    if "*" in source.text and "&" in source.text:
        _refuse_growth(document)
    document.value = _value(node, document)
    return document


def _refuse_growth(document: Document) -> None:
    """Rejects aliases that multiply. Raises SpecError."""
    sizes: dict[int, int] = {}

    def size(node: Node) -> int:
        known = sizes.get(id(node))
        if known is not None:
            if known == 0:
                document.problem(node, "this anchor contains an alias to itself", "write the value out")
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
        why = f"its aliases (`*name`) expand {len(sizes):,} values to {total:,}"
        raise SpecError([whole(document.source.name, why, "write the values out")])


def _value(node: Node, document: Document, item: bool = False) -> Any:
    """A node's value: dict, tuple or scalar. Rejected parts are recorded as problems and left out.

    `item`: the node is an item of a list.
    """
    content = node.value
    if node.tag not in KINDS:
        tag = node.tag.replace("tag:yaml.org,2002:", "!!")
        instead = "remove the tag; quote text that looks like a number or a boolean"
        document.problem(node, f"the tag `{tag}` is not supported", instead)
        return str(content) if isinstance(node, ScalarNode) else None
    if isinstance(node, ScalarNode):
        return content if node.tag is TEXT else _SCALARS[node.tag](content)
    if isinstance(node, SequenceNode):
        return tuple([_value(each, document, item=True) for each in content])
    value: dict[str, Any] = {}
    for key, below in content:
        name = key.value
        if not isinstance(name, str):
            document.problem(key, "a list or a mapping is used as a key", "write `key: value`")
        elif name in value and item and name == content[0][0].value and key.start_mark.line > node.start_mark.line:
            why = "begins a second item without a dash, so YAML reads both as one"
            document.problem(key, why, f"write `- {name}: …`", name)
            return value
        elif name in value:
            first = next(other for other, _ in content if other.value == name)
            line, column = first.start_mark.line + 1, first.start_mark.column + 1
            why = f"is written twice in one mapping, first at {line}:{column}; YAML readers silently drop one of them"
            document.problem(key, why, "keep one", name)
        elif name == "<<":
            instead = "write the keys out; an alias for a whole value (`resources: *small`) is supported"
            document.problem(key, "is a merge key, which YAML 1.2 does not have, so readers differ", instead, name)
        elif not name:
            document.problem(key, "a key is missing before the `:`", "write `key: value`")
        else:
            value[name] = _value(below, document)
    return value
