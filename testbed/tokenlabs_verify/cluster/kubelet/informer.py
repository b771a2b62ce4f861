"""All objects of a kind, kept current by list and watch, like client-go's informers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, Resource
from tokenlabs_verify.cluster.kubelet.journal import say

Key = tuple[str, str]

POD = Resource("v1", "Pod", "pods", namespaced=True)
CONFIG_MAP = Resource("v1", "ConfigMap", "configmaps", namespaced=True)
SECRET = Resource("v1", "Secret", "secrets", namespaced=True)
SERVICE = Resource("v1", "Service", "services", namespaced=True)
CLAIM = Resource("v1", "PersistentVolumeClaim", "persistentvolumeclaims", namespaced=True)

_RETRY = 1.0


class Informer:
    """All objects of one kind, by namespace and name; `on_change(type, object)` is called for each change, in order.

    Types are `ADDED`, `MODIFIED` and `DELETED`. Errors raised by `on_change` are logged and do not end the watch.
    """

    def __init__(self, api: KubernetesApi, resource: Resource, on_change: Callable[[str, Manifest], None]) -> None:
        self._api, self._resource, self._on_change = api, resource, on_change
        self._objects: dict[Key, Manifest] = {}
        self._lock = threading.Lock()
        self._listed = threading.Event()

    def start(self) -> None:
        """Start; returns immediately."""
        threading.Thread(target=self._run, name=f"watch-{self._resource.plural}", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Wait for the first list; return whether it arrived in time."""
        return self._listed.wait(seconds)

    def get(self, namespace: str, name: str) -> Manifest | None:
        """One object, or None."""
        with self._lock:
            return self._objects.get((namespace, name))

    def _run(self) -> None:
        while True:
            try:
                version = self._list()
                self._listed.set()
                while version:
                    version = self._watch(version)
            except (ApiError, httpx.HTTPError, ValueError) as error:
                say(f"watch of {self._resource.plural}: {error or type(error).__name__}")
                time.sleep(_RETRY)

    def _list(self) -> str:
        listed = self._api.request("GET", self._resource.path(), subject=self._resource.plural)
        found = {_key(each): each for each in listed["items"]}
        for key, each in list(self._objects.items()):
            if key not in found or found[key]["metadata"]["uid"] != each["metadata"]["uid"]:
                self._take("DELETED", each)
        for key, each in found.items():
            known = self._objects.get(key)
            if known is None or known["metadata"]["resourceVersion"] != each["metadata"]["resourceVersion"]:
                self._take("ADDED" if known is None else "MODIFIED", each)
        return str(listed["metadata"]["resourceVersion"])

    def _watch(self, version: str) -> str:
        """Watch until the server ends it: the version to continue from, or '' to list again."""
        stream = self._api.watch(self._resource.api_version, self._resource.kind, resource_version=version)
        for kind, each in stream:
            if kind == "ERROR":
                return ""
            version = each["metadata"]["resourceVersion"]
            self._take(kind, each)
        return version

    def _take(self, kind: str, manifest: Manifest) -> None:
        with self._lock:
            if kind == "DELETED":
                self._objects.pop(_key(manifest), None)
            else:
                self._objects[_key(manifest)] = manifest
        try:
            self._on_change(kind, manifest)
        except (ApiError, httpx.HTTPError) as error:
            say(f"{self._resource.kind} {'/'.join(_key(manifest))}: {error}")


def _key(manifest: Manifest) -> Key:
    return manifest["metadata"].get("namespace", ""), manifest["metadata"]["name"]
