"""Rendering with cdk8s: the only module that starts Node."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any

from tokenlabs.layers.base.layer import Unit
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.objects import reference
from tokenlabs.synth import jsii_process
from tokenlabs.synth.rendered import Rendered

Units = Iterable[tuple[str, Unit[Any]]]
Progress = Callable[[str], None]


def render(units: Units, labels: dict[str, str], progress: Progress | None = None) -> dict[str, Rendered]:
    """Each unit's file, by the unit's key; `labels` are added to every object.

    All units share one chart, each below a separate construct: cdk8s walks the whole app at each `to_json()`, so one chart per
    unit would take quadratic time.

    Raises:
        MissingToolError: Node is missing, or ended early.
        ValueError: a layer created a Chart, or an object without a name.
    """
    with jsii_process.answering():
        return _render(units, labels, progress)


def _render(units: Units, labels: dict[str, str], progress: Progress | None) -> dict[str, Rendered]:
    with jsii_process.environment():
        from cdk8s import ApiObject, App, Chart

        from constructs import Construct, IConstruct

    class Files(Chart):
        def generate_object_name(self, api_object: ApiObject) -> str:  # noqa: ARG002
            raise ValueError(f"an object in {unit.file} has no name; set `metadata.name`")

    chart = Files(App(), "files", labels=labels, disable_resource_name_hashes=True)
    scopes: dict[IConstruct, str] = {}
    for key, unit in units:
        scope = Construct(chart, str(len(scopes)))
        scopes[scope] = key
        unit.build(scope, unit.inputs)
        if progress:
            progress(unit.file)
    counts = dict.fromkeys(scopes.values(), 0)
    for construct in chart.node.find_all()[1:]:  # below the chart: each unit's construct, then all in it
        key = scopes.get(construct, key)
        counts[key] += isinstance(construct, ApiObject)
    # A unit's objects stay together: cdk8s moves an object only behind those it depends on.
    manifests: list[Manifest] = chart.to_json()
    if len(manifests) != sum(counts.values()):
        raise ValueError("a layer created a Chart, whose objects would be in no file; create a Construct")
    rest = iter(manifests)
    return {key: _rendered(list(islice(rest, count))) for key, count in counts.items()}


def _rendered(manifests: list[Manifest]) -> Rendered:
    return Rendered(yaml_text.dump(manifests), tuple(map(reference, manifests)))
