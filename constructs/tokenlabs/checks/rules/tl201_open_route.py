"""TL201: a route that forwards requests without a gate, or without limits."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import AUTHORINO, ENVOY_GATEWAY, KUADRANT
from tokenlabs.trace.attachment import AUTHENTICATION, attached, gates, limiting, serves

_MESHES = ("security.istio.io", "networking.istio.io")
_FILTER = "ext_authz"
"""In the name of Envoy's filter, which a patch may also add."""


def check(target: Target) -> Iterator[Found]:
    """Routes of trees with gates or limits: a tree without them is intended to be open."""
    gated, limited, unused = _has_gates(target), _has_limits(target), _unused(target)
    for each in attached(target.objects):
        if not serves(each.route):
            continue
        found = gates(target.objects, each)
        if not found and (gated or unused):
            though = "" if gated else f", though {unused[0]} says who may pass"
            says = f"on {each.gateway} has no gate{though}: it is open to anyone"
            yield Found(
                each.route, "spec.parentRefs", says, "add a SecurityPolicy with `extAuth` for it, or for its Gateway"
            )
        elif found and all(gate.fails_open for gate in found):
            says = f"on {each.gateway} is open to anyone while the authorization service of {found[0].policy} is unavailable"
            yield Found(each.route, "spec.parentRefs", says, f"write `failOpen: false` in {found[0].policy}")
        if limited and not limiting(target.objects, each):
            says = f"on {each.gateway} has no limits: one tenant can use all capacity"
            yield Found(
                each.route,
                "spec.parentRefs",
                says,
                "add `rateLimit` to a BackendTrafficPolicy for it, or for its Gateway",
            )


def _has_gates(target: Target) -> bool:
    policies = target.objects.of_kind(ENVOY_GATEWAY, "SecurityPolicy")
    return any(each.at("spec", field) for each in policies for field in AUTHENTICATION) or bool(
        target.objects.of_kind(KUADRANT, "AuthPolicy")
    )


def _unused(target: Target) -> tuple[Object, ...]:
    """AuthConfigs, where Envoy Gateway's policies show that a SecurityPolicy has to ask Authorino; not patches, or a mesh."""
    objects = target.objects
    by_envoy_gateway = any(group == ENVOY_GATEWAY and kind.endswith("TrafficPolicy") for group, kind in objects.by_kind)
    others = any(group in _MESHES for group, _ in objects.by_kind) or any(
        _FILTER in str(each.manifest) for each in objects.of_kind(ENVOY_GATEWAY, "EnvoyPatchPolicy")
    )
    return objects.of_kind(AUTHORINO, "AuthConfig") if by_envoy_gateway and not others else ()


def _has_limits(target: Target) -> bool:
    policies = target.objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy")
    return any(each.at("spec", "rateLimit") for each in policies) or any(
        target.objects.of_kind(KUADRANT, kind) for kind in ("RateLimitPolicy", "TokenRateLimitPolicy")
    )


RULE = Rule("TL201", "open route", Severity.ERROR, check)
