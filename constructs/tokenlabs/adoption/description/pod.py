"""The pods of a model's server: resources, variables, volumes, user, priority and account."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from tokenlabs.adoption.description import vllm
from tokenlabs.contract import pools
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import PodTemplate
from tokenlabs.spec.runtimes.declaration import WEIGHTS_FOLDER
from tokenlabs.spec.runtimes.vllm import DECLARATION

TOKEN = "HF_TOKEN"  # noqa: S105 (a name)
_SHARED_MEMORY = "/dev/shm"  # noqa: S108 (the path in containers)
_HUB = "/root/.cache/huggingface"
"""`HF_HOME` of root, by default (huggingface_hub, constants.py)."""
_KUBECTL = "kubectl.kubernetes.io/"


class Pod(NamedTuple):
    """Fields of a model, and what has none."""

    fields: dict[str, Any]
    unknown: list[str]


class _Mount(NamedTuple):
    """A volume in the engine's container."""

    folder: PurePosixPath
    volume: Mapping[str, Any]
    sub_path: str
    read_only: bool

    def holds(self, path: str) -> bool:
        return PurePosixPath(path).is_relative_to(self.folder)


def describe(
    objects: Objects, server: PodTemplate, container: Mapping[str, Any], pool: str, arguments: Sequence[str]
) -> Pod:
    """The fields of the pods behind `pool`, whose engine `container` is started with `arguments`."""
    found: dict[str, Any] = {}
    unknown: list[str] = []
    resources = {
        field: {name: str(amount) for name, amount in mapping(amounts).items() if name in ("cpu", "memory")}
        for field, amounts in mapping(container.get("resources")).items()
        if field in ("requests", "limits")
    }
    if any(resources.values()):
        found["resources"] = {field: amounts for field, amounts in resources.items() if amounts}
    mounts = list(_mounts(server, container))
    values = {str(each.get("name")): str(each["value"]) for each in _variables(container) if "value" in each}
    weights = _weights_mount(mounts, values, arguments)
    env = {
        name: value
        for name, value in values.items()
        if name not in DECLARATION.variables and name != TOKEN and not (weights and weights.holds(value))
    }
    env |= _from_secrets(container)
    found |= {"env": env} if env else {}
    if weights:
        home = _home(weights, values, arguments)
        found |= _weights(objects, server, weights, home, pool, unknown)
        loaded = vllm.model(arguments) or ""
        if weights.holds(loaded) and loaded.startswith(str(home)):
            found["source"] = "/".join((WEIGHTS_FOLDER, *PurePosixPath(loaded).relative_to(home).parts))
    found |= _shared_memory(mounts)
    found |= _user(server, container)
    if name := server.spec.get("priorityClassName"):
        found["priorityClass"] = str(name)
    found |= _account(objects, server)
    unknown += _without_fields(server, container, mounts, weights)
    return Pod(found, unknown)


