"""What happened in the cluster: two snapshots of the API server, and what Flux's Kustomizations say."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.objects import Object, ObjectRef, reference
from tokenlabs_verify.client.kubernetes import KubernetesApi, NotFoundError
from tokenlabs_verify.predictions.facts import KEPT, RECREATED, REJECTED, WAITS, Fact

_OWNER = "kustomize.toolkit.fluxcd.io/name"
_REVISIONS = ("pod-template-hash", "controller-revision-hash")
_WORKLOADS = ("Deployment", "StatefulSet", "DaemonSet")
_MONITORS = ("ServiceMonitor", "PodMonitor", "Probe", "ScrapeConfig")
_REJECTED = re.compile(r"(\w+)/(?:([\w.-]+)/)?([\w.-]+) (?:dry-run failed|apply failed|is immutable|not applied)")
"""As kustomize-controller 1.9 names an object that the API server rejects (fluxcd/pkg, ssa/errors)."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The cluster at one moment."""

    objects: Mapping[ObjectRef, Manifest]
    """Of the kinds in a tree, without those that are being deleted."""
    terminating: frozenset[ObjectRef]
    """Objects that are being deleted and wait for something, such as a claim for its pods."""
    pods: Mapping[ObjectRef, Mapping[str, Manifest]]
    """Workload → its pods by uid, without those that are being deleted."""
    kustomizations: Mapping[str, Manifest]


def snapshot(
    api: KubernetesApi, kinds: Collection[tuple[str, str]], kustomizations: Mapping[str, Manifest]
) -> Snapshot:
    """Read the cluster's objects of these kinds (API version, kind)."""
    found: dict[ObjectRef, Manifest] = {}
    terminating: set[ObjectRef] = set()
    for api_version, kind in sorted(kinds):
        try:
            listed = api.list(api_version, kind)
        except NotFoundError:  # its CRD does not exist
            continue
        for each in listed:
            if each["metadata"].get("deletionTimestamp"):
                terminating.add(reference(each))
            else:
                found[reference(each)] = each
    return Snapshot(found, frozenset(terminating), _pods(api), kustomizations)


def _pods(api: KubernetesApi) -> dict[ObjectRef, dict[str, Manifest]]:
    sets = {each["metadata"]["uid"]: each for each in api.list("apps/v1", "ReplicaSet")}
    found: dict[ObjectRef, dict[str, Manifest]] = {}
    for pod in api.list("v1", "Pod"):
        if pod["metadata"].get("deletionTimestamp"):
            continue
        owner = controller(pod)
        if owner and owner["kind"] == "ReplicaSet" and owner["uid"] in sets:
            owner = controller(sets[owner["uid"]])
        if owner and owner["kind"] in _WORKLOADS:
            ref = ObjectRef("apps", owner["kind"], pod["metadata"]["namespace"], owner["name"])
            found.setdefault(ref, {})[pod["metadata"]["uid"]] = pod
    return found


def controller(manifest: Manifest) -> Mapping[str, Any] | None:
    """The owner that controls an object."""
    return next((each for each in manifest["metadata"].get("ownerReferences") or () if each.get("controller")), None)


def observed(
    before: Snapshot, after: Snapshot, old: Mapping[ObjectRef, Object], new: Mapping[ObjectRef, Object], revision: str
) -> frozenset[Fact]:
    """What happened between two snapshots to the objects of two trees; the second is Flux's `revision`."""
    return frozenset(_observed(before, after, old, new, revision))


def _observed(
    before: Snapshot, after: Snapshot, old: Mapping[ObjectRef, Object], new: Mapping[ObjectRef, Object], revision: str
) -> Iterator[Fact]:
    for ref in sorted(old.keys() | new.keys()):
        was, now = before.objects.get(ref), after.objects.get(ref)
        if was and now is None:
            yield Fact("recreated", ref, WAITS) if ref in new and ref in after.terminating else Fact("deleted", ref)
        elif was and now and ref in old and ref not in new:
            if not _pending_prune(after, layer(was), revision):
                yield Fact("orphaned", ref)
        elif was and now:
            yield from _changed(ref, was, now)
        if was and _unwatched(ref, was, now, after):
            yield Fact("monitoring", ref)
    yield from _rejections(after, old.keys() | new.keys())
    for ref in before.pods.keys() & after.pods.keys():
        if _uid(before, ref) == _uid(after, ref):
            if _new_revision(before.pods[ref], after.pods[ref]):
                yield Fact("restarted", ref)
            elif ref in before.objects and _kept_pods(before.objects[ref], after.objects[ref]):
                yield Fact("without-effect", ref)
    for ref in after.pods:
        if _pending(after, ref) and not _pending(before, ref):
            yield Fact("unschedulable", ref)


