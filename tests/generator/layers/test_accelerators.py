"""Does a model's pod ask for the GPUs of its node as their device plugin and labeller name them?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.runtimes.vllm import VllmArguments

L40S = {"product": "NVIDIA-L40S", "memory": "45Gi"}


@pytest.fixture
def pod(platform: Platform, rendered: RenderedLayer) -> Any:
    """The pod of the first model, with these fields of its node's GPU."""

    def pod(**gpu: Any) -> dict[str, Any]:
        nodes = dict(platform.cluster.nodes)
        nodes["spark-01"] = nodes["spark-01"].model_copy(update={"gpu": Gpu.model_validate(gpu)})
        manifests = rendered("microk8s", "models", cluster=platform.cluster.model_copy(update={"nodes": nodes}))
        name = f"{platform.models[0].pool}-decode"
        (server,) = [m for m in manifests if m["kind"] == "Deployment" and m["metadata"]["name"] == name]
        spec: dict[str, Any] = server["spec"]["template"]["spec"]
        return spec

    return pod


def _labels(spec: dict[str, Any]) -> dict[str, str]:
    return {key: value for key, value in spec["nodeSelector"].items() if key != "kubernetes.io/hostname"}


def _devices(spec: dict[str, Any]) -> dict[str, str]:
    limits, requests = (spec["containers"][0]["resources"][side] for side in ("limits", "requests"))
    found = {key: value for key, value in limits.items() if "/" in key}
    assert found == {key: value for key, value in requests.items() if "/" in key}
    return found


@pytest.mark.parametrize("sharing", ["time-slicing", "mps"])
def test_a_shared_card_is_labelled_as_shared(pod: Any, sharing: str) -> None:
    """k8s-device-plugin, internal/lm/resource.go: the suffix comes with sharing."""
    spec = pod(**L40S, sharing=sharing, shares=2)
    assert _labels(spec) == {"nvidia.com/gpu.product": "NVIDIA-L40S-SHARED"}
    assert _devices(spec) == {"nvidia.com/gpu": "1"}


def test_a_renamed_share_is_not(pod: Any) -> None:
    spec = pod(**L40S, sharing="time-slicing", shares=3, resource="nvidia.com/gpu.shared")
    assert _labels(spec) == {"nvidia.com/gpu.product": "NVIDIA-L40S"}
    assert _devices(spec) == {"nvidia.com/gpu.shared": "1"}


def test_mixed_mig_slices_have_a_separate_resource(pod: Any) -> None:
    spec = pod(product="NVIDIA-A100-SXM4-80GB", memory="10Gi", count=7, resource="nvidia.com/mig-1g.10gb")
    assert _labels(spec) == {"nvidia.com/gpu.product": "NVIDIA-A100-SXM4-80GB"}
    assert _devices(spec) == {"nvidia.com/mig-1g.10gb": "1"}


def test_a_slice_of_single_strategy_is_a_gpu_of_that_product(pod: Any) -> None:
    spec = pod(product="NVIDIA-A100-SXM4-80GB-MIG-1g.10gb", memory="10Gi", count=7)
    assert _labels(spec) == {"nvidia.com/gpu.product": "NVIDIA-A100-SXM4-80GB-MIG-1g.10gb"}
    assert _devices(spec) == {"nvidia.com/gpu": "1"}


def test_amd_names_without_runtime_class(pod: Any) -> None:
    spec = pod(vendor="amd", product="AMD_Instinct_MI300X_OAM", memory="191Gi")
    assert _labels(spec) == {"amd.com/gpu.product-name": "AMD_Instinct_MI300X_OAM"}
    assert _devices(spec) == {"amd.com/gpu": "1"}
    assert "runtimeClassName" not in spec
    assert spec["tolerations"] == [{"key": "amd.com/gpu", "operator": "Exists"}]


def test_intel_has_its_own_names(pod: Any) -> None:
    spec = pod(vendor="intel", product="Flex_170", memory="16Gi", resource="gpu.intel.com/i915")
    assert _labels(spec) == {"gpu.intel.com/product": "Flex_170"}
    assert _devices(spec) == {"gpu.intel.com/i915": "1"}
    assert "runtimeClassName" not in spec


def test_a_cluster_without_runtime_class_label_and_taint_needs_none(pod: Any) -> None:
    spec = pod(**L40S, runtimeClass="none", label="none", taint="none")
    assert "runtimeClassName" not in spec
    assert spec["nodeSelector"] == {"kubernetes.io/hostname": "spark-01"}
    assert "tolerations" not in spec


