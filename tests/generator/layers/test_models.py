"""Do models run where they can, are they found by what must find them, and is that the same in every target?"""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tokenlabs.layers.base.layer import EncryptedFile, Unit
from tokenlabs.layers.models import RUNTIMES
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.runtimes import RUNTIMES as DECLARED
from tokenlabs.spec.serving import HuggingFace, Model
from tokenlabs.spec.target_names import TARGETS, TargetName
from tokenlabs.spec.targets import target

POOLS = ("token-labs-pool", "nemotron-vl-pool")


def named(manifests: list[Manifest], kind: str, name: str) -> Manifest:
    return next(each for each in manifests if each["kind"] == kind and each["metadata"]["name"] == name)


def pod(manifests: list[Manifest], deployment: str) -> dict[str, Any]:
    template: dict[str, Any] = named(manifests, "Deployment", deployment)["spec"]["template"]
    return template


def selected(labels: dict[str, str], manifests: list[Manifest]) -> list[str]:
    """Names of the Deployments whose pods have these labels."""
    return [
        each["metadata"]["name"]
        for each in manifests
        if each["kind"] == "Deployment" and labels.items() <= each["spec"]["template"]["metadata"]["labels"].items()
    ]


def first_model(platform: Platform, **changes: Any) -> tuple[Model, ...]:
    return (platform.models[0].model_copy(update=changes), *platform.models[1:])


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


@pytest.mark.parametrize(
    ("pool", "arguments"),
    [
        (
            "token-labs-pool",
            ["--gpu-memory-utilization=0.7", "--tensor-parallel-size=1", "--dtype=bfloat16"],
        ),
        (
            "nemotron-vl-pool",
            [
                *("--gpu-memory-utilization=0.75", "--tensor-parallel-size=1", "--dtype=auto"),
                *("--quantization=modelopt", "--trust-remote-code", "--enforce-eager"),
            ],
        ),
    ],
)
def test_vllm_arguments_match_the_spec(
    rendered: RenderedLayer, platform: Platform, pool: str, arguments: list[str]
) -> None:
    container = pod(rendered("microk8s", "models"), f"{pool}-decode")["spec"]["containers"][0]
    model = next(each for each in platform.models if each.pool == pool)
    assert container["command"] == ["vllm", "serve"]
    assert container["args"] == [model.id, "--port=8000", f"--served-model-name={model.id}", *arguments]
    assert container["image"] == "ghcr.io/elizabetht/token-labs/vllm-serve:v0.4.0"
    assert {"name": "FLASHINFER_DISABLE_VERSION_CHECK", "value": "1"} in container["env"]
    assert container["resources"] == {
        "requests": {"cpu": "4", "memory": "32Gi", "nvidia.com/gpu": "1"},
        "limits": {"cpu": "8", "memory": "64Gi", "nvidia.com/gpu": "1"},
    }


@pytest.mark.parametrize(("pool", "node"), [("token-labs-pool", "spark-01"), ("nemotron-vl-pool", "spark-02")])
def test_a_model_runs_on_the_gpu_of_its_node(rendered: RenderedLayer, pool: str, node: str) -> None:
    spec = pod(rendered("microk8s", "models"), f"{pool}-decode")["spec"]
    assert spec["nodeSelector"] == {"kubernetes.io/hostname": node, "nvidia.com/gpu.product": "NVIDIA-GB10"}
    assert spec["runtimeClassName"] == "nvidia"
    assert spec["tolerations"] == [{"key": "nvidia.com/gpu", "operator": "Exists"}]


@pytest.mark.parametrize(("pool", "seconds"), [("token-labs-pool", 600), ("nemotron-vl-pool", 900)])
def test_timeouts_cover_a_loading_model(rendered: RenderedLayer, pool: str, seconds: int) -> None:
    deployment = named(rendered("microk8s", "models"), "Deployment", f"{pool}-decode")
    probe = deployment["spec"]["template"]["spec"]["containers"][0]["startupProbe"]
    assert probe["initialDelaySeconds"] + probe["periodSeconds"] * probe["failureThreshold"] >= seconds
    assert deployment["spec"]["progressDeadlineSeconds"] > seconds


def test_flux_waits_for_each_model_as_long_as_it_may_take(platform: Platform) -> None:
    waits = layer_named("models").parts(target(platform, "microk8s"))
    # Its last answer (5 minutes), pulling its image (10), loading its weights (10 and 15).
    assert 25 <= int(waits["token-labs-pool"].timeout.removesuffix("m")) <= 27
    assert 30 <= int(waits["nemotron-vl-pool"].timeout.removesuffix("m")) <= 32


def test_rollout_needs_no_second_gpu(rendered: RenderedLayer, platform: Platform) -> None:
    one = named(rendered("microk8s", "models"), "Deployment", "token-labs-pool-decode")
    assert one["spec"]["strategy"] == {"type": "Recreate"}
    several = rendered("microk8s", "models", models=first_model(platform, replicas=2))
    assert named(several, "Deployment", "token-labs-pool-decode")["spec"]["strategy"] == {
        "type": "RollingUpdate",
        "rollingUpdate": {"maxSurge": 0, "maxUnavailable": 1},
    }


