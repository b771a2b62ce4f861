"""CORS for models: the route of a browser's request until its model has been read.

Envoy's CORS filter, the first of all, acts on the route of that moment. A request to a model has no model then, and is on
Envoy AI Gateway's `route-not-found`: a direct answer, which the filter skips (Envoy 1.38), so a preflight went on to the gate
and no answer could be read by a page. This route has a backend, so the filter does its work: allowed origins by the list, all
of them and no others. It wins over `route-not-found` by its header matches, and only while the edge's mark is unchanged:
Envoy AI Gateway overwrites it as it reads the body and then chooses again, so no model, known or not, is ever served by it.
An AIGatewayRoute and not a plain one: on a plain one Envoy AI Gateway reads no body at all.

A rule without a backend would be a direct answer again, so it has one that leads nowhere, and not a model's pool: on a pool's
route its picker is asked about every answer, also to preflights and to requests without a key, and is down for all pages when
it is down for its model (Envoy AI Gateway 1.0.0, tried). Only a request without a body, which has no model to be read, stays on
this route: Envoy AI Gateway's filter in front of the backend takes the mark for the path, and answers 404 as it would have
without this route.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import headers
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base import escape
from tokenlabs.layers.base.kinds import ai_gateway, cdk8s, envoy_gateway
from tokenlabs.layers.gateway.edge import BODY_UNREAD
from tokenlabs.layers.routes import service_backend

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform

NAME = "cors"
_LABELS = {NAME_LABEL: NAME}
_NOWHERE = "192.0.2.1"
"""An address reserved for documentation (RFC 5737): nothing answers there."""
_PORT = 80


class CorsInputs(NamedTuple):
    """The route of browsers' requests."""

    namespace: str
    gateway: str
    api_version: str


def routes(platform: Platform, api_version: str) -> Iterator[CorsInputs]:
    """One route if origins and models are configured, otherwise none."""
    if platform.gateway.cors.origins and platform.models:
        yield CorsInputs(platform.name, platform.gateway.name, api_version)


def build(scope: Construct, inputs: CorsInputs) -> None:
    """The AIGatewayRoute, and the two objects of its backend."""
    metadata = cdk8s.ApiObjectMetadata(name=NAME, namespace=inputs.namespace, labels=_LABELS)
    nowhere = envoy_gateway.BackendSpecEndpoints(ip=envoy_gateway.BackendSpecEndpointsIp(address=_NOWHERE, port=_PORT))
    service_backend.build(scope, NAME, inputs.namespace, _LABELS, nowhere, inputs.api_version)
    escape.at_version(
        scope,
        "ai-gateway-route",
        ai_gateway.AiGatewayRoute,
        inputs.api_version,
        metadata=metadata,
        spec=ai_gateway.AiGatewayRouteSpec(
            parent_refs=[
                ai_gateway.AiGatewayRouteSpecParentRefs(
                    group="gateway.networking.k8s.io", kind="Gateway", name=inputs.gateway
                )
            ],
            rules=[
                ai_gateway.AiGatewayRouteSpecRules(
                    matches=[
                        ai_gateway.AiGatewayRouteSpecRulesMatches(
                            headers=[
                                ai_gateway.AiGatewayRouteSpecRulesMatchesHeaders(
                                    type="Exact", name=headers.ORIGINAL_PATH, value=BODY_UNREAD
                                ),
                                ai_gateway.AiGatewayRouteSpecRulesMatchesHeaders(
                                    type="RegularExpression", name="origin", value=".+"
                                ),
                            ]
                        )
                    ],
                    backend_refs=[ai_gateway.AiGatewayRouteSpecRulesBackendRefs(name=NAME)],
                )
            ],
        ),
        why=escape.AI_GATEWAY_BEFORE_0_6,
    )
