"""TL107: a route that no listener of its Gateway accepts."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import GATEWAY_API
from tokenlabs.trace.attachment import accepts, routes


def check(target: Target) -> Iterator[Found]:
    """Routes whose Gateway is in the tree, and has listeners."""
    for route in routes(target.objects):
        for number, parent in enumerate(map(mapping, items(route.at("spec", "parentRefs")))):
            namespace = str(parent.get("namespace") or route.ref.namespace)
            gateway = target.objects.by_ref.get(
                ObjectRef(GATEWAY_API, "Gateway", namespace, str(parent.get("name", "")))
            )
            if gateway is None or parent.get("kind", "Gateway") != "Gateway":
                continue
            listeners = [mapping(each) for each in items(gateway.at("spec", "listeners"))]
            if listeners and not any(accepts(each, route, parent, gateway) for each in listeners):
                names = ", ".join(f"`{each.get('name')}` (port {each.get('port')})" for each in listeners)
                asked = [f"{field} `{parent[field]}`" for field in ("sectionName", "port") if parent.get(field)]
                why = " and ".join(asked) or f"namespace {route.ref.namespace}"
                says = f"attaches to no listener of {gateway}: none accepts {why}; it gets no requests"
                remedy = (
                    f"name a listener: {names}" if asked else "set `allowedRoutes.namespaces.from: All` or `Selector`"
                )
                yield Found(route, f"spec.parentRefs[{number}]", says, remedy)


RULE = Rule("TL107", "route without a listener", Severity.ERROR, check)
