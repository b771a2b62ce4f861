"""What platform.yaml says exists in the cluster, though it is not in Git: claims, StorageClasses, and Secrets of others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.contract.namespaces import OWN
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.spec.origins import PlatformFile


def given(file: PlatformFile) -> frozenset[ObjectRef]:
    """The objects, read without the models of the spec, which most changes do without."""
    document = file.document
    if document is None:
        return frozenset()
    namespace = str(document.at("name"))
    models = document.at("models")
    listed = (document.at("modelDefaults"), *(models if isinstance(models, tuple) else ()))
    named = {name for each in listed if isinstance(each, Mapping) for name in _of(each)}
    found = {
        ObjectRef("storage.k8s.io", kind, "", name) if kind == "StorageClass" else ObjectRef("", kind, namespace, name)
        for kind, name in named
    }
    pull_secret = document.at("images", "pullSecret")
    if isinstance(pull_secret, Mapping) and pull_secret.get("existing"):
        name = str(pull_secret.get("name"))
        found |= {ObjectRef("", "Secret", each, name) for each in (namespace, *OWN)}
    return frozenset(found)


def _of(model: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for field in ("weights", "caches"):
        place = model.get(field)
        for key, kind in ("claim", "PersistentVolumeClaim"), ("storageClass", "StorageClass"):
            if isinstance(place, Mapping) and key in place:
                yield kind, str(place[key])
    env = model.get("env")
    for value in env.values() if isinstance(env, Mapping) else ():
        if isinstance(value, Mapping) and value.get("existing"):
            yield "Secret", str(value.get("secret"))
