"""What platform.yaml says exists in the cluster, though it is not in Git: claims, StorageClasses, and Secrets of others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.contract.namespaces import OWN
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.manifests.references.pods import of_pod_spec
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
    found |= {each for model in listed if isinstance(model, Mapping) for each in _of_pod(model, namespace)}
    pull_secret = document.at("images", "pullSecret")
    if isinstance(pull_secret, Mapping) and pull_secret.get("existing"):
        name = str(pull_secret.get("name"))
        found |= {ObjectRef("", "Secret", each, name) for each in (namespace, *OWN)}
    return frozenset(found)


def _of_pod(model: Mapping[str, Any], namespace: str) -> Iterator[ObjectRef]:
    """What `pod` refers to: it names no object of tokenlabs."""
    pod = _lists(model.get("pod"))
    spec = pod.get("spec") if isinstance(pod, Mapping) else None
    if isinstance(spec, Mapping):
        yield from (each.to for each in of_pod_spec(spec, "pod.spec", namespace))


def _lists(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _lists(item) for key, item in value.items()}
    return [_lists(item) for item in value] if isinstance(value, tuple) else value


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
