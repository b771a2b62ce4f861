"""How much may pods use, which nodes and which priority do they need?

`capacity` compares what they request with the nodes of platform.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.pinned import HOSTNAME
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.requests import quantity
from tokenlabs.review.containers import Container, Pods, changed_pods
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import TargetPair
from tokenlabs.review.statements import Statement, Statements, changed, set_to, shown, stated

_CAUTION = Severity.CAUTION
_REQUIRED = {
    "affinity": "may run on other nodes: {new}; before, {old}",
    "topologySpreadConstraints": "is spread over nodes differently: {new}; before, {old}",
    "runtimeClassName": "runs by RuntimeClass {new}, before {old}: it stays Pending where nodes lack its handler",
    "schedulerName": "is placed by the scheduler {new}, before {old}: it stays Pending if that does not run",
    "priorityClassName": "has PriorityClass {new}, before {old}: pods of a higher one may evict it",
}

_STATEMENTS: Statements = {
    ("scheduling.k8s.io", "PriorityClass"): (
        Statement("globalDefault", set_to(True), "capacity", _CAUTION, "is the priority of all new pods without one"),
        Statement("preemptionPolicy", changed, "capacity", _CAUTION, "evicts other pods by {new}, before by {old}"),
    ),
    ("", "ResourceQuota"): (
        Statement("spec", changed, "capacity", _CAUTION, "lets pods request other amounts: {new}"),
    ),
    ("", "LimitRange"): (
        Statement("spec", changed, "capacity", _CAUTION, "gives new pods other requests and limits: {new}"),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`capacity`, and `closed` for pods that do not find what they stored."""
    yield from stated(change, _STATEMENTS)
    for pods in changed_pods(change):
        yield from _nodes(change, pods)
        for container in pods.containers():
            yield from _limits(change, pods, container)
        yield from _volumes(change, pods)


def _limits(change: TargetPair, pods: Pods, container: Container) -> Iterator[Effect]:
    for resource, beyond in ("memory", "is killed when it uses"), ("cpu", "is slowed down when it uses"):
        because = container.change("resources", "limits", resource)
        if because is None:
            continue
        old, new = (None if each is None else quantity(each) for each in (because.old, because.new))
        if because.new is None:
            says = f"may use all {resource} of its node, before {because.old}"
            yield change.effect("capacity", _CAUTION, pods.pair, says, (because,), subject=container.subject)
        elif new is not None and (old is None or new < old):
            severity = _CAUTION if resource == "memory" else Severity.INFO
            says = f"{beyond} more than {because.new} of {resource}, before {shown(because.old)}"
            yield change.effect("capacity", severity, pods.pair, says, (because,), subject=container.subject)


def _nodes(change: TargetPair, pods: Pods) -> Iterator[Effect]:
    for field, says in _REQUIRED.items():
        if because := pods.change(field):
            said = says.format(old=shown(because.old), new=shown(because.new))
            yield change.effect("capacity", _CAUTION, pods.pair, said, (because,))
    if because := pods.change("tolerations"):
        lost = [each for each in items(because.old) if each not in items(because.new)]
        if lost:
            says = f"no longer tolerates {shown(lost)}: it stays Pending where all nodes that fit have such a taint"
            yield change.effect("capacity", _CAUTION, pods.pair, says, (because,))
    if because := pods.change("nodeSelector"):
        old, new = (mapping(each) for each in (because.old, because.new))
        required = {key: value for key, value in new.items() if key != HOSTNAME and old.get(key) != value}
        if required:
            says = f"runs only on nodes with {shown(required)}"
            yield change.effect("capacity", _CAUTION, pods.pair, says, (because,))


def _volumes(change: TargetPair, pods: Pods) -> Iterator[Effect]:
    old, new = (
        {str(mapping(one).get("name")): mapping(one) for one in items(each.spec.get("volumes"))}
        for each in (pods.old, pods.new)
    )
    for name in sorted(old.keys() & new.keys()):
        was, now = ({key: value for key, value in each[name].items() if key != "name"} for each in (old, new))
        if was == now:
            continue
        because = (FieldChange(f"{pods.new.path}.volumes[{name}]", was, now),)
        if was.keys() == {"emptyDir"} == now.keys():
            says = f"has a volume {name} of {shown(now['emptyDir'])}, before {shown(was['emptyDir'])}"
            yield change.effect("capacity", _CAUTION, pods.pair, says, because)
        elif "persistentVolumeClaim" in was:
            says = f"keeps {name} in {shown(now)}, before in {shown(was)}: it does not find what it stored"
            yield change.effect("closed", _CAUTION, pods.pair, says, because)
