"""The line of a field: found only for reported fields, since parsing YAML with positions takes ten times as long."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tokenlabs.manifests.objects import Object, documents
from tokenlabs.manifests.tree import Tree

if TYPE_CHECKING:
    from yaml import Node

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
        first = _first(node)
        found = first
        for step in _STEPS.finditer(path):
            node, line = _inner(node, step[1] if step[1] is not None else step[2])
            if node is None:
                break
            found = line
        return each.line + found - first

    def _node(self, file: str, line: int) -> Node | None:
        """The document that starts at a line; None: it cannot be read."""
        import yaml

        if (file, line) not in self._nodes:
            if file not in self._texts:
                self._texts[file] = {one.line: one.text for one in documents({file: self._tree[file]})}
            try:
                text = self._texts[file].get(line, b"").decode()
                self._nodes[file, line] = yaml.compose(text, Loader=yaml.CSafeLoader)
            except (yaml.YAMLError, UnicodeDecodeError):
                self._nodes[file, line] = None
        return self._nodes[file, line]


def _first(node: Node) -> int:
    return node.start_mark.line


def _inner(node: Node | None, step: str) -> tuple[Node | None, int]:
    """The value of a key, or the item of a list, and its line; by `name` if the step is not a number."""
    import yaml

    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return value, key.start_mark.line
    if isinstance(node, yaml.SequenceNode):
        if step.isdecimal() and int(step) < len(node.value):
            item = node.value[int(step)]
            return item, item.start_mark.line
        for item in node.value:
            if isinstance(item, yaml.MappingNode) and any(value.value == step for _, value in item.value):
                return item, item.start_mark.line
    return None, 0
