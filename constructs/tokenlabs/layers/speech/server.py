"""Shared by speech servers: a Deployment, its Service, its ServiceAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.components import BACKEND_PORT
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base import peers, stopping
from tokenlabs.layers.base.kinds import cdk8s, k8s
from tokenlabs.layers.base.pods import port
from tokenlabs.layers.base.stopping import Stop
from tokenlabs.layers.models.server import PULL_SECONDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from constructs import Construct
    from tokenlabs.spec.platform import Platform

PORT_NAME = "http"
HEALTH_PATH = "/health"


class ServerName(NamedTuple):
    """Name of a server's objects."""

    name: str
    namespace: str

    @property
    def labels(self) -> dict[str, str]:
        """Labels of its pods, which its Service, its policy and its monitor select."""
        return {NAME_LABEL: self.name}


def rollout(grace: int, startup: int) -> int:
    """Seconds until a new pod is ready: the old one ends what it answers, the image is pulled, the new one starts."""
    return grace + PULL_SECONDS + startup


def build(
    scope: Construct,
    server: ServerName,
    pod: k8s.PodSpec,
    stop: Stop,
    startup: int,
    annotations: Mapping[str, str] | None = None,
) -> None:
    """The three objects.

    `pod` names its container's port `http`, its ServiceAccount after the server, and the grace period of `stop`; `startup` is
    its longest time from start to ready, in seconds.
    """
    metadata = k8s.ObjectMeta(name=server.name, namespace=server.namespace, labels=server.labels)
    k8s.KubeServiceAccount(scope, "service-account", metadata=metadata, automount_service_account_token=False)
    stopping.build_deployment(
        scope,
        "deployment",
        cdk8s.ApiObjectMetadata(name=server.name, namespace=server.namespace, labels=server.labels),
        k8s.DeploymentSpec(
            replicas=1,
            progress_deadline_seconds=rollout(stop.grace, startup),
            # A second copy would take memory from the models: on GB10, GPU and CPU share it.
            strategy=k8s.DeploymentStrategy(type="Recreate"),
            selector=k8s.LabelSelector(match_labels=server.labels),
            template=k8s.PodTemplateSpec(
                metadata=k8s.ObjectMeta(labels=server.labels, annotations=annotations), spec=pod
            ),
        ),
        stop,
    )
    k8s.KubeService(
        scope,
        "service",
        metadata=metadata,
        spec=k8s.ServiceSpec(
            selector=server.labels,
            ports=[k8s.ServicePort(name=PORT_NAME, port=BACKEND_PORT, target_port=port(PORT_NAME), protocol="TCP")],
        ),
    )


def probe(period: int, failures: int | None = None) -> k8s.Probe:
    """Asks the server's health every `period` seconds; unhealthy after `failures` in a row."""
    return k8s.Probe(
        http_get=k8s.HttpGetAction(path=HEALTH_PATH, port=port(PORT_NAME)),
        period_seconds=period,
        timeout_seconds=5,
        failure_threshold=failures,
    )


def policy(platform: Platform, server: ServerName) -> peers.PolicyInputs:
    """Only the gateway's proxies and Prometheus reach the server."""
    return peers.PolicyInputs(
        name=server.name,
        namespace=server.namespace,
        component=server.name,
        selects=server.labels,
        ingress=(peers.Allowed((peers.gateway_proxies(platform), *peers.prometheus(platform)), (BACKEND_PORT,)),),
    )
