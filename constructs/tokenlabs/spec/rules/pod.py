"""`pod` and `files`: what Kubernetes accepts, and nothing that limits, routing or other fields rely on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import jsonschema_rs

from tokenlabs.contract import components
from tokenlabs.manifests.strategic_merge import POD_TEMPLATE, definitions
from tokenlabs.spec import schema_remedies
from tokenlabs.spec.accelerators import VENDORS
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.pod_settings import FILES_FOLDER
from tokenlabs.spec.problems import Fault, Path, did_you_mean, nearest
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model

CLUSTER_DNS = ("ClusterFirst", "ClusterFirstWithHostNet")
"""Values of `dnsPolicy` with which pods find Services."""
LARGEST_FILES = 2**20 - 2**12
"""Bytes of a ConfigMap's content: etcd takes 1 MiB, with some of it for metadata (kubernetes, MaxSecretSize)."""

_PLACED = "decides which node and which GPUs the pods get", "write the model's node, and that node's `taints` and `gpu`"
_STOPPED = "lets running requests complete before the pod ends", "write `timeout`"
_ISOLATED = "lets clients reach the engine past the gateway and its limits", "remove it"
_ACCOUNT = (
    "is the identity of the pods, which get no token for the Kubernetes API",
    "write `serviceAccountAnnotations` for a role at a cloud provider, or remove it",
)
_USER = "is the user of the pods, for whom home and caches are made", "write `user`"
_NEVER_READY = "keeps pods from becoming ready", "remove it"
_POD: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("serviceAccountName", "serviceAccount", "automountServiceAccountToken"), _ACCOUNT),
    **dict.fromkeys(
        (
            *("nodeName", "nodeSelector", "affinity", "tolerations", "topologySpreadConstraints", "schedulerName"),
            *("runtimeClassName", "resourceClaims", "resources", "overhead", "os", "workloadRef"),
        ),
        _PLACED,
    ),
    "terminationGracePeriodSeconds": _STOPPED,
    **dict.fromkeys(("hostNetwork", "hostPID"), _ISOLATED),
    "hostIPC": ("shares memory with all processes of the node", "write `sharedMemory`"),
    **dict.fromkeys(("readinessGates", "schedulingGates"), _NEVER_READY),
    **dict.fromkeys(
        ("restartPolicy", "activeDeadlineSeconds", "ephemeralContainers"),
        ("is not allowed in the pods of a Deployment", "remove it"),
    ),
    **dict.fromkeys(
        ("priorityClassName", "priority", "preemptionPolicy"), ("is the pods' priority", "write `priorityClass`")
    ),
    "imagePullSecrets": (
        "is the Secret that images are pulled with",
        "write `images.pullSecret`, whose Secret may have credentials for several registries",
    ),
    "enableServiceLinks": ("would make variables of Services settings of the engine", "remove it"),
}
"""Field of the pods' spec → what it does, and what to write instead."""
_OF_USERS = frozenset({"runAsUser", "runAsGroup", "runAsNonRoot", "fsGroup", "fsGroupChangePolicy"})
_ENGINE: Mapping[str, tuple[str, str]] = {
    "image": ("is the engine's image", "write `image`"),
    **dict.fromkeys(
        ("command", "args"), ("starts the engine", "write its arguments in their fields, or in `extraArgs`")
    ),
    "ports": ("is what the pool, the probes and the NetworkPolicies name", "remove it"),
    **dict.fromkeys(
        ("startupProbe", "readinessProbe", "livenessProbe"),
        ("decides when requests come to the pod", "write `startup`"),
    ),
    "lifecycle": _STOPPED,
    "restartPolicy": ("decides when the engine is started again", "remove it"),
    "resources": ("is what the engine requests", "write `resources`"),
    **dict.fromkeys(("env", "envFrom"), ("is the engine's environment", "write `env`")),
}
"""The same of the engine's container."""
_OBJECT_META = "apis.meta.v1.ObjectMeta"
_OWN_VOLUMES = ("weights", "caches", "shared-memory", "files")
_OWN_FOLDERS = ("/weights", "/caches", "/dev/shm", FILES_FOLDER)  # noqa: S108 (a path in containers)
_OWN_LABELS = re.compile(
    r"(app\.kubernetes\.io|llm-d\.ai|gateway\.envoyproxy\.io|leaderworkerset\.sigs\.k8s\.io|tokenlabs\.dev)/|(inferencepool|app)$"
)


def accepted_by_kubernetes(parts: Parts) -> Iterator[Fault]:
    """The schema of pod templates: unknown fields are errors."""
    for index, model in _with_pods(parts):
        path: Path = ("models", index, "pod")
        for error in _validator().iter_errors(_lists(model.pod)):
            place = (*path, *error.instance_path)
            if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.AdditionalProperties):
                known = _level(error.schema_path)
                for name in error.kind.unexpected:
                    remedy = schema_remedies.of_unknown_field(name, known)
                    yield Fault((*place, name), "is not a field of a pod", remedy, at_key=True, value=name)
            else:
                why = f"is rejected by Kubernetes: {error.message}"
                yield Fault(place, why, schema_remedies.of(error.kind, error.instance), shows_value=False)


def nothing_that_others_rely_on(parts: Parts) -> Iterator[Fault]:
    """Fields of `pod` that other fields set, or that tokenlabs relies on."""
    for index, model in _with_pods(parts):
        path: Path = ("models", index, "pod")
        yield from _metadata((*path, "metadata"), _mapping(model.pod.get("metadata")))
        spec = _mapping(model.pod.get("spec"))
        yield from _refused((*path, "spec"), spec, _POD)
        yield from _user((*path, "spec", "securityContext"), spec.get("securityContext"))
        for number, volume in enumerate(_items(spec.get("volumes"))):
            if _mapping(volume).get("name") in _OWN_VOLUMES:
                why = "is the name of a volume of tokenlabs"
                yield Fault((*path, "spec", "volumes", number, "name"), why, "choose another name")
        for field in ("containers", "initContainers"):
            for number, container in enumerate(_items(spec.get(field))):
                place = (*path, "spec", field, number)
                yield from _container(place, _mapping(container), model, engine_allowed=field == "containers")


