"""Which pods may do more on their node, and what do namespaces enforce?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import PodTemplate, pod_template
from tokenlabs.review.containers import container_of
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair

_ENFORCE = "pod-security.kubernetes.io/enforce"
_LEVELS = ("privileged", "baseline", "restricted")
"""Pod Security Standards, from the one that allows everything."""
_HOST = {
    "hostNetwork": "uses the node's network, past NetworkPolicies",
    "hostPID": "sees and can signal all processes of the node",
    "hostIPC": "shares memory with processes of the node",
}
_PROTECTED: Mapping[tuple[str, ...], tuple[tuple[Any, ...], str]] = {
    ("allowPrivilegeEscalation",): ((False,), "may gain more rights than it starts with"),
    ("runAsNonRoot",): ((True,), "may run as root"),
    ("readOnlyRootFilesystem",): ((True,), "may write to its root file system"),
    ("seccompProfile", "type"): (("RuntimeDefault", "Localhost"), "may make any system call"),
}
"""Field of a security context → the values that protect, and what is possible without."""


class _Power(NamedTuple):
    path: str
    says: str
    container: str = ""


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` for pods with more rights, `opened` and `closed` for what a namespace enforces."""
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) == ("", "Namespace"):
            yield from _namespace(change, pair)
        elif pair.after and (template := pod_template(pair.after)):
            yield from _pods(change, pair, pod_template(pair.before) if pair.before else None, template)


def _pods(change: TargetPair, pair: Pair, old: PodTemplate | None, new: PodTemplate) -> Iterator[Effect]:
    had = set(_powers(old)) if old else set()
    for power in sorted(set(_powers(new)) - had):
        subject = container_of(power.container, pair) if power.container else ""
        because = (FieldChange(power.path, None, True),)
        yield change.effect("opened", Severity.DANGER, pair, power.says, because, subject=subject)
    if old is None:
        return
    lost = sorted(set(_protections(old)) - set(_protections(new)))
    same = {str(mapping(each).get("name")) for each in items(new.spec.get("containers"))}
    for container, path, what in lost:
        if container in same:
            because = (FieldChange(path, True, None),)
            yield change.effect("opened", Severity.CAUTION, pair, what, because, subject=container_of(container, pair))
    before, after = (each.spec.get("serviceAccountName") or "default" for each in (old, new))
    if before != after:
        says = f"runs as ServiceAccount {after}, before {before}: it has the rights of that one"
        because = (FieldChange(f"{new.path}.serviceAccountName", before, after),)
        yield change.effect("opened", Severity.CAUTION, pair, says, because)
    before, after = (each.spec.get("automountServiceAccountToken") for each in (old, new))
    if before is False and after is not False:
        says = "gets a token for the Kubernetes API, unless its ServiceAccount refuses it"
        because = (FieldChange(f"{new.path}.automountServiceAccountToken", before, after),)
        yield change.effect("opened", Severity.CAUTION, pair, says, because)


def _powers(template: PodTemplate) -> Iterator[_Power]:
    """What lets a pod out of its isolation (Pod Security Standards, "baseline")."""
    spec, path = template.spec, template.path
    for field, says in _HOST.items():
        if spec.get(field) is True:
            yield _Power(f"{path}.{field}", says)
    for volume in map(mapping, items(spec.get("volumes"))):
        if "hostPath" in volume:
            where = mapping(volume["hostPath"]).get("path")
            yield _Power(f"{path}.volumes[{volume.get('name')}]", f"reads and may write {where} of its node")
    for where, container in template.containers():
        name, security = str(container.get("name")), mapping(container.get("securityContext"))
        place = f"{where.rpartition('[')[0]}[{name}]"
        if security.get("privileged") is True:
            yield _Power(f"{place}.securityContext.privileged", "is privileged: it can do anything on its node", name)
        for capability in items(mapping(security.get("capabilities")).get("add")):
            yield _Power(f"{place}.securityContext.capabilities.add", f"gains the capability {capability}", name)
        for port in map(mapping, items(container.get("ports"))):
            if port.get("hostPort"):
                says = f"listens on port {port['hostPort']} of its node: clients reach it past the Gateway"
                yield _Power(f"{place}.ports", says, name)
        user = security.get("runAsUser", mapping(spec.get("securityContext")).get("runAsUser"))
        if user == 0:
            yield _Power(f"{place}.securityContext.runAsUser", "runs as root", name)


def _protections(template: PodTemplate) -> Iterator[tuple[str, str, str]]:
    """Container, path, and what is possible without the protection. Containers inherit the pod's security context."""
    of_pod = mapping(template.spec.get("securityContext"))
    for container in map(mapping, items(template.spec.get("containers"))):
        name, own = str(container.get("name")), mapping(container.get("securityContext"))
        place = f"{template.path}.containers[{name}].securityContext"
        for path, (values, says) in _PROTECTED.items():
            if _at(own, path, _at(of_pod, path, None)) in values:
                yield name, ".".join((place, *path)), says
        if "ALL" in items(mapping(own.get("capabilities")).get("drop")):
            yield name, f"{place}.capabilities.drop", "keeps the default capabilities"


def _at(value: Any, path: tuple[str, ...], default: Any) -> Any:
    for step in path:
        value = mapping(value).get(step)
    return default if value is None else value


def _namespace(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    if not (pair.before and pair.after):
        return
    old, new = (_level(each) for each in (pair.before, pair.after))
    because = pair.fields("metadata.labels")
    if _LEVELS.index(new) < _LEVELS.index(old):
        says = f"enforces the Pod Security Standard {new}, before {old}: pods with more rights are accepted"
        yield change.effect("opened", Severity.DANGER, pair, says, because)
    elif new != old:
        says = f"enforces the Pod Security Standard {new}, before {old}: pods that violate it are rejected when they next start"
        yield change.effect("closed", Severity.CAUTION, pair, says, because)


def _level(namespace: Object) -> str:
    written = str(namespace.at("metadata", "labels", _ENFORCE))
    return written if written in _LEVELS else _LEVELS[0]
