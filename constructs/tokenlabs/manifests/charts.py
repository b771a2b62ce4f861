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


def chart(objects: Objects, release: Object) -> Chart:
    """The chart of a HelmRelease: its own `chart`, or the OCIRepository of its `chartRef`."""
    name = release.at("spec", "chart", "spec", "chart")
    if name:
        return Chart(str(name).rpartition("/")[2], _version(release.at("spec", "chart", "spec", "version")))
    namespace = str(release.at("spec", "chartRef", "namespace") or release.ref.namespace)
    source = objects.by_ref.get(
        ObjectRef(FLUX_SOURCE, "OCIRepository", namespace, str(release.at("spec", "chartRef", "name")))
    )
    if source is None:
        return Chart("", ())
    return Chart(str(source.at("spec", "url")).rpartition("/")[2], _version(source.at("spec", "ref", "tag")))


def _version(text: object) -> tuple[int, ...]:
    found = re.match(r"v?(\d+)\.(\d+)", str(text))
    return (int(found[1]), int(found[2])) if found else ()
