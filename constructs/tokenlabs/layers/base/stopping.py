"""Graceful termination of pods: first no new requests, then running ones complete, then the process exits.

The proxy and the endpoint picker learn of a pod's termination at the same moment as the pod. So each pod that serves
requests waits in a preStop hook until nothing sends to it; SIGTERM comes after the hook, and SIGKILL after
`terminationGracePeriodSeconds`, which include both (Kubernetes, "Container Lifecycle Hooks").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.layers.base import escape
from tokenlabs.layers.base.kinds import cdk8s, k8s

if TYPE_CHECKING:
    from constructs import Construct

UNROUTED_SECONDS = 10
"""Until nothing sends to a terminating pod: pickers and Envoy's endpoints follow the API within a second or two."""
UNRESOLVED_SECONDS = 45
"""Until a headless Service's name no longer gives a pod that is to stop: CoreDNS caches for 30 seconds at most (its
`cache` as installed everywhere), and Envoy asks every 5 (`dns_refresh_rate` of its clusters)."""
MARGIN_SECONDS = 15
"""From the end of the last request to the end of the process."""


class Stop(NamedTuple):
    """The termination settings of a pod."""

    hook: dict[str, Any]
    """Its container's `lifecycle.preStop`, as Kubernetes writes it."""
    grace: int
    """Its `terminationGracePeriodSeconds`."""


def within(longest: int) -> int:
    """Grace period of a pod whose hook takes UNROUTED_SECONDS, and whose requests take `longest` seconds after that."""
    return UNROUTED_SECONDS + longest + MARGIN_SECONDS


def after_a_sleep(seconds: int, longest: int) -> Stop:
    """Sleeps, then leaves `longest` seconds to a process that ends its requests itself at SIGTERM.

    The kubelet itself sleeps, so that the image needs no program for it (Kubernetes 1.30 and later).
    """
    return Stop({"sleep": {"seconds": seconds}}, seconds + longest + MARGIN_SECONDS)


_POD = "/spec/template/spec"


def build_deployment(
    scope: Construct,
    id_: str,
    metadata: cdk8s.ApiObjectMetadata,
    spec: k8s.DeploymentSpec,
    stop: Stop,
    pod_fields: Iterable[tuple[str, Any]] = (),
) -> None:
    """A Deployment whose one container has the hook of `stop`; its pod template must name the same grace period.

    `pod_fields` are further fields that the bindings do not know, by their JSON pointers within the pod's spec.
    """
    escape.with_fields(
        scope,
        id_,
        k8s.KubeDeployment,
        {
            f"{_POD}/containers/0/lifecycle": {"preStop": stop.hook},
            **{f"{_POD}{path}": value for path, value in pod_fields},
        },
        metadata=metadata,
        spec=spec,
        why="the bindings are those of Kubernetes 1.28, which know neither hooks that `sleep` nor volumes of images",
    )
