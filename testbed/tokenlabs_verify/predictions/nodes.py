"""Nodes without containers, in place of kubelets: pods that the real scheduler binds to them are ready at once.

Nodes have what platform.yaml says of them. Volumes are bound as by a provisioner that keeps them in folders
of a node; no byte is stored.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import PurePosixPath
from typing import Any

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi
from tokenlabs_verify.cluster.kubelet.claims import Claims

STORAGE_CLASS_PROVISIONER = "example.com/folders"
_ROUND = 0.5
"""Seconds between two looks at pods and claims."""


def node(name: str, labels: Mapping[str, str], allocatable: Mapping[str, str]) -> Manifest:
    """A node that is ready and has room for what it is said to have."""
    amounts = {"cpu": "64", "memory": "512Gi", "pods": "110", "ephemeral-storage": "1Ti"} | dict(allocatable)
    return {
        "apiVersion": "v1",
        "kind": "Node",
        "metadata": {"name": name, "labels": {"kubernetes.io/hostname": name, "kubernetes.io/os": "linux", **labels}},
        "status": {
            "capacity": amounts,
            "allocatable": amounts,
            "conditions": [{"type": "Ready", "status": "True", "reason": "Declared"}],
        },
    }


def storage_class(name: str) -> Manifest:
    """A class whose volumes cannot grow, as of distributions that keep them in folders of a node."""
    return {
        "apiVersion": "storage.k8s.io/v1",
        "kind": "StorageClass",
        "metadata": {"name": name},
        "provisioner": STORAGE_CLASS_PROVISIONER,
        "reclaimPolicy": "Delete",
        "volumeBindingMode": "Immediate",
    }


class Nodes:
    """Reports the status of pods and claims until it is stopped."""

    def __init__(self, api: KubernetesApi, sick: Collection[str]) -> None:
        """Pods of workloads whose names are in `sick` never become ready."""
        self._api = api
        self._sick = tuple(f"{name}-" for name in sick)
        self._claims = Claims(api, PurePosixPath("/volumes"))
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._report, daemon=True)

    def add(self, nodes: Collection[Manifest]) -> None:
        """Register nodes."""
        for each in nodes:
            self._api.apply({key: value for key, value in each.items() if key != "status"})
            name = each["metadata"]["name"]
            # The API server's admission taints a new node as not ready; the controller that removes it acts on kubelets' leases.
            self._api.patch("v1", "Node", name, {"spec": {"taints": None}})
            self._api.patch("v1", "Node", name, {"status": each["status"]}, subresource="status")

    def start(self) -> None:
        """Begin to report."""
        self._thread.start()

    def stop(self) -> None:
        """Stop reporting."""
        self._over.set()
        self._thread.join(30)

    def _report(self) -> None:
        while not self._over.wait(_ROUND):
            with suppress(ApiError, httpx.HTTPError):  # deleted meanwhile, or the API server stops
                for claim in self._api.list("v1", "PersistentVolumeClaim"):
                    if not claim["metadata"].get("deletionTimestamp"):
                        self._claims.changed("MODIFIED", claim)
                for pod in self._api.list("v1", "Pod"):
                    self._pod(pod)

    def _pod(self, pod: Manifest) -> None:
        metadata = pod["metadata"]
        if metadata.get("deletionTimestamp"):
            self._api.delete("v1", "Pod", metadata["name"], metadata["namespace"], grace=0)
            return
        bound = "nodeName" in pod["spec"] and pod["status"].get("phase") == "Pending"
        if bound and not metadata["name"].startswith(self._sick):
            status = {"status": _running(pod)}
            self._api.patch(
                "v1", "Pod", metadata["name"], status, namespace=metadata["namespace"], subresource="status"
            )
            self._keep_volumes(pod)

    def _keep_volumes(self, pod: Manifest) -> None:
        """Tie the volumes of a pod to its node, as a provisioner does that keeps them in folders of a node."""
        for volume in pod["spec"].get("volumes") or ():
            if name := volume.get("persistentVolumeClaim", {}).get("claimName"):
                claim = self._api.get("v1", "PersistentVolumeClaim", name, pod["metadata"]["namespace"])
                bound = self._api.get("v1", "PersistentVolume", claim["spec"]["volumeName"])
                if "nodeAffinity" not in bound["spec"]:
                    affinity = {"spec": {"nodeAffinity": {"required": {"nodeSelectorTerms": [_only(pod)]}}}}
                    self._api.patch("v1", "PersistentVolume", bound["metadata"]["name"], affinity)


def _only(pod: Manifest) -> dict[str, Any]:
    """The term that selects a pod's node."""
    values = [pod["spec"]["nodeName"]]
    return {"matchExpressions": [{"key": "kubernetes.io/hostname", "operator": "In", "values": values}]}


def _running(pod: Manifest) -> dict[str, Any]:
    """Ready; a Job's pod has succeeded."""
    owners = pod["metadata"].get("ownerReferences") or ()
    if any(each["kind"] == "Job" for each in owners):
        return {"phase": "Succeeded"}
    started = pod["metadata"]["creationTimestamp"]
    conditions = [
        {"type": each, "status": "True", "lastTransitionTime": started}
        for each in ("PodScheduled", "Initialized", "ContainersReady", "Ready")
    ]
    return {"phase": "Running", "conditions": conditions, "startTime": started}