def test_a_drain_takes_one_of_several_servers_and_is_never_blocked_by_one(
    rendered: RenderedLayer, platform: Platform
) -> None:
    assert not [each for each in rendered("microk8s", "models") if each["kind"] == "PodDisruptionBudget"]
    several = rendered("microk8s", "models", models=first_model(platform, replicas=2))
    (budget,) = [each for each in several if each["kind"] == "PodDisruptionBudget"]
    assert selected(budget["spec"]["selector"]["matchLabels"], several) == ["token-labs-pool-decode"]
    assert budget["spec"]["maxUnavailable"] == 1


def test_compiled_kernels_outlive_the_pod(rendered: RenderedLayer, platform: Platform) -> None:
    """Below the volume of the weights, unless the spec says where else."""
    own = first_model(platform, env={"TRITON_CACHE_DIR": "/dev/shm/triton"})  # noqa: S108
    container = pod(rendered("microk8s", "models", models=own), "token-labs-pool-decode")["spec"]["containers"][0]
    env = {each["name"]: each.get("value") for each in container["env"]}
    mounted = [each["mountPath"] for each in container["volumeMounts"] if each["name"] == "weights"]
    for name in ("VLLM_CACHE_ROOT", "FLASHINFER_WORKSPACE_BASE"):
        assert str(env[name]).startswith(f"{mounted[0]}/")
    assert env["TRITON_CACHE_DIR"] == "/dev/shm/triton"  # noqa: S108


def test_weights_outlive_the_pod_and_the_model(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "models")
    spec = pod(manifests, "token-labs-pool-decode")["spec"]
    container = spec["containers"][0]
    home = next(each["value"] for each in container["env"] if each["name"] == "HF_HOME")
    mount = next(each for each in container["volumeMounts"] if each["mountPath"] == home)
    volume = next(each for each in spec["volumes"] if each["name"] == mount["name"])
    claim = named(manifests, "PersistentVolumeClaim", volume["persistentVolumeClaim"]["claimName"])
    assert claim["metadata"]["annotations"] == {"kustomize.toolkit.fluxcd.io/prune": "disabled"}
    assert claim["spec"]["storageClassName"] == "microk8s-hostpath"
    assert claim["spec"]["resources"]["requests"] == {"storage": "100Gi"}


def test_gated_models_get_the_token_from_its_encrypted_secret(platform: Platform, rendered: RenderedLayer) -> None:
    assert "HF_TOKEN" not in str(rendered("microk8s", "models"))
    defaults = platform.model_defaults.model_copy(update={"hugging_face": HuggingFace(secret="hugging-face")})
    gated = platform.model_copy(update={"model_defaults": defaults})
    pieces = list(layer_named("models").pieces(target(gated, "microk8s")))
    (secret,) = [each for each in pieces if isinstance(each, EncryptedFile)]
    assert (secret.name, secret.namespace, secret.keys) == ("hugging-face", "token-labs", ("HF_TOKEN",))
    server = next(each for each in pieces if each.file == "token-labs-pool/server.yaml")
    assert isinstance(server, Unit)
    assert server.inputs.gpu.token_secret == secret.name
    assert not [each for each in layer_named("models").pieces(target(gated, "kind")) if isinstance(each, EncryptedFile)]


def test_mps_keeps_its_own_shared_memory(platform: Platform, rendered: RenderedLayer) -> None:
    node = platform.cluster.nodes["spark-01"]
    gpu = Gpu(product="NVIDIA-L40S", memory="45Gi", sharing="mps", shares=2)
    nodes = {**platform.cluster.nodes, "spark-01": node.model_copy(update={"gpu": gpu})}
    manifests = rendered("microk8s", "models", cluster=platform.cluster.model_copy(update={"nodes": nodes}))

    def mounts(pool: str) -> set[str]:
        container = pod(manifests, f"{pool}-decode")["spec"]["containers"][0]
        return {each["mountPath"].rpartition("/")[2] for each in container["volumeMounts"]}

    assert "shm" not in mounts("token-labs-pool")
    assert "shm" in mounts("nemotron-vl-pool")


def test_kind_acts_the_same_models_without_gpu_weights_or_pins(rendered: RenderedLayer, platform: Platform) -> None:
    manifests = rendered("kind", "models")
    assert not [each for each in manifests if each["kind"] == "PersistentVolumeClaim"]
    for model in platform.models:
        spec = pod(manifests, f"{model.pool}-decode")["spec"]
        (container,) = spec["containers"]
        assert container["image"] == "ghcr.io/llm-d/llm-d-inference-sim:v0.6.1"
        words = container["args"]
        assert f"--model={model.id}" in words
        assert words[words.index("--served-model-name") + 1] == model.id
        assert "nvidia.com/gpu" not in str(spec)
        assert "nodeSelector" not in spec
        assert "nodeSelector" not in pod(manifests, f"{model.pool}-epp")["spec"]


