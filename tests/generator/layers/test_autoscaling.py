"""Models with autoscaling: does KEDA scale them by what their engine says, and nothing else?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.autoscaling import Autoscaling
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.operations import Monitoring
from tokenlabs.spec.platform import Platform

SCALING = Autoscaling(min=2, max=4, requests=24)
MONITORING = Monitoring(namespace="observability")


@pytest.fixture(scope="module")
def scaled(platform: Platform) -> tuple[Any, ...]:
    """The first model, with autoscaling."""
    one, other = platform.models
    return (one.model_copy(update={"autoscaling": SCALING, "replicas": SCALING.max, "startup": "20m"}), other)


def only(manifests: list[Manifest], kind: str, name: str = "token-labs-pool-decode") -> dict[str, Any]:
    (found,) = (each for each in manifests if (each["kind"], each["metadata"]["name"]) == (kind, name))
    return found


def test_git_has_no_number_of_pods(rendered: RenderedLayer, scaled: tuple[Any, ...]) -> None:
    """Kubernetes, "Horizontal Pod Autoscaling": with `replicas` in a manifest that is applied again, it is set again."""
    servers = rendered("microk8s", "models", models=scaled, monitoring=MONITORING)
    deployment = only(servers, "Deployment")["spec"]
    assert "replicas" not in deployment
    # With several pods, one after the other; a new one beside them would find no free GPU.
    assert deployment["strategy"]["rollingUpdate"] == {"maxSurge": 0, "maxUnavailable": 1}
    assert only(servers, "PodDisruptionBudget")["spec"]["maxUnavailable"] == 1


def test_keda_asks_prometheus_for_running_and_waiting_requests(
    rendered: RenderedLayer, scaled: tuple[Any, ...]
) -> None:
    """Fields as in KEDA's documentation, "Prometheus" and "ScaledObject specification"."""
    spec = only(rendered("microk8s", "models", models=scaled, monitoring=MONITORING), "ScaledObject")["spec"]
    assert spec["scaleTargetRef"] == {"name": "token-labs-pool-decode"}
    assert (spec["minReplicaCount"], spec["maxReplicaCount"]) == (2, 4)
    (trigger,) = spec["triggers"]
    assert (trigger["type"], trigger["metricType"]) == ("prometheus", "AverageValue")
    asked = trigger["metadata"]
    assert asked["serverAddress"] == "http://prometheus-operated.observability.svc:9090"
    assert asked["threshold"] == "24"
    # Servers that are not scraped have no load that is known: their pods must not go.
    assert asked["ignoreNullValues"] == "false"
    labels = '{job="token-labs/model-servers", pool="token-labs-pool"}'
    assert asked["query"] == f"sum(vllm:num_requests_running{labels}) + sum(vllm:num_requests_waiting{labels})"
    # A pod whose weights load for twenty minutes is not removed after five.
    behavior = spec["advanced"]["horizontalPodAutoscalerConfig"]["behavior"]
    assert behavior == {"scaleDown": {"stabilizationWindowSeconds": 1200}}


def test_only_models_with_autoscaling_are_scaled(rendered: RenderedLayer, scaled: tuple[Any, ...]) -> None:
    servers = rendered("microk8s", "models", models=scaled, monitoring=MONITORING)
    assert len([each for each in servers if each["kind"] == "ScaledObject"]) == 1
    assert only(servers, "Deployment", "nemotron-vl-pool-decode")["spec"]["replicas"] == 1


def test_kind_has_the_fewest_pods_and_no_autoscaler(rendered: RenderedLayer, scaled: tuple[Any, ...]) -> None:
    servers = rendered("kind", "models", models=scaled, monitoring=MONITORING)
    assert not [each for each in servers if each["kind"] == "ScaledObject"]
    assert only(servers, "Deployment")["spec"]["replicas"] == 2


def test_the_most_pods_count_wherever_pods_are_counted() -> None:
    platform = load_text(
        """
version: 1
name: lab
stack: "2026-12"
cluster: {storageClass: local-path, nodes: {gpu-1: {arch: amd64, gpu: {product: NVIDIA-L40S, memory: 45Gi, count: 4}}}}
models: [{id: acme/small, pool: small, node: gpu-1, autoscaling: {max: 4, requests: 32}}]
modelDefaults: {image: "ghcr.io/acme/vllm:v1"}
tiers: {free: {requests: {1m: 10}, tokens: {1m: 5000}}}
monitoring: {}
gitops: {repository: https://github.com/acme/lab}
"""
    ).platform
    (model,) = platform.models
    assert (model.replicas, model.autoscaling) == (4, Autoscaling(min=1, max=4, requests=32))
