"""Which objects Flux prunes, orphans and moves."""

from __future__ import annotations

import re

import pytest

from tests.generator.review.conftest import Dist, effects, files, kustomization, sentences

SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n}\n"
CLAIM = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c, namespace: nANNOTATIONS}\n"
KEPT = CLAIM.replace("ANNOTATIONS", ", annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}")


@pytest.mark.parametrize(
    ("flux", "manifest", "expected"),
    [
        ("", SERVICE, "caution deleted: Service n/s is deleted"),
        (
            "",
            CLAIM.replace("ANNOTATIONS", ""),
            "danger deleted: PersistentVolumeClaim n/c is deleted, and, by its StorageClass' reclaim policy, the data",
        ),
        (
            "",
            KEPT,
            "caution orphaned: PersistentVolumeClaim n/c stays in the cluster: it is annotated `prune: disabled`; to delete "
            "it:\n  kubectl -n n delete persistentvolumeclaim c",
        ),
        (
            "suspend: true",
            SERVICE,
            "caution deleted: Service n/s stays in the cluster while Kustomization flux-system/apps is suspended, and is deleted "
            "when it resumes",
        ),
    ],
)
def test_an_object_removed_from_git(flux: str, manifest: str, expected: str) -> None:
    old = files(flux__apps=kustomization("apps", flux), apps__a=manifest, apps__b=SERVICE.replace("s,", "other,"))
    new = {path: text for path, text in old.items() if path != "apps/a.yaml"}
    assert sentences(effects(old, new)) == [expected]


def test_without_prune_nothing_is_deleted() -> None:
    flux = kustomization("apps").replace("prune: true", "prune: false")
    old = files(flux__apps=flux, apps__a=SERVICE, apps__b=SERVICE.replace("s,", "other,"))
    new = {path: text for path, text in old.items() if path != "apps/a.yaml"}
    (effect,) = effects(old, new)
    assert effect.id == "orphaned"
    assert "does not prune" in effect.says


def test_an_empty_tree_deletes_nothing(dist: Dist) -> None:
    """kustomize-controller stops at a missing path, and nothing prunes the root, which kubectl applied."""
    dist.new = {}
    (effect,) = dist.sentences()
    assert effect.startswith(
        "danger order: Kustomization flux-system/token-labs fails, as its path ./dist/microk8s/flux is missing in Git: Flux "
        "applies and deletes nothing any more, and the whole target stays as it is: "
    )


def test_a_folder_that_is_gone_stops_its_kustomization(dist: Dist) -> None:
    """The gate stays: its Kustomization fails before it prunes."""
    dist.new = {path: text for path, text in dist.new.items() if "/gateway/" not in path}
    assert dist.sentences() == [
        "danger order: Kustomization flux-system/token-labs-gateway fails, as its path is missing in Git: Flux applies and deletes "
        "nothing of it, and what it has applied stays"
    ]


def test_a_root_that_lists_nothing_is_said_in_one_sentence_first(dist: Dist) -> None:
    dist.new["microk8s/flux/kustomization.yaml"] = b"resources: []\n"
    found = dist.sentences()
    assert re.match(
        r"danger closed: the API is unreachable: no route to a backend is left; Flux deletes \d\d of \d\d\d objects",
        found[0],
    )
    deleted = [each for each in dist.review().effects if each.id == "deleted"]
    assert f"Flux deletes {len(deleted)} of " in found[0]


def test_what_stays_in_the_cluster_still_has_its_effect() -> None:
    """A network policy with `prune: disabled` keeps protecting its pods."""
    policy = (
        "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n"
        "metadata: {name: p, namespace: n, annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}}\n"
        "spec: {podSelector: {}}\n"
    )
    rest = files(flux__a=kustomization("apps"), apps__b=SERVICE)
    (effect,) = sentences(effects(rest | files(apps__a=policy), rest))
    assert effect.startswith("caution orphaned: NetworkPolicy n/p stays in the cluster")


def test_the_root_stays_when_its_file_leaves_git(dist: Dist) -> None:
    """`kubectl` applied it: no Kustomization prunes it."""
    dist.remove("bootstrap/root.yaml")
    assert dist.sentences("deleted", "closed", "order") == []


def test_objects_outside_flux_are_not_deleted() -> None:
    assert effects(files(a=SERVICE), {}) == []


def moving(first: str, second: str, *, back: bool = False) -> list[str]:
    """A Service moves from the folder `first` to `second`, or back."""
    flux = files(flux__first=kustomization("first", first), flux__second=kustomization("second", second))
    rest = files(first__x=SERVICE.replace("s,", "x,"), second__x=SERVICE.replace("s,", "y,"))
    old, new = files(first__a=SERVICE), files(second__a=SERVICE)
    if back:
        old, new = new, old
    return sentences(effects(flux | rest | old, flux | rest | new))


