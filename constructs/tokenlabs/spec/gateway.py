"""The Gateway: listener, exposure, request size, CORS."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tokenlabs.spec.base import DnsLabel, DnsName, LabelKey, Quantity, SpecModel

ADDRESS_PATTERN = r"^[0-9a-fA-F.:]+$"
ORIGIN_PATTERN = r"^(\*|https?://[-a-zA-Z0-9.*]+(:[0-9]+)?)$"

ADDRESS_ANNOTATIONS = (
    # MetalLB before 0.14.9, which MicroK8s 1.32 and older have, reads only the second; later versions read both, and
    # prefer the first (metallb v0.14.9, controller/service.go).
    "metallb.io/loadBalancerIPs",
    "metallb.universe.tf/loadBalancerIPs",
    "lbipam.cilium.io/ips",
    "kube-vip.io/loadbalancerIPs",
)
"""Annotations that request an address from a bare-metal load balancer; each reads its own."""
OTHER_ADDRESS_ANNOTATIONS = ("io.cilium/lb-ipam-ips",)
"""Further such annotations, which are not rendered: Cilium's before 1.15, which later versions still read."""


class Resources(SpecModel):
    """CPU and memory of a container."""

    requests: dict[str, Quantity] = {}
    """Amounts that the scheduler reserves."""
    limits: dict[str, Quantity] = {}
    """Amounts that the container may not exceed."""


class Expose(SpecModel):
    """The Service in front of the proxy."""

    type: Literal["LoadBalancer", "NodePort", "ClusterIP"] = "LoadBalancer"
    """Type of the Service that Envoy Gateway creates."""
    address: Annotated[str | None, Field(pattern=ADDRESS_PATTERN, examples=["192.168.1.240"])] = None
    """Address to request from MetalLB (all versions), Cilium LB IPAM or kube-vip. Default: they pick one."""
    annotations: dict[LabelKey, str] = {}
    """Further annotations of the Service, for other load balancers."""
    load_balancer_class: LabelKey | None = None
    """`loadBalancerClass` of the Service. Default: the cluster's default load balancer."""
    node_port: Annotated[int | None, Field(ge=30000, le=32767)] = None
    """Fixed port on every node. Default: Kubernetes picks one."""
    external_traffic_policy: Literal["Cluster", "Local"] = "Cluster"
    """`Local` preserves the client's address and answers only on the proxy's node, so it needs `gateway.node`."""


class Cors(SpecModel):
    """Web pages that may call the API from a browser."""

    origins: tuple[Annotated[str, Field(pattern=ORIGIN_PATTERN)], ...] = ()
    """Origins such as `https://chat.example.com`; empty: no CORS; `*`: all pages, with a warning."""


class Gateway(SpecModel):
    """The only Gateway; all requests pass through it."""

    name: DnsLabel = "token-labs-gateway"
    """Name of the Gateway, its EnvoyProxy and its policies."""
    class_: Annotated[DnsLabel, Field(alias="class")] = "eg"
    """GatewayClass, created for Envoy Gateway: no other controller may use this name."""
    port: Annotated[int, Field(ge=1, le=65535)] = 80
    """Port of the HTTP listener; it has no TLS."""
    hosts: tuple[DnsName, ...] = ()
    """Host names for documentation and probes. Listener and routes have none, so that no spelling of a name bypasses a
    policy."""
    node: DnsName | None = None
    """Node that the proxy is pinned to."""
    expose: Expose = Expose()
    """Exposure outside the cluster."""
    request_body: Quantity = "4Mi"
    """Largest request body; larger ones get 413. The endpoint picker accepts at most 4Mi."""
    cors: Cors = Cors()
    """Access from browsers."""
    resources: Resources = Resources(requests={"cpu": "500m", "memory": "512Mi"}, limits={"cpu": "2", "memory": "1Gi"})
    """Envoy's container."""
    body_processor: Resources = Resources(
        requests={"cpu": "250m", "memory": "256Mi"}, limits={"cpu": "1", "memory": "512Mi"}
    )
    """Envoy AI Gateway's sidecar, which reads the model from the body."""
