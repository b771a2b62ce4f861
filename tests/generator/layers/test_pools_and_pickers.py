"""Does a pool select its own servers, and does its picker read what it needs, in every target?"""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tests.generator.layers.finding import named, pod, selected
from tokenlabs.layers.base.layer import Unit
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.target_names import TARGETS, TargetName
from tokenlabs.spec.targets import target

POOLS = ("token-labs-pool", "nemotron-vl-pool")


@pytest.mark.parametrize("pool", POOLS)
@pytest.mark.parametrize("name", TARGETS)
def test_a_pool_selects_only_its_own_servers(rendered: RenderedLayer, name: TargetName, pool: str) -> None:
    manifests = rendered(name, "models")
    spec = named(manifests, "InferencePool", pool)["spec"]
    assert selected(spec["selector"]["matchLabels"], manifests) == [f"{pool}-decode"]
    server = pod(manifests, f"{pool}-decode")["spec"]["containers"][0]
    assert [port["containerPort"] for port in server["ports"]] == [port["number"] for port in spec["targetPorts"]]
    service = named(manifests, "Service", f"{pool}-decode")["spec"]
    assert selected(service["selector"], manifests) == [f"{pool}-decode"]


@pytest.mark.parametrize("pool", POOLS)
def test_the_picker_that_a_pool_names_is_there_and_reads_its_configuration(rendered: RenderedLayer, pool: str) -> None:
    manifests = rendered("microk8s", "models")
    picker = named(manifests, "InferencePool", pool)["spec"]["endpointPickerRef"]
    service = named(manifests, "Service", picker["name"])["spec"]
    port = next(each for each in service["ports"] if each["port"] == picker["port"]["number"])
    assert port["appProtocol"] == "http2"
    assert selected(service["selector"], manifests) == [f"{pool}-epp"]
    spec = pod(manifests, f"{pool}-epp")["spec"]
    container = spec["containers"][0]
    assert {each["name"]: each["containerPort"] for each in container["ports"]}[port["targetPort"]] == 9002
    (volume,) = spec["volumes"]
    config = named(manifests, "ConfigMap", volume["configMap"]["name"])["data"]
    (file,) = [word.split("=", 1)[1] for word in container["args"] if word.startswith("--config-file=")]
    folder, _, key = file.rpartition("/")
    assert (container["volumeMounts"][0]["mountPath"], list(config)) == (folder, [key])
    assert f"--pool-name={pool}" in container["args"]


def test_the_pickers_plugins_are_known_referred_to_and_weighed(rendered: RenderedLayer) -> None:
    config = yaml.safe_load(
        named(rendered("microk8s", "models"), "ConfigMap", f"{POOLS[0]}-epp")["data"]["plugins.yaml"]
    )
    plugins = {plugin["type"] for plugin in config["plugins"]}
    # GIE v1.3.0, cmd/epp/runner/runner.go: registered in-tree plugins.
    assert plugins == {"queue-scorer", "kv-cache-utilization-scorer", "prefix-cache-scorer"}
    (profile,) = config["schedulingProfiles"]
    assert {each["pluginRef"]: each["weight"] for each in profile["plugins"]} == {
        "queue-scorer": 2,
        "kv-cache-utilization-scorer": 2,
        "prefix-cache-scorer": 3,
    }


