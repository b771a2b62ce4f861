"""Prefill by other pods: does each role run what llm-d and vLLM expect, do the halves find each other, and lose no request?"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generator.layers.conftest import RenderedLayer
from tests.generator.layers.finding import named, pod, selected
from tests.testbed.simulated import MODEL, simulated
from tokenlabs.layers.models.vllm import wait_for_peers
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.simulator.protocol import METRICS
from tokenlabs.spec.cluster import NodePool
from tokenlabs.spec.disaggregation import Prefill
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.loader import load
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.target_names import TARGETS, TargetName
from tokenlabs_verify.client import Request, send
from tokenlabs_verify.client.address import Address

POOL = "token-labs-pool"
DECODE, PREFILL = f"{POOL}-decode", f"{POOL}-prefill"


def disaggregated(platform: Platform, **prefill: Any) -> tuple[Any, ...]:
    first, *others = platform.models
    assert first.pool == POOL
    return (first.model_copy(update={"prefill": Prefill(**{"node": others[0].node, **prefill})}), *others)


@pytest.fixture
def models(rendered: RenderedLayer, platform: Platform) -> list[Manifest]:
    return rendered("microk8s", "models", models=disaggregated(platform))


@pytest.mark.parametrize("name", TARGETS)
def test_each_pod_tells_others_where_to_fetch_its_blocks(
    rendered: RenderedLayer, platform: Platform, name: TargetName
) -> None:
    """vLLM's connector says `localhost` unless told otherwise (`VLLM_NIXL_SIDE_CHANNEL_HOST`)."""
    manifests = rendered(name, "models", models=disaggregated(platform))
    for server in (DECODE, PREFILL):
        (container,) = pod(manifests, server)["spec"]["containers"]
        (address,) = (each for each in container["env"] if each["name"] == "VLLM_NIXL_SIDE_CHANNEL_HOST")
        assert address["valueFrom"] == {"fieldRef": {"fieldPath": "status.podIP"}}


@pytest.mark.parametrize("name", TARGETS)
def test_the_pool_has_both_roles_and_requests_go_to_the_sidecar(
    rendered: RenderedLayer, platform: Platform, name: TargetName
) -> None:
    """llm-d-inference-scheduler v0.7.1, deploy/components/vllm-sim-pd: the sidecar on the pool's port, the engine on 8200."""
    manifests = rendered(name, "models", models=disaggregated(platform))
    pool = named(manifests, "InferencePool", POOL)["spec"]
    assert sorted(selected(pool["selector"]["matchLabels"], manifests)) == [DECODE, PREFILL]
    (sidecar,) = pod(manifests, DECODE)["spec"]["initContainers"]
    assert sidecar["restartPolicy"] == "Always", "it stops after the engine"
    assert {"--port=8000", "--vllm-port=8200", "--kv-connector=nixlv2", "--secure-proxy=false"} == set(sidecar["args"])
    (engine,) = pod(manifests, DECODE)["spec"]["containers"]
    assert "--port=8200" in engine["args"]
    assert engine["ports"] == [{"containerPort": 8200, "name": "http"}]
    (port,) = pool["targetPorts"]
    assert port["number"] == 8000
    other = pod(manifests, PREFILL)["spec"]
    assert "initContainers" not in other
    assert "--port=8000" in other["containers"][0]["args"]


def test_no_deployment_selects_the_pods_of_the_other_role(models: list[Manifest]) -> None:
    for name in (DECODE, PREFILL):
        selector = named(models, "Deployment", name)["spec"]["selector"]["matchLabels"]
        assert selected(selector, models) == [name]
        assert pod(models, name)["metadata"]["labels"]["llm-d.ai/role"] == name.rpartition("-")[2]


def test_each_role_runs_where_it_is_said_to_with_weights_of_its_own(models: list[Manifest], platform: Platform) -> None:
    nodes = [model.node for model in platform.models]
    claims = []
    for name, node in zip((DECODE, PREFILL), nodes, strict=True):
        spec = pod(models, name)["spec"]
        assert spec["nodeSelector"]["kubernetes.io/hostname"] == node
        claims.append(
            next(each for each in spec["volumes"] if each["name"] == "weights")["persistentVolumeClaim"]["claimName"]
        )
        assert named(models, "PersistentVolumeClaim", claims[-1])["spec"]["accessModes"] == ["ReadWriteOnce"]
    assert len(set(claims)) == 2


def test_vllm_says_where_its_blocks_are(models: list[Manifest]) -> None:
    """vLLM, docs/features/nixl_connector_usage.md: by default the side channel is at localhost."""
    for name in (DECODE, PREFILL):
        (engine,) = pod(models, name)["spec"]["containers"]
        (config,) = [word for word in engine["args"] if word.startswith("--kv-transfer-config=")]
        assert yaml.safe_load(config.partition("=")[2]) == {"kv_connector": "NixlConnector", "kv_role": "kv_both"}
        host = next(each for each in engine["env"] if each["name"] == "VLLM_NIXL_SIDE_CHANNEL_HOST")
        assert host["valueFrom"]["fieldRef"]["fieldPath"] == "status.podIP"


