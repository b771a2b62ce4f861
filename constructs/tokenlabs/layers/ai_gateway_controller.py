"""Envoy AI Gateway's controller, which Envoy Gateway calls as its extension: it must exist first.

The chart contains (ai-gateway v1.0.0, manifests/charts/ai-gateway-helm):

- A webhook that adds the body processor to Envoy's pods, `failurePolicy: Fail`: while the controller is down, no pod
  that Envoy Gateway manages (proxies and its rate-limit service) can be created; those that run go on.
- The webhook's certificate, made at the first install, kept by later upgrades, valid for 365 days. To renew it, delete
  the Secret `self-signed-cert-for-mutating-webhook` and run `flux reconcile helmrelease --force` for this release.
- The ClusterRole that lets Envoy Gateway read InferencePools.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.contract import headers
from tokenlabs.contract.components import AI_GATEWAY_CONTROLLER as NAME
from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY
from tokenlabs.layers import crds
from tokenlabs.layers.base.layer import Layer, Piece, Readiness
from tokenlabs.layers.base.releases import (
    IgnoredDrift,
    ReleaseInputs,
    Values,
    chart_pieces,
    oci_chart,
)
from tokenlabs.spec.image_roles import image, override

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target

EXTENSION_PORT = 1063
"""gRPC port of the extension server, in the chart's Service."""
EXTENSION_HOST = f"{NAME}.{AI_GATEWAY}.svc.cluster.local"
MAX_MESSAGE_MIB = 16
"""Envoy Gateway sends its whole xDS in one message, which may exceed the default of 4 MiB with a hundred models.

Both ends must agree: this controller's `maxRecvMsgSize` and Envoy Gateway's `extensionManager.maxMessageSize`.
"""
# The image's user, distroless' `nonroot`, is known to it by name only, which `runAsNonRoot` cannot check.
_NONROOT = 65532


def values(target: Target) -> Values:
    """Values of the chart `ai-gateway-helm`; all others keep the chart's defaults."""
    body_processor = _pulls(target, "body-processor")
    return {
        "controller": {
            "fullnameOverride": NAME,
            "logLevel": "info",
            # The user id that the gate writes, as label `tenant_id` of the body processor's metrics.
            "metricsRequestHeaderAttributes": f"{headers.USER}:tenant.id",
            # Quoted: Helm would print a large number of bytes as 1.6777216e+07.
            "maxRecvMsgSize": str(MAX_MESSAGE_MIB * 2**20),
            "resources": {
                "requests": {"cpu": "100m", "memory": "128Mi"},
                "limits": {"cpu": "500m", "memory": "512Mi"},
            },
            # Empty in the chart up to 1.0.
            "podSecurityContext": {
                "runAsNonRoot": True,
                "runAsUser": _NONROOT,
                "runAsGroup": _NONROOT,
                "seccompProfile": {"type": "RuntimeDefault"},
            },
            "securityContext": {
                "allowPrivilegeEscalation": False,
                "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]},
            },
            **_pulls(target, "ai-gateway-controller"),
        },
        **({"extProc": body_processor} if body_processor else {}),
        "envoyGateway": {"namespace": ENVOY_GATEWAY},
    }


def _pulls(target: Target, name: str) -> Values:
    """An image of the chart and its pull secret, if they differ from the chart's own."""
    reference, secret = override(target, name), target.platform.images.pull_secret_name
    values: Values = {"imagePullSecrets": [{"name": secret}]} if secret else {}
    if reference:
        # The chart joins the two with a colon: in a digest, the one after `sha256`.
        repository, _, tag = reference.rpartition(":")
        values["image"] = {"repository": repository, "tag": tag}
    return values


def _pieces(target: Target) -> Iterator[Piece]:
    chart, secret = oci_chart(image(target, "ai-gateway-chart")), target.platform.images.pull_secret_name
    yield from chart_pieces(
        ReleaseInputs(
            name=NAME,
            namespace=AI_GATEWAY,
            chart=chart,
            interval=target.platform.gitops.interval,
            crds="Skip",
            values=values(target),
            ignored_drift=(
                # The controller writes its own certificate authority into the webhook.
                IgnoredDrift("MutatingWebhookConfiguration", ("/webhooks/0/clientConfig/caBundle",)),
            ),
        ),
        secret,
    )


LAYER = Layer(
    "ai-gateway-controller",
    "Envoy AI Gateway: reads the model from the request's body",
    (crds.LAYER.name,),
    _pieces,
    Readiness(timeout="10m"),
)
