"""The names that Envoy's access log and configuration dump use for objects of manifests.

Routes, clusters and filters of policies are named by Envoy Gateway v1.8.3 (internal/gatewayapi/helpers.go `irRouteName`,
`irRouteDestinationName`, `irConfigName`; internal/gatewayapi/route.go for the host; internal/xds/translator/utils.go
`perRouteFilterName`, ratelimit.go `buildRateLimitFilter`); an AIGatewayRoute becomes an HTTPRoute of the same name, with one
more rule (ai-gateway v1.0.0, internal/controller/ai_gateway_route.go). Filters of bodies and pickers are named by Envoy AI
Gateway v1.0.0 (internal/extensionserver/post_translate_modify.go, inferencepool.go).
"""

from __future__ import annotations

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.trace.matching import Taken

_FILTERS = "envoy.filters.http."
FAULT = f"{_FILTERS}fault"
CORS = f"{_FILTERS}cors"
BODY_PROCESSOR = f"{_FILTERS}ext_proc/aigateway"


def route(taken: Taken) -> str:
    """`route_name` of a rule's match."""
    return f"{cluster(taken)}/match/{taken.match}/{taken.host.replace('.', '_')}"


def cluster(taken: Taken) -> str:
    """`upstream_cluster` of a rule with backends."""
    kind = taken.attached.route.ref.kind
    ref = taken.attached.route.ref
    return f"{'httproute' if kind == 'AIGatewayRoute' else kind.lower()}/{ref.namespace}/{ref.name}/rule/{taken.number}"


def gate(policy: Object, by: str) -> str:
    """The filter of a gate; '' for gates that no tree of tokenlabs has."""
    return f"{_FILTERS}ext_authz/securitypolicy/{policy.ref.namespace}/{policy.ref.name}" if by == "extAuth" else ""


def limits(policy: Object) -> str:
    """The filter of an Envoy limit: shared limits have one of their own; '' for Kuadrant's, which its wasm module counts."""
    if policy.ref.kind != "BackendTrafficPolicy":
        return ""
    shared = any(mapping(each).get("shared") for each in items(policy.at("spec", "rateLimit", "global", "rules")))
    return f"{_FILTERS}ratelimit/{policy.ref.namespace}/{policy.ref.name}" if shared else f"{_FILTERS}ratelimit"


def credential(route_filter: Object) -> str:
    """The filter of an HTTPRouteFilter that replaces the client's key."""
    return f"{_FILTERS}credential_injector/httproutefilter/{route_filter.ref.namespace}/{route_filter.ref.name}"


def picker(pool: Object) -> str:
    """The filter that asks the endpoint picker of an InferencePool."""
    return f"{_FILTERS}ext_proc/endpointpicker/{pool.ref.name}_{pool.ref.namespace}_ext_proc"
