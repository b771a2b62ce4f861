"""Which pods the one node can take, and what is said to those it cannot."""

from __future__ import annotations

from typing import Any

import pytest

from tokenlabs_verify.cluster.kubelet.scheduler import misfit, requests

LABELS = {"kubernetes.io/hostname": "node-0", "kubernetes.io/arch": "amd64"}
CAPACITY = {"cpu": "2", "memory": "1Gi", "pods": "3"}


def _pod(cpu: str = "100m", memory: str = "64Mi", **spec: Any) -> dict[str, Any]:
    return {"spec": {"containers": [{"resources": {"requests": {"cpu": cpu, "memory": memory}}}], **spec}}


def _required(operator: str, key: str, *values: str) -> dict[str, Any]:
    term = {"matchExpressions": [{"key": key, "operator": operator, "values": list(values)}]}
    return {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [term]}}}


@pytest.mark.parametrize(
    ("pod", "said"),
    [
        (_pod(), ""),
        (_pod(cpu="2"), ""),
        (_pod(cpu="2001m"), "Insufficient cpu"),
        (_pod(memory="2Gi"), "Insufficient memory"),
        (_pod(nodeSelector={"kubernetes.io/hostname": "node-0"}), ""),
        (_pod(nodeSelector={"kubernetes.io/hostname": "spark-01"}), "node affinity/selector"),
        (_pod(affinity=_required("In", "kubernetes.io/arch", "amd64", "arm64")), ""),
        (_pod(affinity=_required("In", "kubernetes.io/arch", "arm64")), "node affinity/selector"),
        (_pod(affinity=_required("DoesNotExist", "nvidia.com/gpu.present")), ""),
        (_pod(schedulingGates=[{"name": "wait"}]), "scheduling gates"),
        (
            {"spec": {"containers": [{"resources": {"limits": {"nvidia.com/gpu": "1"}}}]}},
            "0/1 nodes are available: 1 Insufficient nvidia.com/gpu.",
        ),
    ],
)
def test_a_pod_fits_or_is_told_why_not(pod: dict[str, Any], said: str) -> None:
    problem = misfit(pod, LABELS, CAPACITY, [])
    assert said in problem
    assert bool(said) == bool(problem)


def test_room_that_others_take_is_not_there() -> None:
    assert misfit(_pod(cpu="1500m"), LABELS, CAPACITY, [_pod(cpu="600m")]) == (
        "0/1 nodes are available: 1 Insufficient cpu."
    )
    assert "Insufficient pods" in misfit(_pod(), LABELS, CAPACITY, [_pod(), _pod(), _pod()])


def test_init_containers_ask_one_after_another_and_sidecars_all_the_time() -> None:
    def container(cpu: str, **more: Any) -> dict[str, Any]:
        return {"resources": {"requests": {"cpu": cpu}}, **more}

    init = [container("3"), container("500m", restartPolicy="Always")]
    assert requests({"spec": {"initContainers": init, "containers": [container("1")]}})["cpu"] == 3.0
    assert requests({"spec": {"initContainers": init[1:], "containers": [container("1")]}})["cpu"] == 1.5
