"""What two snapshots of a cluster show."""

from __future__ import annotations

from typing import Any

from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs_verify.predictions.observing import Snapshot, observed

WEB = ObjectRef("apps", "Deployment", "n", "web")
REVISION = "main@sha1:2"


def thing(uid: str = "1", layer: str = "apps", **rest: Any) -> dict[str, Any]:
    labels = {"kustomize.toolkit.fluxcd.io/name": layer}
    return {
        "kind": "Deployment",
        "metadata": {"uid": uid, "name": "web", "namespace": "n", "labels": labels},
        "spec": {"template": ""},
        **rest,
    }


def pod(template: str, reason: str = "") -> dict[str, Any]:
    conditions = [{"type": "PodScheduled", "reason": reason}] if reason else []
    return {"metadata": {"labels": {"pod-template-hash": template}}, "status": {"conditions": conditions}}


def at(
    manifest: dict[str, Any] | None,
    *pods: dict[str, Any],
    terminating: bool = False,
    layer: dict[str, Any] | None = None,
) -> Snapshot:
    return Snapshot(
        {WEB: manifest} if manifest else {},
        frozenset({WEB} if terminating else ()),
        {WEB: {str(number): each for number, each in enumerate(pods)}} if pods else {},
        {"apps": layer or {"spec": {}, "status": {"lastAppliedRevision": REVISION}}},
    )


def facts(before: Snapshot, after: Snapshot, *, stays: bool = True) -> set[str]:
    tree = {WEB: Object(WEB, thing(), "apps/web.yaml", 1)}
    return {str(each) for each in observed(before, after, tree, tree if stays else {}, REVISION)}


def test_what_is_gone_is_deleted_and_what_has_left_git_is_orphaned() -> None:
    assert facts(at(thing()), at(None), stays=False) == {"deleted: Deployment n/web"}
    assert facts(at(thing()), at(thing()), stays=False) == {"orphaned: Deployment n/web"}
    assert facts(at(thing()), at(thing())) == set()


def test_nothing_is_orphaned_before_flux_has_pruned() -> None:
    for layer in (
        {"spec": {"suspend": True}, "status": {"lastAppliedRevision": REVISION}},
        {"spec": {}, "status": {"lastAppliedRevision": "main@sha1:1"}},
    ):
        assert facts(at(thing()), at(thing(), layer=layer), stays=False) == set()


def test_a_new_uid_is_another_object() -> None:
    assert facts(at(thing("1")), at(thing("2"))) == {"recreated (recreated): Deployment n/web"}
    assert facts(at(thing("1")), at(thing("2", "other"))) == {"moved (recreated): Deployment n/web"}
    assert facts(at(thing("1")), at(thing("1", "other"))) == {"moved (kept): Deployment n/web"}
    assert facts(at(thing()), at(None, terminating=True)) == {"recreated (waits): Deployment n/web"}


def test_a_rejected_object_is_named_by_its_kustomization() -> None:
    message = (
        'Deployment/n/web dry-run failed (Invalid): Deployment.apps "web" is invalid: spec.selector: field is immutable'
    )
    ready = {"type": "Ready", "status": "False", "message": message}
    layer = {"spec": {}, "status": {"lastAppliedRevision": "main@sha1:1", "conditions": [ready]}}
    assert facts(at(thing()), at(thing(), layer=layer)) == {"recreated (rejected): Deployment n/web"}


def test_a_template_without_effect_leaves_the_pods_that_had_the_last_one() -> None:
    def rolled_out(image: str, updated: int = 1) -> dict[str, Any]:
        return thing(spec={"template": image}, status={"updatedReplicas": updated, "replicas": 1})

    old = at(rolled_out("a"), pod("a"))
    assert facts(old, at(rolled_out("b", 0), pod("a"))) == {"without-effect: Deployment n/web"}
    assert facts(old, at(rolled_out("b"), pod("b"))) == {"restarted: Deployment n/web"}
    # It takes back an edit that had no effect.
    assert facts(at(rolled_out("b", 0), pod("a")), at(rolled_out("a"), pod("a"))) == set()


def test_pods_restart_if_one_has_another_template() -> None:
    assert facts(at(thing(), pod("a")), at(thing(), pod("b"))) == {"restarted: Deployment n/web"}
    assert facts(at(thing(), pod("a")), at(thing(), pod("a"), pod("b"))) == {"restarted: Deployment n/web"}
    assert facts(at(thing(), pod("a")), at(thing(), pod("a"), pod("a"))) == set()
    assert facts(at(thing()), at(thing(), pod("a"))) == set(), "it had no pods"


def test_a_pod_without_a_node_is_unschedulable() -> None:
    waits = pod("a", "Unschedulable")
    assert facts(at(thing(), pod("a")), at(thing(), pod("a"), waits)) == {"unschedulable: Deployment n/web"}
    assert facts(at(thing(), waits), at(thing(), waits)) == set()


def test_alerts_and_monitors_that_are_gone() -> None:
    rule, monitor = (ObjectRef("monitoring.coreos.com", kind, "n", "a") for kind in ("PrometheusRule", "PodMonitor"))
    labels = {"metadata": {"uid": "1", "labels": {}}}
    groups = {"spec": {"groups": [{"rules": [{"alert": "Down"}, {"record": "x"}]}]}}
    before = Snapshot({rule: {**labels, **groups}, monitor: labels}, frozenset(), {}, {})
    tree = {ref: Object(ref, {}, "a.yaml", 1) for ref in (rule, monitor)}

    def seen(objects: dict[ObjectRef, dict[str, Any]]) -> set[str]:
        found = observed(before, Snapshot(objects, frozenset(), {}, {}), tree, tree, REVISION)
        return {str(each) for each in found if each.effect == "monitoring"}

    assert seen({}) == {"monitoring: PrometheusRule n/a", "monitoring: PodMonitor n/a"}
    assert seen({rule: {**labels, "spec": {}}, monitor: labels}) == {"monitoring: PrometheusRule n/a"}
    moved = rule._replace(name="other")
    assert seen({rule: {**labels, "spec": {}}, moved: {**labels, **groups}, monitor: labels}) == set()
