"""TL201: a route that forwards requests without a gate, or without limits."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, KUADRANT
from tokenlabs.trace.attachment import AUTHENTICATION, attached, gates, limiting, serves


def check(target: Target) -> Iterator[Found]:
    """Routes of trees with gates or limits: a tree without them is intended to be open."""
    gated, limited = _has_gates(target), _has_limits(target)
    for each in attached(target.objects):
        if not serves(each.route):
            continue
        found = gates(target.objects, each)
        if gated and not found:
            says = f"on {each.gateway} has no gate: it is open to anyone"
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


def _has_limits(target: Target) -> bool:
    policies = target.objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy")
    return any(each.at("spec", "rateLimit") for each in policies) or any(
        target.objects.of_kind(KUADRANT, kind) for kind in ("RateLimitPolicy", "TokenRateLimitPolicy")
    )


RULE = Rule("TL201", "open route", Severity.ERROR, check)
