"""Do reviews report what nodes' pods request, and which pods no node has room for?"""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import sentences
from tokenlabs.manifests.tree import Tree
from tokenlabs.review.platform_file import Platforms
from tokenlabs.review.review import review
from tokenlabs.spec.origins import PlatformFile

PLATFORM = """\
cluster:
  nodes:
    controller: {arch: amd64}
    spark: {arch: arm64, gpu: {product: NVIDIA-GB10, memory: 119Gi, unified: true}}
    shared: {arch: amd64, gpu: {product: NVIDIA-L4, memory: 22Gi, sharing: time-slicing, shares: 4, count: 2}}
    card: {arch: amd64, gpu: {product: NVIDIA-L4, memory: 22Gi}}
"""
FLUX = {
    "microk8s/flux/models.yaml": b"""\
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: models, namespace: flux-system}
spec: {path: ./dist/microk8s/models, prune: true, sourceRef: {kind: GitRepository, name: platform}}
""",
    "microk8s/models/c.yaml": b"apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: n}\n",
}


def deployment(
    name: str,
    node: str,
    *,
    gpus: int = 0,
    memory: str = "1Gi",
    labels: str = "",
    update: str = "",
    image: str = "i:1",
    replicas: int = 1,
) -> Tree:
    requests = f"memory: {memory}" + (f", nvidia.com/gpu: {gpus}" if gpus else "")
    text = f"""\
apiVersion: apps/v1
kind: Deployment
metadata: {{name: {name}, namespace: n}}
spec:
  replicas: {replicas}
  strategy: {{{update or "type: Recreate"}}}
  template:
    spec:
      nodeSelector: {{kubernetes.io/hostname: {node}{labels and ", " + labels}}}
      containers: [{{name: c, image: "{image}", resources: {{requests: {{{requests}}}}}}}]
"""
    return {f"microk8s/models/{name}.yaml": text.encode()}


def found(old: Tree, new: Tree, before: str = PLATFORM, after: str = PLATFORM) -> list[str]:
    files = Platforms(*(PlatformFile("platform.yaml", each.encode()) if each else None for each in (before, after)))
    effects = review(FLUX | old, FLUX | new, platforms=files).effects
    return sentences([each for each in effects if each.id in ("capacity", "unschedulable")])


def test_requests_of_a_node_before_and_after() -> None:
    old = deployment("a", "spark", memory="40Gi", gpus=1)
    assert found(old, deployment("a", "spark", memory="64Gi", gpus=1)) == [
        "info capacity: node spark has requests of memory 40Gi → 64Gi of 119Gi"
    ]
    assert found(old, old | deployment("b", "controller", memory="512Mi", replicas=3)) == [
        "info capacity: node controller has requests of memory 0 → 1536Mi"
    ]
    assert found(old, {}) == ["info capacity: node spark has requests of memory 40Gi → 0 of 119Gi, GPUs 1 → 0 of 1"]


def test_a_node_is_an_object_on_its_line_of_platform_yaml() -> None:
    file = PlatformFile("platform.yaml", PLATFORM.encode())
    new = FLUX | deployment("a", "spark")
    (effect,) = (each for each in review(FLUX, new, platforms=Platforms(file, file)).effects if each.id == "capacity")
    assert str(effect.object) == "Node spark"
    assert effect.spec == ("platform.yaml", 4, "cluster.nodes.spark")


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (
            deployment("a", "spork"),
            "is pinned to node spork, which `cluster.nodes` of platform.yaml does not have: its pods would stay Pending; "
            "nodes are card, controller, shared, spark",
        ),
        (
            deployment("a", "spark", labels="kubernetes.io/arch: amd64"),
            "requires `kubernetes.io/arch: amd64` of node spark, which has `arm64`: its pods would stay Pending; name another node",
        ),
        (
            deployment("a", "spark", labels="nvidia.com/gpu.product: NVIDIA-L4"),
            "requires `nvidia.com/gpu.product: NVIDIA-L4` of node spark, which has `NVIDIA-GB10`: its pods would stay Pending; "
            "name another node",
        ),
        (
            deployment("a", "controller", labels="nvidia.com/gpu.product: NVIDIA-L4"),
            "requires `nvidia.com/gpu.product: NVIDIA-L4` of node controller, which has no GPU: its pods would stay Pending; "
            "name another node",
        ),
        # NVIDIA/k8s-device-plugin: time-slicing adds a suffix to the product, and multiplies the devices.
        (
            deployment("a", "shared", labels="nvidia.com/gpu.product: NVIDIA-L4"),
            "requires `nvidia.com/gpu.product: NVIDIA-L4` of node shared, which has `NVIDIA-L4-SHARED`: its pods would stay "
            "Pending; name another node",
        ),
        (
            deployment("a", "shared", gpus=9),
            "has pods that would stay Pending: node shared has only 8 GPUs, and its pods request 9; move it to another node, "
            "or let it request less",
        ),
        (
            deployment("a", "controller", gpus=1),
            "has pods that would stay Pending: node controller has only 0 nvidia.com/gpu, and its pods request 1; move it to "
            "another node, or let it request less",
        ),
        (
            deployment("a", "spark", memory="60Gi", replicas=2),
            "has pods that would stay Pending: node spark has only 119Gi memory, and its pods request 120Gi; move it to "
            "another node, or let it request less",
        ),
    ],
)
def test_pods_that_do_not_fit(new: Tree, why: str) -> None:
    reported = found(deployment("z", "controller"), deployment("z", "controller") | new)
    assert f"danger unschedulable: Deployment n/a {why}" in reported
    assert len([each for each in reported if "unschedulable" in each]) == 1


