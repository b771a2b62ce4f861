"""Remedies for schema violations, one per kind of violation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jsonschema_rs import ValidationErrorKind as Kind

from tokenlabs.spec.problems import did_you_mean, nearest

_NOUN = {"array": "a list", "object": "a mapping", "integer": "a whole number", "string": "text", "null": "nothing"}


def of_unknown_field(name: str, known: Iterable[str]) -> str:
    """Remedy for an unknown field."""
    fields = sorted(known)
    return did_you_mean(name, fields) if fields else "remove it: no field is allowed here"


def of(kind: Kind, instance: Any) -> str:
    """Remedy for any other violation."""
    match kind:
        case Kind.Required(property=name):
            return _of_missing(name, instance)
        case Kind.Type(types=types):
            return _of_type(types, instance)
        case Kind.Enum(options=options):
            return did_you_mean(str(instance), [str(option) for option in options])
        case Kind.Constant(expected_value=value):
            return f"write `{value}`"
        case Kind.Pattern(pattern=pattern):
            return f"write a value that matches `{pattern}`"
        case Kind.Minimum(limit=bound):
            return f"write {bound} or more"
        case Kind.Maximum(limit=bound):
            return f"write {bound} or less"
        case Kind.MinItems(limit=bound) | Kind.MinProperties(limit=bound):
            return f"write at least {bound} of them"
        case Kind.MaxItems(limit=bound) | Kind.MaxProperties(limit=bound):
            return f"write at most {bound} of them"
        case Kind.MinLength(limit=bound):
            return f"write at least {bound} characters"
        case Kind.MaxLength(limit=bound):
            return f"write at most {bound} characters"
        case Kind.UniqueItems():
            return "keep one of the equal items"
    return f"see `{kind.name}` in the kind's schema"


def _of_missing(name: str, instance: Any) -> str:
    written = nearest(name, instance) if isinstance(instance, dict) else None
    return f"write `{name}` in place of `{written}`" if written else f"add `{name}`"


def _of_type(types: list[str], instance: Any) -> str:
    wanted = " or ".join(_NOUN.get(name, f"a {name}") for name in types)
    # YAML reads `true` and `12` as text only if quoted.
    plain = "string" in types and isinstance(instance, bool | int | float)
    return f"write {wanted}" + (f', `"{str(instance).lower()}"` in quotes' if plain else "")
