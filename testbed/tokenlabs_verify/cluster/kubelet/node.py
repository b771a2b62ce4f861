"""The Node: its registration and heartbeat."""

from __future__ import annotations

import platform
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, NotFoundError, Resource
from tokenlabs_verify.cluster.kubelet.status import time_text
from tokenlabs_verify.cluster.workers import Worker

NODE = Resource("v1", "Node", "nodes", namespaced=False)
LEASE = Resource("coordination.k8s.io/v1", "Lease", "leases", namespaced=True)
LEASE_SECONDS = 40
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

CAPACITY: Mapping[str, str] = {"cpu": "64", "memory": "256Gi", "ephemeral-storage": "512Gi", "pods": "250"}
"""More than this machine has: processes use what they need, whatever their Pods request, and resource requests are not under
test here. Accelerators only on nodes that are said to have them."""


def labels(name: str) -> dict[str, str]:
    """The labels that kubelet sets on its node."""
    architecture = _ARCHITECTURES.get(platform.machine(), platform.machine())
    return {
        "kubernetes.io/hostname": name,
        "kubernetes.io/os": "linux",
        "kubernetes.io/arch": architecture,
        "beta.kubernetes.io/os": "linux",
        "beta.kubernetes.io/arch": architecture,
    }


def status(address: str, name: str, capacity: Mapping[str, str], began: float, now: float) -> dict[str, Any]:
    """Its status: ready, with capacity."""

    def condition(kind: str, value: str, reason: str) -> dict[str, str]:
        return {
            "type": kind,
            "status": value,
            "reason": reason,
            "message": reason,
            "lastHeartbeatTime": time_text(now),
            "lastTransitionTime": time_text(began),
        }

    return {
        "capacity": dict(capacity),
        "allocatable": dict(capacity),
        "addresses": [{"type": "InternalIP", "address": address}, {"type": "Hostname", "address": name}],
        "conditions": [
            condition("MemoryPressure", "False", "KubeletHasSufficientMemory"),
            condition("DiskPressure", "False", "KubeletHasNoDiskPressure"),
            condition("PIDPressure", "False", "KubeletHasSufficientPID"),
            condition("Ready", "True", "KubeletReady"),
        ],
        "nodeInfo": {
            "architecture": _ARCHITECTURES.get(platform.machine(), platform.machine()),
            "operatingSystem": "linux",
            "kernelVersion": platform.release(),
            "osImage": "processes of the host",
            "containerRuntimeVersion": "process://1",
            "kubeletVersion": "v1.35.0",
            "kubeProxyVersion": "",
            "machineID": "",
            "systemUUID": "",
            "bootID": "",
        },
    }


class NodeRegistration:
    """Registers the Node and keeps it ready."""

    def __init__(self, api: KubernetesApi, node: Worker, address: str, capacity: Mapping[str, str]) -> None:
        self._api, self._node, self._name, self._address, self._capacity = api, node, node.name, address, capacity
        self._began = time.time()

    def register(self) -> None:
        """Create the node, or adopt an existing one of the same name, and make it ready. Raises ApiError."""
        metadata = {"name": self._name, "labels": {**labels(self._name), **self._node.labels}}
        manifest = {"apiVersion": "v1", "kind": "Node", "metadata": metadata}
        try:
            self._api.request("POST", NODE.path(), body=manifest, subject=f"Node {self._name}")
        except ApiError as error:
            if error.reason != "AlreadyExists":
                raise
            # The controller that taints nodes which stop removes its taint once they are back.
            self.renew()
            return
        self.renew()
        # Admission taints new nodes as not ready; with one node, the controller that removes the taint does not run.
        self._patch(NODE.path(None, self._name), {"spec": {"taints": list(self._node.taints) or None}})

    def renew(self) -> None:
        """Send a heartbeat: status and lease."""
        now = time.time()
        body = {"status": status(self._address, self._name, self._capacity, self._began, now)}
        self._patch(NODE.path(None, self._name, "status"), body)
        stamp = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        spec = {"holderIdentity": self._name, "leaseDurationSeconds": LEASE_SECONDS, "renewTime": stamp}
        try:
            self._patch(LEASE.path("kube-node-lease", self._name), {"spec": spec})
        except NotFoundError:
            manifest = {"metadata": {"name": self._name, "namespace": "kube-node-lease"}, "spec": spec}
            try:
                self._api.request("POST", LEASE.path("kube-node-lease"), body=manifest, subject=f"Lease {self._name}")
            except NotFoundError:
                # The API server creates the namespace shortly after its start; the next heartbeat finds it.
                return

    def _patch(self, path: str, body: object) -> None:
        content_type = "application/merge-patch+json"
        self._api.request("PATCH", path, body=body, content_type=content_type, subject=f"Node {self._name}")
