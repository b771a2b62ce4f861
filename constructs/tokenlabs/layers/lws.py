"""The LeaderWorkerSet controller, in targets where a model runs over several nodes.

Its chart has its CRD among its templates, as Kuadrant's has (layers/crds.py), and here keeps it when it is uninstalled: the
controller goes with the last such model, the kind stays. It makes its webhook's certificate itself (lws v0.7.0, charts/lws,
`internalCertManagement`), and all its webhooks fail closed: without it no LeaderWorkerSet is admitted, and no pod of one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.contract.components import LWS as NAME
from tokenlabs.contract.namespaces import LWS
from tokenlabs.layers import crds
from tokenlabs.layers.base.layer import Layer, Piece, Readiness
from tokenlabs.layers.base.releases import (
    IgnoredDrift,
    KustomizePatch,
    ReleaseInputs,
    Values,
    chart_pieces,
    oci_chart,
)
from tokenlabs.spec.image_roles import image

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target

CRD = "leaderworkersets.leaderworkerset.x-k8s.io"
_WEBHOOKS = tuple(f"/webhooks/{number}/clientConfig/caBundle" for number in range(2))


def values(target: Target) -> Values:
    """Values of the chart `lws`; all others keep the chart's defaults."""
    # The chart joins the two with a colon: in a digest, the one after `sha256`.
    repository, _, tag = image(target, "lws").rpartition(":")
    secret = target.platform.images.pull_secret_name
    return {
        # The chart's own tag is `main`, always pulled.
        "image": {"manager": {"repository": repository, "tag": tag, "pullPolicy": "IfNotPresent"}},
        "resources": {
            "requests": {"cpu": "50m", "memory": "128Mi"},
            "limits": {"cpu": "500m", "memory": "512Mi"},
        },
        **({"imagePullSecrets": [{"name": secret}]} if secret else {}),
    }


def _pieces(target: Target) -> Iterator[Piece]:
    if not target.platform.over_several_nodes:
        return
    yield from chart_pieces(
        ReleaseInputs(
            name=NAME,
            namespace=LWS,
            chart=oci_chart(image(target, "lws-chart")),
            interval=target.platform.gitops.interval,
            crds="Skip",
            values=values(target),
            # The controller writes its own certificate authority there.
            ignored_drift=(
                IgnoredDrift("MutatingWebhookConfiguration", _WEBHOOKS),
                IgnoredDrift("ValidatingWebhookConfiguration", _WEBHOOKS),
                IgnoredDrift("CustomResourceDefinition", ("/spec/conversion/webhook/clientConfig/caBundle",)),
            ),
            patches=(_kept(),),
        ),
        target.platform.images.pull_secret_name,
    )


def _kept() -> KustomizePatch:
    """Removing the CRD would remove every group at once, also those of others."""
    version, kind = "v1", "CustomResourceDefinition"
    annotations = {"helm.sh/resource-policy": "keep"}
    patch = {
        "apiVersion": f"apiextensions.k8s.io/{version}",
        "kind": kind,
        "metadata": {"name": CRD, "annotations": annotations},
    }
    return KustomizePatch("apiextensions.k8s.io", version, kind, CRD, patch)


LAYER = Layer(
    "lws",
    "the LeaderWorkerSet controller, if a model runs over several nodes",
    (crds.LAYER.name,),
    _pieces,
    Readiness(timeout="10m"),
    needed=lambda target: target.platform.over_several_nodes,
)
