"""Two trees side by side: each target's objects in pairs, before and after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tokenlabs.manifests.listing import applied
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.placement import Target, targets
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.fields import changes
from tokenlabs.review.platform_file import Platforms
from tokenlabs.spec.origins import SpecPlace
from tokenlabs.spec.problems import Path

SECRET_FIELDS = ("data", "stringData", "sops")
_STEPS = re.compile(r"\.([^.\[]+)|\[([^\]]*)\]")
"""Of a field's path: `.spec`, `[example.com/annotation]`."""


@dataclass(frozen=True)
class Pair:
    """An object before and after; one of them may be missing."""

    before: Object | None
    after: Object | None

    @property
    def object(self) -> Object:
        """The object after the change; before it, if it is removed."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - a pair has one of the two
        return found

    @property
    def ref(self) -> ObjectRef:
        """The object's reference."""
        return self.object.ref

    def fields(self, *prefixes: str) -> tuple[FieldChange, ...]:
        """Fields that differ below any of the prefixes; without prefixes, all. Never the content of a Secret."""
        if not prefixes:
            return self._changes
        return tuple(found for each in self._changes for found in _below(each, prefixes))

    @cached_property
    def _changes(self) -> tuple[FieldChange, ...]:
        if not (self.before and self.after):
            return ()
        old, new = self.before.manifest, self.after.manifest
        if self.ref.kind == "Secret" and not self.ref.group:
            old, new = ({key: value for key, value in each.items() if key not in SECRET_FIELDS} for each in (old, new))
        return tuple(changes(old, new))


def _below(change: FieldChange, prefixes: tuple[str, ...]) -> Iterator[FieldChange]:
    """A change if it is below a prefix; of one above, which adds or removes everything there, the part that is."""
    if change.path.startswith(prefixes):
        yield change
        return
    for prefix in prefixes:
        if prefix.startswith((f"{change.path}.", f"{change.path}[")):
            keys = _STEPS.findall(prefix[len(change.path) :])
            old, new = (_inside(each, [plain or other for plain, other in keys]) for each in (change.old, change.new))
            if old != new:
                yield FieldChange(prefix, old, new)


def _inside(value: Any, keys: list[str]) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


@dataclass(frozen=True, slots=True)
class TargetPair:
    """A target before and after, with the pairs that differ."""

    name: str
    before: Target
    after: Target
    pairs: tuple[Pair, ...]
    platforms: Platforms

    def layer(self, pair: Pair) -> str:
        """The object's layer after the change; before it, if it is removed."""
        return (self.after if pair.after else self.before).layer(pair.object)

    def effect(
        self,
        id_: str,
        severity: Severity,
        pair: Pair,
        predicate: str,
        because: tuple[FieldChange, ...] = (),
        *,
        seconds: int | None = None,
        subject: str = "",
        entry: Path | None = None,
    ) -> Effect:
        """An effect on a pair's object.

        `entry` is the path in platform.yaml that it comes from; None: the one that the object comes from.
        """
        spec = self._place(pair, entry)
        return Effect(
            id_, severity, self.name, self.layer(pair), pair.object, subject, predicate, because, seconds, spec
        )

    def _place(self, pair: Pair, entry: Path | None) -> SpecPlace | None:
        file = self.platforms.after
        if file is None:
            return None
        if entry:
            return file.place(entry)
        return file.origin(pair.after) if pair.after else None


def paired(old: Objects, new: Objects, platforms: Platforms) -> Iterator[TargetPair]:
    """The targets of two trees, paired by name, with what Flux applies. A target that only one has is paired with an empty one.

    Objects of a file that is unreadable in one of the trees are skipped.
    """
    before, after = ({each.name: each for each in targets(objects)} for objects in (old, new))
    if before.keys() != after.keys() and "" in before | after:
        # One of the two has no Flux objects that divide it into targets: compare whole trees.
        before, after = {"": Target("", old)}, {"": Target("", new)}
    empty = Objects(())
    unreadable = frozenset(each.file for objects in (old, new) for each in objects.unreadable)
    for name in sorted(before.keys() | after.keys()):
        was, now = (applied(each.get(name, Target(name, empty))) for each in (before, after))
        yield TargetPair(name, was, now, tuple(_differing(was, now, unreadable)), platforms)


def _differing(was: Target, now: Target, unreadable: frozenset[str]) -> Iterator[Pair]:
    old, new = was.objects.by_ref, now.objects.by_ref
    for ref in sorted(old.keys() | new.keys()):
        before, after = old.get(ref), new.get(ref)
        if before and after and before.manifest == after.manifest and not moved(was, now, before, after):
            continue
        one = before or after
        if (before and after) or (one and one.file not in unreadable):
            yield Pair(before, after)


def moved(was: Target, now: Target, before: Object, after: Object) -> bool:
    """Whether a different Flux Kustomization applies the object after the change."""
    if before.file == after.file and was.owners == now.owners:
        return False
    old, new = was.applied_by(before), now.applied_by(after)
    return bool(old and new and old.ref != new.ref)
