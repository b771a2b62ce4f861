"""A model over several nodes: requests reach leaders only, members reach each other, and workers outlast their leader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.generator.layers.conftest import layer_named
from tokenlabs.gitops import flux
from tokenlabs.layers.base.layer import Unit
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.loader import load
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.target_names import TargetName
from tokenlabs.spec.targets import target
from tokenlabs.synth.rendering import render

LAYERS = ("crds", "lws", "models", "monitoring", "namespaces")


@pytest.fixture(scope="module")
def two_nodes(repository: Path) -> Platform:
    return load(repository / "examples" / "two-nodes.yaml").platform


def rendered(platform: Platform, name: TargetName, *layers: str) -> list[Manifest]:
    shown = target(platform, name)
    pieces = [piece for layer in layers if layer != "flux" for piece in layer_named(layer).pieces(shown)]
    pieces += flux.pieces(shown, "") if "flux" in layers else ()
    units = [(f"{number}", piece) for number, piece in enumerate(pieces) if isinstance(piece, Unit)]
    return [each for file in render(units, {}).values() for each in yaml_text.load(file.text)]


@pytest.fixture(scope="module")
def manifests(two_nodes: Platform) -> list[Manifest]:
    return rendered(two_nodes, "microk8s", *LAYERS)


def of_kind(manifests: list[Manifest], kind: str) -> Iterator[Manifest]:
    return (each for each in manifests if each["kind"] == kind)


def named(manifests: list[Manifest], kind: str, name: str) -> dict[str, Any]:
    (found,) = (each for each in of_kind(manifests, kind) if each["metadata"]["name"] == name)
    spec: dict[str, Any] = found["spec"]
    return spec


def templates(manifests: list[Manifest], pool: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Of leaders and workers."""
    found = named(manifests, "LeaderWorkerSet", f"{pool}-group")["leaderWorkerTemplate"]
    return found["leaderTemplate"], found["workerTemplate"]


def selects(labels: dict[str, str], template: dict[str, Any]) -> bool:
    return bool(labels.items() <= template["metadata"]["labels"].items())


@pytest.mark.parametrize("pool", ["qwen-397b", "deepseek"])
def test_pool_service_and_monitor_select_leaders_only(manifests: list[Manifest], pool: str) -> None:
    """A worker has no API: what it was sent would fail (llm-d/llm-d-router#220)."""
    leader, worker = templates(manifests, pool)
    selectors = [
        named(manifests, "InferencePool", pool)["selector"]["matchLabels"],
        named(manifests, "Service", f"{pool}-decode")["selector"],
        *(
            each["spec"]["selector"]["matchLabels"]
            for each in of_kind(manifests, "PodMonitor")
            if "llm-d.ai/inference-serving" in each["spec"]["selector"]["matchLabels"]
        ),
    ]
    assert len(selectors) == 3
    for labels in selectors:
        assert selects(labels, leader)
        assert not selects(labels, worker)


def test_members_reach_each_other_and_nobody_else_reaches_a_worker(manifests: list[Manifest]) -> None:
    leader, worker = templates(manifests, "qwen-397b")
    policies = [each["spec"] for each in of_kind(manifests, "NetworkPolicy")]
    (of_workers,) = [each for each in policies if selects(each["podSelector"]["matchLabels"], worker)]
    assert selects(of_workers["podSelector"]["matchLabels"], leader)
    ((rule),) = of_workers["ingress"]
    assert rule["ports"] == [{"protocol": "TCP"}]
    ((peer),) = rule["from"]
    for member in (leader, worker):
        assert selects(peer["podSelector"]["matchLabels"], member)
    other, _ = templates(manifests, "deepseek")
    assert not selects(peer["podSelector"]["matchLabels"], other)


def test_gpus_of_a_replica_are_divided_among_its_pods(manifests: list[Manifest]) -> None:
    for pool, gpus in (("qwen-397b", "1"), ("deepseek", "8")):
        for template in templates(manifests, pool):
            (container,) = template["spec"]["containers"]
            assert container["resources"]["limits"]["nvidia.com/gpu"] == gpus


