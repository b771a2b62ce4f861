"""Do checks find pods that have no room on any of their nodes, and accept those that have?"""

from __future__ import annotations

import pytest

from tests.generator.several_nodes import APART, PLATFORM, deployment, on
from tokenlabs.checks.runner import check
from tokenlabs.spec.origins import PlatformFile

FLUX = """\
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: models, namespace: flux-system}
spec: {path: ./dist/microk8s/models, wait: true, timeout: 15m}
"""
RACK = "nodeSelector: {rack: '1'}"
POOL = "nodeSelector: {example.com/pool: spot}"


def found(*deployments: str, rules: tuple[str, ...] = ("TL404", "TL406")) -> list[str]:
    tree = {
        "microk8s/flux/models.yaml": FLUX,
        "microk8s/models/all.yaml": "---\n".join(deployments),
        "microk8s/models/kustomization.yaml": "resources: [all.yaml]\n",
    }
    file = PlatformFile("platform.yaml", PLATFORM.encode())
    checked = check({name: text.encode() for name, text in tree.items()}, platform=file)
    return [f"{each.object.ref.name} {each.says}" for each in checked.findings if each.rule.id in rules]


@pytest.mark.parametrize(
    "deployments",
    [
        [deployment("x", on("a", "b"), replicas=3)],
        [deployment("x", on("a", "b")), deployment("y", on("b", "c"), replicas=2)],
        [deployment("x", RACK, replicas=3)],
        [deployment("x", POOL, replicas=2, gpus=2)],
        # Labels of which platform.yaml says nothing: other nodes may have them.
        [deployment("x", "nodeSelector: {example.com/rack: x}", replicas=9)],
        [deployment("x", "nodeSelector: {kubernetes.io/arch: amd64}", replicas=9, gpus=0)],
    ],
)
def test_accepts_pods_that_some_placement_gives_room(deployments: list[str]) -> None:
    assert found(*deployments) == []


def test_more_pods_than_gpus_on_their_nodes() -> None:
    assert found(deployment("x", on("a", "b"), replicas=4)) == [
        "x has pods that would stay Pending: nodes a, b have 3 of GPUs, and their pods request 4 together, "
        "which no placement gives them"
    ]
    assert found(deployment("x", POOL, replicas=5))[0].startswith(
        "x has pods that would stay Pending: node pool spot has 4 of GPUs, and their pods request 5"
    )


def test_the_most_pods_of_an_autoscaler_need_room() -> None:
    """KEDA's minimum fits, its maximum does not; the Deployment itself has no `replicas`."""
    scaled = deployment("x", on("a", "b")).replace("  replicas: 1\n", "")
    assert "replicas" not in scaled
    autoscaler = """\
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: {name: x, namespace: n}
spec: {scaleTargetRef: {name: x}, minReplicaCount: 2, maxReplicaCount: MOST}
"""
    assert found(scaled, autoscaler.replace("MOST", "3")) == []
    assert found(scaled, autoscaler.replace("MOST", "4"))[0].startswith(
        "x has pods that would stay Pending: nodes a, b have 3 of GPUs, and their pods request 4 together"
    )


def test_pods_of_one_node_leave_too_few_for_those_of_several() -> None:
    pinned = deployment("y", "nodeSelector: {kubernetes.io/hostname: b}", replicas=2)
    assert found(deployment("x", on("a", "b"), replicas=1), pinned) == []
    assert [each[:2] for each in found(deployment("x", on("a", "b"), replicas=2), pinned)] == ["x "]


def test_gpus_of_two_nodes_are_none_for_a_pod_that_needs_two() -> None:
    assert found(deployment("x", on("a", "c"), gpus=2))[0].startswith(
        "x has pods that would stay Pending: nodes a, c have 2"
    )


def test_pods_apart_need_a_node_each() -> None:
    apart = on("a", "b").replace("affinity: {", f"affinity: {{{APART}, ")
    assert found(deployment("x", apart, replicas=2)) == []
    assert found(deployment("x", apart, replicas=3)) == [
        "x has pods that would stay Pending: each needs a node of its own (podAntiAffinity), and 3 pods have only nodes a, b"
    ]


def test_no_node_has_what_the_pods_require() -> None:
    assert found(deployment("x", on("d", "e")))[0].startswith("x requires labels that no node of `cluster.nodes`")
    assert found(deployment("x", "nodeSelector: {rack: '2'}"))[0].startswith("x requires labels that no node")


def test_a_node_whose_taint_is_not_tolerated_does_not_count() -> None:
    assert found(deployment("x", on("a", "b"), replicas=2, tolerations="[]")) == []
    assert len(found(deployment("x", on("a", "b"), replicas=3, tolerations="[]"))) == 1
    assert found(deployment("x", on("a"), tolerations="[]")) == [
        "x does not tolerate taints of node a, such as `team=llm:NoSchedule`: its pods would stay Pending"
    ]


def test_an_image_must_fit_all_of_the_nodes() -> None:
    assert found(deployment("x", on("a", "b"), image="server:v1-amd64")) == []
    assert found(deployment("x", on("b", "c"), image="server:v1-amd64")) == [
        "x runs `server:v1-amd64` on arm64, and it is built for amd64: it fails with `exec format error`"
    ]
