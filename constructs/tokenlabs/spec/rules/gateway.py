"""The Gateway: a valid Service, reachable traffic, bodies that the picker accepts, a separate class."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator

from tokenlabs.contract.pools import LARGEST_BODY
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.gateway import ADDRESS_ANNOTATIONS, OTHER_ADDRESS_ANNOTATIONS
from tokenlabs.spec.hosts import origin_as_sent
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault

SMALLEST_BODY = 2**10
_WHOLE = re.compile(r"[1-9][0-9]*([EPTGMK]i|[EPTGMk])?")
"""ClientTrafficPolicy's `connection.bufferLimit` (envoyproxy/gateway v1.8.1, v1.6.3)."""
_EXPOSE = ("gateway", "expose")
TLS_PORTS = (443, 8443)
"""By convention, clients use TLS on these ports."""
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
"""GatewayClass that another controller creates or documents → the controller. A class's controller is immutable: the
second one to apply the class does not get it."""
CLASS_PREFIXES_OF_OTHERS = {"gke-l7-": "Google Kubernetes Engine"}


def local_traffic_with_the_pin(parts: Parts) -> Iterator[Fault]:
    """`Local` answers only on the proxy's node: if the pod moves, the address does not answer."""
    gateway = parts.gateway
    if gateway and gateway.expose.external_traffic_policy == "Local" and gateway.node is None:
        why = "answers only on the proxy's node, which `gateway.node` does not pin: if the pod moves, it is unreachable"
        instead = f"write `gateway.node: {parts.node_names[0]}`" if parts.node_names else "write `gateway.node`"
        yield Fault((*_EXPOSE, "externalTrafficPolicy"), why, f"{instead}, or `Cluster`")


def service_that_kubernetes_takes(parts: Parts) -> Iterator[Fault]:
    """Rejects fields that do not apply to the Service's type."""
    if not parts.gateway:
        return
    expose = parts.gateway.expose
    if expose.type == "ClusterIP" and expose.external_traffic_policy == "Local" and parts.gateway.node:
        why = "applies to external traffic, and a ClusterIP has none"
        yield Fault((*_EXPOSE, "externalTrafficPolicy"), why, "remove it")
    if expose.node_port is not None and expose.type == "ClusterIP":
        why = "is a port on every node, and a ClusterIP has none"
        yield Fault((*_EXPOSE, "nodePort"), why, "write `type: NodePort`, or remove it")
    if expose.address is not None and expose.type != "LoadBalancer":
        why = f"is requested from a load balancer, and a {expose.type} has none"
        yield Fault((*_EXPOSE, "address"), why, "write `type: LoadBalancer`, or remove it")
    if expose.load_balancer_class is not None and expose.type != "LoadBalancer":
        why = f"selects a load balancer, and a {expose.type} has none"
        yield Fault((*_EXPOSE, "loadBalancerClass"), why, "write `type: LoadBalancer`, or remove it")
    if expose.address is not None:
        try:
            ipaddress.ip_address(expose.address)
        except ValueError:
            yield Fault(
                (*_EXPOSE, "address"),
                "is not an IP address",
                "write an address from the load balancer's range, such as `192.168.1.240`",
            )


def one_address(parts: Parts) -> Iterator[Fault]:
    """`address` and a load balancer's annotation both request an address: the load balancer decides which one applies."""
    expose = parts.gateway.expose if parts.gateway else None
    for name in expose.annotations if expose and expose.address is not None else ():
        if name in (*ADDRESS_ANNOTATIONS, *OTHER_ADDRESS_ANNOTATIONS):
            why = "requests an address from a load balancer, and so does `address`: which one applies is undefined"
            instead = "delete the annotation, or `address`"
            yield Fault((*_EXPOSE, "annotations", name), why, instead, at_key=True, value=name)


def bodies_that_the_picker_takes(parts: Parts) -> Iterator[Fault]:
    """A body over the picker's limit gets 500 instead of 413."""
    if not parts.gateway:
        return
    size = quantity_value(parts.gateway.request_body)
    if size > LARGEST_BODY:
        why = "is more than the endpoint picker accepts: requests above 4Mi would get 500"
        yield Fault(("gateway", "requestBody"), why, "write `4Mi` or less")
    elif size < SMALLEST_BODY:
        why = "is less than 1Ki: every chat would get 413"
        yield Fault(("gateway", "requestBody"), why, "write a unit, such as `4Mi`")
    elif not _WHOLE.fullmatch(parts.gateway.request_body):
        why = "is not a whole number with a unit, as Envoy Gateway requires for a buffer"
        instead = f"{int(size) // 1024}Ki" if size % 1024 == 0 else f"{int(size)}"
        yield Fault(("gateway", "requestBody"), why, f"write `{instead}`")


def hosts_once(parts: Parts) -> Iterator[Fault]:
    """A duplicate is a mistake."""
    hosts = parts.gateway.hosts if parts.gateway else ()
    for index, host in enumerate(hosts):
        if host in hosts[:index]:
            yield Fault(("gateway", "hosts", index), "is listed twice", "delete one")


def listener_without_tls(parts: Parts) -> Iterator[Fault]:
    """Rejects ports on which clients expect TLS, or which the proxy's pod uses itself."""
    if not parts.gateway:
        return
    port = parts.gateway.port
    if port in TLS_PORTS:
        why = "is an HTTPS port, and the listener has no TLS: clients of `https://` would get no answer"
        yield Fault(("gateway", "port"), why, "write `80`, and terminate TLS in front of the Gateway")
    elif port in PROXY_PORTS:
        why = "is used by Envoy itself in the proxy's pod (admin, metrics, readiness): the listener would not open"
        yield Fault(("gateway", "port"), why, "write another, such as `80` or `8080`")


def class_of_its_own(parts: Parts) -> Iterator[Fault]:
    """Another controller's GatewayClass would be overwritten, or would stay with that controller."""
    if not parts.gateway:
        return
    name = parts.gateway.class_
    owner = CLASSES_OF_OTHERS.get(name) or next(
        (owner for prefix, owner in CLASS_PREFIXES_OF_OTHERS.items() if name.startswith(prefix)), None
    )
    if owner:
        why = f"is the GatewayClass of {owner}; this platform creates one for Envoy Gateway and would overwrite it"
        yield Fault(("gateway", "class"), why, "write `eg`, or remove it")


def origins_that_browsers_send(parts: Parts) -> Iterator[Fault]:
    """Origins are compared as exact strings."""
    origins = parts.gateway.cors.origins if parts.gateway else ()
    for index, origin in enumerate(origins):
        sent = origin_as_sent(origin)
        if sent and sent != origin:
            why = "never matches: browsers send origins in lower case, without the scheme's default port"
            yield Fault(("gateway", "cors", "origins", index), why, f"write `{sent}`")


def pages_that_may_call(parts: Parts) -> Iterator[Fault]:
    """Warns about a wildcard that matches other people's pages."""
    origins = parts.gateway.cors.origins if parts.gateway else ()
    for index, origin in enumerate(origins):
        host = origin.rpartition("//")[2].partition(":")[0]
        # `*` and `*.com`: a whole top-level domain.
        if "*" in host and host.count(".") < 2:
            why = "lets any web page call the API, with a key that a visitor types into it"
            instead = "list the origins, such as `https://chat.example.com`"
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
