"""Servers on GPUs, or on CPUs: a volume of weights, GPUs of a node, and probes for a long startup.

A runtime adds its process, and how that stops.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, floor
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.pods import port, requirements
from tokenlabs.layers.models import device_claims, files, server, storage
from tokenlabs.layers.models.device_claims import ClaimInputs
from tokenlabs.layers.models.server import Placement, ServerInputs
from tokenlabs.layers.models.storage import StorageInputs
from tokenlabs.manifests.strategic_merge import over_pod_template
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.distributions import accelerator_of, places_of
from tokenlabs.spec.image_roles import of_the_spec
from tokenlabs.spec.pod_settings import SecretValue, User
from tokenlabs.spec.roles import gpus_of_pod

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.layers.base.stopping import Stop
    from tokenlabs.manifests.manifest import Manifest
    from tokenlabs.spec.cluster import Gpu
    from tokenlabs.spec.placement import Place
    from tokenlabs.spec.runtimes import Declaration
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

TOKEN_KEY = "HF_TOKEN"  # noqa: S105 (a name)

FIRST_PROBE = 30
PROBE_PERIOD = 10


class GpuInputs(NamedTuple):
    """A model on an engine that takes GPUs, unless the model says otherwise."""

    server: ServerInputs
    image: str
    devices: dict[str, str]
    """Resources of one replica that are GPUs."""
    env: dict[str, str]
    secret_env: dict[str, SecretKey]
    storage: StorageInputs
    files: dict[str, str]
    """Text of files by their names."""
    pod: dict[str, Any]
    """Merged over the pod template."""
    user: User | None
    token_secret: str | None
    placement: Placement
    claim: ClaimInputs | None
    """Of its GPUs, where a DRA driver serves them."""
    on_cpus: bool

    @property
    def threads(self) -> int | None:
        """On CPUs, as many as the container has; None: on GPUs, or not known.

        Engines count the host's cores, and would be throttled.
        """
        cpu = self.server.resources.limits.get("cpu") or self.server.resources.requests.get("cpu")
        return max(1, floor(quantity_value(cpu))) if cpu and self.on_cpus else None


class SecretKey(NamedTuple):
    """A key of a Secret."""

    secret: str
    key: str


class Process(NamedTuple):
    """What a runtime runs in its container."""

    name: str
    command: list[str]
    args: list[str]
    env: dict[str, str]
    """Added to the spec's, which takes precedence."""
    fields: Mapping[str, str] = MappingProxyType({})
    """Variables whose values are fields of the pod."""


def inputs(target: Target, model: Model) -> GpuInputs:
    """The servers of `model`."""
    defaults = target.platform.model_defaults
    place = _place(target, model)
    gpu = place.gpu if place else None
    env = {**defaults.env, **model.env}
    return GpuInputs(
        server=server.inputs(target, model),
        image=of_the_spec(target, model.image or defaults.image),
        devices=_devices(target, model, gpu),
        env={name: value for name, value in env.items() if isinstance(value, str)},
        secret_env={
            name: SecretKey(value.secret, value.key or name)
            for name, value in env.items()
            if isinstance(value, SecretValue)
        },
        # With MPS the device plugin mounts its daemon's own /dev/shm there (NVIDIA/k8s-device-plugin, plugin/mps.go).
        storage=storage.inputs(target, model, shared_memory=gpu is None or gpu.sharing != "mps"),
        files=model.files,
        pod=model.pod,
        user=model.user or defaults.user,
        token_secret=defaults.hugging_face.secret if defaults.hugging_face else None,
        placement=_placement(target, model, gpu),
        claim=device_claims.inputs(target, model, place) if place else None,
        on_cpus=model.on_cpus,
    )


def _devices(target: Target, model: Model, gpu: Gpu | None) -> dict[str, str]:
    asked = accelerator_of(target.platform.cluster, gpu) if gpu else None
    return {asked.resource: str(gpus_of_pod(model))} if asked and asked.claim is None else {}


def _placement(target: Target, model: Model, gpu: Gpu | None) -> Placement:
    if gpu is None:
        return server.ANYWHERE
    asked = accelerator_of(target.platform.cluster, gpu)
    # An autoscaler starts no machine for a label that it does not know before: the pool's own labels select the GPU.
    labels = dict([asked.label]) if asked.label and not model.node_pool else {}
    return Placement(labels, asked.runtime_class)


def _place(target: Target, model: Model) -> Place | None:
    """The first place with GPUs, to which the others are alike; None: the model takes no GPU."""
    if model.on_cpus:
        return None
    found = next((place for place in places_of(target.platform.cluster, model) if place.gpu), None)
    if found is None:
        raise ValueError(f"{model.id} passed the spec's rules without a GPU")
    return found


