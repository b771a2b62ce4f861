"""The value of a YAML document, with what Kubernetes' readers reject and PyYAML accepts: repeated keys, and aliases without end."""

from __future__ import annotations

from typing import Any

import yaml
from yaml.constructor import ConstructorError, SafeConstructor
from yaml.nodes import MappingNode

_LARGEST = 100_000
"""Values of a document with aliases. kustomize stops at `document contains excessive aliasing` (go-yaml, decode.go)."""


class _Loader(yaml.CSafeLoader):
    """Rejects a mapping with one key twice, as kustomize does (`mapping key "…" already defined`, go-yaml)."""

    def construct_mapping(self, node: MappingNode, deep: bool = False) -> dict[Any, Any]:
        own = node.value  # without what `<<` merges, which may repeat keys
        found = super().construct_mapping(node, deep)
        if len(found) < len(own):
            self._reject_repeated(own)
        return found

    def _reject_repeated(self, pairs: list[tuple[Any, Any]]) -> None:
        seen = set()
        for key, _ in pairs:
            name = self.construct_object(key, deep=True)
            if name in seen:
                raise ConstructorError(None, None, f"key `{name}` is repeated", key.start_mark)
            seen.add(name)


# As in Kubernetes: dates and bytes are text (go-yaml, resolve.go), and a set is a mapping.
for _tag in ("timestamp", "binary"):
    yaml.add_constructor(f"tag:yaml.org,2002:{_tag}", SafeConstructor.construct_yaml_str, _Loader)
yaml.add_constructor("tag:yaml.org,2002:set", SafeConstructor.construct_yaml_map, _Loader)


def load(text: bytes) -> Any:
    """The value of one document. Raises YAMLError, UnicodeDecodeError."""
    try:
        value = yaml.load(text.decode(), _Loader)  # noqa: S506 - a safe loader
    except (ValueError, OverflowError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise
        raise yaml.YAMLError(f"has a number that cannot be read: {error}") from error
    if b"&" in text and b"*" in text and _too_large(value):
        raise yaml.YAMLError("its aliases contain themselves, or too many values")
    return value


def _too_large(value: Any) -> bool:
    waiting, count = [value], 0
    while waiting and count <= _LARGEST:
        each = waiting.pop()
        inner = each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
        waiting.extend(inner)
        count += 1
        if len(waiting) > _LARGEST:
            return True
    return count > _LARGEST
