"""Rendering with cdk8s: the only module that starts Node."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from tokenlabs.layers.layer import Manifest, Unit
from tokenlabs.manifests import yaml_text
from tokenlabs.synth import jsii_process
from tokenlabs.synth.rendered import Rendered, reference

_FILE = "File"
"""Kind of the object that stands before those of each file; Kubernetes has none of this name, and none is written."""


def render(
    units: Iterable[tuple[str, Unit[Any]]], labels: dict[str, str], progress: Callable[[str], None] | None = None
) -> dict[str, Rendered]:
    """Each unit's file, by the unit's key; `labels` go onto every object.

    All units share one chart: cdk8s walks the whole app at each `to_json()`, so a chart for each would cost the square of
    their number. What is built in a unit's scope follows the scope's own object in that order.
    """
    with jsii_process.environment():
        from cdk8s import ApiObject, App, Chart

    chart = Chart(App(), "files", labels=labels, disable_resource_name_hashes=True)
    keys: list[str] = []
    for key, unit in units:
        scope = ApiObject(chart, f"{len(keys)}", api_version="tokenlabs.dev/v1", kind=_FILE)
        unit.build(scope, unit.inputs)
        keys.append(key)
        if progress:
            progress(unit.file)
    return {key: _rendered(found) for key, found in zip(keys, _by_file(chart.to_json()), strict=True)}


def _by_file(manifests: Iterable[Manifest]) -> list[list[Manifest]]:
    files: list[list[Manifest]] = []
    for manifest in manifests:
        if manifest["kind"] == _FILE:
            files.append([])
        else:
            files[-1].append(manifest)
    return files


def _rendered(manifests: list[Manifest]) -> Rendered:
    return Rendered(yaml_text.dump(manifests), tuple(map(reference, manifests)))
