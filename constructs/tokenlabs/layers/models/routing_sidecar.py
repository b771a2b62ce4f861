"""llm-d's routing sidecar: in front of an engine, it has another pod prefill, and then lets the engine fetch the KV cache.

Flags as in llm-d-inference-scheduler v0.7.1 (pkg/sidecar/proxy/options.go). The picker names the prefill pod in a header, which
no client can send (layers/gateway/edge.py). If that pod fails, other than by an error of the request, the engine prefills itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.pods import port, requirements, restricted_container
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.image_roles import image

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

CONNECTOR = "nixlv2"
"""The protocol of vLLM's NIXL connector: `kv_transfer_params` in the bodies of requests and answers."""
RESOURCES = Resources(requests={"cpu": "100m", "memory": "128Mi"}, limits={"cpu": "1", "memory": "512Mi"})
"""It holds the bodies of requests, of at most 4 MiB each, while they are prefilled."""


class SidecarInputs(NamedTuple):
    """The sidecar of one pod."""

    image: str


def inputs(target: Target, model: Model) -> SidecarInputs | None:
    """The sidecar of a model's own pods, if others prefill for them."""
    if model.prefill is None or model.role != "decode":
        return None
    return SidecarInputs(image(target, "routing-sidecar"))


def container(inputs: SidecarInputs) -> k8s.Container:
    """An init container that runs on: it starts before the engine, and stops after it, so that the engine's last requests pass."""
    return k8s.Container(
        name=components.ROUTING_SIDECAR,
        image=inputs.image,
        restart_policy="Always",
        args=[
            f"--port={components.BACKEND_PORT}",
            f"--vllm-port={components.ENGINE_PORT}",
            f"--kv-connector={CONNECTOR}",
            # By default it serves TLS with a certificate of its own making.
            "--secure-proxy=false",
        ],
        # Not named `http`: that is the engine's, whose metrics Prometheus reads and which probes ask.
        ports=[k8s.ContainerPort(name="sidecar", container_port=components.BACKEND_PORT)],
        # Answered by the sidecar itself; whether the engine is ready, its own probe says.
        readiness_probe=k8s.Probe(http_get=k8s.HttpGetAction(path="/health", port=port("sidecar")), period_seconds=5),
        resources=requirements(RESOURCES),
        security_context=restricted_container(),
    )
