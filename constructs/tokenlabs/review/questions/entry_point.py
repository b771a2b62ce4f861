"""What must an operator apply because Flux does not?

An operator applies Flux's entry point (its first source and Kustomization) once; Flux applies everything below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE, FLUX_SOURCE
from tokenlabs.review.commands import kubectl, quote
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair

_KINDS = ((FLUX_KUSTOMIZE, "Kustomization"), (FLUX_SOURCE, "GitRepository"), (FLUX_SOURCE, "OCIRepository"))


def effects(change: TargetPair) -> Iterator[Effect]:
    """`order` for an edited entry point, `orphaned` for a renamed one."""
    entries = [pair for pair in change.pairs if (pair.ref.group, pair.ref.kind) in _KINDS and _entry(change, pair)]
    roots = [pair for pair in entries if pair.ref.kind == "Kustomization"]
    gone = next((pair.before for pair in roots if pair.before and not pair.after), None)
    come = next((pair for pair in roots if pair.after and not pair.before), None)
    if gone and come:
        yield _renamed(change, come, gone)
        return
    for pair in entries:
        if pair.after:
            predicate = (
                f"changes, and Flux does not apply it: run `kubectl apply -k {_folder(pair.object)}` after the merge"
            )
            yield change.effect("order", Severity.CAUTION, pair, predicate, pair.fields())


def _entry(change: TargetPair, pair: Pair) -> bool:
    """Whether Flux applies the object's tree, but not the object."""
    target = change.after if pair.after else change.before
    return bool(target.kustomizations) and target.applied_by(pair.object) is None


def _renamed(change: TargetPair, come: Pair, gone: Object) -> Effect:
    old, new, run = gone.ref.name, come.ref.name, kubectl(gone.ref)
    predicate = (
        f"is replaced by {new}, which a cluster treats as a different platform. Where {old} is installed, remove it before the "
        f"merge, then install {new}; the API is down in between:\n"
        f"  {run} delete kustomization {quote(old)}   # closes the API; then docs/layers.md, “What leaves Git”\n"
        f"  {run} delete gitrepository {quote(old)}\n"
        f"  kubectl delete namespace {quote(old)}\n"
        f"  git push\n"
        f"  kubectl apply -k {_folder(come.object)}"
    )
    return change.effect("orphaned", Severity.DANGER, come, predicate, subject=str(gone))


def _folder(each: Object) -> str:
    """Folder of the entry point in the repository."""
    return quote(f"dist/{PurePosixPath(each.file).parent}")
