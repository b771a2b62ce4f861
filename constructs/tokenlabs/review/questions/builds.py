"""Does a `kustomization.yaml` leave out files that Flux applied, list missing ones, or change objects on the way?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.manifests.listing import LISTS, entries, missing, place
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair

_WITHOUT_EFFECT = {"apiVersion", "kind", "metadata", "buildMetadata", "sortOptions", *LISTS}
"""Fields that change no object (kustomize, api/types/kustomization.go), and those that `entries` reads."""


def effects(change: TargetPair) -> Iterator[Effect]:
    """`source-changed`, `without-effect`, and `order` for what cannot be built."""
    yield from _left_out(change)
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
    for file in sorted(new):
        owner = change.after.applied_by(new[file])
        gone = missing(new[file], change.after.objects) if owner else ()
        if owner and gone and not (file in old and missing(old[file], change.before.objects)):
            says = f"lists {', '.join(gone)}, which is missing: Flux cannot build it, and applies nothing of {owner.ref.name}"
            yield change.effect("order", Severity.DANGER, Pair(old.get(file), new[file]), says)


def _left_out(change: TargetPair) -> Iterator[Effect]:
    """Edits of files that no `kustomization.yaml` lists, before and after."""
    old = {each.ref: each.manifest for each in change.before.left_out}
    for each in change.after.left_out:
        elsewhere = each.ref in change.after.objects.by_ref or each.ref in change.before.objects.by_ref
        if not elsewhere and old.get(each.ref) != each.manifest:
            says = f"is not applied by Flux: no `kustomization.yaml` lists {each.file}"
            yield change.effect("without-effect", Severity.CAUTION, Pair(None, each), says)


def _unlisted(change: TargetPair, pair: Pair, old: Object, new: Object) -> Iterator[Effect]:
    known = change.after.objects.files | change.after.objects.folders
    listed, lists = set(entries(old)), set(entries(new))
    gone = sorted(each for each in listed - lists if place(new, each) in known)
    if gone:
        what = f"{gone[0]}, which is" if len(gone) == 1 else f"{len(gone)} entries that are"
        says = f"no longer lists {what} still in Git: to Flux their objects are removed"
        because = tuple(FieldChange("resources", entry, None) for entry in gone)
        yield change.effect("source-changed", Severity.DANGER, pair, says, because)
    for entry in sorted(lists - listed):
        if place(new, entry) not in known and entry not in missing(new, change.after.objects):
            says = f"takes objects from {entry}, which this review does not see"
            yield change.effect("source-changed", Severity.DANGER, pair, says, (FieldChange("resources", None, entry),))


def _builds(target: Target) -> Mapping[str, Object]:
    return {each.file: each for each in target.objects.builds}