def _changed(ref: ObjectRef, was: Manifest, now: Manifest) -> Iterator[Fact]:
    same = was["metadata"]["uid"] == now["metadata"]["uid"]
    if layer(was) != layer(now):
        yield Fact("moved", ref, KEPT if same else RECREATED)
    elif not same:
        yield Fact("recreated", ref, RECREATED)
    if ref.kind == "Secret" and was.get("data") != now.get("data"):
        yield Fact("secret-changed", ref)


def _unwatched(ref: ObjectRef, was: Manifest, now: Manifest | None, after: Snapshot) -> bool:
    """Whether a monitor is gone, or an alert that no rule of the cluster has any more."""
    if ref.kind in _MONITORS:
        return now is None
    if ref.kind != "PrometheusRule":
        return False
    rules = (each for other, each in after.objects.items() if other.kind == "PrometheusRule")
    return bool(set(_alerts(was)) - {alert for rule in rules for alert in _alerts(rule)})


def _alerts(rule: Manifest) -> Iterator[str]:
    for group in rule["spec"].get("groups") or ():
        yield from (each["alert"] for each in group.get("rules") or () if "alert" in each)


def layer(manifest: Manifest) -> str:
    """The Kustomization that applied an object last."""
    return str((manifest["metadata"].get("labels") or {}).get(_OWNER, ""))


def _uid(snapshot: Snapshot, ref: ObjectRef) -> str:
    return str(snapshot.objects[ref]["metadata"]["uid"]) if ref in snapshot.objects else ""


def _new_revision(before: Mapping[str, Manifest], after: Mapping[str, Manifest]) -> bool:
    was, now = ({_revision(each) for each in pods.values()} for pods in (before, after))
    return bool(was) and bool(now - was)


def _kept_pods(was: Manifest, now: Manifest) -> bool:
    """Whether a workload whose pods all had its template has another template; its pods are those from before."""
    status = was.get("status", {})
    updated = status.get("updatedReplicas", status.get("updatedNumberScheduled", 0))
    finished = updated == status.get("replicas", status.get("desiredNumberScheduled", 0))
    return bool(finished and was["spec"]["template"] != now["spec"]["template"])


def _revision(pod: Manifest) -> str:
    labels = pod["metadata"]["labels"]
    return next(str(labels[name]) for name in _REVISIONS if name in labels)


def _pending(snapshot: Snapshot, ref: ObjectRef) -> bool:
    """Whether the scheduler finds no node for one of a workload's pods."""
    return any(unschedulable(pod) for pod in snapshot.pods.get(ref, {}).values())


def unschedulable(pod: Manifest) -> bool:
    """Whether the scheduler has looked for a node for the pod and found none."""
    conditions = pod["status"].get("conditions") or ()
    return any(each["type"] == "PodScheduled" and each.get("reason") == "Unschedulable" for each in conditions)


def _pending_prune(snapshot: Snapshot, name: str, revision: str) -> bool:
    """Whether a Kustomization has not got as far as pruning at the revision: it is suspended, blocked or has failed before."""
    kustomization = snapshot.kustomizations.get(name)
    if kustomization is None:
        return False
    status = kustomization.get("status", {})
    if kustomization["spec"].get("suspend"):
        return True
    messages = [one["message"] for one in status.get("conditions", ()) if one["type"] == "Reconciling"]
    checking = any(each.startswith("Running health checks") for each in messages)
    return not checking and status.get("lastAppliedRevision") != revision


def _rejections(snapshot: Snapshot, refs: Collection[ObjectRef]) -> Iterator[Fact]:
    named = {(ref.kind, ref.namespace, ref.name): ref for ref in refs}
    for each in snapshot.kustomizations.values():
        for condition in each.get("status", {}).get("conditions") or ():
            if condition["type"] == "Ready" and condition["status"] == "False":
                for kind, namespace, name in _REJECTED.findall(condition["message"]):
                    if (kind, namespace, name) in named:
                        yield Fact("recreated", named[kind, namespace, name], REJECTED)
