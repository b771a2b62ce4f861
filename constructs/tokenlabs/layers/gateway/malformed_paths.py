"""Paths with a malformed percent escape end at the proxy: Authorino panics on them, which closes the gate for all tenants.

`GET /v1/models%` without a key is enough: Authorino (0.26.1, 0.27.0) parses the path into the request's attributes, gets no
URL, and reads its fields. Until it is back every request is refused; a few such requests a minute keep it in back-off.
Envoy passes such paths on, so a route of its own takes them, and the first filter of all, fault injection, answers 400:
before the gate, the body processor and Kuadrant's module. Found by `tokenlabs verify fuzz`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.layers.base.kinds import cdk8s, envoy_gateway, gateway_api
from tokenlabs.layers.gateway import direct_answer
from tokenlabs.layers.gateway.proxy import COMPONENT

if TYPE_CHECKING:
    from constructs import Construct

NAME = "malformed-paths"
STATUS = 400
BROKEN_ESCAPE = ".*%([^0-9A-Fa-f].*|.[^0-9A-Fa-f].*|.?)"
"""RE2, over the whole path: a percent sign without two hexadecimal digits behind it. Envoy Gateway puts expressions behind
exact paths, none of which holds a percent sign, and before the prefix of models' routes."""


class MalformedPathsInputs(NamedTuple):
    """Where the route is attached."""

    gateway: str
    namespace: str


def build(scope: Construct, inputs: MalformedPathsInputs) -> None:
    """The HTTPRoute without a backend, and the policy that answers in its place."""
    metadata = cdk8s.ApiObjectMetadata(name=NAME, namespace=inputs.namespace, labels=COMPONENT)
    direct_answer.build(
        scope,
        metadata,
        inputs.gateway,
        [
            gateway_api.HttpRouteSpecRulesMatches(
                path=gateway_api.HttpRouteSpecRulesMatchesPath(type="RegularExpression", value=BROKEN_ESCAPE)
            )
        ],
        # A route must have an action, which is never reached.
        envoy_gateway.HttpRouteFilterSpecDirectResponse(status_code=STATUS),
    )
    envoy_gateway.BackendTrafficPolicy(
        scope,
        "backend-traffic-policy",
        metadata=metadata,
        spec=envoy_gateway.BackendTrafficPolicySpec(
            target_refs=[
                envoy_gateway.BackendTrafficPolicySpecTargetRefs(
                    group="gateway.networking.k8s.io", kind="HTTPRoute", name=NAME
                )
            ],
            fault_injection=envoy_gateway.BackendTrafficPolicySpecFaultInjection(
                abort=envoy_gateway.BackendTrafficPolicySpecFaultInjectionAbort(http_status=STATUS, percentage=100)
            ),
        ),
    )
