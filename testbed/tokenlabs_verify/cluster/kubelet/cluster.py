"""What running a Pod needs from the cluster: the objects its spec references, and status updates."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from tokenlabs.manifests.manifest import Manifest


class NotThereError(Exception):
    """The object, or its key, does not exist (yet); the Pod waits for it."""


class Cluster(Protocol):
    """The cluster from a Pod's point of view."""

    def config_map(self, namespace: str, name: str) -> Manifest | None:
        """A ConfigMap, or None."""

    def secret(self, namespace: str, name: str) -> Manifest | None:
        """A Secret, or None."""

    def token(self, pod: Manifest, audience: str | None) -> str:
        """A token of the pod's service account, bound to the pod. Raises NotThereError if the account is missing."""

    def claim(self, namespace: str, name: str) -> Manifest | None:
        """A PersistentVolumeClaim, or None."""

    def report(self, pod: Manifest, status: Manifest) -> bool:
        """Update the pod's status; False: it failed and must be retried."""

    def forget(self, pod: Manifest) -> None:
        """Delete a pod whose processes have ended."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A ConfigMap or Secret referenced by a spec."""

    kind: str
    """`ConfigMap` or `Secret`."""
    namespace: str
    name: str
    optional: bool = False


def contents(cluster: Cluster, reference: Reference) -> dict[str, bytes]:
    """All keys and values; empty for a missing optional object. Raises NotThereError."""
    read = cluster.config_map if reference.kind == "ConfigMap" else cluster.secret
    found = read(reference.namespace, reference.name)
    if found is None:
        if reference.optional:
            return {}
        raise NotThereError(f'{reference.kind.lower()} "{reference.name}" not found')
    return values(reference.kind, found)


def values(kind: str, manifest: Manifest) -> dict[str, bytes]:
    """Keys and values of a ConfigMap or Secret."""
    data: Mapping[str, str] = manifest.get("data") or {}
    if kind == "Secret":
        return {key: base64.b64decode(value) for key, value in data.items()}
    binary: Mapping[str, str] = manifest.get("binaryData") or {}
    return {key: value.encode() for key, value in data.items()} | {
        key: base64.b64decode(value) for key, value in binary.items()
    }


def references(pod: Manifest) -> frozenset[tuple[str, str]]:
    """Kind and name of every ConfigMap and Secret that the pod's spec references."""
    found: set[tuple[str, str]] = set()
    spec = pod["spec"]
    for volume in spec.get("volumes") or ():
        for source in [volume, *(volume.get("projected") or {}).get("sources", ())]:
            if "configMap" in source:
                found.add(("ConfigMap", source["configMap"]["name"]))
            if "secret" in source:
                found.add(("Secret", source["secret"].get("secretName") or source["secret"]["name"]))
    for container in [*(spec.get("initContainers") or ()), *spec["containers"]]:
        sources = [(each.get("valueFrom") or {}) for each in container.get("env") or ()]
        for source in [*sources, *(container.get("envFrom") or ())]:
            for key, kind in (
                ("configMapKeyRef", "ConfigMap"),
                ("configMapRef", "ConfigMap"),
                ("secretKeyRef", "Secret"),
                ("secretRef", "Secret"),
            ):
                if key in source:
                    found.add((kind, source[key]["name"]))
    return frozenset(found)
