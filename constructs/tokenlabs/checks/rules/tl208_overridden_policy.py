"""TL208: a policy of Kuadrant for a route that the Gateway's overrides leave without effect."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import KUADRANT
from tokenlabs.trace.attachment import attached, targeting

_KINDS = ("AuthPolicy", "RateLimitPolicy", "TokenRateLimitPolicy")


def check(target: Target) -> Iterator[Found]:
    """Policies for routes, on Gateways with a policy of the same kind that has `overrides` with strategy `atomic`."""
    said: set[Object] = set()
    for each in attached(target.objects):
        for kind in _KINDS:
            overriding = [
                policy
                for policy in targeting(target.objects, KUADRANT, kind, each.gateway)
                if policy.at("spec", "overrides") and policy.at("spec", "overrides", "strategy") in (None, "atomic")
            ]
            for policy in targeting(target.objects, KUADRANT, kind, each.route) if overriding else ():
                if policy not in said:
                    said.add(policy)
                    says = f"has no effect: {overriding[0]} overrides it on {each.gateway}"
                    path = "spec.targetRefs" if policy.at("spec", "targetRefs") else "spec.targetRef"
                    yield Found(policy, path, says, "delete it, or write `defaults` in the Gateway's policy")


RULE = Rule("TL208", "overridden policy", Severity.WARNING, check)
