"""What a changed value of a field means, as a table: one line per field and way of changing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract.windows import duration_seconds
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.requests import quantity
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair

When = Callable[[Any, Any], bool]


def changed(old: Any, new: Any) -> bool:
    """Any change; also an absent value that is set, and the reverse."""
    return bool(old != new)


def removed(old: Any, new: Any) -> bool:
    """It was set, and is absent now."""
    return old is not None and new is None


def replaced(old: Any, new: Any) -> bool:
    """It was set, and is set to something else."""
    return old is not None and new is not None and bool(old != new)


def given(old: Any, new: Any) -> bool:
    """It is set now, and was absent or something else."""
    return new is not None and bool(old != new)


def set_to(*values: Any) -> When:
    """One of these values, and before another; None: absent."""
    return lambda old, new: new in values and old not in values


def shorter(old: Any, new: Any) -> bool:
    """A duration that is shorter, or set where there was none. `0s` means none."""
    before, after = _duration(old), _duration(new)
    return after is not None and (before is None or after < before)


def _duration(value: Any) -> float | None:
    return (duration_seconds(value) or None) if isinstance(value, str) else None


def less(old: Any, new: Any) -> bool:
    """A number or size that is smaller, or set where there was none."""
    before, after = (None if each is None else quantity(each) for each in (old, new))
    return after is not None and (before is None or after < before)


class Statement(NamedTuple):
    """What it means if a field changes in a way."""

    field: str
    """`spec.timeout.http.idleTimeout`; `[]` after a name: each item of the list, by its name or place; `*`: each key."""
    when: When
    id: str
    severity: Severity
    says: str
    """`{old}` and `{new}` are the values, `{at}` the item or key."""


Statements = Mapping[tuple[str, str], tuple[Statement, ...]]
"""API group and kind → statements about its fields."""


def stated(change: TargetPair, statements: Statements) -> Iterator[Effect]:
    """An effect for each statement about an object that is there before and after."""
    for pair in change.pairs:
        for each in statements.get((pair.ref.group, pair.ref.kind), ()) if pair.before and pair.after else ():
            yield from _effects(change, pair, each)


def _effects(change: TargetPair, pair: Pair, statement: Statement) -> Iterator[Effect]:
    if not (pair.before and pair.after):
        return
    old, new = (values(each, statement.field) for each in (pair.before, pair.after))
    for path in sorted(old.keys() | new.keys()):
        before, after = old.get(path, _NOTHING), new.get(path, _NOTHING)
        if before.value != after.value and statement.when(before.value, after.value):
            at = before.at or after.at
            says = statement.says.format(old=shown(before.value), new=shown(after.value), at=at)
            because = (FieldChange(path, before.value, after.value),)
            yield change.effect(statement.id, statement.severity, pair, says, because)


def shown(value: Any) -> str:
    """A value as part of a sentence."""
    if value is None:
        return "unset"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ", ".join(map(shown, value)) or "none"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {shown(each)}" for key, each in value.items())
    return " ".join(str(value).split())


class _Found(NamedTuple):
    value: Any
    at: str


_NOTHING = _Found(None, "")


def values(each: Object, field: str) -> Mapping[str, _Found]:
    """Path → value and place, for each part of an object that a `Statement.field` names."""
    found = [("", _Found(each.manifest, ""))]
    for step in field.split("."):
        found = [inner for path, (value, at) in found for inner in _inner(path, value, at, step)]
    return {path: each for path, each in found if each.value is not None}


def _inner(path: str, value: Any, at: str, step: str) -> Iterable[tuple[str, _Found]]:
    if step == "*":
        return [(f"{path}.{key}", _Found(one, str(key))) for key, one in mapping(value).items()]
    name = step.removesuffix("[]")
    inner, where = mapping(value).get(name), f"{path}.{name}" if path else name
    if name == step:
        return [(where, _Found(inner, at))]
    keys = [str(mapping(one).get("name", number)) for number, one in enumerate(items(inner))]
    return [(f"{where}[{key}]", _Found(one, key)) for key, one in zip(keys, items(inner), strict=True)]