def build(
    scope: Construct,
    inputs: GpuInputs,
    runtime: Declaration,
    process: Process,
    stop: Stop,
    *,
    worker: Process | None = None,
) -> None:
    """The claim of the weights, if tokenlabs creates it, and what serves them; `worker` runs in the other pods of a group."""
    claim = inputs.storage.claim
    if claim and not claim.per_replica:
        storage.build_claim(scope, claim, inputs.server.namespace)
    if inputs.claim and not inputs.claim.shared:
        own = server.labels_of(inputs.server.pool)
        device_claims.build_template(scope, inputs.claim, inputs.server.namespace, own)
    # Of the model, so both roles mount it.
    if inputs.files and inputs.server.role == "decode":
        files.build(scope, inputs.server, inputs.files)
    server.build(
        scope,
        inputs.server,
        _container(inputs, runtime, process),
        _security(inputs.user),
        stop,
        volumes=[*storage.volumes(inputs.storage), *files.volumes(inputs.server.pool, inputs.files)],
        claims=[storage.claim_template(claim)] if claim and claim.per_replica else [],
        annotations=files.checksums(inputs.files),
        change=lambda template: _changed(template, inputs),
        placement=inputs.placement,
        worker=_container(inputs, None, worker) if worker else None,
    )


def _changed(template: Manifest, inputs: GpuInputs) -> Manifest:
    with_devices = device_claims.with_claim(storage.with_images(template, inputs.storage), inputs.claim)
    return over_pod_template(with_devices, inputs.pod)


def _security(user: User | None) -> k8s.PodSecurityContext:
    profile = k8s.SeccompProfile(type="RuntimeDefault")
    if user is None:
        return k8s.PodSecurityContext(seccomp_profile=profile)
    group = user.run_as_group or user.run_as_user
    return k8s.PodSecurityContext(
        run_as_non_root=True,
        run_as_user=user.run_as_user,
        run_as_group=group,
        fs_group=user.fs_group or group,
        supplemental_groups=list(user.supplemental_groups) or None,
        # By default the kubelet changes the owner of each file at each start: minutes for large weights.
        fs_group_change_policy="OnRootMismatch",
        seccomp_profile=profile,
    )


def _container(inputs: GpuInputs, runtime: Declaration | None, process: Process) -> k8s.Container:
    """The engine; without a runtime it has no API, and it is ready when it runs."""
    return k8s.Container(
        name=process.name,
        image=inputs.image,
        command=process.command,
        args=process.args,
        env=_environment(inputs, process),
        ports=[k8s.ContainerPort(name="http", container_port=inputs.server.port)] if runtime else None,
        startup_probe=_probe(
            runtime.ready, PROBE_PERIOD, delay=FIRST_PROBE, failures=_start_failures(inputs.server.startup)
        )
        if runtime
        else None,
        readiness_probe=_probe(runtime.ready, 15) if runtime else None,
        liveness_probe=_probe(runtime.health, 30) if runtime else None,
        resources=requirements(inputs.server.resources, inputs.devices),
        # No more: engines' images run as root and write compiled kernels all over the file system.
        security_context=k8s.SecurityContext(
            allow_privilege_escalation=False, capabilities=k8s.Capabilities(drop=["ALL"])
        ),
        volume_mounts=[*storage.mounts(inputs.storage), *files.mounts(inputs.files)],
    )


def _environment(inputs: GpuInputs, process: Process) -> list[k8s.EnvVar]:
    values = {**inputs.storage.hub, **_home(inputs), **process.env, **inputs.env}
    values = {name: value for name, value in values.items() if name not in inputs.secret_env}
    variables = [k8s.EnvVar(name=name, value=value) for name, value in values.items()]
    for name, path in process.fields.items():
        field = k8s.EnvVarSource(field_ref=k8s.ObjectFieldSelector(field_path=path))
        variables.append(k8s.EnvVar(name=name, value_from=field))
    secret = {TOKEN_KEY: SecretKey(inputs.token_secret, TOKEN_KEY)} if inputs.token_secret else {}
    for name, each in {**inputs.secret_env, **secret}.items():
        key = k8s.SecretKeySelector(name=each.secret, key=each.key)
        variables.append(k8s.EnvVar(name=name, value_from=k8s.EnvVarSource(secret_key_ref=key)))
    return variables


def _home(inputs: GpuInputs) -> dict[str, str]:
    """For a user whom the image does not know: a home to write to, and no look-up of the user's name by PyTorch."""
    if inputs.user is None:
        return {}
    folder = inputs.storage.caches
    return {"HOME": f"{folder}/home", "TORCHINDUCTOR_CACHE_DIR": f"{folder}/torchinductor"}


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
