"""Strategic merge: a partial object over a whole one, as `kubectl patch --type strategic` merges them.

Mappings are merged. Lists whose items Kubernetes tells apart by fields (containers by name, mounts by path) are merged item by
item; other lists are replaced. Nothing is deleted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from tokenlabs.manifests import schemas

LIST_MAP_KEYS = "x-kubernetes-list-map-keys"
ITEM_DEFAULTS = {"protocol": "TCP"}
"""Defaults of optional fields that identify items of a list (ports of containers and Services)."""
POD_TEMPLATE = "core.v1.PodTemplateSpec"


def over_pod_template(template: Mapping[str, Any], partial: Mapping[str, Any]) -> dict[str, Any]:
    """A pod template with a partial one merged over it; neither is changed."""
    merged: dict[str, Any] = _merged(template, partial, definitions()[POD_TEMPLATE])
    return merged


@cache
def definitions() -> Mapping[str, Any]:
    """The schemas of a Deployment's parts, by the names that references have (`core.v1.Container`)."""
    text = schemas.read("apps/v1", "Deployment")
    assert text is not None  # noqa: S101 (always imported)
    found: Mapping[str, Any] = json.loads(text)["$defs"]
    return found


def _merged(old: Any, new: Any, schema: Mapping[str, Any]) -> Any:
    schema = _resolved(schema)
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        merged = dict(old)
        for key, value in new.items():
            below = schema.get("properties", {}).get(key, {})
            merged[key] = _merged(old[key], value, below) if key in old else _plain(value)
        return merged
    keys = schema.get(LIST_MAP_KEYS)
    if keys and isinstance(old, Sequence) and isinstance(new, Sequence):
        return _items(old, new, keys, schema["items"])
    return _plain(new)


def _items(old: Sequence[Any], new: Sequence[Any], keys: list[str], schema: Mapping[str, Any]) -> list[Any]:
    merged = list(old)
    places = {_identity(item, keys): number for number, item in enumerate(old)}
    for item in new:
        number = places.get(_identity(item, keys))
        if number is None:
            merged.append(_plain(item))
        else:
            merged[number] = _merged(old[number], item, schema)
    return merged


def _identity(item: Mapping[str, Any], keys: list[str]) -> tuple[Any, ...]:
    return tuple(item.get(key, ITEM_DEFAULTS.get(key)) for key in keys)


def _resolved(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    reference = schema.get("$ref")
    return definitions()[reference.rpartition("/")[2]] if reference else schema


def _plain(value: Any) -> Any:
    """The value with lists in place of tuples."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value
