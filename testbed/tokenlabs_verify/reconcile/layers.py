"""The layers of one target as Flux sees them: read from `dist/<target>`, never from the generator's code."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

from tokenlabs.contract.flux import FOLDER
from tokenlabs.contract.windows import duration_seconds
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest

_DURATION = re.compile(r"(?:\d+(?:\.\d+)?(?:ms|s|m|h))+")


@dataclass(frozen=True, slots=True)
class HealthExpr:
    """One entry of a Kustomization's `healthCheckExprs`: CEL over the object."""

    current: str
    failed: str | None
    in_progress: str | None


@dataclass(frozen=True, slots=True)
class Layer:
    """A Flux Kustomization and the objects in its folder."""

    name: str
    after: tuple[str, ...]
    timeout: float
    """Seconds."""
    exprs: Mapping[tuple[str, str], HealthExpr]
    """By API group and kind: Flux ignores the version."""
    objects: tuple[Manifest, ...]


def read(dist: Path) -> list[Layer]:
    """The layers of `dist/<target>`, dependencies first.

    Raises:
        TokenlabsError: it contains no Flux tree, or an invalid one.
    """
    folder = dist / FOLDER
    if not folder.is_dir():
        raise TokenlabsError(f"{dist} has no {FOLDER}/ folder; run `tokenlabs synth`")
    flux = {each["metadata"]["name"]: each for each in _folder(folder) if each["kind"] == "Kustomization"}
    waits = {name: [other["name"] for other in each["spec"].get("dependsOn", ())] for name, each in flux.items()}
    for name, others in waits.items():
        for other in others:
            if other not in flux:
                raise TokenlabsError(f"Kustomization {name} depends on {other}, which is not in {folder}")
    try:
        order = list(TopologicalSorter(waits).static_order())
    except CycleError as error:
        raise TokenlabsError(f"Kustomizations depend on each other: {' → '.join(error.args[1])}") from error
    return [_layer(dist, flux[name], [_name(flux[other], dist) for other in waits[name]]) for name in order]


def group(manifest: Mapping[str, Any]) -> str:
    """API group of a manifest; '' for the core group."""
    head, slash, _ = str(manifest["apiVersion"]).rpartition("/")
    return head if slash else ""


def seconds(duration: str) -> float:
    """A Go duration such as `5m` or `1h30m`, in seconds."""
    if not _DURATION.fullmatch(duration):
        raise TokenlabsError(f"`{duration}` is not a duration; use a value such as `5m` or `1h30m`")
    return duration_seconds(duration)


def _layer(dist: Path, kustomization: Manifest, after: Sequence[str]) -> Layer:
    spec = kustomization["spec"]
    exprs = {
        (group(each), each["kind"]): HealthExpr(each["current"], each.get("failed"), each.get("inProgress"))
        for each in spec.get("healthCheckExprs", ())
    }
    name = _name(kustomization, dist)
    folder = dist / name
    if not folder.is_dir():
        raise TokenlabsError(
            f"Kustomization {kustomization['metadata']['name']} points to {spec['path']}, which does not exist"
        )
    return Layer(name, tuple(after), seconds(spec["timeout"]), exprs, tuple(_folder(folder)))


def _name(kustomization: Manifest, dist: Path) -> str:
    """The layer's name: its folder's, such as `routes` or `models/some-pool`, wherever `dist` is in the repository."""
    path = str(kustomization["spec"]["path"])
    return path.rpartition(f"/dist/{dist.name}/")[2]


def _folder(folder: Path) -> list[Manifest]:
    (kustomization,) = yaml_text.load((folder / "kustomization.yaml").read_text())
    return [document for file in kustomization["resources"] for document in yaml_text.load((folder / file).read_text())]
