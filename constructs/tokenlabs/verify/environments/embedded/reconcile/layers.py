"""The layers of one target as Flux sees them: read from `dist/<target>`, never from the code that made it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text

Manifest = dict[str, Any]
FLUX = "flux"
"""Folder of Flux's own objects."""

_UNITS = {"s": 1.0, "m": 60.0, "h": 3600.0}


@dataclass(frozen=True, slots=True)
class HealthExpr:
    """One entry of a Kustomization's `healthCheckExprs`: CEL over the object."""

    current: str
    failed: str | None
    in_progress: str | None


@dataclass(frozen=True, slots=True)
class Layer:
    """A Flux Kustomization and what stands in its folder."""

    name: str
    after: tuple[str, ...]
    timeout: float
    """Seconds."""
    exprs: Mapping[tuple[str, str], HealthExpr]
    """By API group and kind: Flux matches without the version."""
    objects: tuple[Manifest, ...]


def read(dist: Path) -> list[Layer]:
    """The layers of `dist/<target>`, each behind those it waits for.

    Raises:
        TokenlabsError: there is no Flux tree in it, or it points to nothing.
    """
    folder = dist / FLUX
    if not folder.is_dir():
        raise TokenlabsError(f"{dist} holds no {FLUX}/ folder; `tokenlabs synth` writes it")
    flux = [each for each in _folder(folder) if each["kind"] == "Kustomization"]
    layers = {each["metadata"]["name"]: _layer(dist, each) for each in flux}
    names = {name: layer.name for name, layer in layers.items()}
    by_name = {layer.name: layer for layer in layers.values()}
    waits = {
        layers[each["metadata"]["name"]].name: [names[other["name"]] for other in each["spec"].get("dependsOn", ())]
        for each in flux
    }
    return [by_name[name] for name in TopologicalSorter(waits).static_order()]


def group(manifest: Mapping[str, Any]) -> str:
    """API group of a manifest; empty for the core one."""
    head, slash, _ = str(manifest["apiVersion"]).rpartition("/")
    return head if slash else ""


def seconds(duration: str) -> float:
    """A Go duration such as `5m` or `1h30m`, in seconds."""
    parts = re.findall(r"(\d+)(h|m|s)", duration)
    return sum(int(number) * _UNITS[unit] for number, unit in parts)


def _layer(dist: Path, kustomization: Manifest) -> Layer:
    spec = kustomization["spec"]
    name = Path(spec["path"]).name
    exprs = {
        (group(each), each["kind"]): HealthExpr(each["current"], each.get("failed"), each.get("inProgress"))
        for each in spec.get("healthCheckExprs", ())
    }
    prefix = kustomization["metadata"]["name"].removesuffix(name)
    after = tuple(other["name"].removeprefix(prefix) for other in spec.get("dependsOn", ()))
    return Layer(name, after, seconds(spec["timeout"]), exprs, tuple(_folder(dist / name)))


def _folder(folder: Path) -> list[Manifest]:
    (kustomization,) = yaml_text.load((folder / "kustomization.yaml").read_text())
    return [document for file in kustomization["resources"] for document in yaml_text.load((folder / file).read_text())]