def _variables(container: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return map(mapping, items(container.get("env")))


def _from_secrets(container: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in _variables(container):
        source = mapping(mapping(each.get("valueFrom")).get("secretKeyRef"))
        name, key = str(each.get("name")), str(source.get("key"))
        if source and name != TOKEN:
            written = {"secret": str(source.get("name"))} | ({"key": key} if key != name else {})
            found[name] = written | {"existing": True}
    return found


def _mounts(server: PodTemplate, container: Mapping[str, Any]) -> Iterator[_Mount]:
    volumes = {str(each.get("name")): each for each in map(mapping, items(server.spec.get("volumes")))}
    for each in map(mapping, items(container.get("volumeMounts"))):
        volume = volumes.get(str(each.get("name")), {})
        folder = PurePosixPath(str(each.get("mountPath")))
        yield _Mount(folder, volume, str(each.get("subPath") or ""), each.get("readOnly") is True)


def _weights_mount(mounts: list[_Mount], values: Mapping[str, str], arguments: Sequence[str]) -> _Mount | None:
    """The mount below which weights are read; of one claim only, that."""
    for place in _places(values, arguments):
        holding = [each for each in mounts if each.holds(place)]
        if holding:
            return max(holding, key=lambda each: len(each.folder.parts))
    claims = [each for each in mounts if "persistentVolumeClaim" in each.volume]
    return claims[0] if len(claims) == 1 else None


def _places(values: Mapping[str, str], arguments: Sequence[str]) -> Iterator[str]:
    loaded = vllm.model(arguments) or ""
    downloads = vllm.value(arguments, "--download-dir")
    for place in (loaded, downloads, values.get("HF_HUB_CACHE"), values.get("HF_HOME"), _HUB):
        if place and place.startswith("/"):
            yield place


def _home(mount: _Mount, values: Mapping[str, str], arguments: Sequence[str]) -> PurePosixPath:
    """What becomes `/weights`, the engine's `HF_HOME`: its present one, or the whole volume."""
    present = values.get("HF_HOME") or (_HUB if not (vllm.model(arguments) or "").startswith("/") else "")
    return PurePosixPath(present) if present and mount.holds(present) else mount.folder


def _weights(
    objects: Objects, server: PodTemplate, mount: _Mount, home: PurePosixPath, pool: str, unknown: list[str]
) -> dict[str, Any]:
    volume = mount.volume
    claim = mapping(volume.get("persistentVolumeClaim")).get("claimName")
    below = "/".join(part for part in (mount.sub_path, *home.relative_to(mount.folder).parts) if part)
    rest = ({"subPath": below} if below else {}) | ({"readOnly": True} if mount.read_only else {})
    if claim == pools.weights(pool):
        size = _claim(objects, server.namespace, claim, "resources", "requests", "storage")
        return {"weights": {"size": str(size)} | rest} if size else {}
    if claim:
        modes = items(_claim(objects, server.namespace, claim, "accessModes"))
        shared = next((mode for mode in ("ReadWriteMany", "ReadOnlyMany") if mode in modes), None)
        return {"weights": {"claim": str(claim)} | ({"accessMode": shared} if shared else {}) | rest}
    if path := mapping(volume.get("hostPath")).get("path"):
        return {"weights": {"hostPath": str(path).rstrip("/")} | rest}
    if reference := mapping(volume.get("image")).get("reference"):
        return {"weights": {"image": str(reference)} | ({"subPath": below} if below else {})}
    kinds = ", ".join(sorted(set(volume) - {"name"}))
    if kinds != "emptyDir":
        unknown.append(
            f"weights of {server.owner} are on a volume of kind {kinds}; create a claim for it, and write `weights.claim`"
        )
    return {}


def _claim(objects: Objects, namespace: str, name: str, *path: str) -> Any:
    found: list[Object] = [
        each
        for each in objects.of_kind("", "PersistentVolumeClaim")
        if (each.ref.namespace, each.ref.name) == (namespace, name)
    ]
    return found[0].at("spec", *path) if found else None


def _shared_memory(mounts: list[_Mount]) -> dict[str, Any]:
    for each in mounts:
        size = mapping(each.volume.get("emptyDir")).get("sizeLimit")
        if str(each.folder) == _SHARED_MEMORY and size:
            return {"sharedMemory": str(size)}
    return {}


def _user(server: PodTemplate, container: Mapping[str, Any]) -> dict[str, Any]:
    whole = {**mapping(server.spec.get("securityContext")), **mapping(container.get("securityContext"))}
    ids = {field: whole[field] for field in ("runAsUser", "runAsGroup", "fsGroup") if whole.get(field)}
    return {"user": ids} if ids.get("runAsUser") else {}


def _account(objects: Objects, server: PodTemplate) -> dict[str, Any]:
    name = server.spec.get("serviceAccountName")
    for each in objects.of_kind("", "ServiceAccount"):
        if (each.ref.namespace, each.ref.name) == (server.namespace, name):
            written = mapping(each.at("metadata", "annotations"))
            own = {key: str(value) for key, value in written.items() if not key.startswith((_KUBECTL, "meta.helm.sh/"))}
            return {"serviceAccountAnnotations": own} if own else {}
    return {}


def _without_fields(
    server: PodTemplate, container: Mapping[str, Any], mounts: list[_Mount], weights: _Mount | None
) -> Iterator[str]:
    for each in mounts:
        if each is weights or str(each.folder) == _SHARED_MEMORY:
            continue
        kinds = ", ".join(sorted(set(each.volume) - {"name"}))
        yield f"{server.owner} mounts a volume of kind {kinds} at {each.folder}, which is left out; write it in `pod`"
    if container.get("envFrom"):
        yield f"{server.owner} takes variables from whole objects (`envFrom`); write each in `env`"
    for one in _variables(container):
        source = mapping(one.get("valueFrom"))
        if source and "secretKeyRef" not in source:
            yield f"{server.owner} takes {one.get('name')} from {', '.join(sorted(source))}; write its value in `env`"
