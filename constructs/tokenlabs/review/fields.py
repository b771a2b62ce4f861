"""The fields that differ between two manifests. List items are paired by the field that identifies them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from tokenlabs.review.effect import FieldChange

_NAMES = (
    "name",
    "key",
    "id",
    "metadataKey",
    "mountPath",
    "containerPort",
    "port",
    "type",
    "pluginRef",
    "alert",
    "record",
    "path",
)
"""Fields that identify list items, in order of preference: the first that all items have, with distinct values."""


def changes(old: Any, new: Any, path: str = "") -> Iterator[FieldChange]:
    """The fields in which two values differ, each at the deepest level that both have."""
    if old == new:
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in [*old, *(key for key in new if key not in old)]:
            yield from changes(old.get(key), new.get(key), _join(path, str(key)))
    elif isinstance(old, list) and isinstance(new, list):
        yield from _lists(old, new, path)
    else:
        yield FieldChange(path, old, new)


def _join(path: str, key: str) -> str:
    # Keys of labels and annotations contain dots and slashes.
    plain = key.replace("-", "").replace("_", "").isalnum()
    if not plain:
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else key


def _lists(old: Sequence[Any], new: Sequence[Any], path: str) -> Iterator[FieldChange]:
    name = next((field for field in _NAMES if _names(old, field) and _names(new, field)), None)
    if name:
        before, after = ({str(item[name]): item for item in items} for items in (old, new))
        for key in [*before, *(key for key in after if key not in before)]:
            yield from changes(before.get(key), after.get(key), f"{path}[{key}]")
        if list(before) != list(after) and sorted(before) == sorted(after):
            yield FieldChange(f"{path}[]", list(before), list(after))
        return
    texts = [[repr(item) for item in items] for items in (old, new)]
    for verb, i, j, k, m in SequenceMatcher(a=texts[0], b=texts[1], autojunk=False).get_opcodes():
        if verb == "equal":
            continue
        paired = min(j - i, m - k)
        for index in range(paired):
            yield from changes(old[i + index], new[k + index], f"{path}[{k + index}]")
        yield from (FieldChange(f"{path}[{index}]", old[index], None) for index in range(i + paired, j))
        yield from (FieldChange(f"{path}[{index}]", None, new[index]) for index in range(k + paired, m))


def _names(items: Sequence[Any], field: str) -> bool:
    found = [item.get(field) for item in items if isinstance(item, Mapping)]
    plain = all(isinstance(name, str | int) and name != "" for name in found)
    return bool(items) and len(found) == len(items) and plain and len(set(map(str, found))) == len(found)
