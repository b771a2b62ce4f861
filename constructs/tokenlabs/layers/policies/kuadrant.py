"""Request limits enforced by Kuadrant: one limit per tier, with all of its windows, counted by user id.

The policy targets the Gateway, not routes: a route that is added is limited from its first request, and the model routes
that Envoy AI Gateway generates need not exist yet. Counters are per HTTPRoute all the same (Limitador's namespace is the
route's), so the model routes and each audio route count apart. Kuadrant's token limits are not used: its module holds an
answer back until it has read `usage`, and one without it never arrives (spec/tenancy.py refuses them).

A double quote in a *counter* makes Limitador's file of limits unreadable, and all limits of the cluster are off then: the
one counter here has none. In predicates it does no harm (tried).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base.kinds import cdk8s, kuadrant

if TYPE_CHECKING:
    from constructs import Construct

COMPONENT = {NAME_LABEL: "limits"}
COUNTER = "auth.identity.userid"
"""What AuthPolicy calls the tenant's user id."""
COUNTED_METHOD = 'request.method == "POST"'
"""Requests are counted on POST: listing models is free."""


class RequestLimitInputs(NamedTuple):
    """Requests of each tier, by window."""

    gateway: str
    namespace: str
    tiers: Mapping[str, Mapping[str, int]]


def of_tier(tier: str) -> str:
    """CEL: the tenant is in `tier`."""
    return f"auth.identity.tier == {json.dumps(tier)}"


def build_requests(scope: Construct, inputs: RequestLimitInputs) -> None:
    """The RateLimitPolicy of the Gateway."""
    kuadrant.RateLimitPolicy(
        scope,
        "rate-limit-policy",
        metadata=cdk8s.ApiObjectMetadata(name=inputs.gateway, namespace=inputs.namespace, labels=COMPONENT),
        spec=kuadrant.RateLimitPolicySpec(
            target_ref=kuadrant.RateLimitPolicySpecTargetRef(
                group="gateway.networking.k8s.io", kind="Gateway", name=inputs.gateway
            ),
            limits={
                tier: kuadrant.RateLimitPolicySpecLimits(
                    when=[
                        kuadrant.RateLimitPolicySpecLimitsWhen(predicate=predicate)
                        for predicate in (of_tier(tier), COUNTED_METHOD)
                    ],
                    counters=[kuadrant.RateLimitPolicySpecLimitsCounters(expression=COUNTER)],
                    rates=[
                        kuadrant.RateLimitPolicySpecLimitsRates(limit=limit, window=window)
                        for window, limit in windows.items()
                    ],
                )
                for tier, windows in inputs.tiers.items()
            },
        ),
    )
