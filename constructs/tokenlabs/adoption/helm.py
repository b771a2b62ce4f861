"""Releases of Helm, and the HelmReleases of Flux that make them."""

from __future__ import annotations

from typing import NamedTuple

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references import references


class Release(NamedTuple):
    """A release of Helm."""

    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.namespace}/{self.name}"


def identity(helm_release: Object) -> Release:
    """The release that a HelmRelease makes (helm-controller 1.6, api/v2, GetReleaseName and GetReleaseNamespace)."""
    target = helm_release.at("spec", "targetNamespace")
    name = helm_release.at("spec", "releaseName") or "-".join(filter(None, (target, helm_release.ref.name)))
    return Release(str(target or helm_release.ref.namespace), str(name))


def records_of(helm_release: Object) -> Release:
    """Namespace and name of the records of what a HelmRelease makes (helm-controller 1.6, api/v2, GetStorageNamespace)."""
    namespace = helm_release.at("spec", "storageNamespace") or helm_release.ref.namespace
    return Release(str(namespace), identity(helm_release).name)


def chart_of(helm_release: Object, objects: Objects) -> str:
    """Name of the chart; empty: unknown. In an OCI registry it is the last part of its URL."""
    named = helm_release.at("spec", "chart", "spec", "chart")
    source = next(
        (objects.by_ref.get(each.to) for each in references(helm_release) if each.to.kind == "OCIRepository"), None
    )
    url = source.at("spec", "url") if source else None
    return str(named or url or "").rpartition("/")[2]
