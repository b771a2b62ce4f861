"""The layers of one target as Flux reads them: from `dist/<target>`, never from the generator's code."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.contract.flux import FOLDER
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Layer:
    """A Kustomization of the platform and the objects in its folder."""

    name: str
    """Its folder: `routes`, `models/some-pool`."""
    objects: tuple[Manifest, ...]
    kustomization: str
    depends_on: tuple[str, ...]
    """Kustomizations that must be ready before it."""


def read(dist: Path) -> list[Layer]:
    """The layers of `dist/<target>`.

    Raises:
        TokenlabsError: it contains no Flux tree, or a Kustomization of a folder that does not exist.
    """
    if not (dist / FOLDER).is_dir():
        raise TokenlabsError(f"{dist} has no {FOLDER}/ folder; run `tokenlabs synth`")
    return [_layer(dist, each) for each in documents(dist / FOLDER) if each["kind"] == "Kustomization"]


def digests(dist: Path) -> dict[str, bytes]:
    """Folder of `dist/<target>` with files of its own → a digest of them: what a layer applies."""
    found = {}
    for index in sorted(dist.rglob(kustomization.FILE)):
        folder = index.parent
        content = hashlib.sha256()
        for file in sorted(each for each in folder.iterdir() if each.is_file()):
            content.update(f"{file.name}\0".encode() + file.read_bytes() + b"\0")
        found[str(folder.relative_to(dist))] = content.digest()
    return found


def resources(folder: Path) -> list[str]:
    """What the folder's kustomization lists."""
    found: list[str] = yaml_text.load((folder / kustomization.FILE).read_text())[0]["resources"]
    return found


def documents(folder: Path) -> list[Manifest]:
    """The objects of the files that the folder's kustomization lists."""
    return [each for file in resources(folder) for each in yaml_text.load((folder / file).read_text())]


def _layer(dist: Path, each: Manifest) -> Layer:
    path = str(each["spec"]["path"])
    # Wherever `dist` is in the repository.
    name = path.rpartition(f"/dist/{dist.name}/")[2]
    folder = dist / name
    if not folder.is_dir():
        raise TokenlabsError(f"Kustomization {each['metadata']['name']} points to {path}, which does not exist")
    after = tuple(other["name"] for other in each["spec"].get("dependsOn", ()))
    return Layer(name, tuple(documents(folder)), each["metadata"]["name"], after)
