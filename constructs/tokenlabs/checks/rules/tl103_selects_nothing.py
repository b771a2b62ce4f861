"""TL103: a selector that selects no pods, or the pods of another selector."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import FLUX_HELM, INFERENCE
from tokenlabs.manifests.references.pods import PodTemplate, pods
from tokenlabs.manifests.references.selections import Selection, selections


def check(target: Target) -> Iterator[Found]:
    """Services and InferencePools, except in namespaces where a chart may create the pods."""
    made = list(pods(target.objects))
    charts = {each.ref.namespace for each in target.objects.of_kind(FLUX_HELM, "HelmRelease")}
    pools = target.objects.of_kind(INFERENCE, "InferencePool")
    for each in (*target.objects.of_kind("", "Service"), *pools):
        for selection in selections(each):
            if not _selected(selection, made) and each.ref.namespace not in charts and _has_pods(each, made):
                labels = ", ".join(f"{key}={value}" for key, value in selection.labels.items())
                says = f"selects {labels}, but no pod of namespace {each.ref.namespace} has these labels: it has no endpoints"
                yield Found(each, selection.path, says, "write the labels of its pods")
    yield from _shared(pools, made)


def _has_pods(each: Object, made: list[PodTemplate]) -> bool:
    """Whether the tree has pods in the namespace; otherwise another tree may have them."""
    return any(template.namespace == each.ref.namespace for template in made)


def _selected(selection: Selection, made: list[PodTemplate]) -> list[PodTemplate]:
    return [each for each in made if each.namespace == selection.namespace and selection.matches(each.labels)]


def _shared(pools: tuple[Object, ...], made: list[PodTemplate]) -> Iterator[Found]:
    """Two pools with the same pods: requests for one model reach the other's server."""
    owner: dict[int, Object] = {}
    for pool in pools:
        for selection in selections(pool):
            for template in _selected(selection, made):
                other = owner.setdefault(id(template), pool)
                if other is not pool:
                    says = f"selects the pods of {template.owner}, which {other} also selects: requests reach the wrong model"
                    yield Found(pool, selection.path, says, "add a label that only this pool's pods have")


RULE = Rule("TL103", "selector without matching pods", Severity.ERROR, check)
