"""TL403: a rollout that starts a second pod on the node whose GPU the first one has."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.pinned import HOSTNAME
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.pods import PodTemplate, pod_template

_DEFAULT = "25%"
"""`maxSurge` and `maxUnavailable` of a Deployment (k8s.io/api/apps/v1)."""


def check(target: Target) -> Iterator[Found]:
    """Deployments whose pods ask for GPUs and are bound to one node: elsewhere another node may have one."""
    for each in target.objects.of_kind("apps", "Deployment"):
        template = pod_template(each)
        node = mapping(template.spec.get("nodeSelector")).get(HOSTNAME) if template else None
        replicas = each.at("spec", "replicas")
        replicas = 1 if replicas is None else replicas
        if not template or not node or not _asks_for_gpu(template) or each.at("spec", "strategy", "type") == "Recreate":
            continue
        if isinstance(replicas, int) and _waits(mapping(each.at("spec", "strategy", "rollingUpdate")), replicas):
            says = f"starts a new pod on node {node} before an old one ends: without a free GPU there, no rollout completes"
            yield Found(
                each,
                "spec.strategy",
                says,
                "write `strategy: {type: Recreate}`, or `maxSurge: 0` with `maxUnavailable: 1`",
            )


def _waits(rolling: Mapping[str, Any], replicas: int) -> bool:
    surge = _of(rolling.get("maxSurge", _DEFAULT), replicas, math.ceil)
    unavailable = _of(rolling.get("maxUnavailable", _DEFAULT), replicas, math.floor)
    return replicas > 0 and surge > 0 and unavailable == 0


def _of(value: object, replicas: int, rounded: Any) -> int:
    text = str(value)
    if text.endswith("%") and text[:-1].isdecimal():
        return int(rounded(replicas * int(text[:-1]) / 100))
    return int(text) if text.isdecimal() else 1


def _asks_for_gpu(template: PodTemplate) -> bool:
    return any(
        "/gpu" in str(name) and str(count) != "0"
        for _, container in template.containers()
        for name, count in mapping(mapping(mapping(container).get("resources")).get("limits")).items()
    )


RULE = Rule("TL403", "surge on a GPU", Severity.WARNING, check)
