"""Upstream's Helm charts, from the Go modules of the same versions, completed like upstream's release jobs do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.kuadrant_parts import PARTS
from tokenlabs_verify.cluster.tools.modules import folder_at


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart and its place in its module."""

    module: str
    folder: str
    complete: Callable[[Path, str], None]
    """Does the release job's changes to a copy: `(copy, tag)`."""


def fetch(name: str, version: str, to: Path) -> Path:
    """The chart `name` at `version`, copied to the folder `to`.

    Raises:
        TokenlabsError: the chart is unknown.
        MissingToolError: its module is unavailable.
    """
    if name not in CHARTS:
        raise TokenlabsError(f"unknown chart `{name}`; add it to {Path(__file__).name}")
    chart = CHARTS[name]
    tag = f"v{version.removeprefix('v')}"
    copy = to / name
    _copy(folder_at(chart.module, tag) / chart.folder, copy)
    chart.complete(copy, tag)
    return copy


def _copy(source: Path, to: Path) -> None:
    """Module folders are read-only; copies must be writable."""
    shutil.copytree(source, to, copy_function=shutil.copyfile)
    for path in [to, *to.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)


def _gateway(copy: Path, tag: str) -> None:
    values = (copy / "values.tmpl.yaml").read_text()
    values = values.replace("${GatewayImage}", f"docker.io/envoyproxy/gateway:{tag}")
    (copy / "values.yaml").write_text(values.replace("${GatewayImagePullPolicy}", "IfNotPresent"))
    _stamp(copy, tag)


def _stamp(copy: Path, tag: str) -> None:
    """`helm package --version --app-version`: on a branch both are `latest`."""
    path = copy / "Chart.yaml"
    chart = yaml.safe_load(path.read_text())
    path.write_text(yaml.safe_dump(chart | {"version": tag, "appVersion": tag}))


def _inference_pool(copy: Path, tag: str) -> None:
    """Since v1.4.0 with its library, which `helm dependency build` takes from the folder beside it."""
    library = folder_at("sigs.k8s.io/gateway-api-inference-extension", tag) / "config/charts/epplib"
    if library.is_dir():
        _copy(library, copy / "charts" / "inference-extension")
    _stamp(copy, tag)


def _kuadrant(copy: Path, tag: str) -> None:
    major, minor, _ = tag.removeprefix("v").split(".")
    dependencies = []
    for name, version, _ in PARTS[int(major), int(minor)]:
        _copy(folder_at(f"github.com/kuadrant/{name}", f"v{version}") / "charts" / name, copy / "charts" / name)
        part = yaml.safe_load((copy / "charts" / name / "Chart.yaml").read_text())
        dependencies.append({"name": name, "version": part["version"]})
    path = copy / "Chart.yaml"
    chart = yaml.safe_load(path.read_text())
    path.write_text(yaml.safe_dump(chart | {"dependencies": dependencies}))


def _lws(copy: Path, tag: str) -> None:
    """`hack/push-chart.sh`."""
    path = copy / "values.yaml"
    values = yaml.safe_load(path.read_text())
    values["image"]["manager"] |= {"repository": "registry.k8s.io/lws/lws", "tag": tag, "pullPolicy": "IfNotPresent"}
    path.write_text(yaml.safe_dump(values))
    _stamp(copy, tag)


CHARTS = {
    "gateway-helm": Chart("github.com/envoyproxy/gateway", "charts/gateway-helm", _gateway),
    "ai-gateway-helm": Chart("github.com/envoyproxy/ai-gateway", "manifests/charts/ai-gateway-helm", _stamp),
    "ai-gateway-crds-helm": Chart("github.com/envoyproxy/ai-gateway", "manifests/charts/ai-gateway-crds-helm", _stamp),
    "inferencepool": Chart(
        "sigs.k8s.io/gateway-api-inference-extension", "config/charts/inferencepool", _inference_pool
    ),
    "lws": Chart("sigs.k8s.io/lws", "charts/lws", _lws),
    "kuadrant-operator": Chart("github.com/kuadrant/kuadrant-operator", "charts/kuadrant-operator", _kuadrant),
}
"""By name in a HelmRelease's source, or as an operator installs them."""
