"""TL408: a number of pods in Git that an autoscaler changes."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.autoscalers import autoscaled
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """Deployments and StatefulSets with `replicas`, to which an autoscaler refers."""
    for ref, autoscaler in autoscaled(target.objects).items():
        scaled = target.objects.by_ref.get(ref)
        if scaled and (number := scaled.at("spec", "replicas")) is not None:
            says = f"sets {number} pods again whenever Flux applies it, and {autoscaler} changes them"
            yield Found(scaled, "spec.replicas", says, "delete `replicas`; the autoscaler keeps its minimum")


RULE = Rule("TL408", "replicas against an autoscaler", Severity.ERROR, check)
