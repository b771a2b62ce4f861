"""Which objects does Flux take over as they are, which restart, and which does the API server not allow to change?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tokenlabs.adoption.applied import kept
from tokenlabs.adoption.commands import force, hand_fields, kubectl
from tokenlabs.adoption.plan import Adoption
from tokenlabs.adoption.step import Step, When
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import pod_template
from tokenlabs.review.effect import Effect
from tokenlabs.review.held import REJECTED
from tokenlabs.review.questions import immutable, restarts

_TAKEN_FROM = ("kubectl", "before-first-apply", "kube-controller-manager")
"""Field managers, by prefix. kustomize-controller takes over the fields of kubectl, and removes those that the manifest lacks
(kustomize-controller#527); Kubernetes' controllers only set status and defaults."""


def steps(adoption: Adoption) -> Iterator[Step]:
    """A step for each object of `dist/`."""
    effects = tuple(immutable.effects(adoption.change))
    fixed = {each.object.ref: each for each in effects if _rejected(each)}
    forced = {each.object.ref: each for each in effects if each.predicate.startswith(_RECREATED)}
    restarting = {
        each.object.ref: each
        for each in restarts.effects(adoption.change)
        if each.id in ("restarted", "proxy-restarted")
    }
    changed = {pair.ref for pair in adoption.change.pairs}
    for before, after in adoption.common:
        if before.ref in fixed:
            yield _conflict(before, after, fixed[before.ref])
        elif before.ref in forced:
            says = f"is deleted and recreated by Flux: {_fields(forced[before.ref])} cannot change"
            yield Step("recreate", When.SYNC, before.ref, says, (), _startup(after))
        elif labels := [each for each in _kept(before, after) if each.path.startswith(_SELECTOR)]:
            yield _mixed(before, labels)
        elif before.ref in restarting:
            effect = restarting[before.ref]
            yield Step(
                "take over", When.SYNC, before.ref, f"{effect.predicate}{_left(before, after)}", (), effect.seconds
            )
        else:
            says = "is changed" if before.ref in changed else "stays as it is"
            yield Step("take over", When.SYNC, before.ref, f"{says}{_left(before, after)}")
    yield from (Step("create", When.SYNC, each.ref, "is created") for each in adoption.created)


_SELECTOR = "spec.selector."
_RECREATED = "is deleted and recreated"


class _Kept(NamedTuple):
    """A field that stays, since its manager is not one that kustomize-controller takes over from."""

    path: str
    manager: str
    entry: int
    """Index in `managedFields`."""

    def __str__(self) -> str:
        return f"`{self.path}` (set by {self.manager})"


def _mixed(before: Object, labels: list[_Kept]) -> Step:
    """A selector of which some labels would stay."""
    says = (
        f"keeps {', '.join(map(str, labels))} beside the labels of `dist/`, so it would select no pods. Make its fields kubectl's "
        "first: Flux takes those over, and replaces the selector"
    )
    managers = dict.fromkeys((each.entry, each.manager) for each in labels)
    commands = tuple(hand_fields(before.ref, entry, manager) for entry, manager in managers)
    return Step("conflict", When.BEFORE, before.ref, says, commands)


def _rejected(effect: Effect) -> bool:
    return effect.predicate.startswith(REJECTED)


def _conflict(before: Object, after: Object, effect: Effect) -> Step:
    says = f"cannot be taken over: {_fields(effect)} cannot change, so Flux would apply nothing of its Kustomization"
    if before.ref.kind == "PersistentVolumeClaim":
        says += ". Its data is lost with it unless its PersistentVolume's `persistentVolumeReclaimPolicy` is `Retain`"
        return Step("conflict", When.BEFORE, before.ref, says, (kubectl("delete", before.ref),))
    says += ". Annotated, Flux deletes and recreates it when it comes to it"
    return Step("conflict", When.BEFORE, before.ref, says, (force(before.ref),), _startup(after))


def _fields(effect: Effect) -> str:
    return ", ".join(f"`{each.path}`" for each in effect.because)


def _startup(after: Object) -> int | None:
    """Longest time until its pods are ready again; None: unknown, or it has none."""
    template = pod_template(after)
    return restarts.startup_seconds(template) if template else None


def _left(before: Object, after: Object) -> str:
    """Fields that stay, as the end of a sentence."""
    found = ", ".join(map(str, _kept(before, after)))
    return f"; these fields stay: {found}" if found else ""


def _kept(before: Object, after: Object) -> Iterator[_Kept]:
    for entry, each in enumerate(map(mapping, items(before.at("metadata", "managedFields")))):
        manager = str(each.get("manager"))
        if manager.startswith(_TAKEN_FROM) or each.get("subresource"):
            continue
        spec = {key: owned for key, owned in mapping(each.get("fieldsV1")).items() if key == "f:spec"}
        yield from (_Kept(path, manager, entry) for path in kept(spec, after.manifest))
