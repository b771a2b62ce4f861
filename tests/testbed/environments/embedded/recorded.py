"""A Kubernetes API that returns given objects, for tests that need no server."""

from __future__ import annotations

from collections.abc import Iterable

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi, NotFoundError


class Recorded(KubernetesApi):
    """Has only these objects."""

    def __init__(self, objects: Iterable[Manifest]) -> None:
        self.objects = list(objects)

    def get(self, api_version: str, kind: str, name: str, namespace: str | None = None) -> Manifest:
        for each in self.objects:
            metadata = each["metadata"]
            found = each["apiVersion"], each["kind"], metadata["name"], metadata.get("namespace")
            if found == (api_version, kind, name, namespace):
                return each
        raise NotFoundError(404, "NotFound", f"{name} not found", kind)
