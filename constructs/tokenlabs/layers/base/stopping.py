"""Graceful termination of pods: first no new requests, then running ones complete, then the process exits.

The proxy and the endpoint picker learn of a pod's termination at the same moment as the pod. So each pod that serves
requests waits in a preStop hook until nothing sends to it; SIGTERM comes after the hook, and SIGKILL after
`terminationGracePeriodSeconds`, which include both (Kubernetes, "Container Lifecycle Hooks").
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.layers.base import escape
from tokenlabs.layers.base.kinds import cdk8s, k8s
from tokenlabs.manifests.manifest import Manifest

if TYPE_CHECKING:
    from constructs import Construct

UNROUTED_SECONDS = 10
"""Until nothing sends to a terminating pod: pickers and Envoy's endpoints follow the API within a second or two."""
UNRESOLVED_SECONDS = 45
"""Until a headless Service's name no longer gives a pod that is to stop: CoreDNS caches for 30 seconds at most (its
`cache` as installed everywhere), and Envoy asks every 5 (`dns_refresh_rate` of clusters of pickers), or when the answer's time to
live is over (`respect_dns_ttl`, clusters of Envoy Gateway's Backends)."""
MARGIN_SECONDS = 15
"""From the end of the last request to the end of the process."""


OLD_BINDINGS = "the bindings are those of Kubernetes 1.28, which know neither hooks that `sleep` nor volumes of images"


class Stop(NamedTuple):
    """The termination settings of a pod."""

    hook: dict[str, Any]
    """Its container's `lifecycle.preStop`, as Kubernetes writes it."""
    grace: int
    """Its `terminationGracePeriodSeconds`."""


def within(longest: int, unrouted: int = UNROUTED_SECONDS) -> int:
    """Grace period of a pod to which nothing sends after `unrouted` seconds, and whose requests take `longest` after that."""
    return unrouted + longest + MARGIN_SECONDS


def after_a_sleep(seconds: int, longest: int) -> Stop:
    """Sleeps, then leaves `longest` seconds to a process that ends its requests itself at SIGTERM.

    The kubelet itself sleeps, so that the image needs no program for it (Kubernetes 1.30 and later).
    """
    return Stop({"sleep": {"seconds": seconds}}, seconds + longest + MARGIN_SECONDS)


def build_deployment(
    scope: Construct,
    id_: str,
    metadata: cdk8s.ApiObjectMetadata,
    spec: k8s.DeploymentSpec,
    stop: Stop,
    change: Callable[[Manifest], Manifest] | None = None,
) -> None:
    """A Deployment whose one container has the hook of `stop`; its pod template must name the same grace period.

    `change` is made to the pod template last.
    """
    _build(scope, id_, k8s.KubeDeployment, metadata, spec, stop, change)


def build_stateful_set(
    scope: Construct,
    id_: str,
    metadata: cdk8s.ApiObjectMetadata,
    spec: k8s.StatefulSetSpec,
    stop: Stop,
    change: Callable[[Manifest], Manifest] | None = None,
) -> None:
    """Likewise a StatefulSet."""
    _build(scope, id_, k8s.KubeStatefulSet, metadata, spec, stop, change)


def stopped(template: Manifest, stop: Stop, change: Callable[[Manifest], Manifest] | None = None) -> Manifest:
    """The pod template with the hook of `stop` at its first container, and `change` made to it."""
    template["spec"]["containers"][0]["lifecycle"] = {"preStop": stop.hook}
    return change(template) if change else template


def _build(
    scope: Construct,
    id_: str,
    kind: Any,
    metadata: cdk8s.ApiObjectMetadata,
    spec: Any,
    stop: Stop,
    change: Callable[[Manifest], Manifest] | None,
) -> None:
    def changed(plain: Manifest) -> Manifest:
        return {**plain, "template": stopped(plain["template"], stop, change)}

    escape.with_change(
        scope,
        id_,
        kind,
        changed,
        metadata=metadata,
        spec=spec,
        why=OLD_BINDINGS,
    )
