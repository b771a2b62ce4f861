"""Has the cluster done all that it will do with a revision?"""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.predictions.lab import FluxLab
from tokenlabs_verify.predictions.observing import layer, unschedulable
from tokenlabs_verify.predictions.rollouts import Workloads

_FAILED = ("ReconciliationFailed", "BuildFailed", "PruneFailed", "ArtifactFailed", "HealthCheckFailed")
_BLOCKED = "DependencyNotReady"
_BACKOFF = 11.0
"""Seconds after which kube-scheduler has tried a pod again that room was made for (podMaxBackoffSeconds: 10)."""


class Settling:
    """A cluster on its way to a revision."""

    def __init__(self, lab: FluxLab) -> None:
        self._lab = lab
        self._pods: set[str] = set()
        self._deleted = -_BACKOFF

    def unsettled(self) -> str:
        """What is still going on; '' if nothing is. Layers may be ready, failed, or wait for pods that no node has room for."""
        workloads = Workloads(self._lab.api)
        pods = {each["metadata"]["uid"] for each in workloads.pods}
        if self._pods - pods:
            self._deleted = time.monotonic()
        self._pods = pods
        stuck = any(unschedulable(each) for each in workloads.pods)
        if moving := "; ".join(workloads.moving()):
            return moving
        if stuck and time.monotonic() - self._deleted < _BACKOFF:
            return "a pod was deleted, and the scheduler may now have a node for another"
        return _layers(self._lab, workloads.unfinished_layers())


def _layers(lab: FluxLab, unfinished: Collection[str]) -> str:
    claims = lab.api.list("v1", "PersistentVolumeClaim")
    # Flux waits until a claim that it recreates is gone, and that until its pods are.
    waiting = {layer(each) for each in claims if each["metadata"].get("deletionTimestamp")}
    kustomizations = lab.kustomizations()
    states = {
        name: _state(lab, each, stuck=name in unfinished, waiting=name in waiting)
        for name, each in kustomizations.items()
    }
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
