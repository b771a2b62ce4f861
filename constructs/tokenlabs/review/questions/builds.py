"""Does a `kustomization.yaml` leave out files that Flux applied, or change objects on the way?"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair

_LISTED = ("resources", "bases", "components")
_WITHOUT_EFFECT = {"apiVersion", "kind", "metadata", "buildMetadata", "sortOptions", *_LISTED}
"""Fields that change no object (kustomize, api/types/kustomization.go), and those that `_entries` reads."""


def effects(change: TargetPair) -> Iterator[Effect]:
    """`source-changed`."""
    old, new = _builds(change.before), _builds(change.after)
    for file in sorted(old.keys() & new.keys()):
        pair = Pair(old[file], new[file])
        if change.after.applied_by(new[file]) and pair.fields():
            yield from _unlisted(change, pair, old[file], new[file])
            for each in pair.fields():
                if each.path.partition(".")[0].partition("[")[0] not in _WITHOUT_EFFECT:
                    says = (
                        f"changes what Git has before it is applied ({each.path}): this review does not see the result"
                    )
                    yield change.effect("source-changed", Severity.CAUTION, pair, says, (each,))


def _unlisted(change: TargetPair, pair: Pair, old: Object, new: Object) -> Iterator[Effect]:
    known = change.after.objects.files | change.after.objects.folders
    folder = posixpath.dirname(new.file)
    for entry in sorted(_entries(old) - _entries(new)):
        if posixpath.normpath(f"{folder}/{entry}") in known:
            says = f"no longer lists {entry}, which is still in Git: Flux does not apply it, and deletes its objects if it prunes"
            yield change.effect("source-changed", Severity.DANGER, pair, says, (FieldChange("resources", entry, None),))
    for entry in sorted(_entries(new) - _entries(old)):
        if posixpath.normpath(f"{folder}/{entry}") not in known:
            says = f"takes objects from {entry}, which this review does not see"
            yield change.effect("source-changed", Severity.DANGER, pair, says, (FieldChange("resources", None, entry),))


def _builds(target: Target) -> Mapping[str, Object]:
    return {each.file: each for each in target.objects.builds}


def _entries(build: Object) -> set[str]:
    return {str(each) for field in _LISTED for each in items(build.at(field))}
