"""Edits of one manifest: of workloads inside and outside the pod template, and of fields that cannot change."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.predictions.mutations.bench import GPU

Edit = Callable[[Manifest, random.Random], str]
"""Changes a manifest; returns what it changed."""


def _container(manifest: Manifest) -> dict[str, Any]:
    found: dict[str, Any] = manifest["spec"]["template"]["spec"]["containers"][0]
    return found


def _image(manifest: Manifest, rng: random.Random) -> str:
    _container(manifest)["image"] = f"example.com/app:{rng.randrange(2, 9)}"
    return "image"


def _variable(manifest: Manifest, rng: random.Random) -> str:
    _container(manifest)["env"][0]["value"] = "debug"
    return "variable"


def _annotation(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["template"]["metadata"].setdefault("annotations", {})["checksum"] = "1"
    return "annotation"


def _template_label(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["template"]["metadata"]["labels"]["team"] = "a"
    return "label"


def _memory(manifest: Manifest, rng: random.Random) -> str:
    _container(manifest)["resources"]["requests"]["memory"] = "128Mi"
    return "memory"


def _quantity(manifest: Manifest, rng: random.Random) -> str:
    """The same amount, written otherwise."""
    _container(manifest)["resources"]["requests"]["cpu"] = "0.5"
    return "quantity"


def _defaults(manifest: Manifest, rng: random.Random) -> str:
    """Fields with the values that the API server would fill in."""
    spec, container = manifest["spec"]["template"]["spec"], _container(manifest)
    choice = rng.randrange(4)
    if choice == 0:
        container["ports"][0]["protocol"] = "TCP"
    elif choice == 1:
        spec["restartPolicy"] = "Always"
    elif choice == 2:
        container["imagePullPolicy"] = "IfNotPresent"
    else:
        spec["terminationGracePeriodSeconds"] = 30
    return "defaults"


def _more(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["replicas"] += 1
    return "replicas"


def _none(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["replicas"] = 0
    _image(manifest, rng)
    return "replicas and image"


def _more_and_image(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["replicas"] += 1
    return _image(manifest, rng)


def _outside_template(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["revisionHistoryLimit"] = 3
    if manifest["kind"] == "Deployment":
        manifest["spec"]["progressDeadlineSeconds"] = 700
    return "revisionHistoryLimit"


def _paused(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["paused"] = True
    return _image(manifest, rng)


def _on_delete(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["updateStrategy"] = {"type": "OnDelete"}
    return _image(manifest, rng)


def _at_once(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["strategy"] = {"type": "Recreate"}
    return _image(manifest, rng)


def _partition(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["updateStrategy"] = {"type": "RollingUpdate", "rollingUpdate": {"partition": 1}}
    return _image(manifest, rng)


def _other_node(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["template"]["spec"]["nodeSelector"]["kubernetes.io/hostname"] = "node-unknown"
    return "node"


def _other_architecture(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["template"]["spec"]["nodeSelector"]["kubernetes.io/arch"] = "amd64"
    return "architecture"


def _more_gpus(manifest: Manifest, rng: random.Random) -> str:
    resources = _container(manifest)["resources"]
    resources["requests"][GPU] = resources["limits"][GPU] = "2"
    return "GPUs"


def _too_much_memory(manifest: Manifest, rng: random.Random) -> str:
    _container(manifest)["resources"]["requests"]["memory"] = "200Gi"
    return "memory"


def _second_on_gpu(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["replicas"] = 2
    return "replicas"


def _rolling_on_gpu(manifest: Manifest, rng: random.Random) -> str:
    """A new pod beside the old one, which keeps the only GPU."""
    manifest["spec"]["strategy"] = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}
    return _image(manifest, rng)


def _selector(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["selector"]["matchLabels"]["tier"] = "a"
    manifest["spec"]["template"]["metadata"]["labels"]["tier"] = "a"
    return "selector"


def _size(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["resources"]["requests"]["storage"] = rng.choice(("5Gi", "20Gi"))
    return "size"


def _class(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["storageClassName"] = "other"
    return "class"


def _modes(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["accessModes"] = ["ReadWriteMany"]
    return "access modes"


def _headless(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["clusterIP"] = "None"
    return "clusterIP"


def _own_address(manifest: Manifest, rng: random.Random) -> str:
    del manifest["spec"]["clusterIP"]
    return "clusterIP"


def _claims(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["volumeClaimTemplates"][0]["spec"]["resources"]["requests"]["storage"] = "6Gi"
    return "volumeClaimTemplates"


def _service_name(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["serviceName"] = "other"
    return "serviceName"


def _management(manifest: Manifest, rng: random.Random) -> str:
    manifest["spec"]["podManagementPolicy"] = "Parallel"
    return "podManagementPolicy"


def _role(manifest: Manifest, rng: random.Random) -> str:
    manifest["roleRef"]["name"] = "other"
    return "roleRef"


def _parameters(manifest: Manifest, rng: random.Random) -> str:
    manifest["parameters"]["kind"] = "fast"
    return "parameters"


def _reclaim(manifest: Manifest, rng: random.Random) -> str:
    manifest["reclaimPolicy"] = "Retain"
    return "reclaimPolicy"


def _value(manifest: Manifest, rng: random.Random) -> str:
    manifest["value"] = 2000
    return "value"


def _handler(manifest: Manifest, rng: random.Random) -> str:
    manifest["handler"] = "other"
    return "handler"


def _fixed(manifest: Manifest, rng: random.Random) -> str:
    manifest["data"]["level"] = "debug"
    return "data"


def _secret_type(manifest: Manifest, rng: random.Random) -> str:
    manifest["type"] = "example.com/other"
    return "type"


IMMUTABLE: tuple[tuple[str, str, Edit], ...] = (
    ("Deployment", "web", _selector),
    ("DaemonSet", "agent", _selector),
    ("StatefulSet", "store", _selector),
    ("StatefulSet", "store", _claims),
    ("StatefulSet", "store", _service_name),
    ("StatefulSet", "store", _management),
    ("Job", "task", _image),
    ("Job", "task", _annotation),
    ("PersistentVolumeClaim", "data", _size),
    ("PersistentVolumeClaim", "data", _class),
    ("PersistentVolumeClaim", "data", _modes),
    ("Service", "web", _headless),
    ("Service", "store", _own_address),
    ("RoleBinding", "web", _role),
    ("StorageClass", "{lane}-class", _parameters),
    ("StorageClass", "{lane}-class", _reclaim),
    ("PriorityClass", "{lane}-priority", _value),
    ("RuntimeClass", "{lane}-runtime", _handler),
    ("ConfigMap", "fixed", _fixed),
    ("Secret", "token", _secret_type),
)
"""Kind and name of an object, and an edit that the API server rejects."""

EDITS: Mapping[str, Edit] = {
    "image": _image,
    "variable": _variable,
    "annotation": _annotation,
    "template-label": _template_label,
    "memory": _memory,
    "quantity": _quantity,
    "defaults": _defaults,
    "more": _more,
    "none": _none,
    "more-and-image": _more_and_image,
    "outside-template": _outside_template,
    "paused": _paused,
    "on-delete": _on_delete,
    "at-once": _at_once,
    "partition": _partition,
    "other-node": _other_node,
    "other-architecture": _other_architecture,
    "more-gpus": _more_gpus,
    "too-much-memory": _too_much_memory,
    "second-on-gpu": _second_on_gpu,
    "rolling-on-gpu": _rolling_on_gpu,
    "selector": _selector,
    "size": _size,
    "class": _class,
    "modes": _modes,
    "headless": _headless,
    "own-address": _own_address,
    "claims": _claims,
    "service-name": _service_name,
    "management": _management,
    "role": _role,
    "parameters": _parameters,
    "reclaim": _reclaim,
    "value": _value,
    "handler": _handler,
    "fixed": _fixed,
    "secret-type": _secret_type,
}
"""All edits by name."""
