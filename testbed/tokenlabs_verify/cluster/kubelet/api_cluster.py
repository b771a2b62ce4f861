"""The cluster through its API server: the objects pods read, and their status."""

from __future__ import annotations

import threading
from typing import Any

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, NotFoundError
from tokenlabs_verify.cluster.kubelet.cluster import NotThereError, references
from tokenlabs_verify.cluster.kubelet.informer import CLAIM, CONFIG_MAP, POD, SECRET, Informer
from tokenlabs_verify.cluster.kubelet.journal import say
from tokenlabs_verify.cluster.kubelet.pod import Pod

_TOKEN_SECONDS = 24 * 3600
"""Longer than an environment lives, so that tokens need no renewal; a kubelet requests one hour and renews."""


class ApiCluster:
    """The cluster through its API server; informers cache what is read often."""

    def __init__(self, api: KubernetesApi) -> None:
        self.api = api
        self._users: dict[tuple[str, str, str], set[Pod]] = {}
        self._lock = threading.Lock()
        self.config_maps = Informer(api, CONFIG_MAP, lambda _, each: self._changed("ConfigMap", each))
        self.secrets = Informer(api, SECRET, lambda _, each: self._changed("Secret", each))

    def start(self) -> None:
        """Start the watches."""
        self.config_maps.start()
        self.secrets.start()

    def subscribe(self, pod: Pod) -> None:
        """Notify the pod when an object it references changes."""
        namespace = pod.manifest["metadata"]["namespace"]
        with self._lock:
            for kind, name in references(pod.manifest):
                self._users.setdefault((kind, namespace, name), set()).add(pod)

    def unsubscribe(self, pod: Pod) -> None:
        """Stop notifying the pod."""
        with self._lock:
            for users in self._users.values():
                users.discard(pod)

    def _changed(self, kind: str, manifest: Manifest) -> None:
        metadata = manifest["metadata"]
        with self._lock:
            users = list(self._users.get((kind, metadata["namespace"], metadata["name"]), ()))
        for pod in users:
            pod.changed()

    def config_map(self, namespace: str, name: str) -> Manifest | None:
        """See `Cluster`."""
        return self.config_maps.get(namespace, name) or self._read(CONFIG_MAP.path(namespace, name))

    def secret(self, namespace: str, name: str) -> Manifest | None:
        """See `Cluster`."""
        return self.secrets.get(namespace, name) or self._read(SECRET.path(namespace, name))

    def claim(self, namespace: str, name: str) -> Manifest | None:
        """See `Cluster`."""
        return self._read(CLAIM.path(namespace, name))

    def _read(self, path: str) -> Manifest | None:
        try:
            return self.api.request("GET", path)
        except NotFoundError:
            return None
        except (ApiError, httpx.HTTPError) as error:
            raise NotThereError(str(error)) from error

    def token(self, pod: Manifest, audience: str | None) -> str:
        """See `Cluster`."""
        metadata = pod["metadata"]
        account = pod["spec"].get("serviceAccountName") or "default"
        spec: dict[str, Any] = {
            "expirationSeconds": _TOKEN_SECONDS,
            "boundObjectRef": {"apiVersion": "v1", "kind": "Pod", "name": metadata["name"], "uid": metadata["uid"]},
        }
        if audience:
            spec["audiences"] = [audience]
        path = f"/api/v1/namespaces/{metadata['namespace']}/serviceaccounts/{account}/token"
        body = {"apiVersion": "authentication.k8s.io/v1", "kind": "TokenRequest", "spec": spec}
        try:
            return str(self.api.request("POST", path, body=body)["status"]["token"])
        except (ApiError, httpx.HTTPError) as error:
            raise NotThereError(f"no token for service account {account}: {error}") from error

    def report(self, pod: Manifest, status: Manifest) -> bool:
        """See `Cluster`."""
        metadata = pod["metadata"]
        # The uid causes a conflict if a new pod of the same name (of a StatefulSet) has replaced it.
        body = {"metadata": {"uid": metadata["uid"]}, "status": status}
        return self._merge(POD.path(metadata["namespace"], metadata["name"], "status"), body)

    def forget(self, pod: Manifest) -> None:
        """See `Cluster`."""
        metadata = pod["metadata"]
        body = {"gracePeriodSeconds": 0, "preconditions": {"uid": metadata["uid"]}}
        try:
            self.api.request("DELETE", POD.path(metadata["namespace"], metadata["name"]), body=body)
        except NotFoundError:
            return
        except (ApiError, httpx.HTTPError) as error:
            say(f"pod {metadata['namespace']}/{metadata['name']} was not deleted: {error}")

    def _merge(self, path: str, body: object) -> bool:
        try:
            self.api.request("PATCH", path, body=body, content_type="application/merge-patch+json", subject=path)
        except NotFoundError:
            # It is deleted; the watch will report it.
            return True
        except (ApiError, httpx.HTTPError) as error:
            say(f"not updated: {error or type(error).__name__}")
            return False
        return True
