"""What an AIGatewayRoute names for servers without an InferencePool: an AIServiceBackend, and the Backend behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tokenlabs.layers.base import escape
from tokenlabs.layers.base.kinds import ai_gateway, cdk8s, envoy_gateway

if TYPE_CHECKING:
    from constructs import Construct


def build(
    scope: Construct,
    name: str,
    namespace: str,
    labels: Mapping[str, str],
    endpoint: envoy_gateway.BackendSpecEndpoints,
    api_version: str,
) -> None:
    """Both objects, of one name; `api_version` is Envoy AI Gateway's."""
    metadata = cdk8s.ApiObjectMetadata(name=name, namespace=namespace, labels=labels)
    envoy_gateway.Backend(scope, "backend", metadata=metadata, spec=envoy_gateway.BackendSpec(endpoints=[endpoint]))
    escape.at_version(
        scope,
        "ai-service-backend",
        ai_gateway.AiServiceBackend,
        api_version,
        metadata=metadata,
        spec=ai_gateway.AiServiceBackendSpec(
            backend_ref=ai_gateway.AiServiceBackendSpecBackendRef(
                group="gateway.envoyproxy.io", kind="Backend", name=name
            ),
            schema=ai_gateway.AiServiceBackendSpecSchema(name="OpenAI"),
        ),
        why=escape.AI_GATEWAY_BEFORE_0_6,
    )
