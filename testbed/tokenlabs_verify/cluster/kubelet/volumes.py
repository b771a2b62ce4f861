"""A pod's volumes as folders, and the containers' mounts of them.

Files of ConfigMaps, Secrets and the downward API are written like kubelet does (kubernetes/kubernetes
`pkg/volume/util/atomic_writer.go`): each name is a link into `..data`, itself a link to a folder with the current state, so that
one rename replaces all files at once.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster.kubelet import fields
from tokenlabs_verify.cluster.kubelet.cluster import Cluster, NotThereError, Reference, contents
from tokenlabs_verify.cluster.kubelet.root import Bind
from tokenlabs_verify.cluster.kubelet.variables import Setting, expand

_FILES = ("configMap", "secret", "downwardAPI", "projected")
_DATA = "..data"


class VolumeError(Exception):
    """An unsupported volume, or a mount of a missing one."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of a volume."""

    content: bytes
    mode: int


def prepare(setting: Setting, folder: Path, claims: Path, cluster: Cluster) -> dict[str, Path]:
    """Create all volumes of a pod below `folder`; return the folder (or file) of each by name.

    Claims have their folders below `claims`, which are kept when pods are deleted.

    Raises:
        NotThereError: an object or key is missing.
        VolumeError: the volume's type is not supported.
    """
    made = {}
    for volume in setting.pod["spec"].get("volumes") or ():
        place = folder / volume["name"]
        if "emptyDir" in volume:
            place.mkdir(parents=True, exist_ok=True)
            # Writable by any user, as in Kubernetes.
            place.chmod(0o777)
        elif "persistentVolumeClaim" in volume:
            place = _claim(setting, volume["persistentVolumeClaim"]["claimName"], claims, cluster)
        elif "hostPath" in volume:
            place = Path(volume["hostPath"]["path"])
            if not place.exists():
                place.mkdir(parents=True)
        elif any(kind in volume for kind in _FILES):
            write(place, files(volume, setting, cluster))
        else:
            kinds = ", ".join(key for key in volume if key != "name")
            raise VolumeError(f"volume {volume['name']}: {kinds} is not supported here")
        made[volume["name"]] = place
    return made


def refresh(setting: Setting, folder: Path, cluster: Cluster) -> None:
    """Rewrite changed file volumes. Raises NotThereError: the previous contents are kept."""
    for volume in setting.pod["spec"].get("volumes") or ():
        if any(kind in volume for kind in _FILES):
            write(folder / volume["name"], files(volume, setting, cluster, keep_tokens=folder / volume["name"]))


def _claim(setting: Setting, name: str, claims: Path, cluster: Cluster) -> Path:
    namespace = setting.pod["metadata"]["namespace"]
    claim = cluster.claim(namespace, name)
    if claim is None:
        raise NotThereError(f'persistentvolumeclaim "{name}" not found')
    place = claims / str(claim["metadata"]["uid"])
    place.mkdir(parents=True, exist_ok=True)
    place.chmod(0o777)
    return place


def files(volume: Manifest, setting: Setting, cluster: Cluster, *, keep_tokens: Path | None = None) -> dict[str, File]:
    """The files of a volume by path; tokens already in `keep_tokens` are reused."""
    if projected := volume.get("projected"):
        mode = int(projected.get("defaultMode", 0o644))
        found: dict[str, File] = {}
        for source in projected.get("sources") or ():
            if token := source.get("serviceAccountToken"):
                kept = keep_tokens / token["path"] if keep_tokens else None
                text = (
                    kept.read_bytes()
                    if kept is not None and kept.exists()
                    else cluster.token(setting.pod, token.get("audience")).encode()
                )
                found[token["path"]] = File(text, mode)
            else:
                found |= _source_files(source, mode, setting, cluster)
        return found
    kind = next(kind for kind in _FILES if kind in volume)
    return _source_files(volume, int((volume[kind] or {}).get("defaultMode", 0o644)), setting, cluster)


