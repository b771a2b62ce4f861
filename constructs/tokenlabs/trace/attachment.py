"""Routes, the Gateways they attach to, and which policy of each kind is effective for a route.

Envoy Gateway's policies: the most specific one replaces the others as a whole, unless it has `mergeType` (v1.8,
internal/gatewayapi, GEP-713). Kuadrant's: likewise, but the Gateway's `overrides` take precedence over the route
(kuadrant-operator v1.5, effective policies).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, GATEWAY_API, KUADRANT

_ROUTES = ((GATEWAY_API, "HTTPRoute"), (GATEWAY_API, "GRPCRoute"), (AI_GATEWAY, "AIGatewayRoute"))


class Attached(NamedTuple):
    """A route on a Gateway."""

    route: Object
    gateway: Object
    listeners: tuple[Mapping[str, Any], ...]
    """Listeners of the Gateway that accept the route."""


def routes(objects: Objects) -> Iterator[Object]:
    """The routes of a tree."""
    for group, kind in _ROUTES:
        yield from objects.of_kind(group, kind)


def attached(objects: Objects) -> Iterator[Attached]:
    """The routes of a tree with each Gateway in it that they attach to."""
    for route in routes(objects):
        for parent in map(mapping, items(route.at("spec", "parentRefs"))):
            namespace = str(parent.get("namespace") or route.ref.namespace)
            ref = ObjectRef(GATEWAY_API, "Gateway", namespace, str(parent.get("name", "")))
            gateway = objects.by_ref.get(ref)
            if gateway and parent.get("kind", "Gateway") == "Gateway":
                listeners = map(mapping, items(gateway.at("spec", "listeners")))
                taking = tuple(one for one in listeners if accepts(one, route, parent, gateway))
                if taking:
                    yield Attached(route, gateway, taking)


def accepts(listener: Mapping[str, Any], route: Object, parent: Mapping[str, Any], gateway: Object) -> bool:
    """Whether a listener accepts a route that names its Gateway as parent."""
    if parent.get("sectionName") not in (None, listener.get("name")):
        return False
    if parent.get("port") not in (None, listener.get("port")):
        return False
    allowed = mapping(mapping(listener.get("allowedRoutes")).get("namespaces")).get("from", "Same")
    # `Selector` matches labels of namespaces, which may not be in the tree: assume that it accepts the route.
    return allowed != "Same" or route.ref.namespace == gateway.ref.namespace


def policies(objects: Objects, group: str, kind: str, each: Attached) -> tuple[Object, ...]:
    """The effective policies of a kind for an attached route, the most specific one first."""
    of_route = targeting(objects, group, kind, each.route)
    of_gateway = targeting(objects, group, kind, each.gateway)
    if group == KUADRANT:
        overriding = tuple(policy for policy in of_gateway if policy.at("spec", "overrides"))
        return overriding or of_route or of_gateway
    if of_route and not any(policy.at("spec", "mergeType") for policy in of_route):
        return of_route
    return (*of_route, *of_gateway)


def targeting(objects: Objects, group: str, kind: str, each: Object) -> tuple[Object, ...]:
    """The policies of a kind whose target is a route or a Gateway itself."""
    # Envoy AI Gateway creates an HTTPRoute with the AIGatewayRoute's name, which policies target (ai-gateway v1.0.0).
    kinds = [each.ref.kind, *(["HTTPRoute"] if each.ref.kind == "AIGatewayRoute" else [])]
    found = [
        policy
        for target in kinds
        for policy in objects.by_target.get((group, kind, each.ref.namespace, target, each.ref.name), ())
    ]
    return tuple(dict.fromkeys(found))


def serves(route: Object) -> bool:
    """Whether a route forwards requests; one with only direct responses needs no gate."""
    return any(items(mapping(rule).get("backendRefs")) for rule in items(route.at("spec", "rules"))) or any(
        mapping(one).get("type") == "RequestMirror"
        for rule in items(route.at("spec", "rules"))
        for one in items(mapping(rule).get("filters"))
    )


AUTHENTICATION = ("extAuth", "apiKeyAuth", "jwt", "basicAuth", "oidc")
"""Fields of a SecurityPolicy that authenticate clients."""


class Gate(NamedTuple):
    """A policy that a request must pass before it is forwarded."""

    policy: Object
    by: str
    """Field of the policy that decides."""
    fails_open: bool
    """Requests pass while its authorization service is unavailable."""


def gates(objects: Objects, each: Attached) -> tuple[Gate, ...]:
    """The gates of an attached route; none: every request passes."""
    found: list[Gate] = []
    for policy in policies(objects, ENVOY_GATEWAY, "SecurityPolicy", each):
        by = next((field for field in AUTHENTICATION if policy.at("spec", field)), None)
        if by:
            found.append(Gate(policy, by, bool(policy.at("spec", by, "failOpen")) if by == "extAuth" else False))
        elif policy.at("spec", "authorization", "defaultAction") == "Deny":
            found.append(Gate(policy, "authorization", False))
    for policy in policies(objects, KUADRANT, "AuthPolicy", each):
        rules = (
            policy.at("spec", "overrides", "rules")
            or policy.at("spec", "defaults", "rules")
            or policy.at("spec", "rules")
        )
        if mapping(rules).get("authentication") or mapping(rules).get("authorization"):
            found.append(Gate(policy, "rules", bool(policy.at("spec", "when"))))
    return tuple(found)


def limiting(objects: Objects, each: Attached) -> tuple[Object, ...]:
    """The policies that limit requests or tokens of an attached route."""
    envoy = policies(objects, ENVOY_GATEWAY, "BackendTrafficPolicy", each)
    return (
        *(policy for policy in envoy if policy.at("spec", "rateLimit")),
        *policies(objects, KUADRANT, "RateLimitPolicy", each),
        *policies(objects, KUADRANT, "TokenRateLimitPolicy", each),
    )
