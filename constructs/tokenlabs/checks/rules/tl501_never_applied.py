"""TL501: a Flux Kustomization that is never applied: its path, source or dependency is missing, or waits for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.order import before
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target, folder_of
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE, FLUX_SOURCE
from tokenlabs.spec.problems import did_you_mean

_BOOTSTRAP = "flux-system"
"""Source that `flux bootstrap` and flux-operator create: not in every tree."""


def check(target: Target) -> Iterator[Found]:
    """Dependencies and sources where the tree has the parent Kustomization too; paths beside folders that the tree has."""
    kustomizations = target.objects.of_kind(FLUX_KUSTOMIZE, "Kustomization")
    applied = {each.ref for each in target.kustomizations.values()}
    own_sources = {_source(each) for each in kustomizations if each.ref in applied}
    for each in kustomizations:
        if each.ref in before(target, each):
            says = "waits for itself by `dependsOn`, over one step or several: it is never applied"
            yield Found(each, "spec.dependsOn", says, "remove one of the dependencies of the circle")
        if target.applied_by(each):
            yield from _missing(target, each)
        path = str(each.at("spec", "path") or "")
        parent = str(PurePosixPath(path).parent)
        if folder_of(path, target.objects) is None and _source(each) in own_sources:
            beside = folder_of(parent, target.objects)
            if beside and beside != ".":
                known = [
                    PurePosixPath(name).name
                    for name in target.kustomizations
                    if PurePosixPath(name).parent == PurePosixPath(beside)
                ]
                says = f"has path `{path}`, which is missing: it is never applied"
                yield Found(each, "spec.path", says, did_you_mean(PurePosixPath(path).name, known))


def _source(each: Object) -> tuple[str, str]:
    return str(each.at("spec", "sourceRef", "kind")), str(each.at("spec", "sourceRef", "name"))


def _missing(target: Target, each: Object) -> Iterator[Found]:
    created = {one.ref.name for one in target.objects.of_kind("", "Namespace")}
    for reference in references(each):
        to = reference.to
        # TL101 judges namespaces that the tree creates.
        if to in target.objects.by_ref or to.namespace in created or to.group not in (FLUX_KUSTOMIZE, FLUX_SOURCE):
            continue
        if to.name != _BOOTSTRAP:
            known = [one.ref.name for one in target.objects.of_kind(*to[:2]) if one.ref.namespace == to.namespace]
            says = f"waits for {to}, which is missing: it is never applied"
            yield Found(each, reference.path, says, did_you_mean(to.name, known))


RULE = Rule("TL501", "Kustomization that is never applied", Severity.ERROR, check)
