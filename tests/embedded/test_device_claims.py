"""GPUs of a DRA driver: do the real controllers and the real scheduler give the pods that we render their devices?

What the drivers would publish, ResourceSlices, is written here; nodes have no kubelet, and the pods are scheduled, not run.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify import waiting
from tokenlabs_verify.admission import plane, trees
from tokenlabs_verify.client.kubernetes import KubernetesApi

pytestmark = pytest.mark.xdist_group("admission")

DRIVER, V1, NAMESPACE = "gpu.amd.com", "resource.k8s.io/v1", "lab"
WHOLE = "device.attributes['gpu.amd.com'].type == 'amdgpu'"
PLATFORM = f"""\
version: 1
name: {NAMESPACE}
stack: "2026-12"
cluster:
  nodes:
    controller: {{arch: amd64}}
    two:
      arch: amd64
      gpu: {{vendor: amd, product: AMD_Instinct_MI210, memory: 64Gi, count: 2, dra: {{selectors: ["{WHOLE}"]}}}}
    apu:
      arch: amd64
      gpu: {{vendor: amd, product: AMD_Radeon_8060S, memory: 124Gi, unified: true, sharing: claim, shares: 2, dra: {{}}}}
gateway: {{node: controller}}
models:
  - {{id: acme/one, pool: one, node: two}}
  - {{id: acme/other, pool: other, node: two}}
  - {{id: acme/first, pool: first, node: apu, gpuMemoryUtilization: 0.2}}
  - {{id: acme/second, pool: second, node: apu, gpuMemoryUtilization: 0.2}}
modelDefaults:
  image: ghcr.io/acme/vllm:v1
  weights: {{hostPath: /opt/models}}
  resources: {{requests: {{cpu: 1, memory: 1Gi}}, limits: {{memory: 8Gi}}}}
tiers: {{free: {{requests: {{1m: 10}}, tokens: {{1m: 1000}}}}}}
gitops: {{repository: https://github.com/acme/lab}}
"""
KINDS = {"Namespace", "ServiceAccount", "ResourceClaim", "ResourceClaimTemplate", "Deployment"}


@pytest.fixture(scope="module")
def api(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KubernetesApi]:
    """A control plane with the nodes, their devices and the models' objects."""
    scratch = tmp_path_factory.mktemp("claims")
    (scratch / "spec.yaml").write_text(PLATFORM)
    dist = trees.rendered(scratch / "spec.yaml", repository, scratch / "rendered", "2026-12") / "microk8s"
    documents = [
        each
        for folder in ("namespaces", "models")
        for file in sorted((dist / folder).rglob("*.yaml"))
        for each in yaml.safe_load_all(file.read_text())
        if each and each["kind"] in KINDS and "picker" not in each["metadata"]["name"]
    ]
    with plane.up("test-device-claims", controllers=True) as found:
        for node, devices in (("two", ("gpu-0", "gpu-1")), ("apu", ("gpu-0",))):
            _node(found, node, devices)
        selector = {"cel": {"expression": f"device.driver == '{DRIVER}'"}}
        found.create(_object("DeviceClass", DRIVER, {"selectors": [selector]}))
        for kind in ("Namespace", "ServiceAccount", "ResourceClaim", "ResourceClaimTemplate", "Deployment"):
            for each in documents:
                if each["kind"] == kind and each["metadata"].get("namespace", NAMESPACE) == NAMESPACE:
                    found.apply(each)
        yield found


def _object(kind: str, name: str, spec: Manifest) -> Manifest:
    return {"apiVersion": V1, "kind": kind, "metadata": {"name": name}, "spec": spec}


def _node(api: KubernetesApi, name: str, devices: tuple[str, ...]) -> None:
    """A node as its kubelet would register it, and what a driver there would publish: its GPUs, and a partition of one."""
    labels = {"kubernetes.io/hostname": name, "kubernetes.io/arch": "amd64"}
    api.create({"apiVersion": "v1", "kind": "Node", "metadata": {"name": name, "labels": labels}})
    room = {"cpu": "64", "memory": "256Gi", "pods": "110", "ephemeral-storage": "100Gi"}
    ready = {"type": "Ready", "status": "True", "reason": "KubeletReady", "message": ""}
    api.patch(
        "v1",
        "Node",
        name,
        {"status": {"capacity": room, "allocatable": room, "conditions": [ready]}},
        subresource="status",
    )
    # Admission marks a new node as not ready, and here no controller of nodes takes that back.
    api.patch("v1", "Node", name, {"spec": {"taints": None}})
    found = [{"name": each, "attributes": {"type": {"string": "amdgpu"}}} for each in devices]
    if len(devices) > 1:
        found.insert(0, {"name": "partition-0", "attributes": {"type": {"string": "amdgpu-partition"}}})
    pool = {"name": name, "generation": 1, "resourceSliceCount": 1}
    api.create(
        _object(
            "ResourceSlice", f"{name}-{DRIVER}", {"driver": DRIVER, "nodeName": name, "pool": pool, "devices": found}
        )
    )


def _pods(api: KubernetesApi, pool: str) -> list[Manifest]:
    return api.list("v1", "Pod", NAMESPACE, selector=f"llm-d.ai/model={pool}")


def _scheduled(api: KubernetesApi, *pools: str) -> None:
    def state() -> str:
        waits = [pool for pool in pools if not [pod for pod in _pods(api, pool) if pod["spec"].get("nodeName")]]
        return (
            f"no pod of {', '.join(waits)} has a node: {[_why(pod) for pool in waits for pod in _pods(api, pool)]}"
            if waits
            else ""
        )

    waiting.wait_until(state, 60, "the pods are scheduled")


def _why(pod: Manifest) -> str:
    return "; ".join(each.get("message", "") for each in pod.get("status", {}).get("conditions", ()))


def _allocated(claim: Manifest) -> list[tuple[str, str]]:
    results: list[Any] = claim.get("status", {}).get("allocation", {}).get("devices", {}).get("results", [])
    return [(each["pool"], each["device"]) for each in results]


def test_each_pod_has_a_device_of_its_own_that_meets_the_selectors(api: KubernetesApi) -> None:
    _scheduled(api, "one", "other")
    claims = [each for each in api.list(V1, "ResourceClaim", NAMESPACE) if each["metadata"].get("ownerReferences")]
    assert sorted(device for claim in claims for device in _allocated(claim)) == [("two", "gpu-0"), ("two", "gpu-1")]
    assert {pod["spec"]["nodeName"] for pool in ("one", "other") for pod in _pods(api, pool)} == {"two"}


def test_models_of_a_shared_gpu_have_the_same_device(api: KubernetesApi) -> None:
    _scheduled(api, "first", "second")
    (claim,) = [
        each for each in api.list(V1, "ResourceClaim", NAMESPACE) if not each["metadata"].get("ownerReferences")
    ]
    assert _allocated(claim) == [("apu", "gpu-0")]
    reserved = {each["name"] for each in claim["status"]["reservedFor"]}
    assert reserved == {pod["metadata"]["name"] for pool in ("first", "second") for pod in _pods(api, pool)}


def test_a_pod_more_than_there_are_devices_stays_pending(api: KubernetesApi) -> None:
    """What the rules refuse: the partition does not meet the selectors."""
    _scheduled(api, "one", "other")
    api.scale("Deployment", "one-decode", NAMESPACE, 2)

    def state() -> str:
        left = [_why(pod) for pod in _pods(api, "one") if not pod["spec"].get("nodeName")]
        return "" if any("cannot allocate all claims" in why for why in left) else f"pods without a node say {left}"

    waiting.wait_until(state, 60, "the scheduler says why")
