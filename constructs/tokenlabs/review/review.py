"""The review of a change: two trees in, effects and changed objects out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from tokenlabs.manifests.objects import Object, Objects, Parsed, Unreadable, documents, parse
from tokenlabs.manifests.tree import Tree
from tokenlabs.review import left_behind, missing_paths, switched_off
from tokenlabs.review.effect import EFFECTS, Effect, ObjectChange, Review
from tokenlabs.review.held import waiting
from tokenlabs.review.pairs import Pair, TargetPair, moved, paired
from tokenlabs.review.platform_file import UNKNOWN, Platforms
from tokenlabs.review.questions import QUESTIONS

_InFile = TypeVar("_InFile", Object, Unreadable)
_PLACE = {id_: place for place, id_ in enumerate(EFFECTS)}


def review(
    old: Tree,
    new: Tree,
    *,
    names: tuple[str, str] = ("old", "new"),
    platforms: Platforms = UNKNOWN,
    parsed: Parsed | None = None,
) -> Review:
    """Review the change from one tree to another.

    Args:
        old: the tree before.
        new: the tree after.
        names: shown for the two.
        platforms: platform.yaml beside them.
        parsed: documents that are already read; gets the others.
    """
    parsed = {} if parsed is None else parsed
    before = parse(documents(old), parsed)
    after = _reparsed(old, new, before, parsed)
    # Flux applies nothing of a Kustomization that it cannot build: its objects stay as they are.
    broken = {each.file for each in after.unreadable}
    readable = {(each.file, each.ref) for each in after.objects}
    kept = (each for each in before.objects if each.file in broken and (each.file, each.ref) not in readable)
    after = replace(after, objects=(*after.objects, *kept))
    changes = list(paired(before, after, platforms))
    found = [effect for change in changes for effect in _effects(change)]
    objects = tuple(each for change in changes for each in sorted(_objects(change), key=lambda one: one.layer))
    unreadable = tuple(f"{each.file}:{each.line}: {each.says}" for each in _unreadable(old, new, before, after))
    return Review(*names, tuple(sorted(found, key=_order)), objects, unreadable)


def _reparsed(old: Tree, new: Tree, before: Objects, parsed: Parsed) -> Objects:
    """The objects of the new tree. Those of files that are equal in both are shared."""
    if any(file.endswith("Chart.yaml") for file in old.keys() | new.keys()):
        return parse(documents(new), parsed)  # files beside a chart's are templates
    same = {file for file, content in new.items() if old.get(file) == content}
    changed = parse(documents({file: content for file, content in new.items() if file not in same}), parsed)

    return Objects(
        _merged(before.objects, changed.objects, same),
        _merged(before.unreadable, changed.unreadable, same),
        (before.files & same) | changed.files,
        _merged(before.builds, changed.builds, same),
    )


def _merged(old: Iterable[_InFile], new: Iterable[_InFile], same: set[str]) -> tuple[_InFile, ...]:
    every: list[_InFile] = [each for each in old if each.file in same]
    every.extend(new)
    return tuple(sorted(every, key=_file))


def _file(each: Object | Unreadable) -> str:
    return each.file


def effects(before: Objects, after: Objects, platforms: Platforms = UNKNOWN) -> Iterator[Effect]:
    """The effects of a change of objects, in no particular order."""
    for change in paired(before, after, platforms):
        yield from _effects(change)


def _effects(change: TargetPair) -> Iterator[Effect]:
    # In a first tree everything is new: no effect per object.
    if change.before.objects.objects:
        removed = missing_paths.as_applied(switched_off.as_applied(change))
        applied = left_behind.as_applied(removed)
        yield from waiting(applied, (effect for question in QUESTIONS for effect in question(applied)))
        yield from switched_off.effects(change)
        yield from missing_paths.effects(change)
        yield from left_behind.effects(removed)


def _order(effect: Effect) -> tuple[int, str, int, str]:
    return -effect.severity, effect.target, _PLACE[effect.id], str(effect.object.ref)


def _objects(change: TargetPair) -> Iterator[ObjectChange]:
    for pair in change.pairs:
        yield ObjectChange(_verb(change, pair), change.name, change.layer(pair), pair.object, pair.fields())


def _verb(change: TargetPair, pair: Pair) -> str:
    if not pair.before:
        return "added"
    if not pair.after:
        return "removed"
    return "moved" if moved(change.before, change.after, pair.before, pair.after) else "changed"


def _unreadable(old: Tree, new: Tree, before: Objects, after: Objects) -> Iterator[Unreadable]:
    yield from (each for each in before.unreadable if old.get(each.file) != new.get(each.file))
    yield from (each for each in after.unreadable if old.get(each.file) != new.get(each.file))
