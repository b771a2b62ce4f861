"""Envoy Gateway: the Gateway API's implementation, configured with its extension (Envoy AI Gateway) and counters (Redis).

Its configuration is complete on purpose: with an `extensionManager` that lacks a hook or an `includeAll`, everything is
accepted, nothing is logged, and requests bypass the body processor (ai-gateway#2560). Fields as in gateway v1.6.3 and
v1.8.1, api/v1alpha1/envoygateway_types.go.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.contract import components, labels
from tokenlabs.contract.components import ENVOY_GATEWAY as NAME
from tokenlabs.contract.namespaces import ENVOY_GATEWAY
from tokenlabs.layers import ai_gateway_controller as ai_gateway
from tokenlabs.layers import crds, redis
from tokenlabs.layers.base.layer import Layer, Piece, Readiness
from tokenlabs.layers.base.pods import checksum
from tokenlabs.layers.base.releases import (
    ReleaseInputs,
    Values,
    chart_pieces,
    oci_chart,
)
from tokenlabs.layers.base.secret_files import secret_checksum, secret_file
from tokenlabs.spec.image_roles import image, override

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target
    from tokenlabs.spec.tenancy import Limits

CONTROLLER = "gateway.envoyproxy.io/gatewayclass-controller"
SECRET_FILE = components.redis_secret_file(ENVOY_GATEWAY)
RATE_LIMIT_TIMEOUT = "500ms"
"""How long a proxy waits for the rate-limit service before `onFailure` applies. Envoy Gateway's default of 20 ms treats
a slow disk under Redis as a failure, and by default lets the request pass uncounted."""


def config(limits: Limits, password_checksum: str) -> Values:
    """EnvoyGateway's own configuration (`config.envoyGateway` of the chart)."""
    everything = {"includeAll": True}
    return {
        "gateway": {"controllerName": CONTROLLER},
        "provider": {
            "type": "Kubernetes",
            "kubernetes": {
                "rateLimitDeployment": {
                    "container": _rate_limit_container(),
                    # The service reads the password only at startup.
                    "pod": {"annotations": {labels.SECRET_CHECKSUM: password_checksum}},
                }
            },
        },
        "logging": {"level": {"default": "info"}},
        # Backend: what an address outside the cluster is written as. EnvoyPatchPolicy: Kuadrant adds its clusters with
        # it, and our token limits become one budget over all routes.
        "extensionApis": {"enableBackend": True, "enableEnvoyPatchPolicy": True},
        "extensionManager": {
            "backendResources": [
                {"group": "inference.networking.k8s.io", "kind": "InferencePool", "version": "v1"},
            ],
            "hooks": {
                "xdsTranslator": {
                    # Translation inserts the filters, Cluster lets a pool's cluster follow its picker, Route marks it.
                    "post": ["Translation", "Cluster", "Route"],
                    "translation": {
                        "listener": everything,
                        "route": everything,
                        "cluster": everything,
                        "secret": everything,
                    },
                }
            },
            "service": {"fqdn": {"hostname": ai_gateway.EXTENSION_HOST, "port": ai_gateway.EXTENSION_PORT}},
            # While the extension is away, Envoy keeps what it has, and gets nothing that lacks the extension's part.
            "failOpen": False,
            "maxMessageSize": f"{ai_gateway.MAX_MESSAGE_MIB}Mi",
        },
        "rateLimit": {
            "backend": {"type": "Redis", "redis": {"url": components.REDIS_ADDRESS}},
            "timeout": RATE_LIMIT_TIMEOUT,
            "failClosed": limits.on_failure == "closed",
        },
    }


def _rate_limit_container() -> Values:
    # Envoy Gateway adds these variables to its own by name (infrastructure/kubernetes/resource, ExpectedContainerEnv).
    secret = {"name": components.REDIS_SECRET, "key": components.REDIS_PASSWORD_KEY}
    return {
        "env": [{"name": "REDIS_AUTH", "valueFrom": {"secretKeyRef": secret}}],
        "resources": {
            "requests": {"cpu": "100m", "memory": "128Mi"},
            "limits": {"cpu": "500m", "memory": "512Mi"},
        },
    }


def values(limits: Limits, password_checksum: str) -> Values:
    """Values of the chart `gateway-helm`; all others keep the chart's defaults."""
    envoy_gateway = config(limits, password_checksum)
    digest = checksum(json.dumps(envoy_gateway, sort_keys=True))
    return {
        "config": {"envoyGateway": envoy_gateway},
        "deployment": {
            "envoyGateway": {
                "resources": {
                    "requests": {"cpu": "100m", "memory": "256Mi"},
                    "limits": {"cpu": "1", "memory": "1Gi"},
                }
            },
            # Envoy Gateway reads its file again when it changes; a new pod makes it visible, and certain.
            "pod": {"annotations": {labels.CONFIG_CHECKSUM: digest}},
        },
        "certgen": {
            "job": {
                "resources": {
                    "requests": {"cpu": "50m", "memory": "64Mi"},
                    "limits": {"cpu": "500m", "memory": "256Mi"},
                }
            }
        },
        # Tells proxies their zone, for routing within it: one Gateway on one node has no use for another webhook.
        "topologyInjector": {"enabled": False},
    }


def pulls(target: Target) -> Values:
    """Values for images and pull secrets that are not the chart's own; the controller's image is also its proxies'
    shutdown manager (charts/gateway-helm, `_helpers.tpl`)."""
    found = {"envoyGateway": override(target, "envoy-gateway"), "ratelimit": override(target, "rate-limit")}
    images = {name: {"image": reference} for name, reference in found.items() if reference}
    secret = target.platform.images.pull_secret_name
    values = ({"images": images} if images else {}) | ({"imagePullSecrets": [{"name": secret}]} if secret else {})
    return {"global": values} if values else {}


def _pieces(target: Target) -> Iterator[Piece]:
    limits = target.platform.limits
    chart, secret = oci_chart(image(target, "envoy-gateway-chart")), target.platform.images.pull_secret_name
    yield from chart_pieces(
        ReleaseInputs(
            name=NAME,
            namespace=ENVOY_GATEWAY,
            chart=chart,
            interval=target.platform.gitops.interval,
            crds="Skip",
            values=values(limits, secret_checksum(target, SECRET_FILE, demo=redis.DEMO)) | pulls(target),
        ),
        secret,
    )
    yield secret_file(
        target,
        SECRET_FILE,
        name=components.REDIS_SECRET,
        namespace=ENVOY_GATEWAY,
        demo=redis.DEMO,
    )


LAYER = Layer(
    NAME,
    "Envoy Gateway: makes Envoy of the Gateway API's objects",
    (crds.LAYER.name, redis.LAYER.name, ai_gateway.LAYER.name),
    _pieces,
    Readiness(timeout="10m"),
)
