"""TL301: an AI route whose tokens no limit can count."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.contract.headers import MODEL
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT
from tokenlabs.trace.attachment import Attached, attached, policies

_METADATA = "io.envoy.ai_gateway"
_CONFIG = "aigateway.envoyproxy.io/gateway-config"


def check(target: Target) -> Iterator[Found]:
    """AIGatewayRoutes with token limits, by Envoy Gateway (which reads the route's costs) or Kuadrant."""
    for each in attached(target.objects):
        if each.route.ref.kind != "AIGatewayRoute" or not _has_models(each.route):
            continue
        known = _costs(target, each)
        for policy in policies(target.objects, ENVOY_GATEWAY, "BackendTrafficPolicy", each):
            for key in sorted(_read(policy) - known):
                says = f"writes no cost `{key}`, which {policy} limits by: its tokens are not counted"
                remedy = f"add `metadataKey: {key}` to `spec.llmRequestCosts`"
                yield Found(each.route, "spec.llmRequestCosts", says, remedy)
        for policy in policies(target.objects, KUADRANT, "TokenRateLimitPolicy", each):
            if not known:
                says = f"has no `llmRequestCosts`: streamed answers have no `usage`, and {policy} does not count them"
                yield Found(each.route, "spec", says, "add `llmRequestCosts` with type `TotalToken`")


def _has_models(route: Object) -> bool:
    """Whether a rule matches requests by model; others handle requests without one, such as CORS preflights."""
    return any(
        str(mapping(header).get("name", "")).lower() == MODEL
        for rule in items(route.at("spec", "rules"))
        for match in items(mapping(rule).get("matches"))
        for header in items(mapping(match).get("headers"))
    )


def _costs(target: Target, each: Attached) -> set[str]:
    """Keys that Envoy AI Gateway writes: the route's own, and those of the Gateway's GatewayConfig (ai-gateway 0.6)."""
    name = mapping(each.gateway.at("metadata", "annotations")).get(_CONFIG)
    config = target.objects.by_ref.get(ObjectRef(AI_GATEWAY, "GatewayConfig", each.gateway.ref.namespace, str(name)))
    costs = [*items(each.route.at("spec", "llmRequestCosts"))]
    costs += items(config.at("spec", "globalLLMRequestCosts")) if config else ()
    return {str(mapping(cost).get("metadataKey")) for cost in costs}


def _read(policy: Object) -> set[str]:
    found = set()
    for scope in ("global", "local"):
        for rule in map(mapping, items(policy.at("spec", "rateLimit", scope, "rules"))):
            for phase in ("request", "response"):
                metadata = mapping(mapping(mapping(rule.get("cost")).get(phase)).get("metadata"))
                if metadata.get("namespace") == _METADATA:
                    found.add(str(metadata.get("key")))
    return found


RULE = Rule("TL301", "uncounted tokens", Severity.ERROR, check)
