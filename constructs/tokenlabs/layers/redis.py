"""Redis for the counters: Valkey with an append-only file on a volume, for Envoy Gateway's rate limits and Limitador.

One replica: both clients know one address, and a second one would need Sentinel to be of use. So there is no
PodDisruptionBudget either: with one replica it could only forbid to drain the node. While it restarts, requests get
what `limits.onFailure` says; the counters survive, but for the last second's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, labels
from tokenlabs.contract.components import REDIS as NAME
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.contract.namespaces import ENVOY_GATEWAY, KUADRANT, REDIS
from tokenlabs.layers import namespaces
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.layer import Layer, Piece, Readiness, Unit
from tokenlabs.layers.base.peers import Allowed, Peer, PolicyInputs, build_policy
from tokenlabs.layers.base.pods import (
    PRUNE_DISABLED,
    checksum,
    port,
    pull_secrets,
    quantity,
    requirements,
    restricted_container,
    restricted_pod,
)
from tokenlabs.layers.base.secret_files import secret_checksum, secret_file
from tokenlabs.spec.distributions import storage_class
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.image_roles import image

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.targets import Target

DEMO_PASSWORD = "kind-demo"  # noqa: S105 (kind's, known to all)
DEMO = {components.REDIS_PASSWORD_KEY: DEMO_PASSWORD}
SECRET_FILE = components.redis_secret_file(REDIS)

LABELS = {NAME_LABEL: NAME}
RATE_LIMIT_SERVICE = Peer(ENVOY_GATEWAY, labels.RATE_LIMIT)
LIMITADOR = Peer(KUADRANT, labels.LIMITADOR)

_VOLUME_SIZE = "5Gi"
_RESOURCES = Resources(
    requests={"cpu": "100m", "memory": "128Mi"},
    limits={"cpu": "500m", "memory": "512Mi"},
)
# The image's user `valkey` (valkey-container, 8.1/debian).
_USER = 999
# The password goes from the environment to the server's standard input, so that only the Secret contains it. Server and
# probe read the same variable: a changed Secret takes effect for both at the restart.
_COMMAND = """\
exec valkey-server /etc/valkey/valkey.conf - <<CONFIG
requirepass "$PASSWORD"
CONFIG
"""
# Both names: older versions of valkey-cli read the first. While the server loads its file after a start it answers with the
# error LOADING, which `-e` turns into an exit code.
_PING = 'REDISCLI_AUTH="$PASSWORD" VALKEYCLI_AUTH="$PASSWORD" exec valkey-cli -e ping'
_CONFIG = f"""\
port {components.REDIS_PORT}
dir /data
appendonly yes
appendfsync everysec
# The append-only file alone: no snapshots beside it.
save ""
# Half of the container's limit: rewriting the file takes as much again at worst.
maxmemory 256mb
# A counter dropped to make room would be a limit lifted: refuse to count instead.
maxmemory-policy noeviction
"""


class ServerInputs(NamedTuple):
    """The StatefulSet."""

    image: str
    pull_secret: str | None
    storage_class: str | None
    config_checksum: str
    password_checksum: str


def _pieces(target: Target) -> Iterator[Piece]:
    clients = (RATE_LIMIT_SERVICE, *((LIMITADOR,) if target.platform.limits.requests == "kuadrant" else ()))
    yield Unit("config.yaml", _build_config, _CONFIG)
    yield Unit(
        "server.yaml",
        _build_server,
        ServerInputs(
            image=image(target, "valkey"),
            pull_secret=target.platform.images.pull_secret_name,
            storage_class=storage_class(target.platform.cluster),
            config_checksum=checksum(_CONFIG),
            password_checksum=secret_checksum(target, SECRET_FILE, demo=DEMO),
        ),
    )
    yield Unit("service.yaml", _build_service, None)
    yield Unit(
        "network-policy.yaml",
        build_policy,
        PolicyInputs(
            name=NAME,
            namespace=REDIS,
            component=NAME,
            selects=LABELS,
            ingress=(Allowed(clients, (components.REDIS_PORT,)),),
            no_egress=True,
        ),
    )
    yield secret_file(target, SECRET_FILE, name=components.REDIS_SECRET, namespace=REDIS, demo=DEMO)


def _metadata(name: str) -> k8s.ObjectMeta:
    return k8s.ObjectMeta(name=name, namespace=REDIS, labels=LABELS)


def _build_config(scope: Construct, config: str) -> None:
    k8s.KubeConfigMap(scope, "config", metadata=_metadata(f"{NAME}-config"), data={"valkey.conf": config})


def _build_service(scope: Construct, _: None) -> None:
    k8s.KubeService(
        scope,
        "service",
        metadata=_metadata(NAME),
        spec=k8s.ServiceSpec(
            selector=LABELS,
            ports=[k8s.ServicePort(name="redis", port=components.REDIS_PORT, target_port=port("redis"))],
        ),
    )


def _build_server(scope: Construct, inputs: ServerInputs) -> None:
    k8s.KubeStatefulSet(
        scope,
        "server",
        metadata=_metadata(NAME),
        spec=k8s.StatefulSetSpec(
            service_name=NAME,
            replicas=1,
            selector=k8s.LabelSelector(match_labels=LABELS),
            persistent_volume_claim_retention_policy=k8s.StatefulSetPersistentVolumeClaimRetentionPolicy(
                when_deleted="Retain", when_scaled="Retain"
            ),
            volume_claim_templates=[
                k8s.KubePersistentVolumeClaimProps(
                    metadata=k8s.ObjectMeta(name="data", annotations=PRUNE_DISABLED),
                    spec=k8s.PersistentVolumeClaimSpec(
                        access_modes=["ReadWriteOnce"],
                        storage_class_name=inputs.storage_class,
                        resources=k8s.ResourceRequirements(requests={"storage": quantity(_VOLUME_SIZE)}),
                    ),
                )
            ],
            template=k8s.PodTemplateSpec(
                metadata=k8s.ObjectMeta(
                    labels=LABELS,
                    annotations={
                        labels.CONFIG_CHECKSUM: inputs.config_checksum,
                        labels.SECRET_CHECKSUM: inputs.password_checksum,
                    },
                ),
                spec=k8s.PodSpec(
                    automount_service_account_token=False,
                    image_pull_secrets=pull_secrets(inputs.pull_secret),
                    security_context=restricted_pod(_USER),
                    containers=[_container(inputs.image)],
                    volumes=[k8s.Volume(name="config", config_map=k8s.ConfigMapVolumeSource(name=f"{NAME}-config"))],
                ),
            ),
        ),
    )


def _container(image: str) -> k8s.Container:
    return k8s.Container(
        name="valkey",
        image=image,
        command=["sh", "-c", _COMMAND],
        env=[
            k8s.EnvVar(
                name="PASSWORD",
                value_from=k8s.EnvVarSource(
                    secret_key_ref=k8s.SecretKeySelector(
                        name=components.REDIS_SECRET, key=components.REDIS_PASSWORD_KEY
                    )
                ),
            )
        ],
        ports=[k8s.ContainerPort(name="redis", container_port=components.REDIS_PORT)],
        resources=requirements(_RESOURCES),
        security_context=restricted_container(),
        volume_mounts=[
            k8s.VolumeMount(name="config", mount_path="/etc/valkey", read_only=True),
            k8s.VolumeMount(name="data", mount_path="/data"),
        ],
        readiness_probe=k8s.Probe(
            exec=k8s.ExecAction(command=["sh", "-c", _PING]), period_seconds=10, timeout_seconds=3
        ),
        # TCP only: loading a long file must not get the server killed.
        liveness_probe=k8s.Probe(tcp_socket=k8s.TcpSocketAction(port=port("redis")), period_seconds=20),
    )


LAYER = Layer(
    NAME,
    "counters of the rate limits, kept on a volume",
    (namespaces.LAYER.name,),
    _pieces,
    Readiness(timeout="5m"),
)
