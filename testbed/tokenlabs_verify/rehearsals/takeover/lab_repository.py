"""The operator's own repository, from which the cluster's Flux applies the infrastructure."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

import yaml

from tokenlabs.contract.flux import INSTALL_FOLDER
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.flux import commits

HOST, PATH = "github.com", "example/lab"
URL = f"https://{HOST}/{PATH}"
CLUSTER = "cluster"
"""Folder of the Kustomization `flux-system`, as `flux bootstrap` makes it."""
COMPONENTS = f"{CLUSTER}/flux-system"
"""Flux's own manifests."""
_REMOVE = re.compile(
    r"# remove (?P<kind>\S+) (?P<namespace>[^/ ]+)/(?P<name>\S+) from (?P<path>\S+) of (?P<url>\S+), and push"
)


class LabRepository:
    """Folders of manifests; each change is pushed to the mirror."""

    def __init__(self, mirror: Path, folder: Path) -> None:
        self._repository = mirror / HOST / "git" / PATH
        self._folder = folder
        shutil.rmtree(folder, ignore_errors=True)

    def write(self, files: Mapping[str, Sequence[Manifest]]) -> None:
        """Files, by path, with these objects, and push."""
        for name, manifests in files.items():
            file = self._folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(yaml_text.dump(list(manifests)))
        self._push()

    def edit(self, instruction: str) -> None:
        """Do what a plan says in a comment between its commands.

        Raises:
            TokenlabsError: it says something else than to remove an object, or names what is not there.
        """
        found = _REMOVE.fullmatch(instruction)
        if not found or found["url"] != URL:
            raise TokenlabsError(f"nobody knows how to do `{instruction}` in {URL}")
        wanted = (found["kind"], found["namespace"], found["name"])
        removed = [
            self._without(file, wanted)
            for file in sorted((self._folder / PurePosixPath(found["path"])).rglob("*.yaml"))
        ]
        if not any(removed):
            raise TokenlabsError(f"`{instruction}`: {URL} has no such object there")
        self._push()

    def configure_flux(self, dist: Path) -> None:
        """Copy the patches of `dist/<target>/flux-install` for Flux's own manifests, as docs/adopt.md says, and push."""
        (ours,) = yaml_text.load((dist / INSTALL_FOLDER / kustomization.FILE).read_text())
        file = self._folder / COMPONENTS / kustomization.FILE
        file.write_text(yaml.safe_dump(yaml.safe_load(file.read_text()) | {"patches": ours["patches"]}))
        self._push()

    @staticmethod
    def _without(file: Path, wanted: tuple[str, str, str]) -> bool:
        """Remove an object from a file; whether it was there."""
        if file.name == kustomization.FILE:
            return False
        objects = yaml_text.load(file.read_text())
        left = [
            each
            for each in objects
            if (each["kind"], each["metadata"].get("namespace", ""), each["metadata"]["name"]) != wanted
        ]
        if len(left) == len(objects):
            return False
        if left:
            file.write_text(yaml_text.dump(left))
        else:
            file.unlink()
        return True

    def _push(self) -> None:
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(scratch, "copy")
            shutil.copytree(self._folder, copy)
            folders = sorted(each.name for each in copy.iterdir())
            commits.publish_files(self._repository, copy, folders, "lab")
