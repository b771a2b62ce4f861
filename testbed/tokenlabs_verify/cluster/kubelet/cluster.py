"""What running a Pod needs of the cluster: the objects its spec names, and a place for its status."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from tokenlabs.manifests.manifest import Manifest


class NotThereError(Exception):
    """The cluster has no such object, or the object no such key (yet); the Pod waits for it."""


class Cluster(Protocol):
    """The cluster as a Pod sees it."""

    def config_map(self, namespace: str, name: str) -> Manifest | None:
        """A ConfigMap, if it is there."""

    def secret(self, namespace: str, name: str) -> Manifest | None:
        """A Secret, if it is there."""

    def token(self, pod: Manifest, audience: str | None) -> str:
        """A token of the pod's service account, bound to the pod. Raises NotThereError: the account is missing."""

    def claim(self, namespace: str, name: str) -> Manifest | None:
        """A PersistentVolumeClaim, if it is there."""

    def report(self, pod: Manifest, status: Manifest) -> bool:
        """Make this the pod's status; false: it could not be told now, and is to be told again."""

    def forget(self, pod: Manifest) -> None:
        """Remove a pod whose processes are gone."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A ConfigMap or Secret that a spec names."""

    kind: str
    """`ConfigMap` or `Secret`."""
    namespace: str
    name: str
    optional: bool = False


def contents(cluster: Cluster, reference: Reference) -> dict[str, bytes]:
    """All keys and values; nothing where an optional object is not there. Raises NotThereError."""
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
    """Kind and name of every ConfigMap and Secret that the pod's spec names."""
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