def test_pools_look_the_same_to_the_gateway_in_every_target(platform: Platform) -> None:
    def shared(name: TargetName) -> list[Unit[Any]]:
        pieces = layer_named("models").pieces(target(platform, name))
        return [each for each in pieces if isinstance(each, Unit) and each.file.endswith("/pool.yaml")]

    assert shared("microk8s") == shared("kind")
    assert len(shared("kind")) == len(platform.models)


@pytest.mark.parametrize("name", TARGETS)
def test_pods_have_resources_no_token_they_do_not_need_and_no_capabilities(
    rendered: RenderedLayer, name: TargetName
) -> None:
    for manifest in rendered(name, "models"):
        if manifest["kind"] != "Deployment":
            continue
        spec = manifest["spec"]["template"]["spec"]
        picker = manifest["metadata"]["name"].endswith("-epp")
        assert spec["automountServiceAccountToken"] is picker
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        (container,) = spec["containers"]
        assert set(container["resources"]) == {"requests", "limits"}
        assert container["securityContext"]["allowPrivilegeEscalation"] is False
        assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
        if container["name"] != "vllm":
            assert spec["securityContext"]["runAsNonRoot"] is True
            assert container["securityContext"]["readOnlyRootFilesystem"] is True


def test_only_gateway_pickers_and_prometheus_reach_servers(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "models")
    policy = named(manifests, "NetworkPolicy", "model-server")["spec"]
    assert selected(policy["podSelector"]["matchLabels"], manifests) == [f"{pool}-decode" for pool in POOLS]
    (rule,) = policy["ingress"]
    assert [peer["podSelector"]["matchLabels"] for peer in rule["from"]] == [
        {
            "app.kubernetes.io/managed-by": "envoy-gateway",
            "gateway.envoyproxy.io/owning-gateway-name": "token-labs-gateway",
            "gateway.envoyproxy.io/owning-gateway-namespace": "token-labs",
        },
        {"app.kubernetes.io/name": "endpoint-picker"},
        {"app.kubernetes.io/name": "prometheus"},
    ]
    assert rule["ports"] == [{"port": 8000, "protocol": "TCP"}]
    assert selected(rule["from"][1]["podSelector"]["matchLabels"], manifests) == [f"{pool}-epp" for pool in POOLS]


def test_only_the_gateway_asks_pickers_and_only_prometheus_reads_their_metrics(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "models")
    policy = named(manifests, "NetworkPolicy", "endpoint-picker")["spec"]
    assert selected(policy["podSelector"]["matchLabels"], manifests) == [f"{pool}-epp" for pool in POOLS]
    namespaces = {
        rule["ports"][0]["port"]: rule["from"][0]["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"]
        for rule in policy["ingress"]
    }
    assert namespaces == {9002: "envoy-gateway-system", 9090: "monitoring"}
    # A rule without peers would let everyone in.
    assert len(named(rendered("kind", "models"), "NetworkPolicy", "endpoint-picker")["spec"]["ingress"]) == 1


def test_every_runtime_of_the_spec_is_rendered() -> None:
    assert {name: runtime.declaration for name, runtime in RUNTIMES.items()} == DECLARED


def test_pool_names_give_unique_files(platform: Platform) -> None:
    first, second = platform.models
    for name in ("token-labs-pool-epp", "picker-access", "pickers-network-policy", "token-labs-pool-decode"):
        changed = platform.model_copy(update={"models": (first, second.model_copy(update={"pool": name}))})
        files = [each.file for each in layer_named("models").pieces(target(changed, "microk8s"))]
        assert len(files) == len(set(files))


def test_a_model_is_served_by_all_of_its_names(rendered: RenderedLayer, platform: Platform) -> None:
    """`--served-model-name` takes several words, `--lora-modules` JSON (vLLM 0.11, cli_args.py)."""
    adapters = ({"id": "support", "source": "acme/support-lora"},)
    named = Model.model_validate(
        {**platform.models[0].model_dump(), "id": "llama:8b", "aliases": ("chat",), "adapters": adapters}
        | {"source": "acme/llama", "revision": "v1"}
    )
    manifests = rendered("microk8s", "models", models=(named, *platform.models[1:]))
    args = pod(manifests, "token-labs-pool-decode")["spec"]["containers"][0]["args"]
    assert args[0] == "acme/llama"
    assert "--revision=v1" in args
    assert args[(at := args.index("--served-model-name")) : at + 4] == [
        "--served-model-name",
        "llama:8b",
        "chat",
        args[at + 3],
    ]
    assert args[at + 3].startswith("--")
    assert "--max-loras=1" in args
    modules = args[args.index("--lora-modules") + 1 :]
    assert [json.loads(each) for each in modules] == [
        {"name": "support", "path": "acme/support-lora", "base_model_name": "llama:8b"}
    ]
    simulated = pod(rendered("kind", "models", models=(named, *platform.models[1:])), "token-labs-pool-decode")
    words = simulated["spec"]["containers"][0]["args"]
    assert words[words.index("--served-model-name") + 1 :][:2] == ["llama:8b", "chat"]
