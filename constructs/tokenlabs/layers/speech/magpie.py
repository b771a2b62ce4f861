"""Magpie: text to speech on the CPU."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.components import BACKEND_PORT
from tokenlabs.contract.components import SYNTHESIS as NAME
from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers.base import peers, pods
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.layer import Piece, Unit
from tokenlabs.layers.base.stopping import UNROUTED_SECONDS, after_a_sleep
from tokenlabs.layers.speech import server
from tokenlabs.layers.speech.server import ServerName
from tokenlabs.spec.image_roles import of_the_spec

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.gateway import Resources
    from tokenlabs.spec.serving import Synthesis
    from tokenlabs.spec.targets import Target

STARTUP_SECONDS = 600
"""For the image to load its voice; not measured on the real node, so generous."""
_STARTUP_PERIOD = 10


class MagpieInputs(NamedTuple):
    """Where Magpie runs and what it takes."""

    server: ServerName
    image: str
    pull_secret: str | None
    node: str | None
    tolerations: tuple[pods.Taint, ...]
    resources: Resources
    longest: int
    """Seconds of the longest request."""


def pieces(target: Target, synthesis: Synthesis) -> Iterator[Piece]:
    """Magpie and its NetworkPolicy."""
    platform = target.platform
    name = ServerName(NAME, platform.name)
    yield Unit(
        f"{NAME}.yaml",
        build,
        MagpieInputs(
            server=name,
            image=of_the_spec(target, synthesis.image),
            pull_secret=platform.images.pull_secret_name,
            node=synthesis.node,
            tolerations=tuple(pods.tolerations(platform.cluster, synthesis.node)),
            resources=synthesis.resources,
            longest=window_seconds(synthesis.timeout),
        ),
    )
    yield Unit(f"{NAME}.network-policy.yaml", peers.build_policy, server.policy(platform, name))


def build(scope: Construct, inputs: MagpieInputs) -> None:
    """Magpie's Deployment, Service and ServiceAccount."""
    # uvicorn serves it (elizabetht/token-labs, services/magpie-tts/Dockerfile): at SIGTERM it lets requests end.
    stop = after_a_sleep(UNROUTED_SECONDS, inputs.longest)
    server.build(
        scope,
        inputs.server,
        k8s.PodSpec(
            service_account_name=inputs.server.name,
            automount_service_account_token=False,
            image_pull_secrets=pods.pull_secrets(inputs.pull_secret),
            node_selector=pods.node_selector(inputs.node),
            tolerations=pods.pod_tolerations(list(inputs.tolerations)),
            termination_grace_period_seconds=stop.grace,
            security_context=k8s.PodSecurityContext(seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault")),
            containers=[
                k8s.Container(
                    name="magpie",
                    image=inputs.image,
                    ports=[k8s.ContainerPort(name=server.PORT_NAME, container_port=BACKEND_PORT)],
                    startup_probe=server.probe(_STARTUP_PERIOD, ceil(STARTUP_SECONDS / _STARTUP_PERIOD)),
                    readiness_probe=server.probe(15),
                    liveness_probe=server.probe(30),
                    resources=pods.requirements(inputs.resources),
                    # No more: which user the image runs as, and where it writes, its maker has not said.
                    security_context=k8s.SecurityContext(
                        allow_privilege_escalation=False, capabilities=k8s.Capabilities(drop=["ALL"])
                    ),
                )
            ],
        ),
        stop,
        STARTUP_SECONDS,
    )