def test_the_halves_of_a_model_reach_each_other_and_nobody_elses(models: list[Manifest]) -> None:
    policy = named(models, "NetworkPolicy", f"{POOL}-transfers")["spec"]
    both = policy["podSelector"]["matchLabels"]
    assert sorted(selected(both, models)) == [DECODE, PREFILL]
    between = policy["ingress"][0]
    (peer,) = between["from"]
    assert (peer["podSelector"]["matchLabels"], between["ports"]) == (both, [{"protocol": "TCP"}]), "on all ports"


def test_the_picker_chooses_a_pod_of_each_role(models: list[Manifest]) -> None:
    """llm-d-inference-scheduler v0.7.1, pkg/plugins: profiles `decode` and `prefill`, and a header for the sidecar."""
    config = yaml.safe_load(named(models, "ConfigMap", f"{POOL}-epp")["data"]["plugins.yaml"])
    plugins = {each["type"]: each.get("parameters") for each in config["plugins"]}
    assert plugins["disagg-profile-handler"] == {"deciders": {"prefill": "always-disagg-pd-decider"}}
    assert list(plugins).index("always-disagg-pd-decider") < list(plugins).index("disagg-profile-handler")
    assert "disagg-headers-handler" in plugins
    for profile in config["schedulingProfiles"]:
        assert profile["plugins"][0] == {"pluginRef": f"{profile['name']}-filter"}
        assert {each["pluginRef"] for each in profile["plugins"]} <= plugins.keys()
    assert [profile["name"] for profile in config["schedulingProfiles"]] == ["decode", "prefill"]
    other = yaml.safe_load(named(models, "ConfigMap", "nemotron-vl-pool-epp")["data"]["plugins.yaml"])
    assert [profile["name"] for profile in other["schedulingProfiles"]] == ["default"]


def test_several_prefill_pods_are_evicted_one_by_one_and_have_their_own_resources(
    rendered: RenderedLayer, platform: Platform
) -> None:
    small = Resources(requests={"cpu": "1"}, limits={"memory": "20Gi"})
    manifests = rendered("microk8s", "models", models=disaggregated(platform, replicas=2, resources=small))
    budget = named(manifests, "PodDisruptionBudget", PREFILL)["spec"]
    assert selected(budget["selector"]["matchLabels"], manifests) == [PREFILL]
    assert pod(manifests, PREFILL)["spec"]["containers"][0]["resources"]["limits"]["memory"] == "20Gi"
    assert named(manifests, "Deployment", PREFILL)["spec"]["replicas"] == 2
    assert named(manifests, "Deployment", DECODE)["spec"]["replicas"] == 1


NODES = ["spark-01", "spark-02"]


@pytest.mark.parametrize(
    ("where", "selects", "one_of"),
    [
        ({"nodes": NODES}, {}, NODES),
        ({"node_selector": {"nvidia.com/gpu.product": "NVIDIA-GB10"}}, {"nvidia.com/gpu.product": "NVIDIA-GB10"}, None),
        ({"node_pool": "burst"}, {"acme.com/pool": "burst"}, None),
    ],
    ids=["nodes", "node_selector", "node_pool"],
)
def test_prefill_is_placed_by_the_same_fields_as_a_model(
    rendered: RenderedLayer,
    platform: Platform,
    where: dict[str, Any],
    selects: dict[str, str],
    one_of: list[str] | None,
) -> None:
    pool = NodePool(
        arch="arm64", machines=3, selector={"acme.com/pool": "burst"}, gpu=platform.cluster.nodes["spark-01"].gpu
    )
    cluster = platform.cluster.model_copy(update={"node_pools": {"burst": pool}})
    models = disaggregated(platform, node=None, replicas=2, **where)
    spec = pod(rendered("microk8s", "models", models=models, cluster=cluster), PREFILL)["spec"]
    assert selects.items() <= spec["nodeSelector"].items()
    assert "kubernetes.io/hostname" not in spec["nodeSelector"]
    required = spec.get("affinity", {}).get("nodeAffinity", {}).get("requiredDuringSchedulingIgnoredDuringExecution")
    found = required and required["nodeSelectorTerms"][0]["matchExpressions"][0]["values"]
    assert found == one_of
    assert "podAntiAffinity" in spec.get("affinity", {}) or spec["topologySpreadConstraints"], "not both on one node"


