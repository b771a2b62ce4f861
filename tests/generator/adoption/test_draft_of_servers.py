"""What a draft keeps of running servers: volumes, settings of pods, and how their GPUs are shared."""

from __future__ import annotations

from typing import Any

import pytest

from tokenlabs.adoption.description import describe
from tokenlabs.adoption.description import nodes as description_of_nodes
from tokenlabs.manifests.objects import documents, parse

SERVER = """
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIGatewayRoute
metadata: {name: llm, namespace: lab}
spec:
  rules:
  - matches: [{headers: [{name: x-ai-eg-model, value: llama}]}]
    backendRefs: [{name: llama, group: inference.networking.k8s.io, kind: InferencePool}]
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: llama, namespace: lab}
spec: {selector: {matchLabels: {app: llama}}}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: models, namespace: lab}
spec: {accessModes: [ReadWriteMany], resources: {requests: {storage: 2Ti}}}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: llama, namespace: lab, annotations: {eks.amazonaws.com/role-arn: "arn:aws:iam::111122223333:role/models"}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: llama, namespace: lab}
spec:
  template:
    metadata: {labels: {app: llama}}
    spec:
      serviceAccountName: llama
      priorityClassName: serving
      securityContext: {runAsUser: 1002, runAsGroup: 1002, fsGroup: 1002}
      nodeSelector: {kubernetes.io/hostname: gpu-1}
      containers:
      - name: server
        image: vllm/vllm-openai:v0.11.0
        command: [vllm, serve, %(loaded)s]
        env:
        - {name: HF_HOME, value: /data/hf}
        - {name: XDG_CACHE_HOME, value: /data/hf/xdg}
        - {name: AWS_SECRET_ACCESS_KEY, valueFrom: {secretKeyRef: {name: s3, key: secret}}}
        volumeMounts:
        - {name: data, mountPath: /data}
        - {name: shm, mountPath: /dev/shm}
        - {name: certificates, mountPath: /etc/ssl/lab}
      volumes:
      - %(volume)s
      - {name: shm, emptyDir: {medium: Memory, sizeLimit: 16Gi}}
      - {name: certificates, configMap: {name: certificates}}
"""
CLAIM = "{name: data, persistentVolumeClaim: {claimName: models}}"


def described(loaded: str, volume: str) -> tuple[dict[str, Any], str]:
    found = describe(parse(documents({"a.yaml": (SERVER % {"loaded": loaded, "volume": volume}).encode()})))
    (model,) = found.fields["models"]
    return model, "\n".join(found.unknown)


def test_keeps_the_volume_and_the_settings_of_the_pods_of_a_model() -> None:
    model, unknown = described("acme/llama", CLAIM)
    assert model["weights"] == {"claim": "models", "accessMode": "ReadWriteMany", "subPath": "hf"}
    assert model["user"] == {"runAsUser": 1002, "runAsGroup": 1002, "fsGroup": 1002}
    assert (model["sharedMemory"], model["priorityClass"]) == ("16Gi", "serving")
    assert model["serviceAccountAnnotations"] == {"eks.amazonaws.com/role-arn": "arn:aws:iam::111122223333:role/models"}
    # What points into the volume would point nowhere: tokenlabs mounts it at /weights, and sets these itself.
    assert model["env"] == {"AWS_SECRET_ACCESS_KEY": {"secret": "s3", "key": "secret", "existing": True}}
    assert "mounts a volume of kind configMap at /etc/ssl/lab" in unknown


def test_keeps_a_folder_of_the_node_and_what_is_loaded_from_it() -> None:
    model, _ = described("/data/hf/llama", "{name: data, hostPath: {path: /opt/models}}")
    assert model["weights"] == {"hostPath": "/opt/models", "subPath": "hf"}
    assert model["source"] == "/weights/llama"


SHARED = """
apiVersion: v1
kind: Node
metadata:
  name: spark-01
  labels: {kubernetes.io/arch: arm64, nvidia.com/gpu.product: PRODUCT, nvidia.com/gpu.memory: "122572", LABELS}
status: {allocatable: {RESOURCE: "3"}}
"""


@pytest.mark.parametrize(
    ("product", "labels", "resource", "expected"),
    [
        # NVIDIA/k8s-device-plugin v0.17, README, "Shared Access to GPUs": with renameByDefault the label has no suffix.
        (
            "NVIDIA-GB10",
            'nvidia.com/gpu.sharing-strategy: time-slicing, nvidia.com/gpu.replicas: "3"',
            "nvidia.com/gpu.shared",
            {"sharing": "time-slicing", "shares": 3, "resource": "nvidia.com/gpu.shared"},
        ),
        (
            "NVIDIA-GB10-SHARED",
            'nvidia.com/gpu.sharing-strategy: mps, nvidia.com/gpu.replicas: "4"',
            "nvidia.com/gpu",
            {"sharing": "mps", "shares": 4},
        ),
        ("NVIDIA-GB10", 'nvidia.com/gpu.sharing-strategy: none, nvidia.com/gpu.replicas: "1"', "nvidia.com/gpu", {}),
    ],
)
def test_reads_how_a_gpu_is_shared(product: str, labels: str, resource: str, expected: dict[str, Any]) -> None:
    text = SHARED.replace("PRODUCT", product).replace("LABELS", labels).replace("RESOURCE", resource)
    described = description_of_nodes.describe(parse(documents({"a.yaml": text.encode()})))
    gpu = described.fields["cluster"]["nodes"]["spark-01"]["gpu"]
    assert {field: gpu[field] for field in ("sharing", "shares", "resource") if field in gpu} == expected
    assert gpu["product"] == "NVIDIA-GB10"
    assert not any("shared" in each for each in described.unknown)