@pytest.mark.parametrize(
    ("stack", "image", "api", "groups"),
    [
        (
            # llm-d-inference-scheduler v0.7.1, deploy/config and deploy/components/inference-gateway/rbac.yaml; kaito#1975.
            "2026-12",
            "mcr.microsoft.com/oss/v2/llm-d/llm-d-inference-scheduler:v0.7.1",
            "inference.networking.x-k8s.io/v1alpha1",
            {"inference.networking.x-k8s.io"},
        ),
        (
            # llm-d-router v0.10.0, config/charts/routerlib/templates/_config.yaml and llm-d-router-standalone's rbac.yaml.
            "2026-12-router",
            "ghcr.io/llm-d/llm-d-router-endpoint-picker:v0.10.0",
            "llm-d.ai/v1alpha1",
            {"inference.networking.x-k8s.io", "llm-d.ai"},
        ),
    ],
)
def test_a_stack_s_picker_gets_the_image_configuration_and_rights_of_its_release(
    rendered: RenderedLayer, stack: str, image: str, api: str, groups: set[str]
) -> None:
    manifests = rendered("microk8s", "models", stack)
    container = pod(manifests, f"{POOLS[0]}-epp")["spec"]["containers"][0]
    assert container["image"] == image
    config = yaml.safe_load(named(manifests, "ConfigMap", f"{POOLS[0]}-epp")["data"]["plugins.yaml"])
    assert (config["apiVersion"], config["kind"]) == (api, "EndpointPickerConfig")
    rules = named(manifests, "Role", f"{POOLS[0]}-epp")["rules"]
    watched = {group for rule in rules if "inferenceobjectives" in rule["resources"] for group in rule["apiGroups"]}
    assert watched == groups
    # GIE v1.4.0, pkg/epp/server/options.go: the picker ends at its start if one of the metrics' flags is set.
    assert not [word for word in container["args"] if word.split("=")[0].endswith("-metric")]


@pytest.mark.parametrize(
    ("stack", "node", "selector"),
    [
        ("2026-12", None, {"kubernetes.io/arch": "amd64"}),
        ("2026-12", "controller", {"kubernetes.io/hostname": "controller"}),
        ("2026-12-router", None, None),
    ],
)
def test_a_picker_without_a_node_avoids_architectures_that_its_image_may_not_be_built_for(
    rendered: RenderedLayer, platform: Platform, stack: str, node: str | None, selector: dict[str, str] | None
) -> None:
    picker = platform.model_defaults.picker.model_copy(update={"node": node})
    defaults = platform.model_defaults.model_copy(update={"picker": picker})
    manifests = rendered("microk8s", "models", stack, model_defaults=defaults)
    assert pod(manifests, f"{POOLS[0]}-epp")["spec"].get("nodeSelector") == selector


@pytest.mark.parametrize("pool", POOLS)
def test_a_picker_may_read_what_it_watches_and_ask_who_reads_its_metrics(rendered: RenderedLayer, pool: str) -> None:
    manifests = rendered("microk8s", "models")
    account = pod(manifests, f"{pool}-epp")["spec"]["serviceAccountName"]
    subject = {"kind": "ServiceAccount", "name": account, "namespace": "token-labs"}
    binding = named(manifests, "RoleBinding", f"{pool}-epp")
    assert binding["subjects"] == [subject]
    rules = named(manifests, "Role", binding["roleRef"]["name"])["rules"]
    assert {resource for rule in rules for resource in rule["resources"]} == {
        "inferencepools",
        "inferenceobjectives",
        "inferencemodelrewrites",
        "pods",
    }
    assert all(set(rule["verbs"]) == {"get", "list", "watch"} for rule in rules)
    cluster = named(manifests, "ClusterRoleBinding", "token-labs-endpoint-pickers")
    assert cluster["roleRef"]["name"] == "system:auth-delegator"
    assert subject in cluster["subjects"]


def test_pools_look_the_same_to_the_gateway_in_every_target(platform: Platform) -> None:
    def shared(name: TargetName) -> list[Unit[Any]]:
        pieces = layer_named("models").pieces(target(platform, name))
        return [each for each in pieces if isinstance(each, Unit) and each.file.endswith("/pool.yaml")]

    assert shared("microk8s") == shared("kind")
    assert len(shared("kind")) == len(platform.models)


def test_pool_names_give_unique_files(platform: Platform) -> None:
    first, second = platform.models
    for name in ("token-labs-pool-epp", "picker-access", "pickers-network-policy", "token-labs-pool-decode"):
        changed = platform.model_copy(update={"models": (first, second.model_copy(update={"pool": name}))})
        files = [each.file for each in layer_named("models").pieces(target(changed, "microk8s"))]
        assert len(files) == len(set(files))
