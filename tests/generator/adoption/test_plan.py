"""The plan: what Flux takes over, what gets in its way, what is left."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tokenlabs.adoption import formats
from tokenlabs.adoption.applied import applied, kept
from tokenlabs.adoption.commands import kubectl
from tokenlabs.adoption.existing import Existing
from tokenlabs.adoption.plan import Adoption
from tokenlabs.adoption.questions import steps
from tokenlabs.adoption.step import Step, When
from tokenlabs.manifests.objects import ObjectRef, Objects, documents, parse
from tokenlabs.manifests.placement import Target, targets
from tokenlabs.manifests.tree import Tree, read

FEBRUARY = Path(__file__).with_name("february")
AUGUST = Path(__file__).with_name("august")

Planned = Callable[[Tree], list[Step]]


@pytest.fixture(scope="module")
def rendered(repository: Path) -> Target:
    """`dist/microk8s`."""
    return next(each for each in targets(parse(documents(read(repository / "dist")))) if each.name == "microk8s")


@pytest.fixture
def planned(rendered: Target) -> Planned:
    """The steps that need the operator, for a tree of existing objects."""

    def plan(tree: Tree) -> list[Step]:
        found = steps(Adoption(Existing(parse(documents(tree))), rendered))
        return [each for each in found if each.commands or each.action == "upgrade"]

    return plan


def test_the_plan_for_the_guides_cluster(rendered: Target, snapshot: SnapshotAssertion) -> None:
    found = steps(Adoption(Existing(parse(documents(read(FEBRUARY)))), rendered))
    shown = formats.text([each for each in found if each.action != "create"], colour=False)
    assert max(len(line) for line in shown.splitlines() if "kubectl" not in line) <= 100
    assert shown == snapshot


def test_every_object_of_dist_has_a_step(rendered: Target) -> None:
    found = steps(Adoption(Existing(parse(documents(read(FEBRUARY)))), rendered))
    assert {each.ref for each in rendered.objects.objects} <= {each.object for each in found}


def test_helm_releases_and_kustomizations_of_the_labs_own_flux_are_handed_over(planned: Planned) -> None:
    found = {str(each.object): each for each in planned(read(AUGUST))}
    assert found["HelmRelease kuadrant-system/kuadrant-operator"].action == "upgrade"
    own = found["HelmRelease flux-system/kuadrant-operator"]
    assert (own.action, own.when) == ("conflict", When.BEFORE)
    assert own.commands == (
        "kubectl -n flux-system patch helmrelease.helm.toolkit.fluxcd.io kuadrant-operator --type=merge --field-manager=flux "
        """-p '{"spec":{"suspend":true}}'""",
        "kubectl -n flux-system delete helmrelease.helm.toolkit.fluxcd.io kuadrant-operator",
    )
    infrastructure = found["Kustomization flux-system/infrastructure"]
    assert infrastructure.commands[0].startswith(
        "kubectl -n flux-system patch kustomization.kustomize.toolkit.fluxcd.io infra"
    )
    assert "applies Namespace kuadrant-system" in infrastructure.says
    records = found["Release flux-system/kuadrant-operator"]
    assert (records.action, records.when) == ("delete", When.AFTER)
    assert records.commands == ("kubectl -n flux-system delete secret -l owner=helm,name=kuadrant-operator",)


def secret(name: str, fields: str, app: str = "token-labs") -> Tree:
    return {
        "secret.yaml": f"""
