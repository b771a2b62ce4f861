"""Stand-ins for Magpie and NVIDIA NIM where neither can run: `tokenlabs.simulator`, twice, from one ConfigMap."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from posixpath import dirname
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs import simulator
from tokenlabs.contract.components import BACKEND_PORT, RECOGNITION, SYNTHESIS
from tokenlabs.contract.components import SIMULATED_RECOGNITION as NIM
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base import peers, pods
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.layer import Piece, Unit
from tokenlabs.layers.base.stopping import UNROUTED_SECONDS, Stop
from tokenlabs.layers.speech import magpie, riva, server
from tokenlabs.layers.speech.server import ServerName
from tokenlabs.spec.image_roles import image
from tokenlabs.spec.targets import STAND_IN_RESOURCES

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.gateway import Resources
    from tokenlabs.spec.serving import Recognition, Synthesis
    from tokenlabs.spec.targets import Target

CONFIG_MAP = "speech-stand-in"
_USER = 65534
# Only a steered answer takes longer than a second, and only tests steer.
_STOP = Stop({"sleep": {"seconds": UNROUTED_SECONDS}}, UNROUTED_SECONDS + 1)


class ProgramInputs(NamedTuple):
    """The simulator's program."""

    namespace: str
    files: tuple[tuple[str, str], ...]
    """Name and text."""


class StandInInputs(NamedTuple):
    """One copy of the server."""

    server: ServerName
    image: str
    pull_secret: str | None
    resources: Resources
    checksum: str
    expected_host: str | None = None
    """Host that requests must be for, once the gateway has rewritten it."""
    credential: tuple[str, str] | None = None
    """Secret and key of the `Authorization` that requests must carry."""


@cache
def program() -> tuple[tuple[str, str], ...]:
    """Name and text of the simulator's files."""
    return tuple(simulator.files().items())


def config_map(target: Target) -> Piece:
    """The ConfigMap that every stand-in runs from."""
    return Unit(f"{CONFIG_MAP}.yaml", build_program, ProgramInputs(target.platform.name, program()))


def synthesis_pieces(target: Target, synthesis: Synthesis) -> Iterator[Piece]:
    """Replaces Magpie, under its name."""
    name = ServerName(SYNTHESIS, target.platform.name)
    inputs = StandInInputs(
        server=name,
        image=image(target, "stand-in"),
        pull_secret=target.platform.images.pull_secret_name,
        resources=synthesis.resources,
        checksum=_checksum(),
    )
    yield Unit(f"{name.name}.yaml", build, inputs)
    yield Unit(f"{name.name}.network-policy.yaml", peers.build_policy, server.policy(target.platform, name))


def recognition_pieces(target: Target, recognition: Recognition) -> Iterator[Piece]:
    """Replaces NVIDIA NIM: a server that requires the upstream's host and key, and its Backend.

    Route, host rewrite and credential injection are the cluster's own, byte for byte; only the Backend differs.
    """
    platform = target.platform
    name = ServerName(NIM, platform.name)
    yield Unit(
        f"{NIM}.yaml",
        build,
        StandInInputs(
            server=name,
            image=image(target, "stand-in"),
            pull_secret=platform.images.pull_secret_name,
            resources=STAND_IN_RESOURCES,
            checksum=_checksum(),
            expected_host=recognition.upstream,
            credential=(recognition.secret, riva.CREDENTIAL_KEY),
        ),
    )
    yield Unit(f"{NIM}.network-policy.yaml", peers.build_policy, server.policy(platform, name))
    host = f"{NIM}.{platform.name}.svc.cluster.local"
    upstream = riva.UpstreamInputs(platform.name, host, BACKEND_PORT, tls=False)
    yield Unit(f"{RECOGNITION}.yaml", riva.build_upstream, upstream)
    yield riva.key(target, recognition)


def _checksum() -> str:
    return pods.checksum("".join(text for file in program() for text in file))


def build_program(scope: Construct, inputs: ProgramInputs) -> None:
    """The program as a ConfigMap."""
    k8s.KubeConfigMap(
        scope,
        "config-map",
        metadata=k8s.ObjectMeta(name=CONFIG_MAP, namespace=inputs.namespace, labels={NAME_LABEL: CONFIG_MAP}),
        data=dict(inputs.files),
    )


def build(scope: Construct, inputs: StandInInputs) -> None:
    """A stand-in's Deployment, Service and ServiceAccount."""
    env = [k8s.EnvVar(name="PYTHONPATH", value=dirname(simulator.MOUNT))]
    if inputs.expected_host:
        env.append(k8s.EnvVar(name="EXPECTED_HOST", value=inputs.expected_host))
    if inputs.credential:
        secret, key = inputs.credential
        selector = k8s.SecretKeySelector(name=secret, key=key)
        env.append(k8s.EnvVar(name="EXPECTED_AUTHORIZATION", value_from=k8s.EnvVarSource(secret_key_ref=selector)))
    server.build(
        scope,
        inputs.server,
        k8s.PodSpec(
            service_account_name=inputs.server.name,
            automount_service_account_token=False,
            image_pull_secrets=pods.pull_secrets(inputs.pull_secret),
            termination_grace_period_seconds=_STOP.grace,
            security_context=pods.restricted_pod(_USER),
            containers=[
                k8s.Container(
                    name="stand-in",
                    image=inputs.image,
                    command=list(simulator.COMMAND),
                    args=["speech", f"--port={BACKEND_PORT}"],
                    env=env,
                    ports=[k8s.ContainerPort(name=server.PORT_NAME, container_port=BACKEND_PORT)],
                    readiness_probe=server.probe(5),
                    liveness_probe=server.probe(30),
                    resources=pods.requirements(inputs.resources),
                    security_context=pods.restricted_container(),
                    volume_mounts=[k8s.VolumeMount(name="program", mount_path=simulator.MOUNT, read_only=True)],
                )
            ],
            volumes=[k8s.Volume(name="program", config_map=k8s.ConfigMapVolumeSource(name=CONFIG_MAP))],
        ),
        _STOP,
        magpie.STARTUP_SECONDS,
        annotations={"checksum/program": inputs.checksum},
    )
