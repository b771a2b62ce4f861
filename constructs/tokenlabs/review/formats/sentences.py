"""Text that several formats share: the summary, groups of equal effects and of equal changes, and values."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from tokenlabs.review.effect import Effect, FieldChange, ObjectChange, Review, Severity

_WORDS: Mapping[Severity, str] = {Severity.DANGER: "dangerous", Severity.CAUTION: "to check", Severity.INFO: "routine"}


TITLES: Mapping[Severity, str] = {Severity.DANGER: "Danger", Severity.CAUTION: "Caution", Severity.INFO: "Routine"}
"""Heading of the effects of a severity."""


def summary(review: Review) -> str:
    """One line: the verdict, and the numbers of effects by severity and of objects by change."""
    return counts(review) if review.verdict == "same" else f"{review.verdict}: {counts(review)}"


def counts(review: Review) -> str:
    """The numbers of effects by severity, and of objects by change."""
    if review.verdict == "same":
        return "nothing changes"
    numbers = Counter(each.severity for each in grouped(review.effects))
    parts = [f"{numbers[each]} {_WORDS[each]}" for each in sorted(_WORDS, reverse=True) if numbers[each]]
    verbs = Counter(each.change for each in review.objects)
    objects = ", ".join(f"{verbs[verb]} {verb}" for verb in ("added", "changed", "moved", "removed") if verbs[verb])
    effects = f"effects: {', '.join(parts)}" if parts else "no effects beyond the objects"
    return f"{effects}; objects: {objects or 'none'}"


class Group(NamedTuple):
    """The same effect on several objects, or in several targets."""

    id: str
    severity: Severity
    predicate: str
    """Without commands."""
    subjects: tuple[str, ...]
    targets: tuple[str, ...]
    effects: tuple[Effect, ...]

    @property
    def sentence(self) -> str:
        """What happens, to the one subject or to each of several."""
        subject = self.subjects[0] if len(self.subjects) == 1 else f"each of these {len(self.subjects)}"
        return f"{subject} {self.predicate}"

    @property
    def commands(self) -> tuple[str, ...]:
        """Command lines that belong to the sentence, of each object."""
        return tuple(line for each in self.effects for line in each.predicate.split("\n")[1:])

    @property
    def listed(self) -> tuple[str, ...]:
        """The subjects, if the sentence does not name the only one."""
        return self.subjects if len(self.subjects) > 1 else ()

    @property
    def because(self) -> tuple[FieldChange, ...]:
        """The fields that cause it, if it happens to one subject."""
        return () if self.listed else self.effects[0].because

    def where(self, targets: int) -> tuple[str, ...]:
        """The targets in which it happens; none if it happens in all of `targets`, the number of those that change."""
        return self.targets if any(self.targets) and len(self.targets) < targets else ()

    @property
    def places(self) -> tuple[str, ...]:
        """Lines of platform.yaml that the effects come from: `platform.yaml:37 models[0]`."""
        return tuple(dict.fromkeys(str(each.spec) for each in self.effects if each.spec))


def grouped(effects: Iterable[Effect]) -> tuple[Group, ...]:
    """Effects grouped by id, severity and sentence without its commands, in the order of the first of each."""
    found: dict[tuple[str, Severity, str], list[Effect]] = {}
    for each in effects:
        found.setdefault((each.id, each.severity, each.predicate.partition("\n")[0]), []).append(each)
    return tuple(
        Group(
            *key,
            tuple(dict.fromkeys(one.subject or str(one.object) for one in same)),
            tuple(sorted({one.target for one in same})),
            tuple(same),
        )
        for key, same in found.items()
    )


_BEFORE = 30
"""Characters shown before the first difference of two long values."""


class Section(NamedTuple):
    """The changed objects of a layer, in the targets in which they change in the same way."""

    title: str
    """`kind/models and microk8s/models`; `objects` in a tree without targets and folders."""
    objects: tuple[ObjectChange, ...]


def sections(changes: Iterable[ObjectChange]) -> tuple[Section, ...]:
    """Changes by layer; a change that several targets share is listed once."""
    equal: dict[str, list[ObjectChange]] = {}
    for each in changes:
        fields = [(field.path, field.old, field.new) for field in each.fields]
        equal.setdefault(repr((each.layer, each.change, each.object.ref, fields)), []).append(each)
    found: dict[tuple[str, tuple[str, ...]], list[ObjectChange]] = {}
    for same in equal.values():
        place = same[0].layer, tuple(sorted({each.target for each in same}))
        found.setdefault(place, []).append(same[0])
    return tuple(Section(_title(*place), tuple(found[place])) for place in sorted(found))


def _title(layer: str, targets: tuple[str, ...]) -> str:
    places = ("/".join(part for part in (target, layer) if part) for target in targets)
    return " and ".join(places) or "objects"


def value_text(value: Any, length: int, start: int = 0) -> str:
    """A field's value in one line of at most `length` characters: text as it is, all else as JSON; `unset` for None.

    Characters before `start` are left out.
    """
    text = _line(value)
    text = f"…{text[start + 1 :]}" if start else text
    return text if len(text) <= length else f"{text[: length - 1]}…"


def first_difference(old: Any, new: Any) -> int:
    """The number of characters that the lines of two values have in common before they differ."""
    pairs = enumerate(zip(_line(old), _line(new), strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(_line(old)), len(_line(new))))


def value_texts(old: Any, new: Any, length: int) -> tuple[str, str]:
    """As `value_text` of two values: what they have in common before they differ is left out of long ones."""
    differs = first_difference(old, new)
    start = differs - _BEFORE if differs > length - _BEFORE else 0
    return value_text(old, length, start), value_text(new, length, start)


def _line(value: Any) -> str:
    if value is None:
        return "unset"
    return " ".join((value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)).split())
