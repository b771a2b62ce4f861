"""Changes of immutable fields, and the remedy."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, kustomization

FORCE = "annotations: {kustomize.toolkit.fluxcd.io/force: enabled}"


def change(manifest: str, old: str, new: str) -> list[str]:
    flux = files(flux__apps=kustomization("apps"))
    assert old in manifest
    before, after = files(apps__a=manifest), files(apps__a=manifest.replace(old, new))
    return [f"{each.severity.name.lower()}: {each.says}" for each in effects(flux | before, flux | after, "recreated")]


DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: n}
spec: {selector: {matchLabels: {app: a}}, template: {metadata: {labels: {app: a}}, spec: {containers: []}}}
"""
CLAIM = """\
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: c, namespace: n}
spec: {storageClassName: fast, resources: {requests: {storage: 10Gi}}}
"""
STATEFUL_SET = """\
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: s, namespace: n}
spec: {serviceName: s, replicas: 1, template: {spec: {containers: []}}}
"""


def test_a_selector_cannot_change() -> None:
    assert change(DEPLOYMENT, "matchLabels: {app: a}", "matchLabels: {app: b}") == [
        "danger: Deployment n/d is rejected by the API server, and apps is not applied: `spec.selector.matchLabels.app` cannot "
        "change; keep them, or run `kubectl -n n delete deployment d` after the merge, which interrupts its service"
    ]


def test_force_recreates_the_object() -> None:
    assert change(
        DEPLOYMENT.replace("namespace: n", f"namespace: n, {FORCE}"), "matchLabels: {app: a}", "matchLabels: {app: b}"
    ) == [
        "caution: Deployment n/d is deleted and recreated because of `force`: `spec.selector.matchLabels.app` cannot change"
    ]


def test_force_of_the_object_in_the_cluster_recreates_it_too() -> None:
    forced = DEPLOYMENT.replace("namespace: n", f"namespace: n, {FORCE}")
    flux = files(flux__apps=kustomization("apps"))
    before, after = files(apps__a=forced), files(apps__a=DEPLOYMENT.replace("app: a", "app: b"))
    (effect,) = effects(flux | before, flux | after, "recreated")
    assert "is deleted and recreated because of `force`" in effect.says


def test_rejects_another_type_of_a_secret() -> None:
    manifest = "apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: n}\ntype: Opaque\nstringData: {a: '1'}\n"
    (effect,) = change(manifest, "Opaque", "kubernetes.io/tls")
    assert effect.startswith("danger: Secret n/s is rejected by the API server, and apps is not applied: `type` cannot")
    assert change(manifest, "type: Opaque\n", "") == [], "Opaque is the default"


@pytest.mark.parametrize(
    ("manifest", "old", "new"),
    [
        (STATEFUL_SET, "replicas: 1", "replicas: 2"),
        (STATEFUL_SET, "containers: []", "containers: [{name: x}]"),
        (DEPLOYMENT, "containers: []", "containers: [{name: x}]"),
        (CLAIM, "10Gi", "10240Mi"),
    ],
)
def test_mutable_fields_have_no_effect(manifest: str, old: str, new: str) -> None:
    assert change(manifest, old, new) == []


@pytest.mark.parametrize(("old", "new"), [("10Gi", "9Gi"), ("10Gi", "9000Mi"), ("fast", "slow")])
def test_rejects_a_smaller_claim_or_another_class(old: str, new: str) -> None:
    (effect,) = change(CLAIM, old, new)
    assert effect.startswith("danger: PersistentVolumeClaim n/c is rejected by the API server")
    assert "if its data may be lost" in effect


@pytest.mark.parametrize("size", ["20Gi", "1Pi", "'1e12'"])
def test_a_larger_claim_depends_on_its_class(size: str) -> None:
    written = size.strip("'")
    (effect,) = change(CLAIM, "10Gi", size)
    size = size.strip("'")
    assert effect.startswith(
        f"caution: PersistentVolumeClaim n/c grows from 10Gi to {written}: the API server rejects this unless"
    )


def test_rejects_changed_claims_of_a_stateful_set(dist: Dist) -> None:
    dist.replace("redis/server.yaml", "storage: 5Gi", "storage: 6Gi")
    (effect,) = dist.sentences("recreated")
    assert effect.startswith(
        "danger recreated: StatefulSet redis-system/redis is rejected by the API server, and token-labs-redis"
    )
    assert "--cascade=orphan" in effect


def test_rejects_changed_data_of_an_immutable_config_map() -> None:
    manifest = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: n}\nimmutable: true\ndata: {a: '1'}\n"
    (effect,) = change(manifest, "a: '1'", "a: '2'")
    assert effect.startswith("danger: ConfigMap n/c is rejected")


def test_recreate_is_rejected_while_the_rolling_update_is_filled_in() -> None:
    """Flux leaves `rollingUpdate`, which the API server has filled in; `Recreate` may not have it."""
    rolling = DEPLOYMENT.replace("spec: {", "spec: {strategy: {type: RollingUpdate}, ", 1)
    (effect,) = change(rolling, "RollingUpdate", "Recreate")
    assert effect.startswith("danger: Deployment n/d is rejected by the API server")
    written = rolling.replace("RollingUpdate}", "RollingUpdate, rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}")
    assert change(written, "RollingUpdate, rollingUpdate: {maxSurge: 1, maxUnavailable: 0}", "Recreate") == []


def test_an_address_of_a_service_that_is_no_longer_written_stays() -> None:
    manifest = "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n}\nspec: {clusterIP: None, ports: []}\n"
    assert change(manifest, "clusterIP: None, ", "") == []
    (effect,) = change(manifest.replace("clusterIP: None, ", ""), "spec: {", "spec: {clusterIP: None, ")
    assert "is rejected by the API server unless it is headless there already" in effect
    assert "`spec.clusterIP` cannot change" in effect


def test_a_rejected_template_restarts_nothing() -> None:
    flux = files(flux__apps=kustomization("apps"))
    new = DEPLOYMENT.replace("app: a", "app: b")
    assert [each.id for each in effects(flux | files(apps__a=DEPLOYMENT), flux | files(apps__a=new))] == ["recreated"]
