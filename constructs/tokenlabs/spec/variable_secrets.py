"""Secrets whose keys are variables of models, and which tokenlabs keeps encrypted in `secrets/`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tokenlabs.spec.document import Document
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.serving import Model, ModelDefaults


def of_platform(platform: Platform) -> dict[str, tuple[str, ...]]:
    """Keys of each Secret by its name, both sorted."""
    described: list[Model | ModelDefaults] = [platform.model_defaults, *platform.models]
    values = ((name, value) for each in described for name, value in each.env.items() if not isinstance(value, str))
    return _keys((value.secret, value.key or name) for name, value in values if not value.existing)


def of_document(document: Document) -> dict[str, tuple[str, ...]]:
    """The same of a file whose other parts may be wrong."""
    models = document.at("models")
    described = (document.at("modelDefaults"), *(models if isinstance(models, tuple) else ()))
    values = (item for each in described for item in _mapping(_mapping(each).get("env")).items())
    return _keys(
        (value["secret"], str(value.get("key") or name))
        for name, value in values
        if isinstance(value, Mapping) and isinstance(value.get("secret"), str) and value.get("existing") is not True
    )


def _keys(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for secret, key in pairs:
        found.setdefault(secret, set()).add(key)
    return {secret: tuple(sorted(found[secret])) for secret in sorted(found)}


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