def test_prometheus_reads_each_role_once_and_apart(rendered: RenderedLayer, platform: Platform) -> None:
    monitors = rendered("microk8s", "monitoring", models=disaggregated(platform))
    models = rendered("microk8s", "models", models=disaggregated(platform))
    for monitor, names in (
        ("model-servers", ["nemotron-vl-pool-decode", DECODE]),
        ("prefill-servers", [PREFILL]),
    ):
        spec = named(monitors, "PodMonitor", f"token-labs-{monitor}")["spec"]
        assert sorted(selected(spec["selector"]["matchLabels"], models)) == names
    ports = [
        rule["ports"][0]["port"] for rule in named(models, "NetworkPolicy", f"{POOL}-transfers")["spec"]["ingress"][1:]
    ]
    assert ports == [8200], "the engine's own port, which Prometheus reads"


def test_an_engine_that_cannot_fetch_from_others_is_refused(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RUNTIMES, "vllm", replace(RUNTIMES["vllm"], disaggregates=False))
    with pytest.raises(SpecError) as caught:
        load(repository / "examples" / "large-models.yaml")
    assert {problem.path for problem in caught.value.problems} == {"models[0].prefill", "models[1].prefill"}
    assert "cannot fetch" in str(caught.value)


@pytest.mark.parametrize("drain", ["hook", "engine"])
def test_either_role_waits_for_the_other_before_it_stops(
    rendered: RenderedLayer, platform: Platform, drain: str
) -> None:
    """At SIGTERM vLLM may exit while a peer still fetches what it has prefilled, or while a prompt for it is computed elsewhere."""
    first, *others = disaggregated(platform)
    first = first.model_copy(update={"vllm": first.vllm.model_copy(update={"drain": drain})})
    models = rendered("microk8s", "models", models=(first, *others))
    both = "vllm:num_requests_running,vllm:num_requests_waiting"
    for role, peers, gauges in ((DECODE, PREFILL, both), (PREFILL, f"{POOL}-decoding", "vllm:num_requests_waiting")):
        (engine,) = pod(models, role)["spec"]["containers"]
        python, _, program, port, _, _, own, service, their_port, theirs = engine["lifecycle"]["preStop"]["exec"][
            "command"
        ]
        assert (python, program) == ("python3", wait_for_peers())
        assert f"--port={port}" in engine["args"]
        assert (own, service, their_port, theirs) == (both, peers, "8000", gauges)
        found = named(models, "Service", service)["spec"]
        assert (found["clusterIP"], found["publishNotReadyAddresses"]) == ("None", True), (
            "each pod, those that stop too"
        )
        (selects,) = selected(found["selector"], models)
        assert selects == ({DECODE, PREFILL} - {role}).pop()


def waits(port: int, service: str, others: int, theirs: str = "", longest: float = 20.0) -> subprocess.Popen[bytes]:
    gauges = "vllm:num_requests_running,vllm:num_requests_waiting"
    words = [str(port), "0", str(longest), gauges, service, str(others), theirs or gauges]
    return subprocess.Popen([sys.executable, "-c", wait_for_peers(), *words])


def test_a_prefilling_server_waits_until_no_peer_waits_for_its_blocks() -> None:
    with simulated("--model", MODEL) as own, simulated("--model", MODEL) as peer:
        queue(peer.address, 1)
        began = time.monotonic()
        hook = waits(own.address.port, "127.0.0.1", peer.address.port, "vllm:num_requests_waiting")
        time.sleep(4)
        assert hook.poll() is None
        queue(peer.address, 0)
        assert hook.wait(30) == 0
        assert time.monotonic() - began < 15


def queue(address: Address, waiting: int) -> None:
    body = b'{"waiting": %d}' % waiting
    send(address, Request("PUT", METRICS.encode(), (("Host", "x"),), body))


def test_a_decoding_server_waits_for_prompts_that_others_compute_for_it() -> None:
    """While the other server is busy, this one has nothing in its gauges: stopped then, it would lose the request."""
    with simulated("--model", MODEL) as own, simulated("--model", MODEL) as other:
        body = b'{"model": "%s", "messages": [{"role": "user", "content": "a long prompt"}]}' % MODEL.encode()
        headers = (("Host", "x"), ("x-simulate-prefill", "6"))
        request = Request("POST", b"/v1/chat/completions", headers, body)
        sending = threading.Thread(target=send, args=(other.address, request))
        began = time.monotonic()
        sending.start()
        time.sleep(0.5)
        hook = waits(own.address.port, "127.0.0.1", other.address.port)
        assert hook.wait(30) == 0
        assert 6 < time.monotonic() - began < 15
        sending.join()


def test_a_decoding_server_does_not_wait_for_servers_that_are_gone() -> None:
    with simulated("--model", MODEL) as own:
        began = time.monotonic()
        assert waits(own.address.port, "no-such-service.invalid", 8000).wait(30) == 0
        assert time.monotonic() - began < 10
