"""What a cluster has: the objects that people, Helm or Flux applied, without those that controllers derive from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tokenlabs.adoption.helm import Release
from tokenlabs.contract.labels import MANAGED_BY
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE

RELEASE_NAME = "meta.helm.sh/release-name"
RELEASE_NAMESPACE = "meta.helm.sh/release-namespace"
"""Annotations that Helm sets on what it applies (helm v3 and v4, pkg/action/validate.go)."""
CHART = "helm.sh/chart"
"""Label of most charts' objects: the chart's name and version."""
RECORD = "helm.sh/release.v1"
"""Type of the Secrets in which Helm keeps the revisions of a release."""
_OF_FLUX = (f"{FLUX_KUSTOMIZE}/name", f"{FLUX_KUSTOMIZE}/namespace")
"""Labels of what kustomize-controller applied."""
_BY_CONTROLLERS = ("gateway.envoyproxy.io/owning-gateway-name", "endpointslice.kubernetes.io/managed-by")
"""Labels of objects that controllers create without an owner reference."""
_BY_KUBERNETES = frozenset(
    {("ConfigMap", "kube-root-ca.crt"), ("ServiceAccount", "default"), ("Service", "kubernetes")}
)
_DERIVED = frozenset(
    {"ControllerRevision", "Endpoints", "EndpointSlice", "Event", "Lease", "Node", "Pod", "ReplicaSet"}
)


@dataclass(frozen=True)
class Existing:
    """The objects of a cluster."""

    all: Objects

    @cached_property
    def applied(self) -> tuple[Object, ...]:
        """Objects that someone applied, in the order of their references."""
        found = (each for each in self.all.by_ref.values() if not _derived(each))
        return tuple(sorted(found, key=lambda each: each.ref))

    @cached_property
    def releases(self) -> Mapping[Release, tuple[Object, ...]]:
        """Releases of Helm, with the objects of each that are known."""
        found: dict[Release, list[Object]] = {each: [] for each in self.recorded}
        for each in self.applied:
            if release := release_of(each):
                found.setdefault(release, []).append(each)
        return {release: tuple(found[release]) for release in sorted(found)}

    @cached_property
    def recorded(self) -> frozenset[Release]:
        """Releases whose records are in the namespace of the release; those of a HelmRelease are in its own namespace."""
        return frozenset(filter(None, map(_recorded, self.all.of_kind("", "Secret"))))

    def charts(self, release: Release) -> tuple[str, ...]:
        """Charts of a release, such as `gateway-helm-v1.6.0`: by its newest record, else by its objects' labels."""
        records = [each for each in self.all.of_kind("", "Secret") if _recorded(each) == release]
        newest = max(records, key=_revision, default=None)
        recorded = newest.at("metadata", "labels", CHART) if newest else None
        labels = (each.at("metadata", "labels", CHART) for each in self.releases.get(release, ()))
        return (str(recorded),) if recorded else tuple(sorted({str(each) for each in labels if each}))


def _recorded(secret: Object) -> Release | None:
    """The release whose record a Secret is."""
    name = secret.at("metadata", "labels", "name")
    return Release(secret.ref.namespace, str(name)) if name and secret.at("type") == RECORD else None


def _revision(record: Object) -> int:
    version = str(record.at("metadata", "labels", "version"))
    return int(version) if version.isdecimal() else 0


def release_of(each: Object) -> Release | None:
    """The release of Helm that an object belongs to."""
    name = each.at("metadata", "annotations", RELEASE_NAME)
    namespace = each.at("metadata", "annotations", RELEASE_NAMESPACE) or each.ref.namespace
    return Release(str(namespace), str(name)) if name and each.at("metadata", "labels", MANAGED_BY) == "Helm" else None


def kustomization_of(each: Object) -> ObjectRef | None:
    """The Flux Kustomization that applied an object."""
    name, namespace = (each.at("metadata", "labels", label) for label in _OF_FLUX)
    return ObjectRef(FLUX_KUSTOMIZE, "Kustomization", str(namespace), str(name)) if name and namespace else None


def _derived(each: Object) -> bool:
    labels = mapping(each.at("metadata", "labels"))
    return (
        each.ref.kind in _DERIVED
        or (each.ref.kind, each.ref.name) in _BY_KUBERNETES
        or bool(items(each.at("metadata", "ownerReferences")))
        or each.at("type") in (RECORD, "kubernetes.io/service-account-token")
        or any(label in labels for label in _BY_CONTROLLERS)
    )
