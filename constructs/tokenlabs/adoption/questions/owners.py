"""Which Kustomizations of Flux, and applications of Argo CD, apply objects that `dist/` has too?"""

from __future__ import annotations

from collections.abc import Iterator
from shlex import quote

from tokenlabs.adoption.commands import delete_records, kubectl, once_deleted, reconcile, removed_from, suspend
from tokenlabs.adoption.existing import kustomization_of, release_of
from tokenlabs.adoption.helm import Release, identity
from tokenlabs.adoption.plan import Adoption
from tokenlabs.adoption.step import Step, When
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.groups import FLUX_HELM, FLUX_KUSTOMIZE, FLUX_SOURCE

_ARGO = "argocd.argoproj.io/tracking-id"
"""Annotation of what Argo CD applied: `<application>:<group>/<kind>:<namespace>/<name>`."""


def steps(adoption: Adoption) -> Iterator[Step]:
    """A step for each other owner of objects that the cluster and `dist/` both have."""
    kustomizations: dict[ObjectRef, list[Object]] = {}
    applications: dict[str, list[Object]] = {}
    releases: dict[Release, list[Object]] = {}
    second = (each for each, _ in adoption.second_releases)
    for before in (*(each for each, _ in adoption.common), *adoption.definitions, *second):
        owner = kustomization_of(before)
        if owner and owner not in adoption.rendered.objects.by_ref and not _gone(adoption, owner):
            kustomizations.setdefault(owner, []).append(before)
        if application := before.at("metadata", "annotations", _ARGO):
            applications.setdefault(str(application).partition(":")[0], []).append(before)
        if release := release_of(before):
            releases.setdefault(release, []).append(before)
    # helm-controller goes on with these.
    for each in adoption.rendered.objects.of_kind(FLUX_HELM, "HelmRelease"):
        releases.pop(identity(each), None)
    for owner, objects in sorted(kustomizations.items()):
        says = (
            f"applies {_listed(objects)}, and would undo what `dist/` or this plan does. Suspend it before anything else: "
            "kustomize-controller does not prune for a Kustomization that is suspended when it is deleted"
        )
        object_ = adoption.existing.all.by_ref.get(owner)
        parent = kustomization_of(object_) if object_ else None
        if parent:
            says += f". Then remove it from its repository: {parent} deletes it, and would create it again otherwise"
        commands = (suspend(owner), *(_removal(adoption, owner, parent) if parent else (kubectl("delete", owner),)))
        yield Step("conflict", When.BEFORE, owner, says, commands)
    for application, objects in sorted(applications.items()):
        says = f"applies {_listed(objects)} too: delete the Application, and keep its objects"
        command = f"argocd app delete {quote(application)} --cascade=false"
        yield Step("conflict", When.BEFORE, ObjectRef("argoproj.io", "Application", "", application), says, (command,))
    for release, objects in sorted(releases.items()):
        says = (
            f"applied {_listed(objects)}, which Flux takes over: `helm upgrade` would overwrite, and `helm uninstall` would "
            "delete it. Delete Helm's records of the release, not the release"
        )
        ref = ObjectRef("", "Release", release.namespace, release.name)
        yield Step("delete", When.AFTER, ref, says, (delete_records(release.namespace, release.name),))


def _gone(adoption: Adoption, owner: ObjectRef) -> bool:
    """Whether a Kustomization was deleted, and its objects still name it. Without any, Kustomizations were not read."""
    known = adoption.existing.all
    return owner not in known.by_ref and bool(known.of_kind(FLUX_KUSTOMIZE, "Kustomization"))


def _removal(adoption: Adoption, owner: ObjectRef, parent: ObjectRef) -> tuple[str, ...]:
    """How the Kustomization that applies another one comes to delete it."""
    applier = adoption.existing.all.by_ref.get(parent)
    if applier is None:
        return (once_deleted(owner),)
    source = next((each.to for each in references(applier) if each.to.group == FLUX_SOURCE), None)
    repository = adoption.existing.all.by_ref.get(source) if source else None
    url = repository.at("spec", "url") if repository else None
    edit = removed_from(owner, str(applier.at("spec", "path") or "./"), str(url or source or "its repository"))
    fetch = (reconcile(repository.ref),) if repository else ()
    return (edit, *fetch, reconcile(parent), once_deleted(owner))


def _listed(objects: list[Object]) -> str:
    names = [str(each) for each in objects[:3]]
    return ", ".join(names) + (f" and {len(objects) - 3} more" if len(objects) > 3 else "")
