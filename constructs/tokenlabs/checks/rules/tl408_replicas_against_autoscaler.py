"""TL408: a number of pods in Git that an autoscaler changes."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.groups import KEDA

_AUTOSCALERS = (("autoscaling", "HorizontalPodAutoscaler"), (KEDA, "ScaledObject"))


def check(target: Target) -> Iterator[Found]:
    """Deployments and StatefulSets with `replicas`, to which an autoscaler refers."""
    for kind in _AUTOSCALERS:
        for autoscaler in target.objects.of_kind(*kind):
            for reference in references(autoscaler):
                scaled = target.objects.by_ref.get(reference.to)
                if scaled and reference.path == "spec.scaleTargetRef" and scaled.at("spec", "replicas") is not None:
                    number = scaled.at("spec", "replicas")
                    says = f"sets {number} pods again whenever Flux applies it, and {autoscaler} changes them"
                    yield Found(scaled, "spec.replicas", says, "delete `replicas`; the autoscaler keeps its minimum")


RULE = Rule("TL408", "replicas against an autoscaler", Severity.ERROR, check)