@pytest.mark.parametrize(
    "new",
    [
        deployment(
            "a",
            "spark",
            gpus=1,
            memory="119Gi",
            labels="nvidia.com/gpu.product: NVIDIA-GB10, kubernetes.io/arch: arm64",
        ),
        deployment("a", "shared", gpus=8, labels="nvidia.com/gpu.product: NVIDIA-L4-SHARED"),
        # What platform.yaml does not say is not known: other labels, and the memory of a node whose GPU has its own.
        deployment("a", "card", gpus=1, memory="4Ti", labels="disk: fast"),
        deployment("a", "spork", replicas=0),
    ],
)
def test_pods_that_fit(new: Tree) -> None:
    assert not [
        each for each in found(deployment("z", "controller"), deployment("z", "controller") | new) if "unsch" in each
    ]


def test_pods_that_were_pending_before_are_not_reported() -> None:
    stuck = deployment("a", "spork") | deployment("b", "controller", gpus=1)
    assert found(stuck, stuck | deployment("c", "spark", gpus=1)) == [
        "info capacity: node spark has requests of memory 0 → 1Gi of 119Gi, GPUs 0 → 1 of 1"
    ]


def test_a_node_that_shrinks_or_goes() -> None:
    pods = deployment("a", "spark", gpus=1) | deployment("z", "controller")
    without = PLATFORM.replace("    spark:", "    sparky:")
    (effect,) = found(pods, pods, after=without)
    assert effect.startswith("danger unschedulable: Deployment n/a is pinned to node spark")
    (effect,) = found(pods, pods, after=PLATFORM.replace("119Gi", "512Mi"))
    assert "node spark has only 512Mi memory, and its pods request 1Gi" in effect


@pytest.mark.parametrize(
    ("update", "says"),
    [
        ("type: Recreate", []),
        ("rollingUpdate: {maxSurge: 0, maxUnavailable: 1}", []),
        # Of one pod, the defaults (25 %) allow one more and none less: kubernetes, ResolveFenceposts.
        (
            "type: RollingUpdate",
            [
                "caution unschedulable: Deployment n/a cannot start its new pod beside the old one: node spark has only 1 GPU; "
                "the old one stays until the new one is ready, so the rollout would stop; write `strategy: {type: Recreate}`, "
                "or `maxSurge: 0`"
            ],
        ),
        (
            "rollingUpdate: {maxSurge: 1, maxUnavailable: 1}",
            [
                "caution unschedulable: Deployment n/a starts its new pod only after the old one is gone: node spark has only "
                "1 GPU"
            ],
        ),
    ],
)
def test_a_rolling_update_on_a_full_node(update: str, says: list[str]) -> None:
    old = deployment("a", "spark", gpus=1, update=update)
    assert found(old, deployment("a", "spark", gpus=1, update=update, image="i:2")) == says
    free = deployment("a", "shared", gpus=1, update=update)
    assert found(free, deployment("a", "shared", gpus=1, update=update, image="i:2")) == []


def test_pods_that_need_the_room_of_others() -> None:
    old = deployment("a", "spark", gpus=1) | deployment("b", "card", gpus=1)
    swapped = deployment("a", "card", gpus=1) | deployment("b", "spark", gpus=1)
    assert found(old, swapped) == [
        f"caution unschedulable: Deployment n/{one} starts only after the old pods of Deployment n/{other} are gone: "
        f"node {node} has only 1 GPU"
        for one, other, node in (("a", "b", "card"), ("b", "a", "spark"))
    ]


@pytest.mark.parametrize("text", ["", "cluster: {nodes: {}}\n", "cluster: [\n", "name: x\n"])
def test_unknown_nodes_are_not_judged(text: str) -> None:
    assert found({}, deployment("a", "spork", gpus=9), before=text, after=text) == []


def test_other_targets_have_other_nodes() -> None:
    old, new = (
        {path.replace("microk8s", "kind"): text.replace(b"microk8s", b"kind") for path, text in tree.items()}
        for tree in (FLUX, FLUX | deployment("a", "spork"))
    )
    file = PlatformFile("platform.yaml", PLATFORM.encode())
    assert [each.id for each in review(old, new, platforms=Platforms(file, file)).effects] == []


@pytest.mark.parametrize("junk", ["[]", "3", "null", "'x'", "{}", "[1]", "{a: 1}", "9%%"])
@pytest.mark.parametrize(
    "field",
    [
        "{kubernetes.io/hostname: spark}",
        '[{name: c, image: "i:1", resources: {requests: {memory: 1Gi, nvidia.com/gpu: 1}}}]',
        "{requests: {memory: 1Gi, nvidia.com/gpu: 1}}",
        "1Gi",
        "{maxSurge: 1}",
        "{rollingUpdate: {maxSurge: 1}}",
        "1}}",
    ],
)
def test_trees_of_others_may_hold_anything(field: str, junk: str) -> None:
    old = deployment("a", "spark", gpus=1, update="rollingUpdate: {maxSurge: 1}")
    (path, content), *_ = old.items()
    text = content.decode()
    assert field in text
    new = {path: text.replace(field, junk + "}}" * (field == "1}}"), 1).replace("i:1", "i:2").encode()}
    found(old, new)
    found(new, old)
