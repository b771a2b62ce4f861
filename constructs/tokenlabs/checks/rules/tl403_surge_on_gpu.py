"""TL403: a rollout that starts a second pod on the node whose GPU the first one has."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.pinned import HOSTNAME
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.pods import PodTemplate, pod_template
from tokenlabs.manifests.rollout import rolling


def check(target: Target) -> Iterator[Found]:
    """Deployments whose pods ask for GPUs and are bound to one node: elsewhere another node may have one."""
    for each in target.objects.of_kind("apps", "Deployment"):
        template = pod_template(each)
        node = mapping(template.spec.get("nodeSelector")).get(HOSTNAME) if template else None
        replicas = each.at("spec", "replicas")
        replicas = 1 if replicas is None else replicas
        if not template or not node or not _asks_for_gpu(template) or each.at("spec", "strategy", "type") == "Recreate":
            continue
        if isinstance(replicas, int) and _waits(each, replicas):
            says = f"starts a new pod on node {node} before an old one ends: without a free GPU there, no rollout completes"
            yield Found(
                each,
                "spec.strategy",
                says,
                "write `strategy: {type: Recreate}`, or `maxSurge: 0` with `maxUnavailable: 1`",
            )


def _waits(deployment: Object, replicas: int) -> bool:
    surge, unavailable = rolling(deployment, replicas)
    return replicas > 0 and surge > 0 and unavailable == 0


def _asks_for_gpu(template: PodTemplate) -> bool:
    if template.spec.get("resourceClaims"):
        return True
    return any(
        "/gpu" in str(name) and str(count) != "0"
        for _, container in template.containers()
        for name, count in mapping(mapping(mapping(container).get("resources")).get("limits")).items()
    )


RULE = Rule("TL403", "surge on a GPU", Severity.WARNING, check)
