"""The kind cluster: pinned versions, and its configuration for the spec's kind target."""

from __future__ import annotations

from dataclasses import dataclass

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.targets import Target

KIND_VERSION = "v0.31.0"
NODE_IMAGE = "kindest/node:v1.35.0@sha256:452d707d4862f52530247495d180205e029056831160e22870e37e3f6c1ac31f"
"""The node image of KIND_VERSION (kubernetes-sigs/kind v0.31.0, pkg/apis/config/defaults/image.go)."""
REGISTRY_IMAGE = "docker.io/library/registry:3.0.0"

GATEWAY_HOST = "127.0.0.1"
_CONTROL_PLANE = "-control-plane"


@dataclass(frozen=True, slots=True)
class Cluster:
    """A kind cluster with the Gateway's NodePort on this machine's loopback."""

    name: str
    node_port: int
    """NodePort of the Gateway's Service."""
    host_port: int
    """Port on this machine that clients connect to."""

    @property
    def registry(self) -> str:
        """Container of the registry that serves a local tree, on kind's network."""
        return f"{self.name}-registry"


def cluster_of(target: Target, host_port: int | None = None) -> Cluster:
    """The cluster that a kind rendering expects; `host_port` if the NodePort's number is taken on this machine."""
    node_port = target.platform.gateway.expose.node_port
    nodes = tuple(target.platform.cluster.nodes)
    if node_port is None or len(nodes) != 1 or not nodes[0].endswith(_CONTROL_PLANE):
        raise TokenlabsError(f"target `{target.name}` is not for kind: it has no NodePort, or not kind's single node")
    return Cluster(nodes[0].removesuffix(_CONTROL_PLANE), node_port, host_port or node_port)


def config(cluster: Cluster) -> Manifest:
    """The file for `kind create cluster --config`."""
    mapping = {
        "containerPort": cluster.node_port,
        "hostPort": cluster.host_port,
        "listenAddress": GATEWAY_HOST,
        "protocol": "TCP",
    }
    return {
        "kind": "Cluster",
        "apiVersion": "kind.x-k8s.io/v1alpha4",
        "nodes": [{"role": "control-plane", "image": NODE_IMAGE, "extraPortMappings": [mapping]}],
    }