def test_the_first_node_named_has_the_leader(manifests: list[Manifest]) -> None:
    def nodes(template: dict[str, Any]) -> list[str]:
        terms = template["spec"]["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]
        return list(terms["nodeSelectorTerms"][0]["matchExpressions"][0]["values"])

    assert [nodes(each) for each in templates(manifests, "qwen-397b")] == [["spark-01"], ["spark-02"]]


def test_no_node_has_two_pods_of_a_model(manifests: list[Manifest]) -> None:
    for template in templates(manifests, "deepseek"):
        terms = template["spec"]["affinity"]["podAntiAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]
        assert [each["topologyKey"] for each in terms] == ["kubernetes.io/hostname"]
        for member in templates(manifests, "deepseek"):
            assert selects(terms[0]["labelSelector"]["matchLabels"], member)


def test_only_the_leader_is_probed_and_workers_outlast_it(manifests: list[Manifest]) -> None:
    for pool in ("qwen-397b", "deepseek"):
        leader, worker = (each["spec"] for each in templates(manifests, pool))
        assert "startupProbe" in leader["containers"][0]
        assert not {"startupProbe", "readinessProbe", "livenessProbe"} & worker["containers"][0].keys()
        assert worker["terminationGracePeriodSeconds"] > leader["terminationGracePeriodSeconds"]
        hook = worker["containers"][0]["lifecycle"]["preStop"]["exec"]["command"]
        assert int(hook[3]) == leader["terminationGracePeriodSeconds"]
        assert worker["shareProcessNamespace"] is True


def test_engines_are_told_who_they_are(manifests: list[Manifest]) -> None:
    for template in templates(manifests, "qwen-397b"):
        words = template["spec"]["containers"][0]["args"]
        assert {
            "--nnodes=2",
            "--node-rank=$(LWS_WORKER_INDEX)",
            "--dist-init-addr=$(LWS_LEADER_ADDRESS):20000",
            "--pipeline-parallel-size=2",
        } <= set(words)
    leader, worker = (each["spec"]["containers"][0]["args"] for each in templates(manifests, "deepseek"))
    assert "--master-addr=$(LWS_LEADER_ADDRESS)" in leader
    assert [*leader, "--headless"] == worker


def test_groups_are_replaced_one_by_one_and_as_a_whole(manifests: list[Manifest]) -> None:
    spec = named(manifests, "LeaderWorkerSet", "deepseek-group")
    assert (spec["replicas"], spec["leaderWorkerTemplate"]["size"], spec["startupPolicy"]) == (2, 2, "LeaderCreated")
    assert spec["leaderWorkerTemplate"]["restartPolicy"] == "RecreateGroupOnPodRestart"
    assert spec["rolloutStrategy"]["rollingUpdateConfiguration"] == {"maxUnavailable": 1, "maxSurge": 0}
    budget = named(manifests, "PodDisruptionBudget", "deepseek-decode")
    assert all(selects(budget["selector"]["matchLabels"], each) for each in templates(manifests, "deepseek"))


def test_two_hours_pass_every_timeout(two_nodes: Platform, manifests: list[Manifest]) -> None:
    leader, _ = templates(manifests, "qwen-397b")
    probe = leader["spec"]["containers"][0]["startupProbe"]
    assert probe["initialDelaySeconds"] + probe["periodSeconds"] * probe["failureThreshold"] >= 121 * 60
    found = rendered(two_nodes, "microk8s", "flux")
    applied = named(found, "Kustomization", "token-labs-models-qwen-397b")
    assert int(applied["timeout"].removesuffix("m")) > 125
    assert [each["name"] for each in applied["dependsOn"]] == ["token-labs-models", "token-labs-lws"]
    assert [each["kind"] for each in applied["healthCheckExprs"]] == ["LeaderWorkerSet"]


def test_the_controller_comes_with_the_first_such_model(two_nodes: Platform, manifests: list[Manifest]) -> None:
    assert named(manifests, "HelmRelease", "lws")["chartRef"] == {"kind": "OCIRepository", "name": "lws"}
    single = two_nodes.model_copy(
        update={"models": tuple(each.model_copy(update={"multi_node": None}) for each in two_nodes.models)}
    )
    found = rendered(single, "microk8s", "crds", "lws", "namespaces", "flux")
    assert not [each["metadata"]["name"] for each in found if "lws" in each["metadata"]["name"]]


def test_simulated_workers_need_no_gpu_and_no_second_node(two_nodes: Platform) -> None:
    manifests = rendered(two_nodes, "kind", "models")
    leader, worker = templates(manifests, "qwen-397b")
    assert "affinity" not in worker["spec"]
    assert "affinity" not in leader["spec"]
    assert worker["spec"]["containers"][0]["image"] == "docker.io/library/python:3.13.9-slim"
    assert worker["spec"]["securityContext"]["runAsNonRoot"] is True
    assert not selects(named(manifests, "InferencePool", "qwen-397b")["selector"]["matchLabels"], worker)
