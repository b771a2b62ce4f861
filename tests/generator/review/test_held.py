"""Effects that wait for a Kustomization that Flux does not apply."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import effects, files, kustomization

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: n}
spec: {template: {spec: {containers: [{name: main, image: "image:1"}]}}}
"""
BINDING = """\
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: b, namespace: n}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: one}
"""


def restarted(first: str, old_binding: str = BINDING, new_binding: str = BINDING, after: str = "first") -> str:
    """What is said of a Deployment in `second`, which depends on `after`; `first` is a change of the layer before."""
    second = kustomization("second", f"dependsOn: [{{name: {after}}}]")
    old = files(flux__first=kustomization("first"), flux__second=second, first__b=old_binding, second__d=DEPLOYMENT)
    new = files(
        flux__first=kustomization("first", first),
        flux__second=second,
        first__b=new_binding,
        second__d=DEPLOYMENT.replace("image:1", "image:2"),
    )
    (effect,) = effects(old, new, "restarted")
    return effect.says


def test_dependents_of_a_suspended_kustomization_wait() -> None:
    assert restarted("suspend: true").endswith("; not before first resumes")
    assert "not before" not in restarted("suspend: true", after="other")
    assert "not before" not in restarted("suspend: false")


def test_dependents_of_a_rejected_kustomization_wait() -> None:
    says = restarted("", new_binding=BINDING.replace("name: one", "name: two"))
    assert says.endswith("; not before first is applied, which RoleBinding n/b prevents")


@pytest.mark.parametrize(("policy", "kept"), [("Orphan", True), ("MirrorPrune", False), ("Delete", False)])
def test_a_deleted_kustomization_acts_by_its_policy(policy: str, kept: bool) -> None:
    old = files(flux__apps=kustomization("apps", f"deletionPolicy: {policy}"), apps__d=DEPLOYMENT)
    root = files(flux__root=kustomization("flux"))
    found = {each.id for each in effects(old | root, root) if each.object.ref.kind == "Deployment"}
    assert found == {"orphaned" if kept else "deleted"}


def test_what_only_a_deleted_kustomization_applied_is_deleted_though_it_is_in_git() -> None:
    old = files(flux__root=kustomization("flux"), flux__apps=kustomization("apps"), apps__d=DEPLOYMENT)
    new = {path: text for path, text in old.items() if path != "flux/apps.yaml"}
    assert {str(each.object) for each in effects(old, new, "deleted")} == {
        "Kustomization flux-system/apps",
        "Deployment n/d",
    }


def test_another_kustomization_of_the_same_folder_takes_its_objects_over() -> None:
    apps = kustomization("apps")
    old = files(flux__root=kustomization("flux"), flux__apps=apps, apps__d=DEPLOYMENT)
    new = old | files(flux__apps=apps.replace("name: apps", "name: other"))
    (effect,) = effects(old, new, "moved")
    assert effect.says.startswith("Deployment n/d moves from apps to other")