AFTER_FIRST = "dependsOn: [{name: first}]"


def test_a_move_to_a_later_kustomization_recreates_the_object() -> None:
    (effect,) = moving("", AFTER_FIRST)
    assert effect.startswith(
        "caution moved: Service n/s moves from first to second, which Flux applies later: it is deleted"
    )


def test_a_move_to_an_earlier_kustomization_keeps_the_object() -> None:
    """Its new owner's labels are on it before the old owner prunes."""
    assert moving("", AFTER_FIRST, back=True) == [
        "info moved: Service n/s moves from second to first, which Flux applies first: it is updated in place"
    ]


def test_a_move_between_independent_kustomizations_may_recreate_the_object() -> None:
    (effect,) = moving("", "")
    assert effect.startswith("caution moved: Service n/s moves from first to second, and neither depends on the other")


def test_a_file_renamed_within_a_folder_is_not_a_move() -> None:
    flux = files(flux__apps=kustomization("apps"))
    assert effects(flux | files(apps__a=SERVICE), flux | files(apps__b=SERVICE)) == []


def test_a_removed_model_of_dist(dist: Dist) -> None:
    for name in ("picker", "pool", "server"):
        dist.remove(f"models/nemotron-vl-pool/{name}.yaml")
    found = dist.sentences("deleted", "orphaned")
    assert "caution deleted: Deployment token-labs/nemotron-vl-pool-decode is deleted" in found
    assert any(
        each.startswith("caution orphaned: PersistentVolumeClaim token-labs/nemotron-vl-pool-weights") for each in found
    )


def test_the_gate_of_dist_stays_when_it_moves_to_a_later_layer(dist: Dist) -> None:
    """Without its SecurityPolicy the API is open; without the AuthConfig, Authorino rejects every request."""
    dist.add("routes/gate.yaml", dist.new["microk8s/gateway/gate.yaml"].decode())
    dist.remove("gateway/gate.yaml")
    moved = dist.sentences("moved")
    assert (
        "info moved: SecurityPolicy token-labs/token-labs-gateway moves from token-labs-gateway to token-labs-routes and is not "
        "deleted: token-labs-gateway does not prune it" in moved
    )
    assert any(
        each.startswith("danger moved: AuthConfig kuadrant-system/token-labs-gateway moves from token-labs-gateway")
        for each in moved
    )


CONTROLLER = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: a, namespace: n}
spec: {template: {spec: {containers: [{name: c, image: i}]}}}
"""


def test_a_deleted_kustomization_takes_its_objects_with_it() -> None:
    flux = kustomization("flux")
    old = files(flux__a=flux + "---\n" + kustomization("apps"), apps__a=CONTROLLER)
    assert (
        "danger deleted: Kustomization flux-system/apps is deleted, and Flux deletes what it has applied with it"
        in sentences(effects(old, files(flux__a=flux, apps__a=CONTROLLER), "deleted"))
    )
    assert "info deleted: Kustomization flux-system/apps is deleted" in sentences(
        effects(old, files(flux__a=flux), "deleted")
    )


def test_a_deleted_release_is_uninstalled() -> None:
    release = "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: r, namespace: n}\nspec: {}\n"
    rest = files(flux__a=kustomization("apps"), apps__b=SERVICE)
    assert sentences(effects(rest | files(apps__a=release), rest, "deleted")) == [
        "danger deleted: HelmRelease n/r is deleted, and, unless it is suspended, all that its chart created"
    ]


@pytest.mark.parametrize("extra", ["deletionPolicy: Orphan", "suspend: true"])
def test_a_deleted_kustomization_that_deletes_nothing_takes_nothing_with_it(extra: str) -> None:
    flux = kustomization("flux")
    old = files(flux__a=flux + "---\n" + kustomization("apps", extra), apps__a=CONTROLLER)
    found = sentences(effects(old, files(flux__a=flux, apps__a=CONTROLLER), "deleted"))
    assert found == ["info deleted: Kustomization flux-system/apps is deleted"]


def test_alerts_go_with_the_kustomization_that_applied_them() -> None:
    rule = (
        "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: r, namespace: n}\n"
        "spec: {groups: [{name: g, rules: [{alert: Down, expr: up == 0}]}]}\n"
    )
    flux = kustomization("flux")
    old = files(flux__a=flux + "---\n" + kustomization("apps"), apps__a=rule)
    assert sentences(effects(old, files(flux__a=flux, apps__a=rule), "monitoring")) == [
        "caution monitoring: alert Down is removed"
    ]
    orphaned = files(flux__a=flux + "---\n" + kustomization("apps", "deletionPolicy: Orphan"), apps__a=rule)
    assert effects(orphaned, files(flux__a=flux, apps__a=rule), "monitoring") == []
