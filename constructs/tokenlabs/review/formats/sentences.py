"""Text that several formats share: the summary, and groups of equal effects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tokenlabs.review.effect import Effect, Review, Severity

_WORDS: Mapping[Severity, str] = {Severity.DANGER: "dangerous", Severity.CAUTION: "to check", Severity.INFO: "routine"}


def summary(review: Review) -> str:
    """One line: the verdict, and the numbers of effects by severity and of objects by change."""
    if review.verdict == "same":
        return "nothing changes"
    counts = Counter(each.severity for each in grouped(review.effects))
    parts = [f"{counts[each]} {_WORDS[each]}" for each in sorted(_WORDS, reverse=True) if counts[each]]
    verbs = Counter(each.change for each in review.objects)
    objects = ", ".join(f"{verbs[verb]} {verb}" for verb in ("added", "changed", "moved", "removed") if verbs[verb])
    effects = f"effects: {', '.join(parts)}" if parts else "no effects beyond the objects"
    return f"{review.verdict}: {effects}; objects: {objects or 'none'}"


class Group(NamedTuple):
    """The same effect on several objects, or in several targets."""

    id: str
    severity: Severity
    predicate: str
    subjects: tuple[str, ...]
    targets: tuple[str, ...]
    effects: tuple[Effect, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """Lines of platform.yaml that the effects come from: `platform.yaml:37 models[0]`."""
        found = (each.spec for each in self.effects if each.spec)
        return tuple(dict.fromkeys(f"{each.file}:{each.line} {each.path}" for each in found))


def grouped(effects: Iterable[Effect]) -> tuple[Group, ...]:
    """Effects grouped by id, severity and predicate, in the order of the first of each."""
    found: dict[tuple[str, Severity, str], list[Effect]] = {}
    for each in effects:
        found.setdefault((each.id, each.severity, each.predicate), []).append(each)
    return tuple(
        Group(
            *key,
            tuple(dict.fromkeys(one.subject or str(one.object) for one in same)),
            tuple(sorted({one.target for one in same})),
            tuple(same),
        )
        for key, same in found.items()
    )
