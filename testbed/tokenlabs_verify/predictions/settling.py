"""Has the cluster done all that it will do with a revision?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.predictions.lab import FluxLab
from tokenlabs_verify.predictions.observing import unschedulable

_FAILED = ("ReconciliationFailed", "BuildFailed", "PruneFailed", "ArtifactFailed", "HealthCheckFailed")
_BLOCKED = "DependencyNotReady"
_CONTROLLERS = ("Deployment", "StatefulSet", "DaemonSet")


def unsettled(lab: FluxLab) -> str:
    """What is still going on; '' if nothing is. Layers may be ready, failed, or wait for pods that no node has room for."""
    pods = lab.api.list("v1", "Pod")
    moving = "; ".join(_moving(lab, pods))
    if moving:
        return moving
    claims = lab.api.list("v1", "PersistentVolumeClaim")
    stuck = any(unschedulable(pod) for pod in pods)
    # Flux waits until a claim that it recreates is gone, and that until its pods are.
    waiting = any(each["metadata"].get("deletionTimestamp") for each in claims)
    kustomizations = lab.kustomizations()
    states = {name: _state(lab, each, stuck=stuck, waiting=waiting) for name, each in kustomizations.items()}
    busy = [name for name, state in states.items() if state == "busy"]
    busy += [name for name, state in states.items() if state == "blocked" and not _held(kustomizations[name], states)]
    return ", ".join(f"{name} {lab.condition(kustomizations[name])}" for name in busy)


def _state(lab: FluxLab, each: Manifest, *, stuck: bool, waiting: bool) -> str:
    if each["metadata"].get("deletionTimestamp"):
        return "busy"
    if each["spec"].get("suspend"):
        return "done"
    if lab.is_ready(each):
        return "ready"
    status = each.get("status", {})
    ready = next((one for one in status.get("conditions", ()) if one["type"] == "Ready"), None)
    if ready is None or ready.get("observedGeneration") != each["metadata"]["generation"]:
        return "busy"
    if ready["reason"] == _BLOCKED:
        return "blocked"
    if waiting and ready["status"] == "Unknown":
        return "done"
    attempted = status.get("lastAttemptedRevision", "")
    if attempted != lab.revision:
        return "busy"
    if ready["status"] == "False" and ready["reason"] in _FAILED:
        return "done"
    reconciling = next((one for one in status["conditions"] if one["type"] == "Reconciling"), None)
    checking = reconciling is not None and reconciling["message"].startswith("Running health checks")
    return "done" if checking and stuck else "busy"


def _held(each: Manifest, states: Mapping[str, str]) -> bool:
    """Whether one of its dependencies will not become ready."""
    names = [one["name"] for one in each["spec"].get("dependsOn", ())]
    return any(states.get(name, "done") in ("done", "blocked") for name in names)


def _moving(lab: FluxLab, pods: list[Manifest]) -> Iterator[str]:
    for pod in pods:
        metadata = pod["metadata"]
        if metadata.get("deletionTimestamp"):
            yield f"pod {metadata['name']} terminates"
        elif pod["status"].get("phase") == "Pending" and not unschedulable(pod):
            yield f"pod {metadata['name']} starts"
    for kind in _CONTROLLERS:
        for each in lab.api.list("apps/v1", kind):
            status = each.get("status", {})
            if status.get("observedGeneration") != each["metadata"]["generation"]:
                yield f"{kind} {each['metadata']['name']} is at an older generation"
