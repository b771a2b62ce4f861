"""The Gateway: a Service that Kubernetes takes, traffic that arrives, bodies that the picker reads, a class of its own."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator

from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.gateway import ADDRESS_ANNOTATIONS, OTHER_ADDRESS_ANNOTATIONS
from tokenlabs.spec.hosts import origin_as_sent
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault

LARGEST_BODY = 4 * 2**20
"""gRPC's default message size, which the endpoint picker does not raise: above it clients get 500 (GIE v1.3.0 and v1.4.0)."""
SMALLEST_BODY = 2**10
_WHOLE = re.compile(r"[1-9][0-9]*([EPTGMK]i|[EPTGMk])?")
"""ClientTrafficPolicy's `connection.bufferLimit` (envoyproxy/gateway v1.8.1, v1.6.3)."""
_EXPOSE = ("gateway", "expose")
TLS_PORTS = (443, 8443)
"""By convention; a client that finds one of them open speaks TLS."""
PROXY_PORTS = range(19000, 19004)
"""Envoy's admin, metrics, shutdown manager and readiness in the proxy's pod (envoyproxy/gateway v1.6.3 and v1.8.3,
xds/bootstrap/bootstrap.go, cmd/envoy/shutdown_manager.go)."""
CLASSES_OF_OTHERS = {
    "amazon-vpc-lattice": "AWS Gateway API Controller",
    "azure-alb-external": "Azure Application Gateway for Containers",
    "cilium": "Cilium",
    "contour": "Contour",
    "haproxy": "HAProxy",
    "istio": "Istio",
    "istio-remote": "Istio",
    "istio-waypoint": "Istio",
    "kgateway": "kgateway",
    "kong": "Kong",
    "nginx": "NGINX Gateway Fabric",
    "openshift-default": "OpenShift's Ingress Operator",
    "traefik": "Traefik",
}
"""GatewayClasses that other controllers make or whose names their documents give → whose. A class' controller is immutable:
whichever is applied second does not get it."""
CLASS_PREFIXES_OF_OTHERS = {"gke-l7-": "Google Kubernetes Engine"}


def local_traffic_with_the_pin(parts: Parts) -> Iterator[Fault]:
    """`Local` answers on the proxy's node alone: when the pod moves, the address is dead."""
    gateway = parts.gateway
    if gateway and gateway.expose.external_traffic_policy == "Local" and gateway.node is None:
        why = "answers on the proxy's node only, and `gateway.node` does not pin it: once moved, it is out of reach"
        instead = f"write `gateway.node: {parts.node_names[0]}`" if parts.node_names else "write `gateway.node`"
        yield Fault((*_EXPOSE, "externalTrafficPolicy"), why, f"{instead}, or `Cluster`")


def service_that_kubernetes_takes(parts: Parts) -> Iterator[Fault]:
    """Fields that do not go with the Service's type."""
    if not parts.gateway:
        return
    expose = parts.gateway.expose
    if expose.type == "ClusterIP" and expose.external_traffic_policy == "Local" and parts.gateway.node:
        why = "is for traffic from outside, and a ClusterIP has none"
        yield Fault((*_EXPOSE, "externalTrafficPolicy"), why, "leave it out")
    if expose.node_port is not None and expose.type == "ClusterIP":
        why = "is a port on every node, and a ClusterIP has none"
        yield Fault((*_EXPOSE, "nodePort"), why, "write `type: NodePort`, or leave it out")
    if expose.address is not None and expose.type != "LoadBalancer":
        why = f"is asked of a load balancer, and a {expose.type} has none"
        yield Fault((*_EXPOSE, "address"), why, "write `type: LoadBalancer`, or leave it out")
    if expose.load_balancer_class is not None and expose.type != "LoadBalancer":
        why = f"chooses among load balancers, and a {expose.type} has none"
        yield Fault((*_EXPOSE, "loadBalancerClass"), why, "write `type: LoadBalancer`, or leave it out")
    if expose.address is not None:
        try:
            ipaddress.ip_address(expose.address)
        except ValueError:
            yield Fault(
                (*_EXPOSE, "address"),
                "is not an IP address",
                "write one of the load balancer's, such as `192.168.1.240`",
            )


