"""Are the references of a tree found, each with the field that has it?"""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import Objects, documents, parse
from tokenlabs.manifests.placement import targets
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.pods import pods
from tokenlabs.manifests.references.selections import selections


def objects(text: str) -> Objects:
    found = parse(documents({"all.yaml": dedent(text).encode()}))
    assert not found.unreadable
    return found


def found(text: str) -> list[str]:
    return [
        f"{each.path} -> {each.to}{f' [{each.key}]' if each.key else ''}{' optional' if each.optional else ''}"
        for one in objects(text).objects
        for each in references(one)
    ]


def test_a_pod_refers_to_what_it_mounts_and_reads() -> None:
    assert found(
        """\
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: d, namespace: n}
        spec:
          template:
            spec:
              serviceAccountName: account
              runtimeClassName: nvidia
              imagePullSecrets: [{name: pull}]
              volumes:
              - {name: a, persistentVolumeClaim: {claimName: weights}}
              - {name: b, secret: {secretName: certificate, items: [{key: tls.crt, path: a}]}}
              - {name: c, projected: {sources: [{configMap: {name: settings, optional: true}}]}}
              initContainers:
              - {name: init, envFrom: [{configMapRef: {name: variables}}]}
              containers:
              - name: main
                env: [{name: TOKEN, valueFrom: {secretKeyRef: {name: hub, key: token}}}]
        """
    ) == [
        "spec.template.spec.serviceAccountName -> ServiceAccount n/account",
        "spec.template.spec.runtimeClassName -> RuntimeClass nvidia",
        "spec.template.spec.imagePullSecrets[0] -> Secret n/pull",
        "spec.template.spec.volumes[0].persistentVolumeClaim -> PersistentVolumeClaim n/weights",
        "spec.template.spec.volumes[1].secret -> Secret n/certificate [tls.crt]",
        "spec.template.spec.volumes[2].projected.sources[0].configMap -> ConfigMap n/settings optional",
        "spec.template.spec.initContainers[0].envFrom[0].configMapRef -> ConfigMap n/variables",
        "spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef -> Secret n/hub [token]",
    ]


def test_routes_default_to_gateways_and_services_of_their_own_namespace() -> None:
    assert found(
        """\
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: r, namespace: n}
        spec:
          parentRefs: [{name: g}]
          rules:
          - backendRefs: [{name: s, port: 80}, {name: t, namespace: other, port: 80}]
            filters: [{type: ExtensionRef, extensionRef: {group: gateway.envoyproxy.io, kind: HTTPRouteFilter, name: f}}]
        """
    ) == [
        "spec.parentRefs[0] -> Gateway n/g",
        "spec.rules[0].backendRefs[0] -> Service n/s",
        "spec.rules[0].backendRefs[1] -> Service other/t",
        "spec.rules[0].filters[0].extensionRef -> HTTPRouteFilter n/f",
    ]


@pytest.mark.parametrize(
    "content", ["spec: null", "spec: []", "spec: {rules: {}}", "spec: {rules: [null], parentRefs: [3]}"]
)
def test_malformed_manifests_have_no_references(content: str) -> None:
    assert found(f"apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {{name: r}}\n{content}\n") == []


def test_selectors_select_by_all_their_labels_and_expressions() -> None:
    (service, deployment) = objects(
        """\
        apiVersion: v1
        kind: Service
        metadata: {name: s, namespace: n}
        spec: {selector: {app: a, role: decode}}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: d, namespace: n}
        spec:
          selector: {matchExpressions: [{key: app, operator: In, values: [a, b]}, {key: old, operator: DoesNotExist}]}
        """
    ).objects
    (of_service,), (of_deployment,) = selections(service), selections(deployment)
    assert of_service.matches({"app": "a", "role": "decode", "more": "x"})
    assert not of_service.matches({"app": "a"})
    assert of_deployment.matches({"app": "b"})
    assert not of_deployment.matches({"app": "b", "old": ""})
    assert not of_deployment.matches({"app": "c"})


PROVIDED_BY_THE_CLUSTER = {"StorageClass", "RuntimeClass"}


@pytest.mark.parametrize("name", ["microk8s", "kind"])
def test_every_reference_of_dist_leads_to_an_object(repository: Path, name: str) -> None:
    """But for what a cluster brings, the key that Flux decrypts with, and a role of Kubernetes' own."""
    (target,) = (each for each in targets(parse(documents(tree.read(repository / "dist")))) if each.name == name)
    missing = {
        str(each.to)
        for one in target.objects.objects
        for each in references(one)
        if each.to not in target.objects.by_ref and each.to.kind not in PROVIDED_BY_THE_CLUSTER
    }
    assert missing <= {"Secret flux-system/sops-age", "ClusterRole system:auth-delegator"}


@pytest.mark.parametrize("name", ["microk8s", "kind"])
def test_the_services_of_dist_select_pods_of_dist(repository: Path, name: str) -> None:
    (target,) = (each for each in targets(parse(documents(tree.read(repository / "dist")))) if each.name == name)
    made = list(pods(target.objects))
    for service in target.objects.of_kind("", "Service"):
        for selection in selections(service):
            selected = [
                each for each in made if each.namespace == selection.namespace and selection.matches(each.labels)
            ]
            assert selected, service
