"""Do models run where they can, keep their weights, and answer by all of their names?"""

from __future__ import annotations

import json

import pytest

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tests.generator.layers.finding import first_model, named, pod, selected
from tokenlabs.layers.base.layer import EncryptedFile, Unit
from tokenlabs.layers.models import RUNTIMES
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.runtimes import RUNTIMES as DECLARED
from tokenlabs.spec.serving import HuggingFace, Model
from tokenlabs.spec.target_names import TARGETS
from tokenlabs.spec.targets import target

POOLS = ("token-labs-pool", "nemotron-vl-pool")


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


def test_in_kind_a_small_batch_holds_up_no_test(rendered: RenderedLayer, platform: Platform) -> None:
    (model, *_) = platform.models
    one = model.model_copy(update={"vllm": model.vllm.model_copy(update={"max_num_seqs": 1})})
    words = {
        name: pod(rendered(name, "models", models=(one,)), f"{model.pool}-decode")["spec"]["containers"][0]["args"]
        for name in TARGETS
    }
    assert "--max-num-seqs=1" in words["microk8s"]
    assert "--max-num-seqs=64" in words["kind"]


def test_every_runtime_of_the_spec_is_rendered() -> None:
    assert {name: runtime.declaration for name, runtime in RUNTIMES.items()} == DECLARED


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
