"""TL405: a controller that gives up on pods before they may have started."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.contract.windows import duration_seconds
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping, whole
from tokenlabs.manifests.references.groups import LEADER_WORKER_SET
from tokenlabs.manifests.references.pods import PodTemplate, pod_template

_PROGRESS = 600
"""`progressDeadlineSeconds` of a Deployment, by default (k8s.io/api/apps/v1)."""
_PERIOD, _FAILURES = 10, 3
"""`periodSeconds` and `failureThreshold` of a probe, by default (k8s.io/api/core/v1)."""


def check(target: Target) -> Iterator[Found]:
    """Deployments and LeaderWorkerSets whose containers have startup probes, and the Kustomizations that wait for them."""
    for each in (
        *target.objects.of_kind("apps", "Deployment"),
        *target.objects.of_kind(LEADER_WORKER_SET, "LeaderWorkerSet"),
    ):
        template = pod_template(each)
        budget = _budget(template) if template else 0
        deadline = each.at("spec", "progressDeadlineSeconds")
        allowed = _PROGRESS if deadline is None else whole(deadline)
        if budget > allowed and each.ref.kind == "Deployment":
            says = (
                f"may take {budget} s to start by its startup probe, but counts as failed after {allowed} s: "
                "Flux reports a rollout that goes well as failed"
            )
            yield Found(each, "spec.progressDeadlineSeconds", says, f"write `progressDeadlineSeconds: {budget + 60}`")
        by = target.applied_by(each)
        waits = _timeout(by) if by else None
        if by and waits and budget > waits:
            says = f"waits {waits} s for {each}, which may take {budget} s to start: what depends on it is not applied"
            yield Found(by, "spec.timeout", says, f"write a `timeout` above {budget} s")


def _budget(template: PodTemplate) -> int:
    """Seconds that the slowest container may take to start."""
    found = 0
    for _, container in template.containers():
        probe = mapping(container.get("startupProbe"))
        if probe:
            period, failures = (whole(probe.get(name)) for name in ("periodSeconds", "failureThreshold"))
            found = max(found, whole(probe.get("initialDelaySeconds")) + (period or _PERIOD) * (failures or _FAILURES))
    return found


def _timeout(kustomization: Object) -> int | None:
    """Seconds that Flux waits for what a Kustomization applies; None: it does not wait."""
    if not (kustomization.at("spec", "wait") or kustomization.at("spec", "healthChecks")):
        return None
    # Without `timeout`, it is the interval (kustomize-controller, api/v1, GetTimeout).
    written = kustomization.at("spec", "timeout") or kustomization.at("spec", "interval")
    return int(duration_seconds(written)) if isinstance(written, str) and duration_seconds(written) else None


RULE = Rule("TL405", "less time than the start takes", Severity.WARNING, check)