def _source_files(source: Manifest, mode: int, setting: Setting, cluster: Cluster) -> dict[str, File]:
    if "downwardAPI" in source:
        return {
            each["path"]: File(_downward(each, setting).encode(), int(each.get("mode", mode)))
            for each in (source["downwardAPI"] or {}).get("items") or ()
        }
    if "configMap" in source:
        given, kind, name = source["configMap"], "ConfigMap", source["configMap"]["name"]
    elif "secret" in source:
        given, kind = source["secret"], "Secret"
        name = given.get("secretName") or given["name"]
    else:
        raise VolumeError(f"{', '.join(source)} is not supported here")
    optional = bool(given.get("optional"))
    held = contents(cluster, Reference(kind, setting.pod["metadata"]["namespace"], name, optional))
    if given.get("items") is None:
        return {key: File(value, mode) for key, value in held.items()}
    found = {}
    for item in given["items"]:
        if item["key"] in held:
            found[item["path"]] = File(held[item["key"]], int(item.get("mode", mode)))
        elif not optional:
            raise NotThereError(f"references non-existent {kind.lower()} key: {item['key']} (of {name})")
    return found


def _downward(item: Manifest, setting: Setting) -> str:
    if reference := item.get("fieldRef"):
        return fields.field(setting.pod, setting.address, setting.node_address, reference["fieldPath"])
    reference = item["resourceFieldRef"]
    spec = setting.pod["spec"]
    containers = [*(spec.get("initContainers") or ()), *spec["containers"]]
    container = next(each for each in containers if each["name"] == reference["containerName"])
    return fields.resource(container, setting.capacity, reference)


def write(folder: Path, expected: Mapping[str, File]) -> bool:
    """Replace a folder's files atomically; return whether anything changed."""
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / _DATA
    present = data.readlink() if data.is_symlink() else None
    if present is not None and _same(folder / present, expected):
        return False
    number = int(str(present).removeprefix("..")) + 1 if present is not None else 1
    new = folder / f"..{number}"
    new.mkdir()
    for path, file in expected.items():
        target = new / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.content)
        target.chmod(file.mode)
    next_data = folder / "..data_tmp"
    next_data.symlink_to(new.name)
    next_data.replace(data)
    tops = {path.split("/")[0] for path in expected}
    for top in tops:
        if not (folder / top).is_symlink():
            (folder / top).symlink_to(f"{_DATA}/{top}")
    for entry in list(folder.iterdir()):
        if entry.name not in tops and not entry.name.startswith(".."):
            entry.unlink()
    if present is not None:
        shutil.rmtree(folder / present)
    return True


def _same(folder: Path, expected: Mapping[str, File]) -> bool:
    present = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    return present.keys() == expected.keys() and all(
        path.read_bytes() == expected[name].content and path.stat().st_mode & 0o7777 == expected[name].mode
        for name, path in present.items()
    )


def mounts(
    container: Manifest, volumes: Sequence[Manifest], places: Mapping[str, Path], environment: Mapping[str, str]
) -> list[Bind]:
    """A container's mounts. Raises VolumeError if it mounts a volume that the pod does not have."""
    kinds = {volume["name"]: volume for volume in volumes}
    found = []
    for mount in container.get("volumeMounts") or ():
        if mount["name"] not in places:
            raise VolumeError(f"the pod has no volume {mount['name']}")
        place = places[mount["name"]]
        written = any(kind in kinds[mount["name"]] for kind in _FILES)
        below = mount.get("subPath") or expand(mount.get("subPathExpr") or "", environment)
        source = place / below if below else place
        if below and not source.exists():
            if written:
                raise VolumeError(f"volume {mount['name']} has no {below}")
            source.mkdir(parents=True)
        target = os.path.normpath(mount["mountPath"])
        # In our roots /var/run is a link to /run, as in most images.
        if target == "/var/run" or target.startswith("/var/run/"):
            target = target.removeprefix("/var")
        found.append(Bind(source, target, read_only=written or bool(mount.get("readOnly"))))
    return found
