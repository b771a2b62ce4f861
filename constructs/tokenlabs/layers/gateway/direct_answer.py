"""A route that leads nowhere: the proxy answers its requests itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tokenlabs.layers.base.kinds import cdk8s, envoy_gateway, gateway_api

if TYPE_CHECKING:
    from constructs import Construct


def build(
    scope: Construct,
    metadata: cdk8s.ApiObjectMetadata,
    gateway: str,
    matches: Sequence[gateway_api.HttpRouteSpecRulesMatches],
    answer: envoy_gateway.HttpRouteFilterSpecDirectResponse,
) -> None:
    """The HTTPRoute of a Gateway for what `matches`, and the HTTPRouteFilter that answers; both have the metadata's name."""
    gateway_api.HttpRoute(
        scope,
        "http-route",
        metadata=metadata,
        spec=gateway_api.HttpRouteSpec(
            parent_refs=[
                gateway_api.HttpRouteSpecParentRefs(group="gateway.networking.k8s.io", kind="Gateway", name=gateway)
            ],
            rules=[
                gateway_api.HttpRouteSpecRules(
                    matches=list(matches),
                    filters=[
                        gateway_api.HttpRouteSpecRulesFilters(
                            type="ExtensionRef",
                            extension_ref=gateway_api.HttpRouteSpecRulesFiltersExtensionRef(
                                group="gateway.envoyproxy.io", kind="HTTPRouteFilter", name=metadata.name or ""
                            ),
                        )
                    ],
                )
            ],
        ),
    )
    envoy_gateway.HttpRouteFilter(
        scope,
        "http-route-filter",
        metadata=metadata,
        spec=envoy_gateway.HttpRouteFilterSpec(direct_response=answer),
    )
