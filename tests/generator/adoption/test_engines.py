"""The draft of a model on another engine than vLLM, or whose pods an autoscaler counts."""

from __future__ import annotations

from typing import Any

import pytest

from tokenlabs.adoption.description import describe
from tokenlabs.adoption.description.described import Described
from tokenlabs.manifests.objects import documents, parse

OBJECTS = """\
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIGatewayRoute
metadata: {{name: chat, namespace: lab}}
spec:
  rules:
    - matches: [{{headers: [{{name: x-ai-eg-model, value: chat}}]}}]
      backendRefs: [{{group: inference.networking.k8s.io, kind: InferencePool, name: chat}}]
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {{name: chat, namespace: lab}}
spec:
  selector: {{matchLabels: {{app: chat}}}}
  targetPorts: [{{number: 8000}}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: chat, namespace: lab}}
spec:
  template:
    metadata: {{labels: {{app: chat}}}}
    spec:
      nodeSelector: {{kubernetes.io/hostname: gpu-1}}
      containers:
        - {{name: server, image: "{image}", {words}}}
"""


VLLM = ("docker.io/vllm/vllm-openai:v0.20.2", "args: [Qwen/Qwen3-8B, --served-model-name, chat]")


def draft(image: str, words: str, more: str = "") -> Described:
    return describe(parse(documents({"a.yaml": (OBJECTS.format(image=image, words=words) + more).encode()})))


def model(image: str, words: str) -> dict[str, Any]:
    (found,) = draft(image, words).fields["models"]
    return dict(found)


def test_sglang() -> None:
    words = (
        "command: [python3, -m, sglang.launch_server], args: [--model-path, Qwen/Qwen3-8B, --served-model-name, chat, "
        "--tp, '2', --mem-fraction-static=0.85, --context-length, '32768', --trust-remote-code, --enable-metrics, "
        "--host, 0.0.0.0, --port, '8000', --schedule-policy, lpm]"
    )
    found = model("docker.io/lmsysorg/sglang:v0.5.9", words)
    assert found["engine"] == "sglang"
    assert found["source"] == "Qwen/Qwen3-8B"
    assert found["gpuMemoryUtilization"] == 0.85
    assert found["sglang"] == {
        "tensorParallelSize": 2,
        "contextLength": 32768,
        "trustRemoteCode": True,
        "extraArgs": ["--schedule-policy=lpm"],
    }


@pytest.mark.parametrize("start", ["command: [/app/llama-server], args", "args"])
def test_llama_cpp(start: str) -> None:
    words = f"{start}: [-hf, acme/chat-GGUF, -hff, chat-Q4.gguf, -c, '8192', -np, '4', -ngl, '99', --metrics, --jinja, -fa, 'on']"
    found = model("ghcr.io/ggml-org/llama.cpp:server-cuda-b7000", words)
    assert found["engine"] == "llama.cpp"
    assert found["source"] == "acme/chat-GGUF"
    assert found["llamaCpp"] == {
        "file": "chat-Q4.gguf",
        "contextSize": 8192,
        "parallel": 4,
        "extraArgs": ["--jinja", "-fa", "on"],
    }


def test_llama_cpp_with_a_file_of_a_volume() -> None:
    found = model("ghcr.io/ggml-org/llama.cpp:server", "args: [-m, /models/chat.gguf, --alias, chat]")
    assert "source" not in found
    assert found["llamaCpp"] == {"file": "chat.gguf"}


def test_tensorrt_llm() -> None:
    words = (
        "command: [trtllm-serve, serve], args: [nvidia/Chat-FP8, --served_model_name, chat, --tp_size, '4', --max_seq_len=32768, "
        "--kv_cache_free_gpu_memory_fraction, '0.8', --backend, pytorch, --extra_llm_api_options, /config/x.yaml, "
        "--tool_parser=qwen3, --trust_remote_code]"
    )
    described = draft("nvcr.io/nvidia/tensorrt-llm/release:1.3.0rc15", words)
    (found,) = described.fields["models"]
    assert found["engine"] == "tensorrt-llm"
    assert found["source"] == "nvidia/Chat-FP8"
    assert found["tensorrtLlm"] == {
        "tensorParallelSize": 4,
        "maxSeqLen": 32768,
        "freeGpuMemoryFraction": 0.8,
        "trustRemoteCode": True,
        "extraArgs": ["--tool_parser=qwen3"],
    }
    assert any("file of `--extra_llm_api_options`, which is not read" in each for each in described.unknown)


def test_a_server_of_another_engine_is_told() -> None:
    described = draft("ghcr.io/acme/server:v1", "command: [/usr/bin/server]")
    assert "models" not in described.fields
    assert any("Deployment" in each and "`engine: custom`" in each for each in described.unknown)


SCALED = """\
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: {{name: chat, namespace: lab}}
spec:
  scaleTargetRef: {{name: {target}}}
  minReplicaCount: {least}
  maxReplicaCount: 4
  triggers: [{{type: {by}, metadata: {{threshold: "16", query: "sum(vllm:num_requests_waiting)"}}}}]
"""


@pytest.mark.parametrize("least", [0, 2])
def test_a_scaled_object_is_autoscaling_and_its_query_is_to_be_checked(least: int) -> None:
    described = draft(*VLLM, SCALED.format(target="chat", least=least, by="prometheus"))
    (found,) = described.fields["models"]
    assert found["autoscaling"] == {"min": max(least, 1), "max": 4, "requests": 16}
    assert "replicas" not in found
    assert any("ScaledObject lab/chat" in each and "check" in each for each in described.unknown)
    assert any("scaled to zero" in each for each in described.unknown) is (least == 0)


def test_a_scaled_object_by_another_measure_is_told() -> None:
    described = draft(*VLLM, SCALED.format(target="chat", least=1, by="cron"))
    (found,) = described.fields["models"]
    assert "autoscaling" not in found
    assert any("from 1 to 4 pods by cron" in each for each in described.unknown)


def test_a_scaled_object_of_other_pods_is_none_of_the_model_s() -> None:
    described = draft(*VLLM, SCALED.format(target="web", least=1, by="prometheus"))
    assert not any("ScaledObject" in each for each in described.unknown)


def test_an_autoscaler_of_kubernetes_is_told() -> None:
    autoscaler = """\
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: chat, namespace: lab}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: chat}, maxReplicas: 6}
"""
    described = draft(*VLLM, autoscaler)
    assert any("HorizontalPodAutoscaler lab/chat, up to 6 pods" in each for each in described.unknown)
