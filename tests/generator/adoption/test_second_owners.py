"""A lab that runs Flux for its infrastructure: what is suspended, in which order, and what its releases leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs.adoption.existing import Existing
from tokenlabs.adoption.plan import Adoption
from tokenlabs.adoption.questions import steps
from tokenlabs.adoption.step import Step, When
from tokenlabs.manifests.objects import documents, parse
from tokenlabs.manifests.placement import Target, targets
from tokenlabs.manifests.tree import read

LAB = """
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: infrastructure
  namespace: flux-system
  PARENT
spec: {path: ./infrastructure, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: envoy-gateway
  namespace: flux-system
  labels: {kustomize.toolkit.fluxcd.io/name: infrastructure, kustomize.toolkit.fluxcd.io/namespace: flux-system}
spec:
  targetNamespace: envoy-gateway-system
  chart: {spec: {chart: gateway-helm, version: v1.6.x, sourceRef: {kind: HelmRepository, name: envoy}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: envoy-gateway, namespace: envoy-gateway-system, LABELS}
spec: {selector: {matchLabels: {control-plane: envoy-gateway}}}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: envoy-gateway-system-envoy-gateway-gateway-helm-envoy-gateway-role, LABELS}
""".replace(
    "LABELS",
    "labels: {app.kubernetes.io/managed-by: Helm}, annotations: {meta.helm.sh/release-name: envoy-gateway-system-envoy-gateway, "
    "meta.helm.sh/release-namespace: envoy-gateway-system}",
)
LABELS = "labels: {kustomize.toolkit.fluxcd.io/name: NAME, kustomize.toolkit.fluxcd.io/namespace: flux-system}"


@pytest.fixture(scope="module")
def rendered(repository: Path) -> Target:
    """`dist/microk8s`."""
    return next(each for each in targets(parse(documents(read(repository / "dist")))) if each.name == "microk8s")


def planned(rendered: Target, text: str) -> list[Step]:
    """The steps that need the operator."""
    found = steps(Adoption(Existing(parse(documents({"a.yaml": text.encode()}))), rendered))
    return [each for each in found if each.commands]


def test_what_applies_helm_releases_is_suspended_before_them(rendered: Target) -> None:
    first, second, *_ = planned(rendered, LAB.replace("PARENT", ""))
    assert str(first.object) == "Kustomization flux-system/infrastructure"
    assert 'spec":{"suspend":true' in first.commands[0]
    assert first.commands[1] == "kubectl -n flux-system delete kustomization.kustomize.toolkit.fluxcd.io infrastructure"
    assert str(second.object) == "HelmRelease flux-system/envoy-gateway"


def test_a_kustomization_of_another_one_is_removed_from_its_repository(rendered: Target) -> None:
    """Deleted by hand, its parent would create it again, not suspended."""
    first = planned(rendered, LAB.replace("PARENT", LABELS.replace("NAME", "flux-system")))[0]
    assert "remove it from its repository: Kustomization flux-system/flux-system deletes it" in first.says
    wait = "wait --for=delete --timeout=60m kustomization.kustomize.toolkit.fluxcd.io/infrastructure"
    assert first.commands[1:] == (f"kubectl -n flux-system {wait}",), "what applies it was not read"


def test_records_that_a_deleted_helm_release_left_are_no_second_release(rendered: Target) -> None:
    """They are in the HelmRelease's namespace, and its objects in `targetNamespace`."""
    text = """
apiVersion: v1
kind: Secret
metadata:
  name: sh.helm.release.v1.kuadrant-operator.v1
  namespace: flux-system
  labels: {name: kuadrant-operator, owner: helm, version: "1", helm.sh/chart: kuadrant-operator-1.5.2}
type: helm.sh/release.v1
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: some-account
  namespace: kuadrant-system
  labels: {app.kubernetes.io/managed-by: Helm}
  annotations: {meta.helm.sh/release-name: kuadrant-operator, meta.helm.sh/release-namespace: kuadrant-system}
"""
    (step,) = planned(rendered, text)
    assert (step.action, step.when, str(step.object)) == ("delete", When.AFTER, "Release flux-system/kuadrant-operator")


APPLIER = """
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: flux-system, namespace: flux-system}
spec: {path: ./cluster, sourceRef: {kind: GitRepository, name: flux-system}}
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {url: "https://ada:s3cret@github.com/example/lab"}
"""


def test_says_what_to_remove_from_which_repository_and_waits_for_it(rendered: Target) -> None:
    first = planned(rendered, LAB.replace("PARENT", LABELS.replace("NAME", "flux-system")) + APPLIER)[0]
    suspended, removed, fetched, applied, deleted = first.commands
    assert "suspend" in suspended
    assert removed.startswith("# remove Kustomization flux-system/infrastructure from ./cluster of https://")
    assert "s3cret" not in removed
    assert "annotate --overwrite gitrepository.source.toolkit.fluxcd.io flux-system reconcile.fluxcd.io/" in fetched
    assert "kustomization.kustomize.toolkit.fluxcd.io flux-system reconcile.fluxcd.io/requestedAt" in applied
    assert "wait --for=delete" in deleted


def test_a_kustomization_that_is_gone_is_no_conflict(rendered: Target) -> None:
    """Its objects keep its labels until Flux applies them again."""
    _, *left = LAB.split("---\n")
    found = planned(rendered, "---\n".join(left) + APPLIER)
    assert not any(each.object.kind == "Kustomization" for each in found)


DEFINITION = """
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: some.GROUP, LABELS}
spec: {group: GROUP}
"""


@pytest.mark.parametrize(
    ("group", "conflicts"),
    [
        ("inference.networking.k8s.io", ["infrastructure"]),
        ("kustomize.toolkit.fluxcd.io", []),
        ("monitoring.coreos.com", []),
    ],
)
def test_what_keeps_flux_itself_is_left_alone(rendered: Target, group: str, conflicts: list[str]) -> None:
    text = DEFINITION.replace("GROUP", group).replace("LABELS", LABELS.replace("NAME", "infrastructure"))
    found = [each for each in planned(rendered, text) if each.object.kind == "Kustomization"]
    assert [each.object.name for each in found] == conflicts


GROUP = """
apiVersion: leaderworkerset.x-k8s.io/v1
kind: LeaderWorkerSet
metadata: {name: large, namespace: other}
spec:
  leaderWorkerTemplate:
    size: 2
    workerTemplate:
      metadata: {labels: {app: large}}
      spec:
        containers:
        - {name: sglang, image: a, resources: {limits: {nvidia.com/gpu: 1}}}
"""


@pytest.mark.parametrize(
    ("device", "action", "says"),
    [
        ("nvidia.com/gpu", "delete", "holds nvidia.com/gpu on"),
        ("amd.com/gpu", "keep", "runs 2 pods for each replica, each with amd.com/gpu"),
    ],
)
def test_names_groups_of_pods_over_several_nodes(rendered: Target, device: str, action: str, says: str) -> None:
    text = GROUP.replace("nvidia.com/gpu", device).encode()
    found = steps(Adoption(Existing(parse(documents({"a.yaml": text}))), rendered))
    (step,) = (each for each in found if each.object.kind == "LeaderWorkerSet")
    assert step.action == action
    assert says in step.says


MIXED = """
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata:
  name: token-labs-pool
  namespace: token-labs
  managedFields:
  - {manager: MANAGER, operation: Apply, apiVersion: v1, fieldsV1: {'f:spec': {'f:selector': {'f:matchLabels': {'f:app': {}}}}}}
spec: {selector: {matchLabels: {app: nemotron-8b}}}
"""


def test_a_selector_that_would_keep_a_label_of_another_manager_is_made_kubectls_first(rendered: Target) -> None:
    """Server-side apply merges its labels; the pods of `dist/` have not that of the old one, so the pool would be empty."""
    (step,) = planned(rendered, MIXED.replace("MANAGER", "helm"))
    assert (step.action, step.when) == ("conflict", When.BEFORE)
    assert "keeps `spec.selector.matchLabels.app` (set by helm) beside the labels of `dist/`" in step.says
    assert '"op":"test","path":"/metadata/managedFields/0/manager","value":"helm"' in step.commands[0]
    assert '"op":"replace","path":"/metadata/managedFields/0/manager","value":"kubectl"' in step.commands[0]
    assert planned(rendered, MIXED.replace("MANAGER", "kubectl-client-side-apply")) == []


def test_workloads_of_a_release_with_another_name_are_recreated(rendered: Target) -> None:
    found = planned(rendered, LAB.replace("PARENT", ""))
    (release,) = (each for each in found if each.object.kind == "HelmRelease")
    assert release.commands[-1] == "kubectl -n envoy-gateway-system delete deployment.apps envoy-gateway"
    after = {str(each.object): each.commands for each in found if each.when == When.AFTER}
    role = "envoy-gateway-system-envoy-gateway-gateway-helm-envoy-gateway-role"
    assert after[f"ClusterRole {role}"] == (f"kubectl delete clusterrole.rbac.authorization.k8s.io {role}",)
    assert after["Release flux-system/envoy-gateway-system-envoy-gateway"] == (
        "kubectl -n flux-system delete secret -l owner=helm,name=envoy-gateway-system-envoy-gateway",
    )


def test_servers_that_a_pool_selects_no_more_are_deleted_last(rendered: Target) -> None:
    text = """
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: token-labs-pool, namespace: token-labs}
spec: {selector: {matchLabels: {llm-d.ai/model: nemotron-8b}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: old, namespace: token-labs}
spec: {template: {metadata: {labels: {llm-d.ai/model: nemotron-8b}}, spec: {containers: [{name: vllm, image: a}]}}}
"""
    (step,) = planned(rendered, text)
    assert (step.action, step.when) == ("delete", When.AFTER)
    assert "selects no more" in step.says
    assert step.commands == ("kubectl -n token-labs delete deployment.apps old",)


def test_an_auth_config_of_a_host_would_decide_in_place_of_the_gate(rendered: Target) -> None:
    text = """
apiVersion: authorino.kuadrant.io/v1beta3
kind: AuthConfig
metadata: {name: old, namespace: kuadrant-system, LABELS}
spec: {hosts: [inference.token-labs.local]}
"""
    (step,) = planned(rendered, text.replace("LABELS", "labels: {}"))
    assert (step.action, step.when) == ("delete", When.SYNC)
    assert "`inference.token-labs.local`" in step.says
    assert planned(rendered, text.replace("LABELS", 'labels: {kuadrant.io/managed: "true"}')) == []
