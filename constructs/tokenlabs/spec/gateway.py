"""The Gateway: where it listens, how it is reached from outside, what it takes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tokenlabs.spec.base import DnsLabel, DnsName, LabelKey, Quantity, SpecModel

ADDRESS_PATTERN = r"^[0-9a-fA-F.:]+$"
ORIGIN_PATTERN = r"^(\*|https?://[-a-zA-Z0-9.*]+(:[0-9]+)?)$"

ADDRESS_ANNOTATIONS = (
    # MetalLB before 0.14.9, which MicroK8s 1.32 and older have, knows the second only, and later ones both, the first
    # of them first (metallb v0.14.9, controller/service.go).
    "metallb.io/loadBalancerIPs",
    "metallb.universe.tf/loadBalancerIPs",
    "lbipam.cilium.io/ips",
    "kube-vip.io/loadbalancerIPs",
)
"""By which load balancers of own hardware are asked for an address; each reads its own."""
OTHER_ADDRESS_ANNOTATIONS = ("io.cilium/lb-ipam-ips",)
"""Which ask for one too and are not written: Cilium's own before 1.15, which later ones still read."""


class Resources(SpecModel):
    """CPU and memory of a container."""

    requests: dict[str, Quantity] = {}
    """What the scheduler keeps free."""
    limits: dict[str, Quantity] = {}
    """What the container may not exceed."""


class Expose(SpecModel):
    """The Service in front of the proxy."""

    type: Literal["LoadBalancer", "NodePort", "ClusterIP"] = "LoadBalancer"
    """Type of the Service that Envoy Gateway makes."""
    address: Annotated[str | None, Field(pattern=ADDRESS_PATTERN, examples=["192.168.1.240"])] = None
    """Address asked of MetalLB (all versions), Cilium LB IPAM or kube-vip; left out: they pick one."""
    annotations: dict[LabelKey, str] = {}
    """Further annotations of the Service: what another load balancer is told by."""
    load_balancer_class: LabelKey | None = None
    """Which of several load balancers serves it; left out: the cluster's default."""
    node_port: Annotated[int | None, Field(ge=30000, le=32767)] = None
    """Fixed port on every node; left out: Kubernetes picks one."""
    external_traffic_policy: Literal["Cluster", "Local"] = "Cluster"
    """`Local` keeps the client's address and answers only on the proxy's node, so it needs `gateway.node`."""


class Cors(SpecModel):
    """Web pages that may call the API from a browser."""

    origins: tuple[Annotated[str, Field(pattern=ORIGIN_PATTERN)], ...] = ()
    """Origins such as `https://chat.example.com`; empty: no CORS; `*`: every page, with a warning."""


class Gateway(SpecModel):
    """The one Gateway that all requests pass."""

    name: DnsLabel = "token-labs-gateway"
    """Name of the Gateway, its EnvoyProxy and its policies."""
    class_: Annotated[DnsLabel, Field(alias="class")] = "eg"
    """GatewayClass, made for Envoy Gateway: no other controller may have one of this name."""
    port: Annotated[int, Field(ge=1, le=65535)] = 80
    """Port of the HTTP listener; it has no TLS."""
    hosts: tuple[DnsName, ...] = ()
    """Names that clients call; for documentation and probes: listener and routes carry none, so that no spelling of a
    name passes by a policy."""
    node: DnsName | None = None
    """Node that the proxy is pinned to."""
    expose: Expose = Expose()
    """How clients reach it."""
    request_body: Quantity = "4Mi"
    """Largest request body; above it clients get 413. The endpoint picker takes no more than 4Mi."""
    cors: Cors = Cors()
    """Browsers."""
    resources: Resources = Resources(requests={"cpu": "500m", "memory": "512Mi"}, limits={"cpu": "2", "memory": "1Gi"})
    """Envoy's container."""
    body_processor: Resources = Resources(
        requests={"cpu": "250m", "memory": "256Mi"}, limits={"cpu": "1", "memory": "512Mi"}
    )
    """Envoy AI Gateway's container beside Envoy, which reads the model out of the body."""
