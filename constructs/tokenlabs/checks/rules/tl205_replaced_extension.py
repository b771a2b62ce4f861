"""TL205: an EnvoyExtensionPolicy on a route that replaces the Gateway's."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, KUADRANT
from tokenlabs.trace.attachment import attached, policies, targeting

_KIND = "EnvoyExtensionPolicy"
_KUADRANT_KINDS = ("AuthPolicy", "RateLimitPolicy", "TokenRateLimitPolicy")


def check(target: Target) -> Iterator[Found]:
    """Gateways with an EnvoyExtensionPolicy in the tree, or created by Kuadrant to enforce its policies."""
    objects = target.objects
    for each in attached(objects):
        on_route = targeting(objects, ENVOY_GATEWAY, _KIND, each.route)
        if not on_route or any(one.at("spec", "mergeType") for one in on_route):
            continue
        on_gateway = [one for one in targeting(objects, ENVOY_GATEWAY, _KIND, each.gateway) if one not in on_route]
        enforced = [one for kind in _KUADRANT_KINDS for one in policies(objects, KUADRANT, kind, each)]
        for lost in [*on_gateway, *enforced][:1]:
            says = f"replaces the EnvoyExtensionPolicy of {each.gateway} on {each.route}: {lost} has no effect there"
            path = "spec.targetRefs" if on_route[0].at("spec", "targetRefs") else "spec.targetRef"
            yield Found(on_route[0], path, says, f"target {each.gateway}, with the extensions of both in one policy")


RULE = Rule("TL205", "replaced EnvoyExtensionPolicy", Severity.ERROR, check)