def _metadata(path: Path, metadata: Mapping[str, Any]) -> Iterator[Fault]:
    for field in metadata:
        if field not in ("labels", "annotations") and field in definitions()[_OBJECT_META]["properties"]:
            yield Fault(
                (*path, field), "is chosen by the controller of the pods", "remove it", at_key=True, value=field
            )
    for field in ("labels", "annotations"):
        for key in _mapping(metadata.get(field)):
            if _OWN_LABELS.match(key):
                why = "belongs to tokenlabs: pools, Services, NetworkPolicies and monitors find pods by such labels"
                yield Fault((*path, field, key), why, "choose another key", at_key=True, value=key)


def _container(path: Path, container: Mapping[str, Any], model: Model, *, engine_allowed: bool) -> Iterator[Fault]:
    name, engine = str(container.get("name")), RUNTIMES[model.engine].container or model.engine
    if name == engine and engine_allowed:
        yield from _refused(path, container, _ENGINE)
        yield from _user((*path, "securityContext"), container.get("securityContext"))
        for number, mount in enumerate(_items(container.get("volumeMounts"))):
            folder = str(_mapping(mount).get("mountPath")).rstrip("/")
            if folder in _OWN_FOLDERS:
                why = "is a folder of tokenlabs' own volumes"
                yield Fault((*path, "volumeMounts", number, "mountPath"), why, "choose another folder")
        return
    if name == engine:
        why = "is the engine's container, and no other may have its name"
        yield Fault((*path, "name"), why, "write it under `containers`, or choose another name")
    elif name == components.ROUTING_SIDECAR and model.prefill:
        why = "is the container that has prompts computed by the pods of `prefill`"
        yield Fault((*path, "name"), why, "choose another name")
    elif "image" not in container:
        known = [engine] if engine_allowed else []
        why = "has no image" if not engine_allowed else f"is not the engine's container, `{engine}`, and has no image"
        remedy = did_you_mean(name, known) if nearest(name, known) else "add `image`"
        yield Fault((*path, "name"), why, remedy)
    for side, amounts in _mapping(container.get("resources")).items():
        for resource in _mapping(amounts):
            if any(resource.startswith(vendor.domain) for vendor in VENDORS.values()):
                why = "takes GPUs that tokenlabs does not count"
                yield Fault((*path, "resources", side, resource), why, "remove it", at_key=True, value=resource)
    if "ports" in container:
        why = "opens a port of the model's pods, which NetworkPolicies close, or which is the engine's"
        yield Fault((*path, "ports"), why, "remove it", at_key=True, value="ports")


def _refused(path: Path, value: Mapping[str, Any], refused: Mapping[str, tuple[str, str]]) -> Iterator[Fault]:
    for field in value:
        if field in refused:
            why, instead = refused[field]
            yield Fault((*path, field), why, instead, at_key=True, value=field)


def _user(path: Path, security: Any) -> Iterator[Fault]:
    yield from _refused(path, _mapping(security), dict.fromkeys(_OF_USERS, _USER))


def files_that_fit(parts: Parts) -> Iterator[Fault]:
    """A ConfigMap has a limit, and arguments name files that are there."""
    for index, model in parts.models:
        if "files" in RUNTIMES[model.engine].ignores:
            continue
        size = sum(len(name) + len(content.encode()) for name, content in model.files.items())
        if size > LARGEST_FILES:
            why = f"has {size} bytes together, more than a ConfigMap holds"
            yield Fault(("models", index, "files"), why, "put them on a claim, and mount it by `pod`", at_key=True)
        runtime = RUNTIMES[model.engine]
        for place, word in enumerate(runtime.extra_args(model)):
            named = re.search(rf"(?:^|=){FILES_FOLDER}/([^/=\s]+)$", word)
            if named and named[1] not in model.files:
                why = f"names a file that is not in `files`: there is no `{named[1]}`"
                instead = did_you_mean(named[1], model.files) if model.files else f"add `files: {{{named[1]}: …}}`"
                yield Fault((*runtime.place_of_extra_args(index), place), why, instead)


def _with_pods(parts: Parts) -> Iterator[tuple[int, Model]]:
    return ((index, model) for index, model in parts.models if model.pod)


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(_schema())


@cache
def _schema() -> dict[str, Any]:
    """The schema of a partial pod template: it need not have containers."""
    known = dict(definitions())
    known["core.v1.PodSpec"] = {key: value for key, value in known["core.v1.PodSpec"].items() if key != "required"}
    return {"$ref": f"#/$defs/{POD_TEMPLATE}", "$defs": known}


def _level(schema_path: Sequence[str | int]) -> list[str]:
    """Fields that are known where an unknown one is."""
    level: Any = _schema()
    for step in schema_path[:-1]:
        if isinstance(level, Mapping) and "$ref" in level and step == "$ref":
            level = _schema()["$defs"][level["$ref"].rpartition("/")[2]]
        else:
            level = level[step]
    return sorted(level.get("properties", {}))


def _lists(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _lists(item) for key, item in value.items()}
    return [_lists(item) for item in value] if isinstance(value, list | tuple) else value


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _items(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()


RULES = (accepted_by_kubernetes, nothing_that_others_rely_on, files_that_fit)
