"""vLLM: `vllm serve` on a GPU, with the arguments of the spec under vLLM's own names."""

from __future__ import annotations

from functools import cache
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, pools
from tokenlabs.contract.labels import INSTANCE_LABEL
from tokenlabs.layers.kinds import k8s
from tokenlabs.layers.models import server
from tokenlabs.layers.models.server import Placement, Runtime, ServerInputs
from tokenlabs.layers.pods import PRUNE_DISABLED, port, quantity, requirements
from tokenlabs.layers.stopping import UNROUTED_SECONDS, Stop, after_a_sleep, within
from tokenlabs.spec.distributions import accelerator_of, storage_class
from tokenlabs.spec.image_roles import of_the_spec
from tokenlabs.spec.runtimes.vllm import DECLARATION, WEIGHTS_FOLDER, VllmArguments

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.cluster import Gpu
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

CACHES = {
    "VLLM_CACHE_ROOT": f"{WEIGHTS_FOLDER}/compiled/vllm",
    "TRITON_CACHE_DIR": f"{WEIGHTS_FOLDER}/compiled/triton",
    "FLASHINFER_WORKSPACE_BASE": f"{WEIGHTS_FOLDER}/compiled",
}
"""Compiled kernels, beside the weights: in the image they would be lost with each pod, and compiling takes minutes (vllm/envs.py;
triton/knobs.py; flashinfer/jit/env.py, which appends `.cache/flashinfer`). Each finds its files by what they were compiled of."""
TOKEN_KEY = "HF_TOKEN"  # noqa: S105 (a name)
SHARED_MEMORY = "2Gi"
"""Between the processes of tensor parallelism; 64 MiB, what containers get, are too few (vLLM, "Using Kubernetes")."""

FIRST_PROBE = 30
PROBE_PERIOD = 10


class VllmInputs(NamedTuple):
    """A model on vLLM."""

    server: ServerInputs
    image: str
    devices: dict[str, str]
    """Resources of one replica that are GPUs."""
    gpu_memory_utilization: float
    arguments: VllmArguments
    env: dict[str, str]
    weights: str
    """Size of the volume of the model's weights."""
    storage_class: str | None
    token_secret: str | None
    placement: Placement
    shared_memory: bool


def inputs(target: Target, model: Model) -> VllmInputs:
    """vLLM serving `model`."""
    platform, defaults = target.platform, target.platform.model_defaults
    gpu = _gpu(target, model)
    asked = accelerator_of(platform.cluster, gpu)
    return VllmInputs(
        server=server.inputs(target, model),
        image=of_the_spec(target, model.image or defaults.image),
        devices={asked.resource: str(DECLARATION.gpus(model))},
        gpu_memory_utilization=model.gpu_memory_utilization,
        arguments=model.vllm,
        env={**defaults.env, **model.env},
        weights=(model.weights or defaults.weights).size,
        storage_class=storage_class(platform.cluster),
        token_secret=defaults.hugging_face.secret if defaults.hugging_face else None,
        placement=Placement(
            labels=dict([asked.label]) if asked.label else {},
            runtime_class=asked.runtime_class,
        ),
        # With MPS the device plugin mounts its daemon's own /dev/shm there (NVIDIA/k8s-device-plugin, plugin/mps.go).
        shared_memory=gpu.sharing != "mps",
    )


def _gpu(target: Target, model: Model) -> Gpu:
    node = target.platform.cluster.nodes.get(model.node) if model.node else None
    if node is None or node.gpu is None:
        raise ValueError(f"{model.id} passed the spec's rules without a GPU")
    return node.gpu