apiVersion: v1
kind: Secret
metadata:
  name: {name}
  namespace: kuadrant-system
  labels: {{app: {app}, authorino.kuadrant.io/managed-by: authorino}}
  annotations: {{kuadrant.io/groups: free, secret.kuadrant.io/user-id: ada}}
{fields}
""".encode()
    }


def test_a_key_that_differs_from_the_encrypted_one_is_a_conflict_and_never_shown(planned: Planned) -> None:
    key = "tlabs_0123456789abcdefghijklmnop"
    encoded = base64.b64encode(key.encode()).decode()
    (step,) = planned(secret("tenant-free-demo", f"data: {{api_key: {encoded}}}"))
    assert step.action == "conflict"
    assert "would stop working" in step.says
    assert key not in repr(step)
    assert encoded not in repr(step)


def test_a_tenant_that_platform_yaml_does_not_list_keeps_its_key_until_it_is_deleted(planned: Planned) -> None:
    (step,) = planned(secret("ada", ""))
    assert step.commands[0].endswith("| tokenlabs tenant add ada --user ada --tier free --key-stdin")
    assert planned(secret("ada", "", app="another-platform")) == []


CLAIM = """
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: token-labs-pool-weights, namespace: token-labs}
spec: {accessModes: [ReadWriteOnce], storageClassName: CLASS, resources: {requests: {storage: 100Gi}}}
"""


def test_a_claim_of_another_storage_class_cannot_be_taken_over(planned: Planned) -> None:
    assert planned({"a.yaml": CLAIM.replace("CLASS", "microk8s-hostpath").encode()}) == []
    (step,) = planned({"a.yaml": CLAIM.replace("CLASS", "longhorn").encode()})
    assert "`spec.storageClassName` cannot change" in step.says
    assert "Its data is lost" in step.says


POLICY = """
apiVersion: GROUP
kind: KIND
metadata: {name: old, namespace: token-labs}
spec: {targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: NAME}]}
"""


@pytest.mark.parametrize(
    ("group", "kind", "when"),
    [
        ("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy", When.SYNC),
        ("kuadrant.io/v1", "AuthPolicy", When.AFTER),
        ("gateway.envoyproxy.io/v1alpha1", "EnvoyExtensionPolicy", When.AFTER),
    ],
)
def test_policies_of_the_same_gateway(planned: Planned, group: str, kind: str, when: When) -> None:
    text = POLICY.replace("GROUP", group).replace("KIND", kind)
    (step,) = planned({"a.yaml": text.replace("NAME", "token-labs-gateway").encode()})
    assert (step.action, step.when) == ("delete", when)
    assert planned({"a.yaml": text.replace("NAME", "another").encode()}) == []


def test_a_policy_of_a_route_overrides_the_gateways_until_it_is_deleted(planned: Planned) -> None:
    policy = b"""
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: old, namespace: token-labs}
spec: {targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: llm-inference}]}
"""
    (step,) = planned({"a.yaml": policy})
    assert (step.action, step.when) == ("delete", When.AFTER)
    assert "overrides" in step.says


def test_an_annotated_object_is_recreated_by_flux(rendered: Target) -> None:
    (before,) = (
        each
        for each in parse(documents(read(FEBRUARY))).objects
        if each.ref.kind == "Deployment" and "magpie" in each.ref.name
    )
    annotated = before.manifest | {
        "metadata": before.manifest["metadata"] | {"annotations": {"kustomize.toolkit.fluxcd.io/force": "enabled"}}
    }
    existing = Existing(Objects((replace(before, manifest=annotated),)))
    (step,) = (each for each in steps(Adoption(existing, rendered)) if each.object == before.ref)
    assert (step.action, step.when) == ("recreate", When.SYNC)


def test_a_releases_definitions_must_not_be_uninstalled(planned: Planned) -> None:
    definition = b"""
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: aigatewayroutes.aigateway.envoyproxy.io
  labels: {app.kubernetes.io/managed-by: Helm}
  annotations: {meta.helm.sh/release-name: aieg-crd, meta.helm.sh/release-namespace: envoy-ai-gateway-system}
