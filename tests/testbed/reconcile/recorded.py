"""A Kubernetes API that accepts everything and records the order, for tests that need no server."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi, NotFoundError
from tokenlabs_verify.reconcile.reconciler import Key, key


class Recorded(KubernetesApi):
    """Objects are returned as applied, with the status given by `status`."""

    def __init__(self, status: Callable[[Manifest], Mapping[str, Any]] = lambda _: {}) -> None:
        self.calls: list[tuple[str, Key]] = []
        self.objects: dict[Key, Manifest] = {}
        self.status = status
        self._lock = threading.Lock()

    def apply(self, manifest: Mapping[str, Any], **_: Any) -> Manifest:
        with self._lock:
            self.calls.append(("apply", key(dict(manifest))))
            self.objects[key(dict(manifest))] = dict(manifest)
        return dict(manifest)

    def get(self, api_version: str, kind: str, name: str, namespace: str | None = None) -> Manifest:
        identity = key(
            {"apiVersion": api_version, "kind": kind, "metadata": {"name": name, "namespace": namespace or ""}}
        )
        with self._lock:
            self.calls.append(("get", identity))
            if identity not in self.objects:
                raise NotFoundError(404, "NotFound", f"{name} not found", kind)
            return self.objects[identity] | {"status": self.status(self.objects[identity])}

    def delete(
        self,
        api_version: str,
        kind: str,
        name: str,
        namespace: str | None = None,
        *,
        grace: int | None = None,  # noqa: ARG002
    ) -> None:
        identity = key(
            {"apiVersion": api_version, "kind": kind, "metadata": {"name": name, "namespace": namespace or ""}}
        )
        self.calls.append(("delete", identity))
        self.objects.pop(identity, None)

    def names(self, verb: str) -> list[str]:
        """Names in the order in which they were applied, read or deleted."""
        return [identity[3] for called, identity in self.calls if called == verb]
