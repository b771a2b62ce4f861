"""Objects that Flux leaves as they are in the cluster, whatever Git says: `reconcile: disabled`, `ssa: Ignore` and `IfNotPresent`.

kustomize-controller 1.9 reads the switches from the object in Git, and from the one in the cluster (fluxcd/pkg, ssa,
shouldSkipApply). It never applies an object with `ssa: Ignore`, so the switch itself does not reach the cluster, where pruning
reads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import SSA, Target, switched
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair

RECONCILE = "kustomize.toolkit.fluxcd.io/reconcile"
_IGNORED = ((RECONCILE, "disabled"), (SSA, "Ignore"))
_KEPT = (SSA, "IfNotPresent")
_MERGED = (SSA, "Merge")


def ignored(target: Target, each: Object) -> str | None:
    """The switch by which Flux never applies an object: `kustomize.toolkit.fluxcd.io/ssa: Ignore`; None: it applies it."""
    return _switch(target, each, *_IGNORED)


def _switch(target: Target, each: Object, *switches: tuple[str, str]) -> str | None:
    by = target.applied_by(each)
    return next((f"{name}: {value}" for name, value in switches if switched(each, name, value, by)), None)


def as_applied(change: TargetPair) -> TargetPair:
    """The change without what Flux does not apply: such objects stay as they were, and new ones are not created."""
    old = change.before.objects.by_ref
    # Only of objects that differ: the others are as they were in any case.
    differing = (pair.after for pair in change.pairs if pair.after)
    stays = {
        each.ref
        for each in differing
        if ignored(change.after, each) or (each.ref in old and _switch(change.after, each, _KEPT))
    }
    if not stays:
        return change
    objects = tuple(
        replace(each, manifest=old[each.ref].manifest) if each.ref in stays else each
        for each in change.after.objects.objects
        if each.ref not in stays or each.ref in old
    )
    after = replace(change.after, objects=replace(change.after.objects, objects=objects))
    return replace(change, after=after, pairs=tuple(each for each in change.pairs if each.ref not in stays))


def effects(change: TargetPair) -> Iterator[Effect]:
    """`without-effect`, and `order` for what changes from now on. Of the change as it is in Git."""
    for pair in change.pairs:
        if pair.after:
            yield from _effects(change, pair, pair.after)


def _effects(change: TargetPair, pair: Pair, after: Object) -> Iterator[Effect]:
    switch, kept = ignored(change.after, after), _switch(change.after, after, _KEPT)
    edited = tuple(each for each in pair.fields() if not _names_a_switch(each))
    if pair.before is None:
        if switch:
            says = f"is not created: Flux does not apply it (`{switch}`)"
            yield change.effect("without-effect", Severity.CAUTION, pair, says)
        return
    was = _switch(change.before, pair.before, *_IGNORED, _KEPT)
    if switch or kept:
        why = (
            f"Flux does not apply it (`{switch}`)" if switch else f"Flux creates it only where it is missing (`{kept}`)"
        )
        if edited:
            says = f"stays as it is in the cluster: {why}, and this edit has no effect"
            yield change.effect("without-effect", Severity.CAUTION, pair, says, edited)
        elif (switch or kept) != was:
            says = f"is not updated from now on: {why}"
            yield change.effect("without-effect", Severity.CAUTION, pair, says, _switches(pair))
    elif was:
        says = f"is applied again, before `{was}`: earlier edits that had no effect take effect now, too"
        yield change.effect("order", Severity.CAUTION, pair, says, _switches(pair))
    merged = _switch(change.after, after, _MERGED)
    if merged != _switch(change.before, pair.before, _MERGED):
        says = (
            f"keeps fields that others add in the cluster from now on (`{merged}`); those in Git are applied as before"
            if merged
            else "loses fields that others added with kubectl: Flux undoes such edits again"
        )
        yield change.effect("order", Severity.CAUTION, pair, says, _switches(pair))


def _switches(pair: Pair) -> tuple[FieldChange, ...]:
    return tuple(each for each in pair.fields() if _names_a_switch(each))


def _names_a_switch(each: FieldChange) -> bool:
    if each.path in ("metadata.annotations", "metadata.labels"):
        return {*mapping(each.old), *mapping(each.new)} <= {RECONCILE, SSA}
    return each.path.startswith(("metadata.annotations[", "metadata.labels[")) and any(
        each.path.endswith(f"[{name}]") for name in (RECONCILE, SSA)
    )
