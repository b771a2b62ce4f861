"""Servers on GPUs: a volume of weights, GPUs of a node, and probes for a long startup.

A runtime adds its process, and how that stops.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, pools
from tokenlabs.contract.labels import INSTANCE_LABEL
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.pods import PRUNE_DISABLED, port, quantity, requirements
from tokenlabs.layers.models import server
from tokenlabs.layers.models.server import Placement, ServerInputs
from tokenlabs.spec.distributions import accelerator_of, storage_class
from tokenlabs.spec.image_roles import of_the_spec
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.runtimes.declaration import WEIGHTS_FOLDER

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.layers.base.stopping import Stop
    from tokenlabs.spec.cluster import Gpu
    from tokenlabs.spec.runtimes import Declaration
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

TOKEN_KEY = "HF_TOKEN"  # noqa: S105 (a name)
SHARED_MEMORY = "2Gi"
"""Between the processes of tensor parallelism; 64 MiB, what containers get, are too few (vLLM, "Using Kubernetes")."""

FIRST_PROBE = 30
PROBE_PERIOD = 10


class GpuInputs(NamedTuple):
    """A model on an engine that takes GPUs."""

    server: ServerInputs
    image: str
    devices: dict[str, str]
    """Resources of one replica that are GPUs."""
    env: dict[str, str]
    weights: str
    """Size of the volume of the model's weights."""
    storage_class: str | None
    token_secret: str | None
    placement: Placement
    shared_memory: bool


class Process(NamedTuple):
    """What a runtime runs in its container."""

    name: str
    command: list[str]
    args: list[str]
    env: dict[str, str]
    """Added to the spec's, which takes precedence."""


def inputs(target: Target, model: Model) -> GpuInputs:
    """The servers of `model`."""
    platform, defaults = target.platform, target.platform.model_defaults
    gpu = _gpu(target, model)
    asked = accelerator_of(platform.cluster, gpu)
    return GpuInputs(
        server=server.inputs(target, model),
        image=of_the_spec(target, model.image or defaults.image),
        devices={asked.resource: str(RUNTIMES[model.engine].gpus(model))},
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


def build(scope: Construct, inputs: GpuInputs, runtime: Declaration, process: Process, stop: Stop) -> None:
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
        _container(inputs, runtime, process),
        k8s.PodSecurityContext(seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault")),
        stop,
        volumes=_volumes(inputs),
        placement=inputs.placement,
    )


def _container(inputs: GpuInputs, runtime: Declaration, process: Process) -> k8s.Container:
    return k8s.Container(
        name=process.name,
        image=inputs.image,
        command=process.command,
        args=process.args,
        env=_environment(inputs, process.env),
        ports=[k8s.ContainerPort(name="http", container_port=components.BACKEND_PORT)],
        startup_probe=_probe(
            runtime.ready, PROBE_PERIOD, delay=FIRST_PROBE, failures=_start_failures(inputs.server.startup)
        ),
        readiness_probe=_probe(runtime.ready, 15),
        liveness_probe=_probe(runtime.health, 30),
        resources=requirements(inputs.server.resources, inputs.devices),
        # No more: engines' images run as root and write compiled kernels all over the file system.
        security_context=k8s.SecurityContext(
            allow_privilege_escalation=False, capabilities=k8s.Capabilities(drop=["ALL"])
        ),
        volume_mounts=[
            k8s.VolumeMount(name="weights", mount_path=WEIGHTS_FOLDER),
            *([k8s.VolumeMount(name="shared-memory", mount_path="/dev/shm")] if inputs.shared_memory else []),  # noqa: S108
        ],
    )


def _environment(inputs: GpuInputs, own: dict[str, str]) -> list[k8s.EnvVar]:
    values = {"HF_HOME": WEIGHTS_FOLDER, **own, **inputs.env}
    variables = [k8s.EnvVar(name=name, value=value) for name, value in values.items()]
    if inputs.token_secret:
        key = k8s.SecretKeySelector(name=inputs.token_secret, key=TOKEN_KEY)
        variables.append(k8s.EnvVar(name=TOKEN_KEY, value_from=k8s.EnvVarSource(secret_key_ref=key)))
    return variables


def _volumes(inputs: GpuInputs) -> list[k8s.Volume]:
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
