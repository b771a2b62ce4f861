"""PersistentVolumeClaims: binds each to a new volume, a folder of the sandbox."""

from __future__ import annotations

from pathlib import PurePath

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, Resource
from tokenlabs_verify.cluster.kubelet.informer import CLAIM

VOLUME = Resource("v1", "PersistentVolume", "persistentvolumes", namespaced=False)


def volume(claim: Manifest, folder: PurePath) -> Manifest:
    """The volume for a claim."""
    metadata, spec = claim["metadata"], claim["spec"]
    return {
        "apiVersion": "v1",
        "kind": "PersistentVolume",
        "metadata": {"name": f"pvc-{metadata['uid']}"},
        "spec": {
            "accessModes": spec["accessModes"],
            "capacity": {"storage": spec["resources"]["requests"]["storage"]},
            "claimRef": {
                "apiVersion": "v1",
                "kind": "PersistentVolumeClaim",
                "namespace": metadata["namespace"],
                "name": metadata["name"],
                "uid": metadata["uid"],
            },
            "hostPath": {"path": str(folder / metadata["uid"])},
            "persistentVolumeReclaimPolicy": "Delete",
            "storageClassName": spec.get("storageClassName") or "",
            "volumeMode": spec.get("volumeMode") or "Filesystem",
        },
    }


class Claims:
    """Binds new claims and deletes the volumes of deleted ones."""

    def __init__(self, api: KubernetesApi, folder: PurePath) -> None:
        self._api, self._folder = api, folder

    def changed(self, kind: str, claim: Manifest) -> None:
        """Handle a change of a claim."""
        made = volume(claim, self._folder)
        name = made["metadata"]["name"]
        if kind == "DELETED":
            self._api.delete("v1", "PersistentVolume", name)
            return
        if (claim.get("status") or {}).get("phase") == "Bound":
            return
        try:
            self._api.request("POST", VOLUME.path(), body=made, subject=f"PersistentVolume {name}")
        except ApiError as error:
            if error.reason != "AlreadyExists":
                raise
        self._merge(VOLUME.path(None, name, "status"), {"status": {"phase": "Bound"}})
        key = claim["metadata"]["namespace"], claim["metadata"]["name"]
        annotations = {"pv.kubernetes.io/bind-completed": "yes", "pv.kubernetes.io/bound-by-controller": "yes"}
        self._merge(CLAIM.path(*key), {"metadata": {"annotations": annotations}, "spec": {"volumeName": name}})
        bound = {key: made["spec"][key] for key in ("accessModes", "capacity")}
        self._merge(CLAIM.path(*key, "status"), {"status": {"phase": "Bound", **bound}})

    def _merge(self, path: str, body: object) -> None:
        content_type = "application/merge-patch+json"
        self._api.request("PATCH", path, body=body, content_type=content_type, subject=path)
