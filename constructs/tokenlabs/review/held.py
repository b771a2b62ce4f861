"""Effects that wait: Flux applies nothing of a Kustomization that is suspended, cannot be built, or has a rejected object.

kustomize-controller 1.9 also holds back every Kustomization that depends on one of these, as long as both read the same
source: a dependency must be ready at the revision (`checkDependencies`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tokenlabs.manifests.listing import missing
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE
from tokenlabs.review.effect import Effect
from tokenlabs.review.pairs import TargetPair

REJECTED = "is rejected by the API server"
"""Begins the sentence of a `recreated` without `force`, and of a `without-effect` for a value that is not allowed."""
_AT_ONCE = ("order", "recreated", "capacity")
"""Effects that are about what Git says, or that hold the others back."""


def waiting(change: TargetPair, effects: Iterable[Effect]) -> Iterator[Effect]:
    """The effects, with what those of a Kustomization that is held back wait for."""
    found = list(effects)
    reasons = _reasons(change.after, found)
    for each in found:
        owner = change.after.applied_by(each.object) if reasons and each.id not in _AT_ONCE else None
        reason = reasons.get(owner.ref) if owner and not each.predicate.startswith(REJECTED) else None
        # An object that is removed from Git has its sentence from `deletion`.
        if reason and "stays in the cluster" not in each.predicate:
            yield replace(each, predicate=f"{each.predicate}; not before {reason}")
        else:
            yield each


def _reasons(target: Target, effects: list[Effect]) -> Mapping[ObjectRef, str]:
    """Kustomizations that are held back → until when."""
    own: dict[ObjectRef, str] = {}
    for effect in effects:
        owner = target.applied_by(effect.object)
        stops = effect.predicate.startswith(REJECTED) or "is not applied until then" in effect.predicate
        if owner and effect.id in ("recreated", "without-effect") and stops:
            own[owner.ref] = f"{owner.ref.name} is applied, which {effect.object} prevents"
    for build in target.objects.builds:
        owner = target.applied_by(build)
        if owner and (gone := missing(build, target.objects)):
            own[owner.ref] = f"{owner.ref.name} is built, which the missing {gone[0]} prevents"
    for each in target.kustomizations.values():
        if each.at("spec", "suspend"):
            own[each.ref] = f"{each.ref.name} resumes"
    if not own:
        return own
    found = dict(own)
    for each in target.kustomizations.values():
        held = next((ref for ref in _awaited(target, each) if ref in own), None)
        if held:
            found.setdefault(each.ref, own[held])
    return found


def _awaited(target: Target, each: Object) -> Iterator[ObjectRef]:
    """The Kustomizations of the same source that one depends on, directly or transitively."""
    seen: set[ObjectRef] = set()
    pending = [each]
    while pending:
        one = pending.pop()
        for entry in map(mapping, items(one.at("spec", "dependsOn"))):
            namespace = str(entry.get("namespace") or one.ref.namespace)
            ref = ObjectRef(FLUX_KUSTOMIZE, "Kustomization", namespace, str(entry.get("name")))
            found = target.objects.by_ref.get(ref)
            if found and ref not in seen and found.at("spec", "sourceRef") == each.at("spec", "sourceRef"):
                seen.add(ref)
                pending.append(found)
                yield ref