def test_parallel_sizes_are_multiplied(platform: Platform, rendered: RenderedLayer) -> None:
    nodes = dict(platform.cluster.nodes)
    nodes["spark-01"] = nodes["spark-01"].model_copy(update={"gpu": Gpu.model_validate({**L40S, "count": 8})})
    first = platform.models[0].model_copy(
        update={"vllm": VllmArguments(tensor_parallel_size=2, pipeline_parallel_size=2, data_parallel_size=2)}
    )
    cluster = platform.cluster.model_copy(update={"nodes": nodes})
    manifests = rendered("microk8s", "models", cluster=cluster, models=(first, *platform.models[1:]))
    (server,) = [m for m in manifests if m["kind"] == "Deployment" and m["metadata"]["name"] == f"{first.pool}-decode"]
    spec = server["spec"]["template"]["spec"]
    assert _devices(spec) == {"nvidia.com/gpu": "8"}
    assert {"--tensor-parallel-size=2", "--pipeline-parallel-size=2", "--data-parallel-size=2"} <= set(
        spec["containers"][0]["args"]
    )


def test_a_simulator_beside_gpus_tolerates_their_taint(platform: Platform, rendered: RenderedLayer) -> None:
    first = platform.models[0].model_copy(update={"engine": "llm-d-inference-sim"})
    manifests = rendered("microk8s", "models", models=(first, *platform.models[1:]))
    (server,) = [m for m in manifests if m["kind"] == "Deployment" and m["metadata"]["name"] == f"{first.pool}-decode"]
    spec = server["spec"]["template"]["spec"]
    assert spec["tolerations"] == [{"key": "nvidia.com/gpu", "operator": "Exists"}]
    assert _devices(spec) == {}


SLICES = {
    "small": {"product": "NVIDIA-H100-80GB-HBM3", "memory": "10Gi", "count": 2, "resource": "nvidia.com/mig-1g.10gb"},
    "half": {"product": "NVIDIA-H100-80GB-HBM3", "memory": "40Gi", "resource": "nvidia.com/mig-3g.40gb"},
}
HALO = {
    "igpu": {"vendor": "amd", "product": "AMD_Radeon_8060S", "memory": "124Gi", "unified": True},
    "egpu": {"product": "NVIDIA-GeForce-RTX-4090", "memory": "24Gi"},
}


@pytest.fixture
def pod_of_kind(platform: Platform, rendered: RenderedLayer) -> Any:
    """The pod of the first model, that takes one of the kinds of GPUs of its node."""

    def pod(kind: str, kinds: dict[str, Any]) -> dict[str, Any]:
        gpus = {name: Gpu.model_validate(gpu) for name, gpu in kinds.items()}
        nodes = dict(platform.cluster.nodes)
        nodes["spark-01"] = nodes["spark-01"].model_copy(update={"gpu": None, "gpus": gpus})
        first, *others = platform.models
        first = first.model_copy(update={"gpu": kind, "gpu_memory_utilization": 0.4})
        others = [model for model in others if model.node != "spark-01"]
        cluster = platform.cluster.model_copy(update={"nodes": nodes})
        manifests = rendered("microk8s", "models", cluster=cluster, models=(first, *others))
        name = f"{first.pool}-decode"
        (server,) = [m for m in manifests if m["kind"] == "Deployment" and m["metadata"]["name"] == name]
        spec: dict[str, Any] = server["spec"]["template"]["spec"]
        return spec

    return pod


@pytest.mark.parametrize(
    ("kind", "resource"), [("small", "nvidia.com/mig-1g.10gb"), ("half", "nvidia.com/mig-3g.40gb")]
)
def test_a_slice_of_a_node_with_several_profiles_is_requested_by_its_profile(
    pod_of_kind: Any, kind: str, resource: str
) -> None:
    spec = pod_of_kind(kind, SLICES)
    assert _devices(spec) == {resource: "1"}
    assert _labels(spec) == {"nvidia.com/gpu.product": "NVIDIA-H100-80GB-HBM3"}


def test_each_gpu_of_a_node_with_two_vendors_has_its_own_driver(pod_of_kind: Any) -> None:
    nvidia, amd = pod_of_kind("egpu", HALO), pod_of_kind("igpu", HALO)
    assert (_devices(nvidia), nvidia["runtimeClassName"]) == ({"nvidia.com/gpu": "1"}, "nvidia")
    assert (_devices(amd), amd.get("runtimeClassName")) == ({"amd.com/gpu": "1"}, None)
    # The node may have the taint of either.
    for spec in (nvidia, amd):
        assert {"nvidia.com/gpu", "amd.com/gpu"} <= {each["key"] for each in spec["tolerations"]}
