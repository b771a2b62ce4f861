"""Several nodes: where the real scheduler puts pods, and what Kubernetes does when the power of one is cut."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.embedded.test_kubelet import IMAGE, NAMESPACE, Cluster
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster import sandbox as sandboxes
from tokenlabs_verify.cluster import workers
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.cluster.workers import Worker

pytestmark = pytest.mark.xdist_group("embedded")

GPU, TAINT = "nvidia.com/gpu", {"key": "nvidia.com/gpu", "effect": "NoSchedule"}
NODES = ("gpu-1", "gpu-2", "gpu-3")
NOTICED = 75.0
"""Seconds until a node counts as lost: 50 (kube-controller-manager, `--node-monitor-grace-period`) after the last heartbeat."""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    places = Places(tmp_path_factory.mktemp("nodes"))
    nodes = [Worker(name, {"example.com/rack": "r1"}, {GPU: "2"}, [TAINT]) for name in NODES]
    found = sandboxes.start(places, built(), keep=False, nodes=nodes)
    try:
        yield Cluster(found)
    finally:
        sandboxes.stop(places)


def server(app: str, replicas: int, gpus: int, **spec: Any) -> Manifest:
    """A Deployment of servers on GPUs, without a disk."""
    container = {
        "name": "main",
        "image": IMAGE,
        "args": ["-u", "-m", "http.server", "8000"],
        "readinessProbe": {"httpGet": {"path": "/", "port": 8000}},
        "resources": {"limits": {GPU: str(gpus)}},
    }
    template = {
        "terminationGracePeriodSeconds": 1,
        "nodeSelector": {"example.com/rack": "r1"},
        "tolerations": [{"key": GPU, "operator": "Exists"}],
        "containers": [container],
        **spec,
    }
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": app, "namespace": NAMESPACE},
        "spec": {
            "replicas": replicas,
            "selector": {"matchLabels": {"app": app}},
            "template": {"metadata": {"labels": {"app": app}}, "spec": template},
        },
    }


def is_ready(object: Manifest) -> bool:
    return any(each["type"] == "Ready" and each["status"] == "True" for each in object["status"].get("conditions", ()))


def bound(cluster: Cluster, app: str, expected: int) -> dict[str, Manifest]:
    """The ready pods of an app by node, once there are as many."""

    def look() -> dict[str, Manifest] | None:
        pods = [pod for pod in cluster.pods(app) if is_ready(pod)]
        return {pod["spec"]["nodeName"]: pod for pod in pods} if len(pods) == expected else None

    return cluster.eventually(look, lambda: cluster.pods(app))


def test_pods_go_where_their_gpus_are_and_can_reach_each_other(cluster: Cluster) -> None:
    """Two GPUs each: three servers with both take a node each, a fourth stays Pending; what asks for none stays away."""
    cluster.api.apply(server("both", 3, 2))
    pods = bound(cluster, "both", 3)
    assert sorted(pods) == list(NODES)
    assert len({pod["status"]["hostIP"] for pod in pods.values()}) == 3
    first, second = pods["gpu-1"], pods["gpu-2"]
    pid = first["status"]["containerStatuses"][0]["containerID"].removeprefix("process://")
    ask = f"import urllib.request as u; print(u.urlopen('http://{second['status']['podIP']}:8000', timeout=5).status)"
    assert cluster.run("nsenter", f"--net=/proc/{pid}/ns/net", sys.executable, "-I", "-c", ask) == "200\n"
    cluster.api.scale("Deployment", "both", NAMESPACE, 4)

    def pending() -> Manifest | None:
        return next((pod for pod in cluster.pods("both") if pod["status"]["phase"] == "Pending"), None)

    waiting = cluster.eventually(lambda: (pod := pending()) and pod["status"].get("conditions") and pod, pending)
    (said,) = (each["message"] for each in waiting["status"]["conditions"] if each["type"] == "PodScheduled")
    assert "3 Insufficient nvidia.com/gpu" in said
    cluster.api.delete("apps/v1", "Deployment", "both", NAMESPACE)
    cluster.eventually(lambda: not cluster.pods("both"), lambda: cluster.pods("both"))
    anywhere = server("anywhere", 3, 0, nodeSelector={}, tolerations=[])
    cluster.api.apply(anywhere)
    cluster.eventually(lambda: len(cluster.pods("anywhere")) == 3 or None, lambda: cluster.pods("anywhere"))
    assert set(bound(cluster, "anywhere", 3)) == {"node-0"}


def test_a_node_without_power_is_silent_and_its_pods_are_replaced(cluster: Cluster) -> None:
    """No connection is closed; Kubernetes notices by the missing heartbeat and evicts; back, the node is empty and ready."""
    evicted = {
        "key": "node.kubernetes.io/unreachable",
        "operator": "Exists",
        "effect": "NoExecute",
        "tolerationSeconds": 2,
    }
    gpus = {"key": GPU, "operator": "Exists"}
    spread = [
        {
            "maxSkew": 1,
            "topologyKey": "kubernetes.io/hostname",
            "whenUnsatisfiable": "ScheduleAnyway",
            "labelSelector": {"matchLabels": {"app": "one"}},
        }
    ]
    cluster.api.apply(server("one", 3, 1, tolerations=[evicted, gpus], topologySpreadConstraints=spread))
    pods = bound(cluster, "one", 3)
    assert sorted(pods) == list(NODES)
    lost = pods["gpu-2"]
    workers.switch_off(cluster.sandbox.places, "gpu-2")
    began = time.monotonic()
    assert connects(cluster, lost["status"]["podIP"]) == "timed out"
    assert is_ready(cluster.api.get("v1", "Node", "gpu-2"))
    gone = lambda: not is_ready(cluster.api.get("v1", "Node", "gpu-2"))  # noqa: E731
    cluster.eventually(gone, lambda: cluster.api.get("v1", "Node", "gpu-2")["status"]["conditions"], NOTICED)
    assert time.monotonic() - began > 35, "before its grace period was over"
    name = lost["metadata"]["name"]
    cluster.eventually(lambda: not is_ready(cluster.api.get("v1", "Pod", name, NAMESPACE)), lambda: cluster.pods("one"))

    def replaced() -> bool:
        there = [pod for pod in cluster.pods("one") if is_ready(pod)]
        return len(there) == 3 and {pod["spec"]["nodeName"] for pod in there} == {"gpu-1", "gpu-3"}

    cluster.eventually(replaced, lambda: cluster.pods("one"), 60)
    assert "deletionTimestamp" in cluster.api.get("v1", "Pod", name, NAMESPACE)["metadata"], (
        "nobody can confirm its end"
    )
    workers.switch_on(cluster.sandbox.places, "gpu-2")

    def back() -> bool:
        node = cluster.api.get("v1", "Node", "gpu-2")
        return is_ready(node) and node["spec"].get("taints") == [TAINT]

    cluster.eventually(back, lambda: cluster.api.get("v1", "Node", "gpu-2"))
    cluster.eventually(lambda: len(cluster.pods("one")) == 3, lambda: cluster.pods("one"))


def connects(cluster: Cluster, address: str) -> str:
    """What connecting to a pod's port from another pod says."""
    pid = next(
        each["status"]["containerStatuses"][0]["containerID"]
        for each in cluster.pods("one")
        if each["spec"]["nodeName"] == "gpu-1"
    ).removeprefix("process://")
    ask = f"import socket\ntry: socket.create_connection(({address!r}, 8000), 4)\nexcept OSError as error: print(error)"
    return cluster.run("nsenter", f"--net=/proc/{pid}/ns/net", sys.executable, "-I", "-c", ask).strip()
