"""Which objects does Flux prune, or move to another Kustomization? `left_behind` has those that it keeps.

Rules of kustomize-controller 1.9: an object in a Kustomization's inventory that is no longer below its path is deleted if
`spec.prune` is true and the object does not have `kustomize.toolkit.fluxcd.io/prune: disabled`. It deletes only objects that
still have its own owner labels, so an object that another Kustomization has applied in the meantime stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import PRUNE, Target, switched
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import (
    ENVOY_GATEWAY,
    FLUX_HELM,
    FLUX_KUSTOMIZE,
    GATEWAY_API,
    LEADER_WORKER_SET,
)
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair, moved
from tokenlabs.review.switched_off import ignored

_HOLDS_OTHERS = {
    ("", "Namespace"): "and everything in it",
    ("", "PersistentVolumeClaim"): "and, by its StorageClass' reclaim policy, the data",
    ("apiextensions.k8s.io", "CustomResourceDefinition"): "and every object of its kind",
    # helm-controller 1.6, reconcileDelete; not while the HelmRelease is suspended (fluxcd/helm-controller#568).
    (FLUX_HELM, "HelmRelease"): "and, unless it is suspended, all that its chart created",
}
_GATES = {(GATEWAY_API, "Gateway"), (ENVOY_GATEWAY, "SecurityPolicy"), ("authorino.kuadrant.io", "AuthConfig")}
_SERVES = {
    ("apps", "Deployment"),
    ("apps", "StatefulSet"),
    ("apps", "DaemonSet"),
    (LEADER_WORKER_SET, "LeaderWorkerSet"),
    ("", "Service"),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`deleted` and `moved`."""
    for pair in change.pairs:
        if pair.before and not pair.after:
            yield from _gone(change, pair, pair.before)
        elif pair.before and pair.after and moved(change.before, change.after, pair.before, pair.after):
            yield from _moved(change, pair, pair.before, pair.after)


def left(change: TargetPair) -> Iterator[Pair]:
    """What only a deleted Kustomization applied, and is still in Git: no Kustomization applies it any more."""
    gone = [each for each in change.before.kustomizations.values() if each.ref not in change.after.objects.by_ref]
    for each in change.before.objects.objects if gone else ():
        now = change.after.objects.by_ref.get(each.ref)
        if now and change.after.applied_by(now) is None and change.before.applied_by(each) in gone:
            yield Pair(each, now)


def kept(change: TargetPair, each: Object) -> str | None:
    """Why Flux leaves an object in the cluster that its Kustomization does not apply any more; None: it deletes it."""
    owner = change.before.applied_by(each)
    if switched(each, PRUNE, "disabled", owner):
        return "it is annotated `prune: disabled`"
    return _kept_by(change, owner) if owner else None


def _kept_by(change: TargetPair, owner: Object) -> str | None:
    """Why a Kustomization does not prune what it applied; None: it does."""
    now = change.after.objects.by_ref.get(owner.ref)
    if now is not None:
        return None if now.at("spec", "prune") else f"{owner} does not prune"
    # kustomize-controller 1.9, finalize: a Kustomization that is deleted acts by its policy, and not at all while suspended.
    if owner.at("spec", "suspend"):
        return f"{owner} is deleted while suspended"
    policy = owner.at("spec", "deletionPolicy") or "MirrorPrune"
    if policy == "Orphan":
        return f"{owner} is deleted, with `deletionPolicy: Orphan`"
    return f"{owner} does not prune" if policy == "MirrorPrune" and not owner.at("spec", "prune") else None


def _gone(change: TargetPair, pair: Pair, before: Object) -> Iterator[Effect]:
    owner = change.before.applied_by(before)
    if owner is None:
        return
    kind = (before.ref.group, before.ref.kind)
    now = change.after.objects.by_ref.get(owner.ref)
    if now is not None and now.at("spec", "suspend"):
        says = f"stays in the cluster while {owner} is suspended, and is deleted when it resumes"
        yield change.effect("deleted", Severity.CAUTION, pair, says)
        return
    if kind == (FLUX_KUSTOMIZE, "Kustomization") and _kept_by(change, before) is None and _abandoned(change, before):
        says = "is deleted, and Flux deletes what it has applied with it"
        yield change.effect("deleted", Severity.DANGER, pair, says)
        return
    with_it = _HOLDS_OTHERS.get(kind)
    severity = Severity.DANGER if with_it or kind in _GATES else Severity.CAUTION if kind in _SERVES else Severity.INFO
    switch = ignored(change.before, before)
    unless = f", unless the cluster's own object has `{switch}` too, or Flux never applied it" if switch else ""
    yield change.effect("deleted", severity, pair, "is deleted" + (f", {with_it}" if with_it else "") + unless)


def _abandoned(change: TargetPair, kustomization: Object) -> bool:
    """Whether a deleted Kustomization applied objects that stay in Git and no other applies, or that the tree does not have."""
    if all(each is not kustomization for each in change.before.kustomizations.values()):
        return True
    return any(
        each.file in change.after.objects.files
        for each in change.before.objects.objects
        if change.before.applied_by(each) is kustomization
    )


def _moved(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    old, new = change.before.applied_by(before), change.after.applied_by(after)
    if not (old and new):
        return
    route = f"moves from {old.ref.name} to {new.ref.name}"
    still = change.after.objects.by_ref.get(old.ref)
    kept = _kept_by(change, old)
    if still and any(each.ref == after.ref and change.after.applied_by(each) is still for each in change.after.created):
        why = f"{old.ref.name} still creates it if it is missing"
        yield change.effect("moved", Severity.INFO, pair, f"{route} and is not deleted: {why}")
    elif switched(before, PRUNE, "disabled", old) or kept or (still and still.at("spec", "suspend")):
        why = kept or f"{old.ref.name} does not prune it"
        yield change.effect("moved", Severity.INFO, pair, f"{route} and is not deleted: {why}")
    elif still and waits_for(change.after, still, new):
        says = f"{route}, which Flux applies first: it is updated in place"
        yield change.effect("moved", Severity.INFO, pair, says)
    else:
        later = still and waits_for(change.after, new, still)
        severity = (
            Severity.DANGER if (after.ref.group, after.ref.kind) in _GATES | _HOLDS_OTHERS.keys() else Severity.CAUTION
        )
        what = (
            "which Flux applies later: it is deleted and recreated"
            if later
            else "and neither depends on the other: it is deleted and recreated, unless the new one is faster"
        )
        says = f"{route}, {what}; to keep it, annotate it in the cluster with `{PRUNE}: disabled` before the merge"
        yield change.effect("moved", severity, pair, says)


def waits_for(target: Target, waiting: Object, awaited: Object) -> bool:
    """Whether a Kustomization depends on another, directly or transitively."""
    seen: set[str] = set()
    pending = [waiting]
    while pending:
        each = pending.pop()
        for entry in map(mapping, items(each.at("spec", "dependsOn"))):
            name = str(entry.get("name"))
            if name == awaited.ref.name:
                return True
            ref = ObjectRef(FLUX_KUSTOMIZE, "Kustomization", entry.get("namespace") or each.ref.namespace, name)
            found = target.objects.by_ref.get(ref)
            if found and name not in seen:
                seen.add(name)
                pending.append(found)
    return False
