"""Upstream's image references: nothing is pulled here, and components are identified by upstream's names of their images."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from tokenlabs.spec.image_roles import Pulled
from tokenlabs_verify.reconcile.layers import Layer


def from_upstream(found: Iterable[Layer], pulled: Iterable[Pulled]) -> list[Layer]:
    """The layers with upstream's reference wherever `images` of platform.yaml replaced it."""
    names: dict[str, str] = {}
    for each in pulled:
        if each.reference and each.upstream and each.reference != each.upstream:
            names[each.reference] = each.upstream
            # A chart's values may have name and tag separately, with a digest's colon in between.
            for part, own in zip(each.reference.rpartition(":")[::2], each.upstream.rpartition(":")[::2], strict=True):
                names.setdefault(part, own)
    if not names:
        return list(found)
    return [replace(layer, objects=tuple(_restored(each, names) for each in layer.objects)) for layer in found]


def _restored(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, dict):
        return {key: _restored(each, names) for key, each in value.items()}
    return [_restored(each, names) for each in value] if isinstance(value, list) else value