spec: {group: GROUP, names: {kind: AIGatewayRoute}}
"""
    (step,) = planned({"a.yaml": definition.replace(b"GROUP", b"aigateway.envoyproxy.io")})
    assert "`helm uninstall` would delete" in step.says
    assert step.commands == ("kubectl -n envoy-ai-gateway-system delete secret -l owner=helm,name=aieg-crd",)
    assert planned({"a.yaml": definition.replace(b"GROUP", b"example.com")}) == []


def test_a_release_without_records_and_workloads_is_no_conflict_any_more(rendered: Target) -> None:
    """What the plan's commands leave of it: a second look, before the first synchronization, must find nothing to do."""
    role = b"""
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: envoy-gateway-gateway-helm-certgen
  labels: {app.kubernetes.io/managed-by: Helm, helm.sh/chart: gateway-helm-v1.6.3}
  annotations: {meta.helm.sh/release-name: eg, meta.helm.sh/release-namespace: envoy-gateway-system}
"""
    controller = role.replace(b"rbac.authorization.k8s.io/v1", b"apps/v1").replace(b"ClusterRole", b"Deployment")

    def conflicts(tree: Tree) -> list[Step]:
        found = steps(Adoption(Existing(parse(documents(tree))), rendered))
        return [each for each in found if each.action == "conflict"]

    assert [each.object.name for each in conflicts({"a.yaml": role + b"---" + controller})] == ["eg"]
    assert conflicts({"a.yaml": role}) == []


def test_what_kuadrant_compiled_from_a_policy_is_not_kept(rendered: Target) -> None:
    """It goes with its policy, which the plan deletes."""
    compiled = b"""
apiVersion: authorino.kuadrant.io/v1beta3
kind: AuthConfig
metadata: {name: 0123, namespace: kuadrant-system, labels: {kuadrant.io/managed: "true"}}
spec: {hosts: [0123]}
"""
    found = steps(Adoption(Existing(parse(documents({"a.yaml": compiled}))), rendered))
    assert [each for each in found if each.object.name == "0123"] == []


def test_names_are_quoted_in_commands() -> None:
    assert kubectl("delete", ObjectRef("", "Secret", "a", "b;c")) == "kubectl -n a delete secret 'b;c'"


def test_objects_that_controllers_derive_are_left_out(rendered: Target) -> None:
    derived = b"""
apiVersion: apps/v1
kind: Deployment
metadata: {name: envoy-token-labs, namespace: token-labs, labels: {gateway.envoyproxy.io/owning-gateway-name: a}}
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: {name: a, namespace: token-labs}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: kube-root-ca.crt, namespace: token-labs}
"""
    assert Adoption(Existing(parse(documents({"a.yaml": derived}))), rendered).others == ()


def test_apply_merges_lists_by_their_keys_and_replaces_others() -> None:
    existing = {
        "containers": [{"name": "a", "args": ["x"], "env": [{"name": "OLD", "value": "1"}]}, {"name": "sidecar"}]
    }
    manifest = {"containers": [{"name": "a", "args": ["y"], "env": [{"name": "NEW", "value": "2"}]}]}
    assert applied(existing, manifest) == {
        "containers": [
            {"name": "a", "args": ["y"], "env": [{"name": "NEW", "value": "2"}, {"name": "OLD", "value": "1"}]},
            {"name": "sidecar"},
        ]
    }


def test_fields_of_another_manager_stay() -> None:
    owned: dict[str, Any] = {
        "f:spec": {
            "f:replicas": {},
            "f:template": {"f:spec": {"f:containers": {'k:{"name":"a"}': {".": {}, "f:image": {}, "f:tty": {}}}}},
            "f:paused": {},
        }
    }
    manifest = {"spec": {"replicas": 1, "template": {"spec": {"containers": [{"name": "a", "image": "b"}]}}}}
    assert kept(owned, manifest) == ["spec.template.spec.containers[a].tty", "spec.paused"]


def test_fields_of_an_object_without_a_spec_do_not_stay(rendered: Target) -> None:
    tree = secret("tenant-free-demo", "")
    manager = b"  managedFields: [{manager: someone, operation: Update, apiVersion: v1, fieldsV1: {'f:data': {'f:api_key': {}}}}]\n"
    tree = {name: text.replace(b"metadata:\n", b"metadata:\n" + manager) for name, text in tree.items()}
    found = steps(Adoption(Existing(parse(documents(tree))), rendered))
    assert not any(
        "stay" in each.says for each in found if each.object.name == "tenant-free-demo" and each.when == When.SYNC
    )


def test_a_manual_step_needs_a_command() -> None:
    with pytest.raises(ValueError, match="a manual one a command"):
        Step("conflict", When.BEFORE, ObjectRef("", "Pod", "a", "b"), "is in the way")
