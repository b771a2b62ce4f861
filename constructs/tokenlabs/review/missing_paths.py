"""Kustomizations that stay in the cluster while their path leaves Git: Flux fails on them, and deletes nothing.

kustomize-controller 1.9 stops with "kustomization path not found" before it builds or prunes. A Kustomization that no other
one applies, such as the root that `kubectl` applied, stays in the cluster when its file is removed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import folder_of
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair


def as_applied(change: TargetPair) -> TargetPair:
    """The change as Flux makes it: what Kustomizations without a path have applied stays."""
    stuck, after, replaced = _stuck(change), change.after.objects.by_ref, _replaced(change)
    kept = [
        each
        for each in change.before.objects.objects
        if each.ref not in after
        and (
            ((owner := change.before.applied_by(each)) is not None and owner.ref in stuck)
            or (owner is None and _is_kustomization(each) and not replaced)
        )
    ]
    if not kept:
        return change
    # Their folders count as there, so that each is still applied by its own.
    objects = replace(
        change.after.objects,
        objects=(*change.after.objects.objects, *kept),
        files=change.after.objects.files | {each.file for each in kept},
    )
    stays = {each.ref for each in kept}
    pairs = tuple(each for each in change.pairs if each.ref not in stays)
    return replace(change, after=replace(change.after, objects=objects), pairs=pairs)


def _replaced(change: TargetPair) -> bool:
    """Whether another entry point comes into Git, which makes it another platform."""
    before = change.before.objects.by_ref
    return any(
        each.ref not in before and change.after.applied_by(each) is None
        for each in change.after.objects.objects
        if _is_kustomization(each)
    )


def _is_kustomization(each: Object) -> bool:
    return (each.ref.group, each.ref.kind) == (FLUX_KUSTOMIZE, "Kustomization")


def effects(change: TargetPair) -> Iterator[Effect]:
    """`order`: one effect for each Kustomization that fails, without those that it applies."""
    stuck = _stuck(change)
    of_stuck = [
        owner.ref for each in change.before.objects.objects if (owner := change.before.applied_by(each)) is not None
    ]
    failing = sum(ref in stuck for ref in of_stuck)
    whole = failing == len(of_stuck)
    for each in stuck.values():
        owner = change.before.applied_by(each)
        if owner and owner.ref != each.ref and owner.ref in stuck:
            continue
        pair = Pair(each, change.after.objects.by_ref.get(each.ref))
        path = each.at("spec", "path")
        says = "fails, as its path is missing in Git: Flux applies and deletes nothing of it, and what it has applied stays"
        if whole:
            says = (
                f"fails, as its path {path} is missing in Git: Flux applies and deletes nothing any more, and the whole target "
                f"stays as it is: {failing} objects, and all access that they give"
            )
        yield change.effect("order", Severity.DANGER, pair, says)


def _stuck(change: TargetPair) -> Mapping[ObjectRef, Object]:
    """The Kustomizations that stay in the cluster, and whose path is gone."""
    after = change.after.objects
    gone = {each.ref: each for folder, each in change.before.kustomizations.items() if folder not in after.folders}
    found: dict[ObjectRef, Object] = {}
    pending = True
    while pending:
        pending = False
        for ref, each in gone.items():
            if ref not in found and _stays(change, each, found):
                found[ref] = each
                pending = True
    return found


def _stays(change: TargetPair, each: Object, stuck: Mapping[ObjectRef, Object]) -> bool:
    now = change.after.objects.by_ref.get(each.ref)
    if now is not None:
        return folder_of(now.at("spec", "path"), change.after.objects) is None
    owner = change.before.applied_by(each)
    return owner is None or owner.ref == each.ref or owner.ref in stuck
