"""What happens to objects that no Kustomization applies any more, in Git or not: Flux deletes them, or they stay as they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.review.commands import kubectl, quote
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.deletion import kept, left


def as_applied(change: TargetPair) -> TargetPair:
    """The change as Flux makes it: without what it deletes, and with what stays though it has left Git."""
    gone = {each.ref: each for each in left(change) if each.before and kept(change, each.before) is None}
    stays = {pair.ref: pair.before for pair, _ in _orphans(change) if pair.before and not pair.after}
    if not gone and not stays:
        return change
    objects = (*(each for each in change.after.objects.objects if each.ref not in gone), *stays.values())
    after = replace(change.after, objects=replace(change.after.objects, objects=objects))
    others = (each for each in change.pairs if each.ref not in gone and each.ref not in stays)
    made = replace(change, after=after, pairs=(*others, *(Pair(each.before, None) for each in gone.values())))
    # A Kustomization that goes leaves behind what it applies, such as those of models, which `removals` applies.
    return as_applied(made) if any(ref.kind == "Kustomization" for ref in gone) else made


def effects(change: TargetPair) -> Iterator[Effect]:
    """`orphaned`."""
    for pair, why in _orphans(change):
        says = f"stays in the cluster: {why}; to delete it:\n  {_delete(pair.ref)}"
        yield change.effect("orphaned", Severity.CAUTION, Pair(pair.before, pair.after), says)


def _orphans(change: TargetPair) -> Iterator[tuple[Pair, str]]:
    """Objects that leave Git or lose their Kustomization and that Flux keeps, with the reason."""
    removed = (each for each in change.pairs if each.before and not each.after)
    for pair in (*removed, *left(change)):
        if pair.before and change.before.applied_by(pair.before) and (why := kept(change, pair.before)):
            yield pair, why


def _delete(ref: ObjectRef) -> str:
    kind = f"{ref.kind.lower()}.{ref.group}" if ref.group else ref.kind.lower()
    return f"{kubectl(ref)} delete {quote(kind)} {quote(ref.name)}"
