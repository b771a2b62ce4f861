"""TL503: an object that takes others with it when Flux prunes it."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import PRUNE, Target, switched

_TAKES = {
    ("", "Namespace"): "everything in the namespace",
    ("", "PersistentVolumeClaim"): "the data of its volume",
    ("apiextensions.k8s.io", "CustomResourceDefinition"): "all objects of its kind",
}


def check(target: Target) -> Iterator[Found]:
    """Namespaces, claims and CRDs that a Kustomization of the tree applies with `prune: true`."""
    for (group, kind), what in _TAKES.items():
        for each in target.objects.of_kind(group, kind):
            by = target.applied_by(each)
            if by and by.at("spec", "prune") and not switched(each, PRUNE, "disabled", by):
                says = (
                    f"is pruned by {by} when its file is removed or moves to another Kustomization, and with it {what}"
                )
                yield Found(each, "metadata", says, f"add annotation `{PRUNE}: disabled`")


RULE = Rule("TL503", "pruned with all that it holds", Severity.WARNING, check)
