"""Do models on several nodes come out so that the scheduler puts their pods there, and nowhere else?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer
from tests.generator.layers.finding import first_model, named
from tokenlabs.spec.cluster import Cluster, Gpu, Node, NodePool
from tokenlabs.spec.platform import Platform

CARD = Gpu(product="NVIDIA-L40S", memory="45Gi")
SHARED = Gpu(product="NVIDIA-L40S", memory="45Gi", sharing="time-slicing", shares=2)
RACK = "example.com/rack"


def cluster(gpu: Gpu = CARD) -> Cluster:
    return Cluster(
        distribution="kubernetes",
        nodes={
            "spark-02": Node(arch="amd64", gpu=CARD),
            "a": Node(arch="amd64", gpu=gpu, labels={RACK: "1"}, taints=("rack=one:NoSchedule",)),
            "b": Node(arch="amd64", gpu=gpu, labels={RACK: "1"}),
            "c": Node(arch="amd64", gpu=gpu),
        },
        node_pools={
            "l4": NodePool(
                selector={"karpenter.sh/nodepool": "l4"},
                machines=3,
                arch="amd64",
                gpu=Gpu(product="NVIDIA-L4", memory="22Gi"),
                taints=("spot:NoSchedule",),
            )
        },
    )


@pytest.fixture
def server(rendered: RenderedLayer, platform: Platform) -> Any:
    """The first model's Deployment on this cluster, with changes to the model."""

    def of(gpu: Gpu = CARD, target: str = "microk8s", **changes: Any) -> dict[str, Any]:
        models = first_model(platform, **({"node": None} | changes))
        spec: dict[str, Any] = named(
            rendered(target, "models", models=models, cluster=cluster(gpu)), "Deployment", "token-labs-pool-decode"
        )["spec"]
        return spec

    return of


def pods(spec: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = spec["template"]["spec"]
    return found


def test_several_nodes_are_required_by_name(server: Any) -> None:
    spec = pods(server(nodes=("a", "b")))
    (term,) = spec["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"]
    assert term["matchExpressions"] == [{"key": "kubernetes.io/hostname", "operator": "In", "values": ["a", "b"]}]
    assert spec["nodeSelector"] == {"nvidia.com/gpu.product": "NVIDIA-L40S"}
    assert [each["key"] for each in spec["tolerations"]] == ["rack", "nvidia.com/gpu"]


def test_labels_are_required_as_written(server: Any) -> None:
    spec = pods(server(node_selector={RACK: "1"}))
    assert spec["nodeSelector"] == {RACK: "1", "nvidia.com/gpu.product": "NVIDIA-L40S"}
    assert "affinity" not in spec
    # Of all nodes with the label: one that its pods do not tolerate would be lost to them.
    assert [each["key"] for each in spec["tolerations"]] == ["rack", "nvidia.com/gpu"]


def test_a_pool_is_selected_by_labels_that_its_autoscaler_knows(server: Any) -> None:
    """Karpenter starts no machine for a pod that requires `nvidia.com/gpu.product`, which is a label only afterwards."""
    spec = pods(server(node_pool="l4"))
    assert spec["nodeSelector"] == {"karpenter.sh/nodepool": "l4"}
    assert [each["key"] for each in spec["tolerations"]] == ["spot", "nvidia.com/gpu"]
    assert spec["containers"][0]["resources"]["limits"]["nvidia.com/gpu"] == "1"


@pytest.mark.parametrize("where", [{"nodes": ("a", "b")}, {"node_selector": {RACK: "1"}}, {"node_pool": "l4"}])
def test_replicas_are_spread_over_nodes_and_one_may_follow_to_a_node_with_a_gpu_left(server: Any, where: Any) -> None:
    deployment = server(replicas=2, **where)
    (constraint,) = pods(deployment)["topologySpreadConstraints"]
    assert constraint["topologyKey"] == "kubernetes.io/hostname"
    assert (constraint["maxSkew"], constraint["whenUnsatisfiable"]) == (1, "ScheduleAnyway")
    assert constraint["labelSelector"] == deployment["selector"]
    assert "podAntiAffinity" not in pods(deployment).get("affinity", {})


def test_replicas_that_share_gpus_have_a_node_each(server: Any) -> None:
    """The scheduler does not know the memory of a GPU: two on one card may not fit."""
    deployment = server(SHARED, nodes=("a", "b"), replicas=2)
    affinity = pods(deployment)["affinity"]["podAntiAffinity"]
    assert affinity == {
        "requiredDuringSchedulingIgnoredDuringExecution": [
            {"topologyKey": "kubernetes.io/hostname", "labelSelector": deployment["selector"]}
        ]
    }
    assert "topologySpreadConstraints" not in pods(deployment)


def test_one_replica_or_one_node_is_not_spread(server: Any) -> None:
    for changes in ({"nodes": ("a", "b")}, {"node": "a", "replicas": 2}):
        assert "topologySpreadConstraints" not in pods(server(**changes))
        assert "podAntiAffinity" not in pods(server(**changes)).get("affinity", {})


@pytest.mark.parametrize("where", [{"nodes": ("a", "b")}, {"node_selector": {RACK: "1"}}, {"node_pool": "l4"}])
def test_a_cluster_of_one_node_runs_them_all(server: Any, where: Any) -> None:
    spec = pods(server(target="kind", replicas=2, **where))
    assert not spec.keys() & {"nodeSelector", "affinity", "topologySpreadConstraints", "tolerations"}
