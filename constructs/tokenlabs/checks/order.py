"""The order in which Flux applies Kustomizations."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE


def before(target: Target, kustomization: Object) -> frozenset[ObjectRef]:
    """Kustomizations that Flux waits for before it applies one: those it depends on, and those that its parents depend on."""
    found: set[ObjectRef] = set()
    waiting = [kustomization]
    parents = {kustomization.ref}
    while waiting:
        each = waiting.pop()
        for ref in _depends_on(each):
            if ref not in found:
                found.add(ref)
                waiting += [target.objects.by_ref[ref]] if ref in target.objects.by_ref else []
        parent = target.applied_by(each)
        if parent and parent.ref not in parents:
            parents.add(parent.ref)
            waiting.append(parent)
    return frozenset(found)


def _depends_on(kustomization: Object) -> Iterator[ObjectRef]:
    for each in map(mapping, items(kustomization.at("spec", "dependsOn"))):
        namespace = str(each.get("namespace") or kustomization.ref.namespace)
        yield ObjectRef(FLUX_KUSTOMIZE, "Kustomization", namespace, str(each.get("name", "")))
