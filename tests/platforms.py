"""Random valid platforms, as the plain values of a platform.yaml: for tests of whatever must hold for all of them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

GPU_NODES = tuple(f"spark-{number:02d}" for number in range(1, 21))
GPUS: tuple[dict[str, Any], ...] = (
    {"product": "NVIDIA-GB10", "memory": "119Gi", "unified": True, "memoryLimit": 1},
    {"product": "NVIDIA-L40S", "memory": "45Gi", "runtimeClass": "none"},
    {"product": "NVIDIA-L40S", "memory": "45Gi", "sharing": "time-slicing", "shares": 4},
    {"product": "NVIDIA-L40S", "memory": "45Gi", "sharing": "mps", "shares": 2},
    {"vendor": "amd", "product": "AMD_Instinct_MI300X_OAM", "memory": "191Gi", "taint": "none"},
)
"""One model a node has room for half of each."""
WINDOWS = ("1s", "1m", "1h", "24h")
"""Windows that both engines count."""


def _label(limit: int = 12) -> st.SearchStrategy[str]:
    return st.from_regex(rf"[a-z][a-z0-9]{{0,{limit - 1}}}", fullmatch=True)


@st.composite
def _limits_of_a_tier(draw: st.DrawFn, windows: tuple[str, ...]) -> dict[str, int]:
    chosen = draw(st.lists(st.sampled_from(windows), min_size=1, max_size=len(windows), unique=True))
    limits = sorted(draw(st.lists(st.integers(1, 10**6), min_size=len(chosen), max_size=len(chosen))))
    # Rising with the window: otherwise a warning, as it should be.
    return dict(zip(sorted(chosen, key=windows.index), limits, strict=True))


@st.composite
def _model(draw: st.DrawFn, number: int) -> dict[str, Any]:
    model: dict[str, Any] = {"id": f"acme/{draw(_label())}-{number}", "pool": f"p{number}{draw(_label(30))}"}
    if draw(st.booleans()):
        model["engine"] = "llm-d-inference-sim"
    else:
        model |= {"engine": "vllm", "node": GPU_NODES[number]}
        model["gpuMemoryUtilization"] = draw(st.sampled_from((0.2, 0.45, 0.5)))
        if draw(st.booleans()):
            model["vllm"] = {
                "dtype": draw(st.sampled_from(("auto", "bfloat16"))),
                "trustRemoteCode": draw(st.booleans()),
                "maxModelLen": draw(st.integers(1, 10**6)),
                "extraArgs": draw(st.sampled_from(((), ("--seed", "4")))),
            }
    optional = {
        "timeout": draw(st.sampled_from(("30s", "300s", "1h30m"))),
        "startup": draw(st.sampled_from(("1m", "15m"))),
        "image": "ghcr.io/acme/vllm@sha256:" + "ab" * 32,
        "resources": {"requests": {"cpu": 4, "memory": "32Gi"}, "limits": {"cpu": "8", "memory": "64Gi"}},
        "env": {"HF_HUB_OFFLINE": "1"},
        "weights": {"size": "50Gi"},
        "slo": {"timeToFirstToken": "3s", "availability": 99.9},
    }
    return model | {key: value for key, value in optional.items() if draw(st.booleans())}


@st.composite
def _limits(draw: st.DrawFn) -> dict[str, str]:
    return {
        "requests": draw(st.sampled_from(("kuadrant", "envoy"))),
        "onFailure": draw(st.sampled_from(("open", "closed"))),
    }


@st.composite
def _gateway(draw: st.DrawFn) -> dict[str, Any]:
    expose = draw(
        st.sampled_from(
            (
                {"type": "LoadBalancer", "externalTrafficPolicy": "Local", "address": "192.168.1.240"},
                {"type": "LoadBalancer"},
                {"type": "NodePort", "nodePort": 30080},
                {"type": "ClusterIP"},
            )
        )
    )
    gateway: dict[str, Any] = {"node": "controller", "expose": expose}
    optional = {
        "name": f"{draw(_label())}-gateway",
        "port": draw(st.sampled_from((80, 8080, 1, 65535))),
        "hosts": ("inference.example.com",),
        "requestBody": draw(st.sampled_from(("64Ki", "1Mi", "4Mi"))),
        "cors": {"origins": ("https://chat.example.com",)},
    }
    return gateway | {key: value for key, value in optional.items() if draw(st.booleans())}


@st.composite
def platforms(draw: st.DrawFn, most_models: int = 20, most_tenants: int = 20) -> dict[str, Any]:
    """A valid platform: `Platform.model_validate` takes it, and no rule refuses it."""
    tiers = {
        name: {"requests": draw(_limits_of_a_tier(WINDOWS)), "tokens": draw(_limits_of_a_tier(WINDOWS))}
        for name in draw(st.lists(_label(), min_size=1, max_size=4, unique=True))
    }
    gpu = draw(st.sampled_from(GPUS))
    nodes: dict[str, Any] = {
        "controller": {"arch": "amd64", "taints": draw(st.sampled_from(((), ("edge:NoSchedule",))))}
    }
    nodes |= {name: {"arch": "arm64", "gpu": gpu} for name in GPU_NODES}
    speech = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "synthesis": st.just({"node": GPU_NODES[0], "image": "ghcr.io/acme/magpie-tts:v1"}),
                "recognition": st.just({"upstream": "integrate.api.nvidia.com"}),
            },
        )
    )
    platform: dict[str, Any] = {
        "version": 1,
        "name": draw(st.sampled_from(("token-labs", "lab"))),
        "stack": draw(st.sampled_from(("2026-12", "2026-12-router", "2026-11", "2026-02"))),
        "cluster": {"storageClass": "microk8s-hostpath", "nodes": nodes},
        "gateway": draw(_gateway()),
        "models": tuple(draw(_model(number)) for number in range(draw(st.integers(1, most_models)))),
        "modelDefaults": {"image": "ghcr.io/acme/vllm:v1", "picker": {"node": "controller"}},
        "tiers": tiers,
        "tenants": tuple(
            {"name": f"t{number}-{draw(_label())}", "user": f"u{number}", "tier": draw(st.sampled_from(sorted(tiers)))}
            for number in range(draw(st.integers(0, most_tenants)))
        ),
        "limits": draw(_limits()),
        "speech": speech,
        "gitops": {"repository": "https://github.com/acme/lab"},
    }
    if draw(st.booleans()):
        platform["monitoring"] = {"namespace": "monitoring"}
    if draw(st.booleans()):
        platform["modelDefaults"]["huggingFace"] = {"secret": "hugging-face"}
    return platform
