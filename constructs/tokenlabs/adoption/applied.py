"""An object as it is after Flux applied a manifest to it: server-side apply, in the fields that manifests here have."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tokenlabs.manifests.references.fields import items, mapping

_KEYS: Mapping[str, tuple[str, ...]] = {
    "containers": ("name",),
    "initContainers": ("name",),
    "volumes": ("name",),
    "env": ("name",),
    "volumeMounts": ("mountPath",),
    "ports": ("containerPort", "port", "protocol"),
    "imagePullSecrets": ("name",),
    "topologySpreadConstraints": ("topologyKey", "whenUnsatisfiable"),
    "listeners": ("name",),
}
"""Lists that are merged by keys (`x-kubernetes-list-map-keys`: Kubernetes 1.35; Gateway API 1.5 for `listeners`). Other lists
are replaced as a whole."""


def applied(existing: Any, manifest: Any, field: str = "") -> Any:
    """The value of a field after apply: what `manifest` sets, and all else as it is."""
    if isinstance(existing, Mapping) and isinstance(manifest, Mapping):
        merged = {
            key: applied(existing[key], value, key) if key in existing else value for key, value in manifest.items()
        }
        return {**existing, **merged}
    if isinstance(existing, list) and isinstance(manifest, list) and field in _KEYS:
        return _merged(existing, manifest, _KEYS[field])
    return manifest


def kept(owned: Mapping[str, Any], manifest: Any, path: str = "") -> list[str]:
    """Paths of fields that apply leaves although the manifest does not set them, because another manager owns them.

    `owned` is `fieldsV1` of an entry of `metadata.managedFields` (sigs.k8s.io/structured-merge-diff, fieldpath, serialize-pe):
    `f:` names a field, `k:` the keys of a list's item, `v:` an item of a set, `.` the value itself.
    """
    found: list[str] = []
    for key, below in owned.items():
        kind, _, name = key.partition(":")
        if kind == "f":
            place, value = (
                f"{path}.{name}" if path else name,
                manifest.get(name) if isinstance(manifest, Mapping) else None,
            )
        elif kind == "k":
            keys = json.loads(name)
            place = f"{path}[{'/'.join(str(each) for each in keys.values())}]"
            value = next(
                (item for item in items(manifest) if mapping(item) and keys.items() <= mapping(item).items()), None
            )
        else:
            continue
        if value is None:
            found.append(place)
        elif not isinstance(manifest, Mapping) or below:
            found += kept(below, value, place)
    return found


def _merged(existing: Sequence[Any], manifest: Sequence[Any], keys: tuple[str, ...]) -> list[Any]:
    old = {_identity(item, keys): item for item in existing}
    new = {_identity(item, keys): item for item in manifest}
    return [
        *(applied(old[identity], item) if identity in old else item for identity, item in new.items()),
        *(item for identity, item in old.items() if identity not in new),
    ]


def _identity(item: Any, keys: tuple[str, ...]) -> tuple[Any, ...]:
    if not isinstance(item, Mapping):
        return (repr(item),)
    return tuple(item.get(key, "TCP" if key == "protocol" else None) for key in keys)
