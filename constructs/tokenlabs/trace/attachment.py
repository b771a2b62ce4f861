"""Routes, the Gateways they attach to, and which policy of each kind is effective for a route.

Envoy Gateway's policies: the most specific one replaces the others as a whole, unless it has `mergeType`; a target may be
one rule of a route, one listener of a Gateway, or what `targetSelectors` match (v1.8, internal/gatewayapi, GEP-713).
Kuadrant's: likewise, but the Gateway's `overrides` take precedence over the route (kuadrant-operator v1.5, effective
policies).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, GATEWAY_API, KUADRANT
from tokenlabs.manifests.references.selections import selection

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
    """The policies of a kind that are effective for requests of an attached route, the most specific one first."""
    return tuple(dict.fromkeys(policy for found in _by_scope(objects, group, kind, each) for policy in found))


def targeting(
    objects: Objects, group: str, kind: str, each: Object, sections: Collection[str] | None = None
) -> tuple[Object, ...]:
    """The policies of a kind whose target is a route or a Gateway itself, or, with `sections`, those sections of it.

    A section is a Gateway's listener or a route's named rule; `""` is all of them (GEP-713, `sectionName`).
    """
    # Envoy AI Gateway creates an HTTPRoute with the AIGatewayRoute's name and labels, which policies target (ai-gateway
    # v1.0.0).
    kinds = [each.ref.kind, *(["HTTPRoute"] if each.ref.kind == "AIGatewayRoute" else [])]
    named = [
        policy
        for target in kinds
        for section, policy in objects.by_target.get((group, kind, each.ref.namespace, target, each.ref.name), ())
        if sections is None or section in sections
    ]
    selecting = (
        objects.selecting.get((group, kind, each.ref.namespace), ()) if sections is None or "" in sections else ()
    )
    return tuple(dict.fromkeys((*named, *(policy for policy in selecting if _selects(policy, kinds, each)))))


def _selects(policy: Object, kinds: Collection[str], each: Object) -> bool:
    """Whether `targetSelectors` match an object; without labels they match every one."""
    return any(
        one.get("kind") in kinds
        and selection("spec.targetSelectors", each.ref.kind, each.ref.namespace, one).matches(
            mapping(each.at("metadata", "labels"))
        )
        for one in map(mapping, items(policy.at("spec", "targetSelectors")))
    )


def _by_scope(objects: Objects, group: str, kind: str, each: Attached) -> list[tuple[Object, ...]]:
    """The effective policies for each of the route's rules on each of its listeners, without repetitions."""
    rules = [_names(group, number, rule) for number, rule in enumerate(items(each.route.at("spec", "rules")), 1)]
    listeners = [{str(one.get("name", ""))} - {""} for one in each.listeners]
    of_route = targeting(objects, group, kind, each.route, {""})
    of_gateway = targeting(objects, group, kind, each.gateway, {""})
    found = [
        _effective(group, (of_rule, of_route, of_listener, of_gateway))
        for of_rule in dict.fromkeys(targeting(objects, group, kind, each.route, names) for names in rules or [set()])
        for of_listener in dict.fromkeys(targeting(objects, group, kind, each.gateway, names) for names in listeners)
    ]
    return list(dict.fromkeys(found))


def _names(group: str, number: int, rule: Any) -> set[str]:
    """The section names of a route's rule. Kuadrant also knows it by its number (policy-machinery, HTTPRouteRule)."""
    named = {str(mapping(rule).get("name", ""))} - {""}
    return named | {f"rule-{number}"} if group == KUADRANT else named


def _effective(group: str, levels: tuple[tuple[Object, ...], ...]) -> tuple[Object, ...]:
    """Of the policies of a rule, its route, its listener and its Gateway, those that apply."""
    if group == KUADRANT:
        *_, of_listener, of_gateway = levels
        overriding = tuple(policy for policy in (*of_gateway, *of_listener) if policy.at("spec", "overrides"))
        return overriding or next((level for level in levels if level), ())
    found: list[Object] = []
    for level in levels:
        found += level
        if level and not any(policy.at("spec", "mergeType") for policy in level):
            break
    return tuple(found)


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
    """The gates of an attached route, of its rule and listener with the fewest; none: some requests pass all."""
    return min(
        (
            _gates(envoy, kuadrant)
            for envoy in _by_scope(objects, ENVOY_GATEWAY, "SecurityPolicy", each)
            for kuadrant in _by_scope(objects, KUADRANT, "AuthPolicy", each)
        ),
        key=lambda found: (len(found), -sum(gate.fails_open for gate in found)),
    )


def _gates(envoy: Iterable[Object], kuadrant: Iterable[Object]) -> tuple[Gate, ...]:
    found: list[Gate] = []
    for policy in envoy:
        by = next((field for field in AUTHENTICATION if policy.at("spec", field)), None)
        if by:
            found.append(Gate(policy, by, bool(policy.at("spec", by, "failOpen")) if by == "extAuth" else False))
        elif policy.at("spec", "authorization", "defaultAction") == "Deny":
            found.append(Gate(policy, "authorization", False))
    for policy in kuadrant:
        rules = (
            policy.at("spec", "overrides", "rules")
            or policy.at("spec", "defaults", "rules")
            or policy.at("spec", "rules")
        )
        if mapping(rules).get("authentication") or mapping(rules).get("authorization"):
            found.append(Gate(policy, "rules", bool(policy.at("spec", "when"))))
    return tuple(found)


def limiting(objects: Objects, each: Attached) -> tuple[Object, ...]:
    """The policies that limit requests or tokens of an attached route, of its rule and listener with the fewest."""
    envoy = [
        tuple(policy for policy in found if policy.at("spec", "rateLimit"))
        for found in _by_scope(objects, ENVOY_GATEWAY, "BackendTrafficPolicy", each)
    ]
    return (
        *min(envoy, key=len),
        *min(_by_scope(objects, KUADRANT, "RateLimitPolicy", each), key=len),
        *min(_by_scope(objects, KUADRANT, "TokenRateLimitPolicy", each), key=len),
    )
