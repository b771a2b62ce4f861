"""Charts of HelmReleases, as far as a tree says them."""

from __future__ import annotations

import re
from typing import NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.groups import FLUX_SOURCE


class Chart(NamedTuple):
    """A chart."""

    name: str
    """Empty: the tree does not say."""
    version: tuple[int, ...]
    """Major and minor; empty: the tree does not say."""


class ChartSource(NamedTuple):
    """Where the chart of a HelmRelease is named."""

    name: str
    version: str
    """As written; empty: none is."""
    object: Object
    path: str
    """Of the version in the object."""


def chart(objects: Objects, release: Object) -> Chart:
    """The chart of a HelmRelease: its own `chart`, or the OCIRepository of its `chartRef`."""
    source = chart_source(objects, release)
    return Chart(source.name, _version(source.version)) if source else Chart("", ())


def chart_source(objects: Objects, release: Object) -> ChartSource | None:
    """The object that names the chart of a HelmRelease; None: it is not in the tree."""
    name = release.at("spec", "chart", "spec", "chart")
    if name:
        version = str(release.at("spec", "chart", "spec", "version") or "")
        return ChartSource(str(name).rpartition("/")[2], version, release, "spec.chart.spec.version")
    namespace = str(release.at("spec", "chartRef", "namespace") or release.ref.namespace)
    source = objects.by_ref.get(
        ObjectRef(FLUX_SOURCE, "OCIRepository", namespace, str(release.at("spec", "chartRef", "name")))
    )
    if source is None:
        return None
    name = str(source.at("spec", "url")).rpartition("/")[2]
    return ChartSource(name, str(source.at("spec", "ref", "tag") or ""), source, "spec.ref.tag")


def _version(text: str) -> tuple[int, ...]:
    found = re.match(r"v?(\d+)\.(\d+)", text)
    return (int(found[1]), int(found[2])) if found else ()
