"""The platforms whose alerts are tested, by name of the folder with their tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tokenlabs.spec.disaggregation import Prefill
from tokenlabs.spec.multi_node import MultiNode
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.serving import Slo
from tokenlabs.spec.tenancy import Limits


def _limits(**limits: str) -> Callable[[Platform], Platform]:
    return lambda platform: platform.model_copy(update={"limits": Limits.model_validate(limits)})


def _objectives(platform: Platform) -> Platform:
    first, second = platform.models
    slower = second.model_copy(update={"slo": Slo(time_to_first_token="3s", availability=99)})
    return platform.model_copy(update={"models": (first, slower)})


def _discrete(platform: Platform) -> Platform:
    """Both nodes with a GPU whose memory is its own; what models take of it is 80 and 85 %."""
    nodes = {
        name: node.model_copy(update={"gpu": node.gpu and node.gpu.model_copy(update={"unified": False})})
        for name, node in platform.cluster.nodes.items()
    }
    shares = (0.80, 0.85)
    models = tuple(
        model.model_copy(update={"gpu_memory_utilization": share})
        for model, share in zip(platform.models, shares, strict=True)
    )
    cluster = platform.cluster.model_copy(update={"nodes": nodes})
    return platform.model_copy(update={"cluster": cluster, "models": models})


def _router(platform: Platform) -> Platform:
    return platform.model_copy(update={"stack": "2026-12-router"})


def _engines(platform: Platform) -> Platform:
    """SGLang, and llama.cpp, which measures no first token and no cache."""
    first, second = platform.models
    engines = (first.model_copy(update={"engine": "sglang"}), second.model_copy(update={"engine": "llama.cpp"}))
    return platform.model_copy(update={"models": engines})


def _disaggregated(platform: Platform) -> Platform:
    first, second = platform.models
    prefilled = first.model_copy(update={"prefill": Prefill(node=second.node)})
    return platform.model_copy(update={"models": (prefilled, second)})


def _groups(platform: Platform) -> Platform:
    """One of the models runs over both nodes."""
    first, second = platform.models
    several = {"node": None, "nodes": (first.node, second.node), "multi_node": MultiNode(size=2)}
    return platform.model_copy(update={"models": (first.model_copy(update=several), second)})


CONFIGURATIONS: Mapping[str, Callable[[Platform], Platform]] = {
    "envoy": _limits(requests="envoy", tokens="envoy", onFailure="open"),
    "closed": _limits(requests="envoy", tokens="envoy", onFailure="closed"),
    "kuadrant": _limits(requests="kuadrant", tokens="envoy", onFailure="open"),
    "kuadrant-closed": _limits(requests="kuadrant", tokens="envoy", onFailure="closed"),
    "objectives": _objectives,
    "discrete": _discrete,
    "router": _router,
    "engines": _engines,
    "disaggregated": _disaggregated,
    "groups": _groups,
}
"""Of the committed platform.yaml. Each turns on alerts that no other has, or other series: `objectives` has two models, each
with its own, `router` the picker that renamed its metrics, `engines` servers whose metrics have other names, `groups` leaders in
place of a Deployment."""
