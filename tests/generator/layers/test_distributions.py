"""Does each distribution come out as what it brings?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.platform import Platform

Found = dict[str, Any]


@pytest.fixture
def found(platform: Platform, rendered: RenderedLayer) -> Callable[..., Found]:
    """StorageClasses of all claims, and the placement of the first model."""

    def found(distribution: str, storage: str | None = None) -> Found:
        nodes = dict(platform.cluster.nodes)
        gpu = Gpu(product="nvidia-l4", memory="22Gi", sharing="time-slicing", shares=2)
        nodes["spark-01"] = nodes["spark-01"].model_copy(update={"gpu": gpu})
        changes = {"distribution": distribution, "storage_class": storage, "nodes": nodes}
        cluster = platform.cluster.model_copy(update=changes)
        models, redis = (rendered("microk8s", layer, cluster=cluster) for layer in ("models", "redis"))
        claims = [each["spec"] for each in models if each["kind"] == "PersistentVolumeClaim"]
        claims += [claim["spec"] for each in redis for claim in each.get("spec", {}).get("volumeClaimTemplates", ())]
        assert len(claims) == 3
        (server,) = [
            each["spec"]["template"]["spec"]
            for each in models
            if each["kind"] == "Deployment" and each["metadata"]["name"] == f"{platform.models[0].pool}-decode"
        ]
        labels = {key: value for key, value in server["nodeSelector"].items() if key != "kubernetes.io/hostname"}
        return {
            "storage": {claim.get("storageClassName") for claim in claims},
            "label": labels,
            "runtime": server.get("runtimeClassName"),
        }

    return found


@pytest.mark.parametrize(
    ("distribution", "storage"),
    [("microk8s", "microk8s-hostpath"), ("k3s", "local-path"), ("gke", "standard-rwo"), ("kubernetes", None)],
)
def test_claims_use_the_distributions_storage_class(
    found: Callable[..., Found], distribution: str, storage: str | None
) -> None:
    assert found(distribution)["storage"] == {storage}
    assert found(distribution, "fast")["storage"] == {"fast"}


@pytest.mark.parametrize(
    ("distribution", "label", "runtime"),
    [
        ("microk8s", {"nvidia.com/gpu.product": "nvidia-l4-SHARED"}, "nvidia"),
        ("talos", {"nvidia.com/gpu.product": "nvidia-l4-SHARED"}, "nvidia"),
        ("eks", {"nvidia.com/gpu.product": "nvidia-l4-SHARED"}, None),
        # GKE labels nodes itself, and does not mark shared cards there.
        ("gke", {"cloud.google.com/gke-accelerator": "nvidia-l4"}, None),
    ],
)
def test_gpu_requests_follow_the_distribution(
    found: Callable[..., Found], distribution: str, label: dict[str, str], runtime: str | None
) -> None:
    seen = found(distribution, "fast")
    assert (seen["label"], seen["runtime"]) == (label, runtime)
