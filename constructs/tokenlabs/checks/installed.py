"""Components of a stack that a tree installs, with the release of each: charts, CRDs from Git, and images of pods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tokenlabs.manifests.charts import chart, chart_source
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.groups import FLUX_HELM, FLUX_KUSTOMIZE, FLUX_SOURCE
from tokenlabs.manifests.references.pods import pods
from tokenlabs.spec.stacks import PICKERS, ComponentName
from tokenlabs.spec.stacks.component import Line

_CHARTS: dict[str, ComponentName] = {
    "gateway-helm": "envoy-gateway",
    "ai-gateway-helm": "envoy-ai-gateway",
    "kuadrant-operator": "kuadrant-operator",
}
_REPOSITORIES: dict[str, ComponentName] = {
    "kubernetes-sigs/gateway-api": "gateway-api",
    "kubernetes-sigs/gateway-api-inference-extension": "gateway-api-inference-extension",
    "envoyproxy/gateway": "envoy-gateway",
    "envoyproxy/ai-gateway": "envoy-ai-gateway",
    "kuadrant/kuadrant-operator": "kuadrant-operator",
}
_RELEASE = re.compile(r"v?(\d+)\.(\d+)\.(\d+)$")


class Installed(NamedTuple):
    """A component that an object installs."""

    component: ComponentName
    release: tuple[int, int, int]
    by: Object
    path: str
    """Of the version in the object."""
    crds: bool
    """Only its CRDs."""

    @property
    def line(self) -> Line:
        """Its release line."""
        return self.release[:2]

    @property
    def version(self) -> str:
        """Its release as text."""
        return ".".join(map(str, self.release))


def installed(objects: Objects) -> tuple[Installed, ...]:
    """What a tree installs, where it says an exact release."""
    return (*_of_charts(objects), *_of_repositories(objects), *_of_images(objects))


def _of_charts(objects: Objects) -> Iterator[Installed]:
    for release in objects.of_kind(FLUX_HELM, "HelmRelease"):
        component = _CHARTS.get(chart(objects, release).name)
        source = chart_source(objects, release)
        if component and source and (number := _release(source.version)):
            yield Installed(component, number, source.object, source.path, crds=False)


def _of_repositories(objects: Objects) -> Iterator[Installed]:
    for each in objects.of_kind(FLUX_KUSTOMIZE, "Kustomization"):
        namespace = str(each.at("spec", "sourceRef", "namespace") or each.ref.namespace)
        name = str(each.at("spec", "sourceRef", "name"))
        source = objects.by_ref.get(ObjectRef(FLUX_SOURCE, "GitRepository", namespace, name))
        if source is None or "crd" not in str(each.at("spec", "path")) + each.ref.name:
            continue
        url = str(source.at("spec", "url")).removesuffix(".git").lower()
        component = _REPOSITORIES.get("/".join(url.split("/")[-2:]))
        if component and (number := _release(source.at("spec", "ref", "tag"))):
            yield Installed(component, number, source, "spec.ref.tag", crds=True)


def _of_images(objects: Objects) -> Iterator[Installed]:
    for template in pods(objects):
        for path, container in template.containers():
            name, _, tag = str(container.get("image", "")).partition("@")[0].rpartition("/")[2].partition(":")
            for picker in PICKERS:
                if name == picker and (number := _release(tag)):
                    yield Installed(picker, number, template.owner, f"{path}.image", crds=False)


def _release(version: object) -> tuple[int, int, int] | None:
    found = _RELEASE.match(str(version))
    return (int(found[1]), int(found[2]), int(found[3])) if found else None
