"""Do reviews report what pods on several nodes request together, and which of them no placement gives room?"""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import sentences
from tests.generator.review.test_capacity import FLUX
from tests.generator.several_nodes import PLATFORM, deployment, on
from tokenlabs.review.platform_file import Platforms
from tokenlabs.review.review import review
from tokenlabs.spec.origins import PlatformFile

POOL = "nodeSelector: {example.com/pool: spot}"


def found(old: list[str], new: list[str], before: str = PLATFORM, after: str = PLATFORM) -> list[str]:
    trees = [
        FLUX | {f"microk8s/models/{number}.yaml": text.encode() for number, text in enumerate(each)}
        for each in (old, new)
    ]
    files = Platforms(*(PlatformFile("platform.yaml", each.encode()) for each in (before, after)))
    effects = review(trees[0], trees[1], platforms=files).effects
    return sentences([each for each in effects if each.id in ("capacity", "unschedulable")])


def test_requests_before_and_after() -> None:
    assert found([deployment("x", on("a", "b"))], [deployment("x", on("a", "b"), replicas=3)]) == [
        "info capacity: Deployment n/x runs 3 pods, before 1",
        "info capacity: nodes a, b have requests of GPUs 1 → 3 of 3 by pods that may run on any of them",
    ]
    assert found([], [deployment("x", POOL, replicas=2)]) == [
        "info capacity: node pool spot has requests of GPUs 0 → 2 of 4 by pods that may run on any of them"
    ]


def test_more_replicas_than_any_placement_has_room_for() -> None:
    says = found([deployment("x", on("a", "b"))], [deployment("x", on("a", "b"), replicas=4)])
    assert says[0].startswith(
        "danger unschedulable: Deployment n/x has pods that would stay Pending: nodes a, b have 3 of GPUs"
    )


def test_a_pool_of_fewer_machines() -> None:
    one = PLATFORM.replace("machines: 2", "machines: 1")
    pods = [deployment("x", POOL, replicas=4)]
    assert found(pods, pods, PLATFORM, PLATFORM) == []
    (says,) = found(pods, pods, PLATFORM, one)
    assert says.startswith(
        "danger unschedulable: Deployment n/x has pods that would stay Pending: node pool spot has 2 of GPUs"
    )
    # It was so before: nothing that this change does.
    assert found(pods, pods, one, one + "# changed\n") == []


@pytest.mark.parametrize("update", ["{type: Recreate}", "{rollingUpdate: {maxSurge: 0, maxUnavailable: 1}}"])
def test_a_rollout_that_needs_no_room_beside_the_old_pods(update: str) -> None:
    old, new = (deployment("x", on("a", "b"), replicas=3, update=update, image=image) for image in ("i:1", "i:2"))
    assert found([old], [new]) == []


def test_a_rollout_that_waits_for_a_gpu_that_its_old_pods_have() -> None:
    update = "{rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}"
    old, new = (deployment("x", on("a", "b"), replicas=3, update=update, image=image) for image in ("i:1", "i:2"))
    (says,) = found([old], [new])
    assert says.startswith("caution unschedulable: Deployment n/x cannot start a new pod beside the old ones")
    assert found([old.replace("replicas: 3", "replicas: 2")], [new.replace("replicas: 3", "replicas: 2")]) == []


def test_labels_that_no_node_has_any_more() -> None:
    pods = [deployment("x", "nodeSelector: {rack: '1'}")]
    without = PLATFORM.replace('rack: "1"', 'rack: "2"')
    says, *_ = found(pods, pods, PLATFORM, without)
    assert says.startswith("danger unschedulable: Deployment n/x requires labels that no node of platform.yaml has")


def test_a_volume_stays_behind_only_if_the_pod_can_no_longer_run_on_its_node() -> None:
    def pod(where: str) -> str:
        volumes = "volumes: [{name: w, persistentVolumeClaim: {claimName: weights}}]\n      tolerations"
        return deployment("x", where).replace("tolerations", volumes, 1)

    pinned = pod("nodeSelector: {kubernetes.io/hostname: a}")
    assert not [each for each in found([pinned], [pod(on("a", "b"))]) if "unschedulable" in each]
    (says,) = (each for each in found([pinned], [pod(on("b", "c"))]) if "unschedulable" in each)
    assert "moves from node a to b or c, and PersistentVolumeClaim n/weights stays on a" in says


GROUP = """\
apiVersion: leaderworkerset.x-k8s.io/v1
kind: LeaderWorkerSet
metadata: {name: g, namespace: n}
spec:
  replicas: 1
  leaderWorkerTemplate:
    size: 2
    leaderTemplate: {spec: {LEADER, containers: [{name: c, image: "i:1", resources: {limits: {nvidia.com/gpu: 1}}}]}}
    workerTemplate: {spec: {WORKER, containers: [{name: c, image: "i:1", resources: {limits: {nvidia.com/gpu: 1}}}]}}
"""


def test_a_leader_on_another_node_of_its_group_requests_no_more() -> None:
    old = GROUP.replace("LEADER", on("a")).replace("WORKER", on("b"))
    new = GROUP.replace("LEADER", on("b")).replace("WORKER", on("a"))
    says = found([old], [new])
    assert says
    assert not [each for each in says if "requests" in each]
