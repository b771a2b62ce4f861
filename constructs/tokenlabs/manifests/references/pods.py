"""Pods: what makes them, and what they refer to (k8s.io/api/core/v1, PodSpec)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import DEVICES, LEADER_WORKER_SET
from tokenlabs.manifests.references.reference import Reference
from tokenlabs.manifests.references.selections import Labelled

_POD_TEMPLATES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("", "Pod"): (),
    ("", "ReplicationController"): ("spec", "template"),
    ("apps", "Deployment"): ("spec", "template"),
    ("apps", "StatefulSet"): ("spec", "template"),
    ("apps", "DaemonSet"): ("spec", "template"),
    ("apps", "ReplicaSet"): ("spec", "template"),
    ("batch", "Job"): ("spec", "template"),
    ("batch", "CronJob"): ("spec", "jobTemplate", "spec", "template"),
    (LEADER_WORKER_SET, "LeaderWorkerSet"): ("spec", "leaderWorkerTemplate", "workerTemplate"),
}
_LEADERS = ("spec", "leaderWorkerTemplate", "leaderTemplate")


class PodTemplate(NamedTuple):
    """A pod, or what a controller makes pods from."""

    owner: Object
    path: str
    """Of the pod's `spec` in its owner."""
    namespace: str
    labels: Mapping[str, Any]
    spec: Mapping[str, Any]
    each: int = 1
    """Pods of it for each of its owner's `replicas`."""

    def containers(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Path and content of each container, init containers first."""
        yield from _containers(self.spec, self.path)


def pod_template(each: Object) -> PodTemplate | None:
    """The pods that an object makes, of a LeaderWorkerSet its leaders; None for a kind that makes none."""
    return next(iter(pod_templates(each)), None)


def pod_templates(each: Object) -> tuple[PodTemplate, ...]:
    """All of them; a LeaderWorkerSet has two, whose first are its leaders (api/leaderworkerset/v1, LeaderWorkerTemplate)."""
    where = _POD_TEMPLATES.get((each.ref.group, each.ref.kind))
    if where is None:
        return ()
    if each.ref.group != LEADER_WORKER_SET:
        return (_template(each, where),)
    size = each.at("spec", "leaderWorkerTemplate", "size")
    workers = size - 1 if isinstance(size, int) and size > 0 else 0
    if not each.at(*_LEADERS):
        return (_template(each, where)._replace(each=workers + 1),)
    return (_template(each, _LEADERS), *((_template(each, where)._replace(each=workers),) if workers else ()))


def _template(each: Object, where: tuple[str, ...]) -> PodTemplate:
    template = mapping(each.at(*where))
    labels = mapping(mapping(template.get("metadata")).get("labels"))
    path = ".".join((*where, "spec"))
    return PodTemplate(each, path, each.ref.namespace, labels, mapping(template.get("spec")))


def pods(objects: Objects) -> Iterator[PodTemplate]:
    """What makes pods in a tree."""
    for each in objects.objects:
        # Asked first, since most objects make no pods and many questions and rules ask for those that do.
        if each.ref[:2] in _POD_TEMPLATES:
            yield from pod_templates(each)


def labelled(objects: Objects) -> Labelled[PodTemplate]:
    """What makes pods in a tree, by their labels."""
    return Labelled((each.namespace, each.labels, each) for each in pods(objects))


def of_pods(template: PodTemplate) -> Iterator[Reference]:
    """The references of a pod's spec."""
    return of_pod_spec(template.spec, template.path, template.namespace)


def _containers(spec: Mapping[str, Any], path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for field in ("initContainers", "containers"):
        for number, container in enumerate(items(spec.get(field))):
            yield f"{path}.{field}[{number}]", mapping(container)


def of_pod_spec(spec: Mapping[str, Any], path: str, namespace: str) -> Iterator[Reference]:
    """The references of a pod's spec, or of a part of one."""

    def named(field: str, kind: str, name: Any, *, group: str = "", scope: str = namespace) -> Iterator[Reference]:
        if name:
            yield Reference(f"{path}.{field}", ObjectRef(group, kind, scope, str(name)))

    yield from named("serviceAccountName", "ServiceAccount", spec.get("serviceAccountName"))
    yield from named(
        "priorityClassName", "PriorityClass", spec.get("priorityClassName"), group="scheduling.k8s.io", scope=""
    )
    yield from named("runtimeClassName", "RuntimeClass", spec.get("runtimeClassName"), group="node.k8s.io", scope="")
    for number, secret in enumerate(items(spec.get("imagePullSecrets"))):
        yield from named(f"imagePullSecrets[{number}]", "Secret", mapping(secret).get("name"))
    for number, claim in enumerate(items(spec.get("resourceClaims"))):
        for field, kind in (
            ("resourceClaimName", "ResourceClaim"),
            ("resourceClaimTemplateName", "ResourceClaimTemplate"),
        ):
            yield from named(f"resourceClaims[{number}].{field}", kind, mapping(claim).get(field), group=DEVICES)
    for number, volume in enumerate(items(spec.get("volumes"))):
        yield from _of_volume(f"{path}.volumes[{number}]", namespace, mapping(volume))
    for where, container in _containers(spec, path):
        for number, variable in enumerate(items(container.get("env"))):
            source = mapping(mapping(variable).get("valueFrom"))
            for field, kind in (("secretKeyRef", "Secret"), ("configMapKeyRef", "ConfigMap")):
                if field in source:
                    yield _keyed(f"{where}.env[{number}].valueFrom.{field}", kind, namespace, mapping(source[field]))
        for number, entry in enumerate(items(container.get("envFrom"))):
            for field, kind in (("secretRef", "Secret"), ("configMapRef", "ConfigMap")):
                if field in mapping(entry):
                    yield _keyed(f"{where}.envFrom[{number}].{field}", kind, namespace, mapping(entry[field]))


def _of_volume(path: str, namespace: str, volume: Mapping[str, Any]) -> Iterator[Reference]:
    if claim := mapping(volume.get("persistentVolumeClaim")).get("claimName"):
        yield Reference(f"{path}.persistentVolumeClaim", ObjectRef("", "PersistentVolumeClaim", namespace, str(claim)))
    sources = [(f"{path}.{field}", volume[field], field) for field in ("secret", "configMap") if field in volume]
    for number, source in enumerate(items(mapping(volume.get("projected")).get("sources"))):
        sources += [
            (f"{path}.projected.sources[{number}].{field}", source[field], field)
            for field in ("secret", "configMap")
            if field in mapping(source)
        ]
    for where, source, field in sources:
        content = mapping(source)
        name = content.get("secretName") or content.get("name")
        kind = "Secret" if field == "secret" else "ConfigMap"
        optional = bool(content.get("optional"))
        if name:
            to = ObjectRef("", kind, namespace, str(name))
            keys = [str(mapping(item).get("key", "")) for item in items(content.get("items"))] or [""]
            yield from (Reference(where, to, key, optional) for key in keys)


def _keyed(path: str, kind: str, namespace: str, source: Mapping[str, Any]) -> Reference:
    to = ObjectRef("", kind, namespace, str(source.get("name", "")))
    return Reference(path, to, str(source.get("key", "")), bool(source.get("optional")))
