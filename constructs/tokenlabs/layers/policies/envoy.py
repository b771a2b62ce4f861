"""Limits enforced by Envoy and its rate-limit service: one budget per tenant, over all routes and models.

One list of rules makes two objects. The BackendTrafficPolicy tells the rate-limit service the limits, and Envoy what to ask
it; but Envoy Gateway 1.8 loses the token cost of rules that are shared between routes (a request then counts 2, whatever
its tokens, and the status says Accepted), so an EnvoyPatchPolicy writes what Envoy asks onto every route, cost and all. On
1.6, which does not lose it, the patch writes what is there already. Both name a rule by its place in the list: the
descriptors must agree to the letter, or the service finds no limit and lets everything pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from tokenlabs.contract import headers
from tokenlabs.contract.windows import WINDOWS, window_seconds
from tokenlabs.layers.base.kinds import cdk8s, envoy_gateway
from tokenlabs.layers.policies import gateway_patch
from tokenlabs.layers.policies.kuadrant import COMPONENT

if TYPE_CHECKING:
    from constructs import Construct

UNITS: Mapping[int, str] = {window.seconds: window.envoy for window in WINDOWS}
"""Seconds of a window → Envoy Gateway's unit."""

COUNTED_METHOD = "POST"
METADATA = "io.envoy.ai_gateway"
"""Metadata namespace in which Envoy AI Gateway writes the cost of a request."""
TOTAL_TOKENS = "llm_total_token"
"""Its key there for `usage.total_tokens`: what the routes' `llmRequestCosts` call it."""

_FILTER = "envoy.filters.http.ratelimit"
_PER_ROUTE = "type.googleapis.com/envoy.extensions.filters.http.ratelimit.v3.RateLimitPerRoute"
_ROUTES = "envoy.config.route.v3.RouteConfiguration"

Counted = Literal["requests", "tokens"]


class Rule(NamedTuple):
    """One window of one tier."""

    tier: str
    counted: Counted
    limit: int
    unit: str


class EnvoyLimitInputs(NamedTuple):
    """All rules, in the order of their numbers; and how the proxy notices that a server is gone."""

    gateway: str
    namespace: str
    rules: tuple[Rule, ...]
    keepalive: bool
    """Whether it probes connections on which nothing comes, since nodes may take servers with them while others still answer."""


def rules(tier: str, counted: Counted, windows: Mapping[str, int]) -> Iterator[Rule]:
    """A tier's windows for requests or tokens; the spec rejects windows that are not a unit."""
    for window, limit in windows.items():
        yield Rule(tier, counted, limit, UNITS[window_seconds(window)])


def build(scope: Construct, inputs: EnvoyLimitInputs) -> None:
    """The BackendTrafficPolicy, and its patch."""
    envoy_gateway.BackendTrafficPolicy(
        scope,
        "backend-traffic-policy",
        metadata=cdk8s.ApiObjectMetadata(name=inputs.gateway, namespace=inputs.namespace, labels=COMPONENT),
        spec=envoy_gateway.BackendTrafficPolicySpec(
            target_refs=[
                envoy_gateway.BackendTrafficPolicySpecTargetRefs(
                    group="gateway.networking.k8s.io", kind="Gateway", name=inputs.gateway
                )
            ],
            tcp_keepalive=_keepalive() if inputs.keepalive else None,
            rate_limit=envoy_gateway.BackendTrafficPolicySpecRateLimit(
                type="Global",
                global_=envoy_gateway.BackendTrafficPolicySpecRateLimitGlobal(
                    rules=[_rule(rule) for rule in inputs.rules]
                ),
            ),
        ),
    )
    operation = envoy_gateway.EnvoyPatchPolicySpecJsonPatchesOperation(
        op="add",
        json_path="$.virtual_hosts[*].routes[*]",
        # Inside a JSON pointer, `~1` is a slash.
        path=f"/typed_per_filter_config/{_FILTER}~1{inputs.namespace}~1{inputs.gateway}",
        value={"@type": _PER_ROUTE, "rate_limits": list(rate_limits(inputs))},
    )
    gateway_patch.build(scope, inputs.gateway, inputs.gateway, inputs.namespace, _ROUTES, operation)


def _keepalive() -> envoy_gateway.BackendTrafficPolicySpecTcpKeepalive:
    """Ends connections to servers whose node has lost its power, which closes none: clients would wait until the timeout.

    They end after 25 seconds of silence, with their streams. A server that computes a long prompt is silent, too, but its kernel
    answers the probes.
    """
    return envoy_gateway.BackendTrafficPolicySpecTcpKeepalive(idle_time="10s", interval="5s", probes=3)


def _rule(rule: Rule) -> envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRules:
    cost = methods = None
    if rule.counted == "tokens":
        cost = envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRulesCost(
            request=envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest(from_="Number", number=0),
            response=envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse(
                from_="Metadata",
                metadata=envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata(
                    namespace=METADATA, key=TOTAL_TOKENS
                ),
            ),
        )
    else:
        methods = [
            envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods(value=COUNTED_METHOD)
        ]
    header = envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders
    return envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRules(
        client_selectors=[
            envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors(
                headers=[
                    header(name=headers.TIER, type="Exact", value=rule.tier),
                    header(name=headers.USER, type="Distinct"),
                ],
                methods=methods,
            )
        ],
        cost=cost,
        limit=envoy_gateway.BackendTrafficPolicySpecRateLimitGlobalRulesLimit(requests=rule.limit, unit=rule.unit),
        shared=True,
    )


def rate_limits(inputs: EnvoyLimitInputs) -> Iterator[dict[str, Any]]:
    """The rate-limit actions of each route, as Envoy Gateway writes them (1.6 and 1.8, xds/translator/ratelimit.go)."""
    for number, rule in enumerate(inputs.rules):
        actions = list(_actions(f"{inputs.namespace}/{inputs.gateway}/rule/{number}", number, rule))
        if rule.counted == "requests":
            yield {"actions": actions}
            continue
        # Once to check whether the budget is used up, once to charge the answer's cost.
        yield {"actions": actions, "hits_addend": {"number": 0}}
        yield {
            "actions": actions,
            "hits_addend": {"format": f"%DYNAMIC_METADATA({METADATA}:{TOTAL_TOKENS})%"},
            "apply_on_stream_done": True,
        }


def _actions(name: str, number: int, rule: Rule) -> Iterator[dict[str, Any]]:
    yield {"generic_key": {"descriptor_key": name, "descriptor_value": name}}
    yield _match(f"rule-{number}-match-0", headers.TIER, rule.tier)
    yield {"request_headers": {"header_name": headers.USER, "descriptor_key": f"rule-{number}-match-1"}}
    if rule.counted == "requests":
        yield _match(f"rule-{number}-method", ":method", COUNTED_METHOD)


def _match(descriptor: str, header: str, value: str) -> dict[str, Any]:
    return {
        "header_value_match": {
            "descriptor_key": descriptor,
            "descriptor_value": descriptor,
            "expect_match": True,
            "headers": [{"name": header, "string_match": {"exact": value}}],
        }
    }
