"""Rendering with cdk8s: the only module that starts Node."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from tokenlabs.layers.file_scope import FileScope
from tokenlabs.layers.layer import Unit
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.synth import jsii_process
from tokenlabs.synth.rendered import Rendered, reference

if TYPE_CHECKING:
    from constructs import Construct


def render(
    units: Iterable[tuple[str, Unit[Any]]], labels: dict[str, str], progress: Callable[[str], None] | None = None
) -> dict[str, Rendered]:
    """Each unit's file, by the unit's key; `labels` go onto every object.

    All units share one chart: cdk8s walks the whole app at each `to_json()`, so a chart for each would cost the square of
    their number.
    """
    with jsii_process.answering():
        return _render(units, labels, progress)


def _render(
    units: Iterable[tuple[str, Unit[Any]]], labels: dict[str, str], progress: Callable[[str], None] | None
) -> dict[str, Rendered]:
    with jsii_process.environment():
        from cdk8s import App, Chart

    chart = Chart(App(), "files", labels=labels, disable_resource_name_hashes=True)
    scopes: dict[str, FileScope] = {}
    for key, unit in units:
        scopes[key] = FileScope(chart, len(scopes))
        unit.build(cast("Construct", scopes[key]), unit.inputs)
        if progress:
            progress(unit.file)
    # In the order they were made in.
    manifests = iter(chart.to_json())
    rendered = {key: _rendered(list(islice(manifests, scope.objects))) for key, scope in scopes.items()}
    if next(manifests, None) is not None:
        raise ValueError("a layer created an object without `layers.kinds`; import the kind from there")
    return rendered


def _rendered(manifests: list[Manifest]) -> Rendered:
    return Rendered(yaml_text.dump(manifests), tuple(map(reference, manifests)))
