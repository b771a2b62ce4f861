"""Which entry of platform.yaml an object comes from, by the names and labels that both have; nothing where that is unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract import components, pools, tenant_secret
from tokenlabs.contract.labels import INSTANCE_LABEL, PART_OF
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.groups import (
    AI_GATEWAY,
    ENVOY_GATEWAY,
    FLUX_HELM,
    FLUX_SOURCE,
    GATEWAY_API,
    PROMETHEUS,
)
from tokenlabs.spec import default_secrets
from tokenlabs.spec.document import Document
from tokenlabs.spec.problems import Path

_BY_KIND: Mapping[tuple[str, str], Path] = {
    (GATEWAY_API, "Gateway"): ("gateway",),
    (GATEWAY_API, "GatewayClass"): ("gateway",),
    (ENVOY_GATEWAY, "EnvoyProxy"): ("gateway",),
    (ENVOY_GATEWAY, "ClientTrafficPolicy"): ("gateway",),
    (AI_GATEWAY, "GatewayConfig"): ("gateway",),
    (FLUX_SOURCE, "GitRepository"): ("gitops",),
    (FLUX_SOURCE, "OCIRepository"): ("stack",),
    (FLUX_SOURCE, "HelmRepository"): ("stack",),
    (FLUX_HELM, "HelmRelease"): ("stack",),
    (PROMETHEUS, "PrometheusRule"): ("monitoring",),
    (PROMETHEUS, "PodMonitor"): ("monitoring",),
    (PROMETHEUS, "ServiceMonitor"): ("monitoring",),
}
"""API group and kind → the field that all of a platform's objects of that kind come from."""


class _Name(NamedTuple):
    kind: str
    """Empty: any."""
    namespace: str
    name: str


class Entries:
    """The entries of a platform.yaml that make objects."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._platform = str(document.at("name"))
        self._named = dict(self._names())
        self._pools = {str(model.get("pool")): path for path, model in _listed(document, "models")}
        """Objects whose names have a digest say their pool in a label."""
        self._models = {str(model.get("id")): path for path, model in _listed(document, "models")}

    def of(self, each: Object) -> Path | None:
        """The entry that an object comes from."""
        ref = each.ref
        # Encrypted files are copied as they are, without the label.
        if ref.kind != "Secret" and each.at("metadata", "labels", PART_OF) != self._platform:
            return None
        ours = ref.namespace == self._platform
        return (
            self._named.get(_Name(ref.kind, ref.namespace, ref.name))
            or self._named.get(_Name("", ref.namespace, ref.name))
            or (self._pools.get(str(each.at("metadata", "labels", INSTANCE_LABEL))) if ours else None)
            or _BY_KIND.get((ref.group, ref.kind))
        )

    def model(self, id_: str) -> Path | None:
        """The model that clients call by this name."""
        return self._models.get(id_)

    def _names(self) -> Iterator[tuple[_Name, Path]]:
        for path, model in _listed(self._document, "models"):
            pool = str(model.get("pool"))
            yield _Name("InferencePool", self._platform, pool), path
            of_prefill = (pools.server(pool, "prefill"), pools.decoding(pool), pools.transfers(pool))
            of_groups = (pools.group(pool), pools.members(pool))
            for name in (
                *(pools.server(pool), pools.weights(pool), pools.files(pool), pools.picker(pool)),
                *(of_prefill if model.get("prefill") else ()),
                *(of_groups if model.get("multiNode") else ()),
            ):
                yield _Name("", self._platform, name), path
        for path, tenant in _listed(self._document, "tenants"):
            yield _Name("Secret", tenant_secret.NAMESPACE, str(tenant.get("name"))), path
        for field, name in ("synthesis", components.SYNTHESIS), ("recognition", components.RECOGNITION):
            yield _Name("", self._platform, name), ("speech", field)
        secret = self._document.at("speech", "recognition", "secret") or default_secrets.RECOGNITION
        yield _Name("Secret", self._platform, str(secret)), ("speech", "recognition")


def _listed(document: Document, field: str) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    found = document.at(field)
    for number, each in enumerate(found if isinstance(found, tuple) else ()):
        if isinstance(each, Mapping):
            yield (field, number), each