def build(scope: Construct, inputs: VllmInputs) -> None:
    """The volume of the weights, and the Deployment that serves them."""
    k8s.KubePersistentVolumeClaim(
        scope,
        "weights",
        metadata=k8s.ObjectMeta(
            name=pools.weights(inputs.server.pool),
            namespace=inputs.server.namespace,
            labels={**server.COMPONENT, INSTANCE_LABEL: inputs.server.pool},
            annotations=PRUNE_DISABLED,
        ),
        spec=k8s.PersistentVolumeClaimSpec(
            access_modes=["ReadWriteOnce"],
            storage_class_name=inputs.storage_class,
            resources=k8s.ResourceRequirements(requests={"storage": quantity(inputs.weights)}),
        ),
    )
    server.build(
        scope,
        inputs.server,
        _container(inputs),
        k8s.PodSecurityContext(seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault")),
        _stop(inputs),
        volumes=_volumes(inputs),
        placement=inputs.placement,
    )


def arguments(inputs: VllmInputs) -> list[str]:
    """Arguments of `vllm serve`, one word each."""
    given = inputs.arguments
    flags: list[str] = [
        inputs.server.id,
        f"--port={components.BACKEND_PORT}",
        f"--served-model-name={inputs.server.id}",
        f"--gpu-memory-utilization={inputs.gpu_memory_utilization}",
        f"--tensor-parallel-size={given.tensor_parallel_size}",
    ]
    for flag, value in (
        ("pipeline-parallel-size", _unless_one(given.pipeline_parallel_size)),
        ("data-parallel-size", _unless_one(given.data_parallel_size)),
        ("dtype", given.dtype),
        ("quantization", given.quantization),
        ("max-model-len", given.max_model_len),
        ("max-num-seqs", given.max_num_seqs),
    ):
        if value is not None:
            flags.append(f"--{flag}={value}")
    for flag, wanted in (("trust-remote-code", given.trust_remote_code), ("enforce-eager", given.enforce_eager)):
        if wanted:
            flags.append(f"--{flag}")
    if given.drain == "engine":
        flags.append(f"--shutdown-timeout={inputs.server.timeout}")
    return [*flags, *given.extra_args]


def _unless_one(size: int) -> int | None:
    return size if size > 1 else None


@cache
def wait_until_idle() -> str:
    """Text of the hook's program, which is a module here, checked and tested like all others."""
    return Path(__file__).with_name("wait_until_idle.py").read_text(encoding="utf-8")


def _stop(inputs: VllmInputs) -> Stop:
    longest = inputs.server.timeout
    if inputs.arguments.drain == "engine":
        return after_a_sleep(UNROUTED_SECONDS, longest)
    # Without --shutdown-timeout vLLM aborts at SIGTERM what runs (vllm-project/vllm#24885).
    gauges = (DECLARATION.metrics.running, DECLARATION.metrics.waiting)
    words = [
        "python3",
        "-c",
        wait_until_idle(),
        str(components.BACKEND_PORT),
        str(UNROUTED_SECONDS),
        str(longest),
        *gauges,
    ]
    return Stop({"exec": {"command": words}}, within(longest))


def _container(inputs: VllmInputs) -> k8s.Container:
    return k8s.Container(
        name="vllm",
        image=inputs.image,
        # Images built on vLLM's differ in their entrypoint.
        command=["vllm", "serve"],
        args=arguments(inputs),
        env=_environment(inputs),
        ports=[k8s.ContainerPort(name="http", container_port=components.BACKEND_PORT)],
        startup_probe=_probe(
            DECLARATION.ready, PROBE_PERIOD, delay=FIRST_PROBE, failures=_start_failures(inputs.server.startup)
        ),
        readiness_probe=_probe(DECLARATION.ready, 15),
        liveness_probe=_probe(DECLARATION.health, 30),
        resources=requirements(inputs.server.resources, inputs.devices),
        # No more: vLLM's images run as root and write compiled kernels all over the file system.
        security_context=k8s.SecurityContext(
            allow_privilege_escalation=False, capabilities=k8s.Capabilities(drop=["ALL"])
        ),
        volume_mounts=[
            k8s.VolumeMount(name="weights", mount_path=WEIGHTS_FOLDER),
            *([k8s.VolumeMount(name="shared-memory", mount_path="/dev/shm")] if inputs.shared_memory else []),  # noqa: S108
        ],
    )


def _environment(inputs: VllmInputs) -> list[k8s.EnvVar]:
    values = {"HF_HOME": WEIGHTS_FOLDER, **CACHES, **inputs.env}
    variables = [k8s.EnvVar(name=name, value=value) for name, value in values.items()]
    if inputs.token_secret:
        key = k8s.SecretKeySelector(name=inputs.token_secret, key=TOKEN_KEY)
        variables.append(k8s.EnvVar(name=TOKEN_KEY, value_from=k8s.EnvVarSource(secret_key_ref=key)))
    return variables


def _volumes(inputs: VllmInputs) -> list[k8s.Volume]:
    claim = k8s.PersistentVolumeClaimVolumeSource(claim_name=pools.weights(inputs.server.pool))
    volumes = [k8s.Volume(name="weights", persistent_volume_claim=claim)]
    if inputs.shared_memory:
        memory = k8s.EmptyDirVolumeSource(medium="Memory", size_limit=quantity(SHARED_MEMORY))
        volumes.append(k8s.Volume(name="shared-memory", empty_dir=memory))
    return volumes


def _start_failures(startup: int) -> int:
    return max(1, ceil((startup - FIRST_PROBE) / PROBE_PERIOD))


def _probe(path: str, period: int, *, delay: int | None = None, failures: int | None = None) -> k8s.Probe:
    return k8s.Probe(
        http_get=k8s.HttpGetAction(path=path, port=port("http")),
        period_seconds=period,
        initial_delay_seconds=delay,
        failure_threshold=failures,
        # One second, the default, is short for a server whose processor prepares a long prompt.
        timeout_seconds=5,
    )


RUNTIME = Runtime(DECLARATION, inputs, build)
