"""What does a model without GPUs get? Upstream: vLLM, docs/getting_started/installation/cpu.md; llama.cpp, common/arg.cpp."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.generator.layers.conftest import layer_named
from tokenlabs.layers.base.layer import Unit
from tokenlabs.spec.image_accelerators import made_for
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target
from tokenlabs.synth.rendering import render


@pytest.fixture(scope="module")
def pods() -> dict[str, dict[str, Any]]:
    """Specs of pods by the pool of their model."""
    import yaml

    platform = target(load(Path(__file__).with_name("accelerators.yaml")).platform, "microk8s")
    units = [
        (piece.file, piece)
        for piece in layer_named("models").pieces(platform)
        if isinstance(piece, Unit) and piece.file.endswith("/server.yaml")
    ]
    found = {}
    for file, rendered in render(units, {"app.kubernetes.io/part-of": "lab"}).items():
        (server,) = [each for each in yaml.safe_load_all(rendered.text) if each["kind"] == "Deployment"]
        found[file.partition("/")[0]] = server["spec"]["template"]["spec"]
    return found


@pytest.mark.parametrize("pool", ["cpu", "gguf"])
def test_a_model_on_cpus_requests_no_device(pods: dict[str, dict[str, Any]], pool: str) -> None:
    spec = pods[pool]
    resources = spec["containers"][0]["resources"]
    assert not [name for side in resources.values() for name in side if "/" in name]
    assert "runtimeClassName" not in spec
    assert spec["nodeSelector"] == {"kubernetes.io/hostname": "controller"}


def test_vllm_on_cpus_has_its_cache_and_its_threads_from_the_spec(pods: dict[str, dict[str, Any]]) -> None:
    container = pods["cpu"]["containers"][0]
    env = {each["name"]: each.get("value") for each in container["env"]}
    assert env["VLLM_CPU_KVCACHE_SPACE"] == "8"
    # Without them it binds a thread to each core of the host.
    assert (env["VLLM_CPU_OMP_THREADS_BIND"], env["OMP_NUM_THREADS"]) == ("nobind", "8")
    assert not [word for word in container["args"] if "gpu" in word or "parallel" in word]


def test_llama_cpp_on_cpus_takes_as_many_threads_as_it_has_cores(pods: dict[str, dict[str, Any]]) -> None:
    args = pods["gguf"]["containers"][0]["args"]
    assert args[args.index("--threads") + 1] == "4"
    assert "--n-gpu-layers" not in args


@pytest.mark.parametrize(
    ("image", "built"),
    [
        ("vllm/vllm-openai:v0.20.0", {"nvidia"}),
        ("docker.io/vllm/vllm-openai-rocm:v0.20.0", {"amd"}),
        ("rocm/vllm:rocm7.0_mi300x", {"amd"}),
        ("docker.io/vllm/vllm-openai-xpu:v0.20.0", {"intel"}),
        ("vllm/vllm-openai-cpu:v0.20.0-arm64", {"cpu"}),
        ("public.ecr.aws/q9t5s3a7/vllm-cpu-release-repo:v0.11.0", {"cpu"}),
        ("nvcr.io/nvidia/vllm:26.01-py3", {"nvidia"}),
        ("lmsysorg/sglang:v0.5.9", {"nvidia"}),
        ("lmsysorg/sglang:v0.5.9-rocm700-mi30x", {"amd"}),
        ("lmsysorg/sglang:v0.5.9-xeon", {"cpu"}),
        ("ghcr.io/ggml-org/llama.cpp:server-cuda13-b7000", {"nvidia"}),
        ("ghcr.io/ggml-org/llama.cpp:server-rocm", {"amd"}),
        ("ghcr.io/ggml-org/llama.cpp:server-vulkan", {"nvidia", "amd", "intel"}),
        ("ghcr.io/ggml-org/llama.cpp:server-b7000", {"cpu"}),
        ("ghcr.io/acme/vllm:v1", set()),
        ("ghcr.io/acme/server:latest", set()),
    ],
)
def test_an_images_name_says_what_it_is_built_for(image: str, built: set[str]) -> None:
    assert made_for(image) == built
