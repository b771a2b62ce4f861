"""The Gateway, its proxy and all authentication, applied before any route exists.

Files: the GatewayClass, the EnvoyProxy (the one that differs between targets), the Gateway with its body processor, the edge
(ClientTrafficPolicy; paths that no filter may see), the gate (SecurityPolicy and AuthConfig), and Kuadrant's AuthPolicy where
request limits are Kuadrant's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers.base import pods
from tokenlabs.layers.base.health import accepted_by_ancestors, condition, routed_by
from tokenlabs.layers.base.layer import Layer, Piece, Readiness, Unit
from tokenlabs.layers.gateway import auth_policy, edge, gate, malformed_paths, proxy
from tokenlabs.layers.gateway.proxy import CONTROLLER
from tokenlabs.spec.image_roles import override

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.targets import Target


def _pieces(target: Target) -> Iterator[Piece]:
    platform = target.platform
    gateway, namespace, tiers = platform.gateway, platform.name, tuple(platform.tiers)
    taints = pods.tolerations(platform.cluster, gateway.node)
    yield Unit("gateway-class.yaml", proxy.build_class, gateway.class_)
    yield Unit(
        "envoy-proxy.yaml",
        proxy.build_proxy,
        proxy.ProxyInputs(
            gateway.name,
            namespace,
            gateway.port,
            gateway.node,
            tuple(taints),
            gateway.expose,
            gateway.resources,
            _longest_answer(platform),
            override(target, "envoy"),
            platform.images.pull_secret_name,
        ),
    )
    yield Unit(
        "gateway.yaml",
        proxy.build_gateway,
        proxy.GatewayInputs(
            gateway.name,
            namespace,
            gateway.class_,
            gateway.port,
            gateway.body_processor,
            target.stack.ai_gateway_api_version,
        ),
    )
    yield Unit(
        "edge.yaml",
        edge.build,
        edge.EdgeInputs(
            gateway.name,
            namespace,
            gateway.request_body,
            _longest_answer(platform),
            marks_unread=bool(gateway.cors.origins),
        ),
    )
    yield Unit(
        "gate.yaml",
        gate.build,
        gate.GateInputs(
            gateway=gateway.name,
            namespace=namespace,
            app=platform.name,
            tiers=tiers,
            paths=platform.api.paths,
            origins=gateway.cors.origins,
            takes_key_away=platform.limits.requests != "kuadrant",
        ),
    )
    yield Unit(
        "malformed-paths.yaml", malformed_paths.build, malformed_paths.MalformedPathsInputs(gateway.name, namespace)
    )
    if platform.limits.requests == "kuadrant":
        yield Unit(
            "auth-policy.yaml",
            auth_policy.build,
            auth_policy.AuthPolicyInputs(gateway.name, namespace, platform.name, tiers),
        )


def _longest_answer(platform: Platform) -> int:
    routes = (*platform.models, platform.speech.synthesis, platform.speech.recognition)
    return max((window_seconds(route.timeout) for route in routes if route), default=60)


LAYER = Layer(
    "gateway",
    "the Gateway, its proxy and its gate",
    ("envoy-gateway", "ai-gateway-controller", "kuadrant-instance"),
    _pieces,
    Readiness(
        timeout="10m",
        exprs=(
            condition("gateway.networking.k8s.io/v1", "GatewayClass", "Accepted"),
            condition("gateway.networking.k8s.io/v1", "Gateway", "Programmed"),
            accepted_by_ancestors("gateway.envoyproxy.io/v1alpha1", "ClientTrafficPolicy"),
            accepted_by_ancestors("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy"),
            condition("authorino.kuadrant.io/v1beta3", "AuthConfig", "Ready"),
            accepted_by_ancestors("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy"),
            routed_by(CONTROLLER),
            # Not Enforced: without a route, which comes layers later, Kuadrant enforces nothing.
            condition("kuadrant.io/v1", "AuthPolicy", "Accepted"),
        ),
    ),
)
