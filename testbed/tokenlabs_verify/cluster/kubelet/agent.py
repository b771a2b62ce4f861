"""The kubelet: watches the Pods bound to its node, starts and stops them."""

from __future__ import annotations

import threading

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError
from tokenlabs_verify.cluster.kubelet.api_cluster import ApiCluster
from tokenlabs_verify.cluster.kubelet.claims import Claims
from tokenlabs_verify.cluster.kubelet.container import Node
from tokenlabs_verify.cluster.kubelet.informer import CLAIM, POD, SERVICE, Informer
from tokenlabs_verify.cluster.kubelet.journal import say
from tokenlabs_verify.cluster.kubelet.node import NodeRegistration
from tokenlabs_verify.cluster.kubelet.pod import Pod
from tokenlabs_verify.cluster.kubelet.services import LoadBalancers
from tokenlabs_verify.cluster.workers import Worker

HEARTBEAT_SECONDS = 10
_FIRST_LIST_SECONDS = 60
_OVER = ("Succeeded", "Failed")


class Kubelet:
    """One node's kubelet; one of them also binds claims and assigns addresses to LoadBalancer Services."""

    def __init__(self, cluster: ApiCluster, node: Node, worker: Worker, load_balancers: str | None) -> None:
        """`load_balancers`: prefix of the addresses; None: another kubelet assigns them and binds claims."""
        self._cluster, self._node = cluster, node
        api = cluster.api
        self._registration = NodeRegistration(api, worker, node.address, node.capacity)
        self._running: dict[str, Pod] = {}
        self._lock = threading.RLock()
        self._of_the_cluster = (
            (
                Informer(api, SERVICE, LoadBalancers(api, load_balancers).changed),
                Informer(api, CLAIM, Claims(api, node.claims).changed),
            )
            if load_balancers
            else ()
        )
        self._pods = Informer(api, POD, self._changed)

    def run(self, stop: threading.Event) -> None:
        """Run until stopped; then end every pod at once.

        Raises:
            ApiError: the node cannot be registered.
        """
        self._registration.register()
        self._cluster.start()
        for informer in self._of_the_cluster:
            informer.start()
        for informer in (self._cluster.config_maps, self._cluster.secrets):
            informer.wait(_FIRST_LIST_SECONDS)
        self._pods.start()
        say(f"node {self._node.name} is ready")
        while not stop.wait(HEARTBEAT_SECONDS):
            try:
                self._registration.renew()
            except (ApiError, httpx.HTTPError) as error:
                say(f"heartbeat: {error or type(error).__name__}")
        with self._lock:
            pods = list(self._running.values())
        for pod in pods:
            pod.stop(0, forgotten=True)
        for pod in pods:
            pod.join(5)

    def _changed(self, kind: str, manifest: Manifest) -> None:
        metadata, spec = manifest["metadata"], manifest["spec"]
        with self._lock:
            pod = self._running.get(metadata["uid"])
        if kind == "DELETED":
            if pod is not None:
                pod.stop(0, forgotten=True)
            self._forget(metadata["uid"])
        elif spec.get("nodeName") == self._node.name:
            self._take(pod, manifest)

    def _take(self, pod: Pod | None, manifest: Manifest) -> None:
        metadata = manifest["metadata"]
        over = (manifest.get("status") or {}).get("phase") in _OVER
        if metadata.get("deletionTimestamp"):
            if pod is None:
                self._cluster.forget(manifest)
            else:
                pod.stop(float(metadata.get("deletionGracePeriodSeconds") or 0))
        elif pod is not None:
            before = pod.manifest["metadata"]
            if any(before.get(key) != metadata.get(key) for key in ("labels", "annotations")):
                pod.changed(manifest)
        elif not over:
            pod = Pod(manifest, self._node)
            with self._lock:
                self._running[pod.uid] = pod
            self._cluster.subscribe(pod)
            pod.start()

    def _forget(self, uid: str) -> None:
        with self._lock:
            pod = self._running.pop(uid, None)
        if pod is not None:
            self._cluster.unsubscribe(pod)
