"""Workloads and their pods: what their controllers have not done yet."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.predictions.observing import controller, layer, unschedulable

_APPS = ("Deployment", "ReplicaSet", "StatefulSet", "DaemonSet")


class Workloads:
    """The cluster's workloads at one moment."""

    def __init__(self, api: KubernetesApi) -> None:
        self.pods = api.list("v1", "Pod")
        self._kinds = {kind: api.list("apps/v1", kind) for kind in _APPS} | {"Job": api.list("batch/v1", "Job")}
        owned = (*self.pods, *self._kinds["ReplicaSet"])
        self._owners = {each["metadata"]["uid"]: controller(each) for each in owned}

    def moving(self) -> Iterator[str]:
        """Everything that a controller or the scheduler still has to do, however long it takes them."""
        present = {each["metadata"]["uid"] for listed in self._kinds.values() for each in listed}
        for each in (*self.pods, *(one for listed in self._kinds.values() for one in listed)):
            metadata = each["metadata"]
            owner = self._owners.get(metadata["uid"])
            if metadata.get("deletionTimestamp"):
                yield f"{metadata['name']} terminates"
            elif owner and owner["uid"] not in present:
                yield f"{metadata['name']} is not garbage-collected"
        for pod in self.pods:
            if pod["status"].get("phase") == "Pending" and not unschedulable(pod):
                yield f"pod {pod['metadata']['name']} starts"
        stuck = self._stuck()
        for kind in _APPS:
            for each in self._kinds[kind]:
                unobserved = each.get("status", {}).get("observedGeneration") != each["metadata"]["generation"]
                waits = each["metadata"]["uid"] in stuck or each["spec"].get("paused", False)
                if unobserved or (not waits and _unfinished(kind, each)):
                    yield f"the rollout of {kind} {each['metadata']['name']}"

    def unfinished_layers(self) -> set[str]:
        """Kustomizations with a workload that Flux's health checks wait for."""
        return {
            layer(each)
            for kind, listed in self._kinds.items()
            if kind in _APPS
            for each in listed
            if _unhealthy(kind, each)
        }

    def _stuck(self) -> set[str]:
        """Uids of workloads that have a pod without a node, or may not create one, with their owners."""
        found: set[str] = set()
        for each in (*self.pods, *self._kinds["ReplicaSet"]):
            if unschedulable(each) or _is_rejected(each):
                uid = each["metadata"]["uid"]
                found.add(uid)
                while owner := self._owners.get(uid):
                    uid = owner["uid"]
                    found.add(uid)
        return found


def _is_rejected(each: Manifest) -> bool:
    conditions = each["status"].get("conditions") or ()
    return any(one["type"] == "ReplicaFailure" and one["status"] == "True" for one in conditions)


def _unhealthy(kind: str, workload: Manifest) -> bool:
    """Whether Flux's health checks wait for it: also for pods that a DaemonSet with `OnDelete` leaves as they are.

    Not for those of a StatefulSet (fluxcd/cli-utils v1.2.3, kstatus/status/core.go).
    """
    status = workload.get("status", {})
    behind = status.get("updatedNumberScheduled", 0) < status.get("desiredNumberScheduled", 0)
    return _unfinished(kind, workload) or (kind == "DaemonSet" and behind)


def _unfinished(kind: str, workload: Manifest) -> bool:
    """Whether its pods are not yet as its template and number say."""
    spec, status = workload["spec"], workload.get("status", {})

    def differs(amount: int, *names: str) -> bool:
        return any(status.get(name, 0) != amount for name in names)

    match kind:
        case "ReplicaSet":
            return differs(spec["replicas"], "replicas")
        case "Deployment":
            return differs(spec["replicas"], "replicas", "updatedReplicas", "availableReplicas")
        case "StatefulSet":
            partition = spec["updateStrategy"].get("rollingUpdate", {}).get("partition", 0)
            rolls = spec["updateStrategy"]["type"] == "RollingUpdate" and not partition
            return differs(spec["replicas"], "replicas", "readyReplicas", *(["updatedReplicas"] if rolls else []))
        case _:
            rolls = spec["updateStrategy"]["type"] == "RollingUpdate"
            desired = status.get("desiredNumberScheduled", 0)
            names = ("currentNumberScheduled", "numberReady", *(["updatedNumberScheduled"] if rolls else []))
            return differs(desired, *names)
