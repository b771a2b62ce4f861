"""Edits of one field each, of every scalar field of a tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, Objects

_NUMBER = re.compile(r"(\d+)([A-Za-z%]*)")
_IDENTITY = ("apiVersion", "kind", "metadata.name", "metadata.namespace")
_RECOMMENDED = "metadata.labels[app.kubernetes.io/"
"""Labels that describe an object; nothing in the cluster acts on them."""
_ODD: tuple[Any, ...] = (None, 3, [None, 3, "x", {}, []], {"x": None, "y": [3], "z": {"x": "y"}})
Path = tuple[str | int, ...]


class Edit(NamedTuple):
    """A tree of which one field differs."""

    kind: str
    component: str
    """Label `app.kubernetes.io/name` of the object, otherwise its name."""
    field: str
    """`spec.rules[].timeouts.request`; keys with a dot or slash in brackets."""
    how: str
    """`raised`, `lowered`, `changed` or `removed`."""
    objects: Objects


def edits(objects: Objects) -> Iterator[Edit]:
    """Each scalar field raised and lowered if it is a number, a duration or a size; otherwise changed; and removed.

    Of fields that differ only in the place in a list, or in the one of objects of the same kind and component, the first one.
    """
    seen = set()
    for number, each in enumerate(objects.objects):
        component = str(each.at("metadata", "labels", "app.kubernetes.io/name") or each.ref.name)
        for path in _scalars(each.manifest, ()):
            field = _shown(path)
            key = (each.ref.kind, component, field)
            if key in seen or field in _IDENTITY or field.startswith(_RECOMMENDED):
                continue
            seen.add(key)
            for how, value in _values(each.at(*path)):
                manifest = _with(each.manifest, path, value)
                edited = Object(each.ref, manifest, each.file, each.line)
                changed = (*objects.objects[:number], edited, *objects.objects[number + 1 :])
                yield Edit(each.ref.kind, component, field, how, Objects(changed, (), objects.files))


_REMOVED = object()


def odd_edits(objects: Objects) -> Iterator[Edit]:
    """Each field, and each mapping and list, replaced by a value of another type. The API server rejects most of them."""
    seen = set()
    for number, each in enumerate(objects.objects):
        for path in _all(each.manifest, ()):
            key = (each.ref.kind, _shown(path))
            if (
                key in seen
                or not path
                or path[0] in ("apiVersion", "kind")
                or path in (("metadata",), ("metadata", "name"))
            ):
                continue
            seen.add(key)
            for value in _ODD:
                manifest = _with(each.manifest, path, value)
                edited = Object(each.ref, manifest, each.file, each.line)
                changed = (*objects.objects[:number], edited, *objects.objects[number + 1 :])
                yield Edit(each.ref.kind, each.ref.name, key[1], repr(value), Objects(changed, (), objects.files))


def _all(value: Any, path: Path) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _all(one, (*path, str(key)))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _all(one, (*path, number))


def _values(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, bool):
        yield "changed", not value
    elif isinstance(value, int | float):
        yield "raised", value * 2 + 1
        yield "lowered", type(value)(value / 2) if value else -1
    elif found := _NUMBER.fullmatch(str(value)):
        yield "raised", f"{int(found[1]) * 2 + 1}{found[2]}"
        yield "lowered", f"{int(found[1]) // 2}{found[2]}"
    else:
        yield "changed", f"x{value}"
    yield "removed", _REMOVED


def _scalars(value: Any, path: Path) -> Iterator[Path]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _scalars(one, (*path, str(key)))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _scalars(one, (*path, number))
    else:
        yield path


def _with(value: Any, path: Path, new: Any) -> Any:
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(value, dict):
        inner = _with(value[step], rest, new)
        return {
            key: (inner if key == step else one) for key, one in value.items() if key != step or inner is not _REMOVED
        }
    inner = _with(value[step], rest, new)
    return [
        inner if number == step else one for number, one in enumerate(value) if number != step or inner is not _REMOVED
    ]


def _shown(path: Path) -> str:
    text = ""
    for step in path:
        if isinstance(step, int):
            text += "[]"
        elif re.search("[./ ]", step):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text