def one_address(parts: Parts) -> Iterator[Fault]:
    """`address` and an annotation of a load balancer both ask for one: which of them counts depends on the load balancer."""
    expose = parts.gateway.expose if parts.gateway else None
    for name in expose.annotations if expose and expose.address is not None else ():
        if name in (*ADDRESS_ANNOTATIONS, *OTHER_ADDRESS_ANNOTATIONS):
            why = "asks a load balancer for an address, and so does `address`: which of the two counts is not defined"
            instead = "delete the annotation, or `address`"
            yield Fault((*_EXPOSE, "annotations", name), why, instead, at_key=True, value=name)


def bodies_that_the_picker_takes(parts: Parts) -> Iterator[Fault]:
    """A body over the picker's limit is answered with 500 instead of 413."""
    if not parts.gateway:
        return
    size = quantity_value(parts.gateway.request_body)
    if size > LARGEST_BODY:
        why = "is more than the endpoint picker takes: requests above 4Mi would be answered with 500"
        yield Fault(("gateway", "requestBody"), why, "write `4Mi` or less")
    elif size < SMALLEST_BODY:
        why = "is less than 1Ki: every chat would be answered with 413"
        yield Fault(("gateway", "requestBody"), why, "write a unit, such as `4Mi`")
    elif not _WHOLE.fullmatch(parts.gateway.request_body):
        why = "is not a whole number with a unit, which is all that Envoy Gateway takes for a buffer"
        instead = f"{int(size) // 1024}Ki" if size % 1024 == 0 else f"{int(size)}"
        yield Fault(("gateway", "requestBody"), why, f"write `{instead}`")


def hosts_once(parts: Parts) -> Iterator[Fault]:
    """The same name twice is a slip."""
    hosts = parts.gateway.hosts if parts.gateway else ()
    for index, host in enumerate(hosts):
        if host in hosts[:index]:
            yield Fault(("gateway", "hosts", index), "is listed twice", "delete one")


def listener_without_tls(parts: Parts) -> Iterator[Fault]:
    """Ports on which a plain HTTP listener would mislead clients, or which the proxy's pod has taken."""
    if not parts.gateway:
        return
    port = parts.gateway.port
    if port in TLS_PORTS:
        why = "is a port of HTTPS, and the listener has no TLS: clients of `https://` would get no answer"
        yield Fault(("gateway", "port"), why, "write `80`, and terminate TLS in front of the Gateway")
    elif port in PROXY_PORTS:
        why = "is Envoy's own in the proxy's pod (admin, metrics, readiness): the listener would not open"
        yield Fault(("gateway", "port"), why, "write another, such as `80` or `8080`")


def class_of_its_own(parts: Parts) -> Iterator[Fault]:
    """A GatewayClass of another controller would be taken over, or would not be got."""
    if not parts.gateway:
        return
    name = parts.gateway.class_
    owner = CLASSES_OF_OTHERS.get(name) or next(
        (owner for prefix, owner in CLASS_PREFIXES_OF_OTHERS.items() if name.startswith(prefix)), None
    )
    if owner:
        why = (
            f"is the GatewayClass of {owner}; this platform makes its own, for Envoy Gateway, and would take that over"
        )
        yield Fault(("gateway", "class"), why, "write `eg`, or leave it out")


def origins_that_browsers_send(parts: Parts) -> Iterator[Fault]:
    """Origins are compared letter by letter."""
    origins = parts.gateway.cors.origins if parts.gateway else ()
    for index, origin in enumerate(origins):
        sent = origin_as_sent(origin)
        if sent and sent != origin:
            why = "is never sent: browsers write origins in lower case, without the scheme's own port"
            yield Fault(("gateway", "cors", "origins", index), why, f"write `{sent}`")


def pages_that_may_call(parts: Parts) -> Iterator[Fault]:
    """An origin with a wildcard that covers pages of other people."""
    origins = parts.gateway.cors.origins if parts.gateway else ()
    for index, origin in enumerate(origins):
        host = origin.rpartition("//")[2].partition(":")[0]
        # `*` and `*.com`: of a whole top-level domain.
        if "*" in host and host.count(".") < 2:
            why = "lets any web page call the API, with a key that a visitor types into it"
            instead = "name the origins, such as `https://chat.example.com`"
            yield Fault(("gateway", "cors", "origins", index), why, instead, severity="warning")


RULES = (
    local_traffic_with_the_pin,
    service_that_kubernetes_takes,
    one_address,
    bodies_that_the_picker_takes,
    hosts_once,
    listener_without_tls,
    class_of_its_own,
    origins_that_browsers_send,
    pages_that_may_call,
)
