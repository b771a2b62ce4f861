"""The draft of a model on SGLang or llama.cpp: its engine, and its arguments as fields."""

from __future__ import annotations

from typing import Any

import pytest

from tokenlabs.adoption.description import describe
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


def model(image: str, words: str) -> dict[str, Any]:
    described = describe(parse(documents({"a.yaml": OBJECTS.format(image=image, words=words).encode()})))
    (found,) = described.fields["models"]
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
