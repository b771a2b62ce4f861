"""TL103: a selector that selects no pods, or the pods of another selector."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import FLUX_HELM, INFERENCE
from tokenlabs.manifests.references.pods import PodTemplate, labelled
from tokenlabs.manifests.references.pools import servers
from tokenlabs.manifests.references.selections import Labelled, selections


def check(target: Target) -> Iterator[Found]:
    """Services and InferencePools, except in namespaces where a chart may create the pods."""
    made = labelled(target.objects)
    charts = {each.ref.namespace for each in target.objects.of_kind(FLUX_HELM, "HelmRelease")}
    pools = target.objects.of_kind(INFERENCE, "InferencePool")
    for each in (*target.objects.of_kind("", "Service"), *pools):
        for selection in selections(each):
            # Without pods in the namespace, another tree may have them.
            if not made.selected(selection) and each.ref.namespace not in charts and each.ref.namespace in made:
                labels = ", ".join(f"{key}={value}" for key, value in selection.labels.items())
                where = f"of namespace {each.ref.namespace}" if each.ref.namespace else "of the tree"
                says = f"selects {labels}, but no pod {where} has these labels: it has no endpoints"
                yield Found(each, selection.path, says, "write the labels of its pods")
    yield from _shared(pools, made)


def _shared(pools: tuple[Object, ...], made: Labelled[PodTemplate]) -> Iterator[Found]:
    """Two pools with the same pods, but not as names of one model: requests for one model reach the other's server."""
    owner: dict[int, Object] = {}
    for pool in pools:
        for selection in selections(pool):
            for template in made.selected(selection):
                other = owner.setdefault(id(template), pool)
                if servers(other) != servers(pool):
                    says = f"selects the pods of {template.owner}, which {other} also selects: requests reach the wrong model"
                    yield Found(pool, selection.path, says, "add a label that only this pool's pods have")


RULE = Rule("TL103", "selector without matching pods", Severity.ERROR, check)
