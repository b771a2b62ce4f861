"""How does Flux apply what Git has: changed on the way, with whose rights, and what may it delete or ignore?"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import FORCE, PRUNE, Target, switched
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE, FLUX_SOURCE
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.deletion import waits_for
from tokenlabs.review.statements import Statement, Statements, changed, given, removed, replaced, set_to, stated
from tokenlabs.trace.attachment import attached, gates, limiting, serves

_DANGER, _CAUTION, _INFO = Severity.DANGER, Severity.CAUTION, Severity.INFO
_RENAMED = "gives its objects {field} {{new}}, before {{old}}: the old ones are deleted and others are created"
_UNSEEN = "changes what Git has before it is applied ({field}): this review does not see the result"

_SOURCE = (
    Statement(
        "spec.verify",
        removed,
        "source-changed",
        _DANGER,
        "no longer verifies signatures: anyone who can write to the source decides what runs",
    ),
    Statement("spec.verify", replaced, "source-changed", _CAUTION, "verifies signatures as {new}, before as {old}"),
    Statement("spec.insecure", set_to(True), "source-changed", _DANGER, "is read without TLS"),
    Statement("spec.suspend", set_to(True), "order", _CAUTION, "is suspended: Flux sees no change of it"),
    Statement("spec.suspend", set_to(False, None), "order", _CAUTION, "resumes"),
    Statement(
        "spec.secretRef", changed, "source-changed", _CAUTION, "is read with other credentials: {new}; before, {old}"
    ),
    Statement(
        "spec.certSecretRef", changed, "source-changed", _CAUTION, "trusts other certificates: {new}; before, {old}"
    ),
    Statement(
        "spec.proxySecretRef",
        changed,
        "source-changed",
        _CAUTION,
        "is read through another proxy: {new}; before, {old}",
    ),
    Statement("spec.layerSelector", changed, "source-changed", _DANGER, "takes another layer: {new}; before, {old}"),
    Statement("spec.include", changed, "source-changed", _DANGER, "includes other sources: {new}; before, {old}"),
    Statement("spec.recurseSubmodules", changed, "source-changed", _CAUTION, "reads submodules: {new}, before {old}"),
    Statement("spec.interval", changed, "order", _INFO, "is read every {new}, before every {old}"),
)
_STATEMENTS: Statements = {
    (FLUX_SOURCE, "GitRepository"): _SOURCE,
    (FLUX_SOURCE, "OCIRepository"): _SOURCE,
    (FLUX_SOURCE, "HelmRepository"): _SOURCE,
    (FLUX_SOURCE, "Bucket"): _SOURCE,
    (FLUX_KUSTOMIZE, "Kustomization"): (
        Statement(
            "spec.decryption",
            removed,
            "order",
            _DANGER,
            "no longer decrypts: it is not applied while it has encrypted Secrets",
        ),
        Statement("spec.decryption.provider", set_to("sops"), "order", _INFO, "decrypts Secrets"),
        Statement(
            "spec.decryption.secretRef.name",
            changed,
            "order",
            _CAUTION,
            "decrypts with the key in {new}, before in {old}",
        ),
        Statement("spec.targetNamespace", changed, "recreated", _DANGER, _RENAMED.format(field="the namespace")),
        Statement("spec.namePrefix", changed, "recreated", _DANGER, _RENAMED.format(field="the prefix")),
        Statement("spec.nameSuffix", changed, "recreated", _DANGER, _RENAMED.format(field="the suffix")),
        Statement(
            "spec.force",
            set_to(True),
            "order",
            _CAUTION,
            "deletes and recreates objects whose immutable fields change, and interrupts what they serve",
        ),
        Statement(
            "spec.ignore",
            changed,
            "order",
            _DANGER,
            "leaves fields of its objects as they are in the cluster ({new}; before, {old}): edits of these in Git have no effect",
        ),
        Statement("spec.patches", changed, "source-changed", _CAUTION, _UNSEEN.format(field="patches")),
        Statement("spec.images", changed, "source-changed", _CAUTION, _UNSEEN.format(field="images")),
        Statement("spec.components", changed, "source-changed", _CAUTION, _UNSEEN.format(field="components")),
        Statement("spec.postBuild", changed, "source-changed", _CAUTION, _UNSEEN.format(field="postBuild")),
        Statement(
            "spec.commonMetadata", changed, "source-changed", _CAUTION, _UNSEEN.format(field="commonMetadata: {new}")
        ),
        Statement(
            "spec.serviceAccountName",
            removed,
            "opened",
            _CAUTION,
            "is applied with the rights of Flux itself, before of ServiceAccount {old}",
        ),
        Statement(
            "spec.serviceAccountName",
            given,
            "opened",
            _CAUTION,
            "is applied with the rights of ServiceAccount {new}, before of {old}",
        ),
        Statement("spec.kubeConfig", changed, "source-changed", _DANGER, "is applied to another cluster"),
        Statement(
            "spec.deletionPolicy",
            set_to("Orphan"),
            "order",
            _INFO,
            "leaves its objects in the cluster if it is deleted",
        ),
        Statement(
            "spec.deletionPolicy",
            set_to("Delete", "WaitForTermination", "MirrorPrune", None),
            "order",
            _CAUTION,
            "deletes its objects if it is deleted, before they stayed",
        ),
    ),
    ("apps", "StatefulSet"): (
        Statement(
            "spec.persistentVolumeClaimRetentionPolicy.whenDeleted",
            set_to("Delete"),
            "order",
            _DANGER,
            "loses its claims, and their data, if it is deleted",
        ),
        Statement(
            "spec.persistentVolumeClaimRetentionPolicy.whenScaled",
            set_to("Delete"),
            "order",
            _DANGER,
            "loses claims, and their data, if it is scaled down",
        ),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """What Flux will do, now or with the next change."""
    yield from stated(change, _STATEMENTS)
    for pair in change.pairs:
        if pair.before and pair.after:
            yield from _switches(change, pair, pair.before, pair.after)
    yield from _unguarded(change)


def _switches(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    def at(name: str) -> tuple[FieldChange, ...]:
        return pair.fields(f"metadata.annotations[{name}]", f"metadata.labels[{name}]")

    sides = ((change.before, before), (change.after, after))
    old, new = (switched(each, PRUNE, "disabled", target.applied_by(each)) for target, each in sides)
    if old and not new:
        yield change.effect(
            "order", _CAUTION, pair, "is deleted from now on if it leaves Git, with what it contains", at(PRUNE)
        )
    elif new and not old:
        yield change.effect("order", _INFO, pair, "stays in the cluster if it leaves Git", at(PRUNE))
    old, new = (switched(each, FORCE, "enabled", target.applied_by(each)) for target, each in sides)
    if new and not old:
        says = "is deleted and recreated when an immutable field changes"
        yield change.effect("order", _INFO, pair, says, at(FORCE))
    elif old and not new:
        says = "is no longer recreated when an immutable field changes: Flux fails on such a change"
        yield change.effect("order", _INFO, pair, says, at(FORCE))


def _unguarded(change: TargetPair) -> Iterator[Effect]:
    """Routes that a first sync may apply before their gate or limits."""
    if not any(pair.ref.group == FLUX_KUSTOMIZE and pair.fields("spec.dependsOn") for pair in change.pairs):
        return
    waiting = set(_early(change.before))
    for ref, name, guard in sorted(set(_early(change.after)) - waiting):
        owner = change.after.objects.by_ref[ref]
        pair = Pair(change.before.objects.by_ref.get(ref), owner)
        says = f"no longer waits for {guard}: on a new cluster {name} is open until that is applied"
        yield change.effect("unguarded", _DANGER, pair, says, pair.fields("spec.dependsOn"))


def _early(target: Target) -> Iterator[tuple[ObjectRef, str, str]]:
    """Kustomization, a route of it, and the Kustomization of its gate or limits that it does not wait for."""
    for each in attached(target.objects):
        owner = target.applied_by(each.route) if serves(each.route) else None
        guards = (*(gate.policy for gate in gates(target.objects, each)), *limiting(target.objects, each))
        for guard in guards if owner else ():
            by = target.applied_by(guard)
            if owner and by and by.ref != owner.ref and not waits_for(target, owner, by):
                yield owner.ref, str(each.route), by.ref.name
