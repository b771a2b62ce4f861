"""The line of a field: found only for reported fields, since parsing YAML with positions takes ten times as long."""

from __future__ import annotations

import re

from yaml.nodes import MappingNode, Node, SequenceNode

from tokenlabs.manifests.objects import Object, documents
from tokenlabs.manifests.tree import Tree
from tokenlabs.spec.nodes import entry, root
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.source import Source

_STEPS = re.compile(r"\[([^\]]*)\]|([^.\[\]]+)")


class Lines:
    """Finds lines in a tree. A file, and a document, is read once, however much is found in it."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._texts: dict[str, dict[int, bytes]] = {}
        self._nodes: dict[tuple[str, int], Node | None] = {}

    def of(self, each: Object, path: str) -> int:
        """Line of the deepest field of a path that an object's text has: `spec.rules[0].backendRefs`, from 1."""
        node = self._node(each.file, each.line)
        if node is None:
            return each.line
        first = found = node.start_mark.line
        for step in _STEPS.finditer(path):
            pair = _inner(node, step[1] if step[1] is not None else step[2])
            if pair is None:
                break
            key, node = pair
            found = key.start_mark.line
        return each.line + found - first

    def _node(self, file: str, line: int) -> Node | None:
        """The document that starts at a line; None: it cannot be read."""
        if (file, line) not in self._nodes:
            if file not in self._texts:
                self._texts[file] = {one.line: one.text for one in documents({file: self._tree[file]})}
            try:
                self._nodes[file, line] = root(Source(file, self._texts[file].get(line, b"").decode()))
            except (SpecError, UnicodeDecodeError):
                self._nodes[file, line] = None
        return self._nodes[file, line]


def _inner(node: Node, step: str) -> tuple[Node, Node] | None:
    """Key and value of a mapping; for a list, the item as both, by number or by a text in it, such as its `name`."""
    if isinstance(node, SequenceNode) and not (step.isdecimal() and int(step) < len(node.value)):
        named = (item for item in node.value if isinstance(item, MappingNode) and _has(item, step))
        item = next(named, None)
        return (item, item) if item else None
    return entry(node, int(step) if isinstance(node, SequenceNode) else step)


def _has(item: MappingNode, text: str) -> bool:
    return any(value.value == text for _, value in item.value)
