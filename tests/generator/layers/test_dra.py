"""GPUs of a DRA driver: do pods claim them as `resource.k8s.io/v1` has it, and do readers follow the claims?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generator.layers.conftest import layer_named
from tokenlabs.layers.base.layer import Unit
from tokenlabs.manifests.device_claims import requested
from tokenlabs.manifests.objects import documents, parse
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.pods import pods
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.targets import target
from tokenlabs.synth.rendering import render

TEXT = Path(__file__).with_name("accelerators.yaml").read_text(encoding="utf-8")


def _rendered(text: str, *files: str) -> dict[str, str]:
    platform = target(load_text(text).platform, "microk8s")
    units = [(each.file, each) for each in layer_named("models").pieces(platform) if isinstance(each, Unit)]
    chosen = [(file, each) for file, each in units if file in files]
    return {file: each.text for file, each in render(chosen, {"app.kubernetes.io/part-of": "lab"}).items()}


def _one(text: str, kind: str) -> Any:
    (found,) = [each for each in yaml.safe_load_all(text) if each and each["kind"] == kind]
    return found


def test_each_pod_of_a_model_gets_a_claim_from_its_template() -> None:
    text = _rendered(TEXT, "rtx/server.yaml")["rtx/server.yaml"]
    template, pod = _one(text, "ResourceClaimTemplate"), _one(text, "Deployment")["spec"]["template"]["spec"]
    assert template["spec"]["spec"]["devices"]["requests"] == [
        {
            "name": "gpu",
            "exactly": {
                "deviceClassName": "rtx.example.com",
                "allocationMode": "ExactCount",
                "count": 1,
                "selectors": [{"cel": {"expression": "device.attributes['gpu.nvidia.com'].type == 'gpu'"}}],
            },
        }
    ]
    assert pod["resourceClaims"] == [{"name": "gpu", "resourceClaimTemplateName": template["metadata"]["name"]}]
    resources = pod["containers"][0]["resources"]
    assert resources["claims"] == [{"name": "gpu"}]
    assert not [name for name in resources["limits"] if "/" in name]
    assert "runtimeClassName" not in pod


def test_models_on_a_shared_gpu_name_one_claim() -> None:
    files = _rendered(TEXT, "shared-gpus.yaml", "halo/server.yaml")
    claim = _one(files["shared-gpus.yaml"], "ResourceClaim")
    pod = _one(files["halo/server.yaml"], "Deployment")["spec"]["template"]["spec"]
    assert pod["resourceClaims"] == [{"name": "gpu", "resourceClaimName": claim["metadata"]["name"]}]
    assert "ResourceClaimTemplate" not in files["halo/server.yaml"]


ALIKE = """\
version: 1
name: lab
stack: "2026-12"
cluster:
  storageClass: longhorn
  nodes:
    a-b: {arch: amd64, gpu: {product: NVIDIA-L4, memory: 22Gi, dra: {}, sharing: claim, shares: 2}}
    a.b: {arch: amd64, gpu: {product: NVIDIA-L4, memory: 22Gi, dra: {}, sharing: claim, shares: 2}}
    a: {arch: amd64, gpus: {b: {product: NVIDIA-L4, memory: 22Gi, dra: {}, sharing: claim, shares: 2}}}
models:
- {id: acme/x, pool: x, node: a-b, gpuMemoryUtilization: 0.4}
- {id: acme/y, pool: y, node: a.b, gpuMemoryUtilization: 0.4}
- {id: acme/z, pool: z, node: a, gpu: b, gpuMemoryUtilization: 0.4}
modelDefaults: {image: "docker.io/vllm/vllm-openai:v0.20.0"}
tiers: {free: {requests: {1m: 10, 24h: 100}, tokens: {1m: 5000, 24h: 50000}}}
gitops: {repository: https://github.com/acme/lab}
"""


def test_nodes_whose_names_read_alike_have_claims_of_their_own() -> None:
    """One claim is allocated on one node: pods on the others would stay Pending."""
    claims = list(yaml.safe_load_all(_rendered(ALIKE, "shared-gpus.yaml")["shared-gpus.yaml"]))
    assert len({each["metadata"]["name"] for each in claims}) == 3


def test_an_edit_of_a_claim_replaces_the_pods() -> None:
    """`spec` of a ResourceClaimTemplate is immutable, and running pods keep what they have."""
    edited = TEXT.replace("type == 'gpu'", "type == 'vgpu'")
    before, after = (_rendered(text, "rtx/server.yaml")["rtx/server.yaml"] for text in (TEXT, edited))
    names = [_one(text, "ResourceClaimTemplate")["metadata"]["name"] for text in (before, after)]
    assert names[0] != names[1]
    templates = [_one(text, "Deployment")["spec"]["template"] for text in (before, after)]
    assert templates[0] != templates[1]


@pytest.fixture(scope="module")
def objects() -> Any:
    files = _rendered(TEXT, "rtx/server.yaml", "shared-gpus.yaml", "halo/server.yaml")
    return parse(documents({name: text.encode() for name, text in files.items()}))


def test_references_lead_from_pods_to_device_classes(objects: Any) -> None:
    found = {(each.ref.kind, to.to.kind, to.to.name) for each in objects.objects for to in references(each)}
    assert ("ResourceClaim", "DeviceClass", "gpu.amd.com") in found
    assert ("ResourceClaimTemplate", "DeviceClass", "rtx.example.com") in found
    kinds = {(owner, kind) for owner, kind, _ in found}
    assert {("Deployment", "ResourceClaim"), ("Deployment", "ResourceClaimTemplate")} <= kinds


def test_devices_of_templates_are_counted_and_shared_claims_are_not(objects: Any) -> None:
    counted = {each.owner.ref.name: dict(requested(each, objects)) for each in pods(objects)}
    selected = "rtx.example.com where device.attributes['gpu.nvidia.com'].type == 'gpu'"
    assert counted["rtx-decode"][selected] == 1
    assert not [name for name in counted["halo-decode"] if name.startswith("gpu.amd.com")]
