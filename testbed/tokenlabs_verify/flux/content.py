"""What the mirror holds: everything that `dist/<target>` names, made from the locked Go modules, and the platform itself."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import yaml

from tokenlabs.contract.flux import BOOTSTRAP_FOLDER, FOLDER, INSTALL_FOLDER
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster.tools.modules import folder_at
from tokenlabs_verify.flux import artifacts, commits, pass_through_wasm
from tokenlabs_verify.flux.commits import Published
from tokenlabs_verify.flux.installation import install_yaml
from tokenlabs_verify.flux.state import order
from tokenlabs_verify.reconcile import charts, layers
from tokenlabs_verify.reconcile.git_repositories import MODULES

_WASM = re.compile(r"(?P<host>quay\.io)/(?P<repository>kuadrant/wasm-shim):(?P<tag>v[0-9.]+)")
_PLUGIN = "plugin.wasm"
"""Name of the module's file in its image (envoyproxy/gateway, internal/wasm/imagefetcher.go)."""


@dataclass(frozen=True, slots=True)
class Source:
    """The platform's source and root Kustomization, as in `bootstrap/`."""

    name: str
    url: str
    branch: str
    place: str
    """Folder of `dist/<target>` in the repository."""


def build(content: Path, dist: Path, kubectl: Path) -> Published:
    """Fill the folder `content` for a tree; it is replaced.

    Raises:
        TokenlabsError: the tree names something that no Go module provides.
        MissingToolError: a module is unavailable.
    """
    shutil.rmtree(content, ignore_errors=True)
    objects = [each for layer in layers.read(dist) for each in layer.objects]
    for source in _of_kind(objects, "GitRepository"):
        _mirror_repository(content, source, objects)
    for source in _of_kind(objects, "OCIRepository"):
        host, repository = _host_and_path(source["spec"]["url"])
        tag = source["spec"]["ref"]["tag"]
        with tempfile.TemporaryDirectory() as scratch:
            chart = charts.fetch(PurePosixPath(repository).name, tag, Path(scratch))
            artifacts.push_chart(content / host / "oci" / repository, tag, chart)
    for release in _of_kind(objects, "HelmRelease"):
        if "chart" in release["spec"]:
            _mirror_chart(content, release["spec"]["chart"]["spec"], objects)
    for url in _resources(dist / INSTALL_FOLDER):
        host, path = _host_and_path(url)
        file = content / host / "files" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(install_yaml(kubectl))
    return publish(content, dist)


def publish(content: Path, dist: Path) -> Published:
    """Make `dist` the head of the branch that Flux reads. Raises TokenlabsError."""
    source = platform_source(dist)
    return commits.publish_platform(_repository(content, source.url), dist, source.place, source.branch)


def platform_source(dist: Path) -> Source:
    """What `bootstrap/` makes Flux read.

    Raises:
        TokenlabsError: it does not read a branch.
    """
    found = [
        each for file in _resources(dist / BOOTSTRAP_FOLDER) for each in _documents(dist / BOOTSTRAP_FOLDER / file)
    ]
    (source,), (root,) = _of_kind(found, "GitRepository"), _of_kind(found, "Kustomization")
    if set(source["spec"]["ref"]) != {"branch"}:
        raise TokenlabsError(
            f"GitRepository {source['metadata']['name']} does not name a branch: nothing can be pushed to it"
        )
    place = PurePosixPath(root["spec"]["path"])
    if place.name != FOLDER:
        raise TokenlabsError(f"the root Kustomization reads {place}, not a folder `{FOLDER}`")
    return Source(source["metadata"]["name"], source["spec"]["url"], source["spec"]["ref"]["branch"], str(place.parent))


def layers_of(dist: Path) -> tuple[str, ...]:
    """Names of the layers' Kustomizations, dependencies first."""
    documents = [each for file in _resources(dist / FOLDER) for each in _documents(dist / FOLDER / file)]
    return order(_of_kind(documents, "Kustomization"))


def _mirror_repository(content: Path, source: Manifest, objects: Sequence[Manifest]) -> None:
    """Only the folders that Kustomizations read: a whole module takes Flux ten times as long."""
    name, spec = source["metadata"]["name"], source["spec"]
    if spec["url"] not in MODULES:
        raise TokenlabsError(f"GitRepository {name}: unknown Go module for {spec['url']}")
    folders = [
        str(PurePosixPath(each["spec"]["path"]))
        for each in _of_kind(objects, "Kustomization")
        if each["spec"]["sourceRef"]["name"] == name
    ]
    tag = spec["ref"]["tag"]
    commits.publish_files(_repository(content, spec["url"]), folder_at(MODULES[spec["url"]], tag), folders, tag)


def _mirror_chart(content: Path, chart: Manifest, objects: Sequence[Manifest]) -> None:
    repositories = {each["metadata"]["name"]: each["spec"]["url"] for each in _of_kind(objects, "HelmRepository")}
    url = repositories[chart["sourceRef"]["name"]]
    host, path = _host_and_path(url)
    with tempfile.TemporaryDirectory() as scratch:
        folder = charts.fetch(chart["chart"], chart["version"], Path(scratch))
        artifacts.write_chart_repository(content / host / "files" / path, url, folder)
        for image in _wasm_images(folder):
            repository = content / image["host"] / "oci" / image["repository"]
            artifacts.push_image(repository, image["tag"], {_PLUGIN: pass_through_wasm.module()})


def _wasm_images(chart: Path) -> Iterator[re.Match[str]]:
    """Images of Kuadrant's module that the operator in this chart makes Envoy Gateway fetch."""
    for path in sorted((chart / "templates").rglob("*.yaml")):
        yield from _WASM.finditer(path.read_text())


def _repository(content: Path, url: str) -> Path:
    host, path = _host_and_path(url)
    return content / host / "git" / path.removesuffix(".git")


def _host_and_path(url: str) -> tuple[str, str]:
    split = urlsplit(url)
    if split.scheme not in ("https", "oci") or not split.hostname or split.port:
        raise TokenlabsError(f"{url} cannot be mirrored; only https:// and oci:// on the default port can")
    return split.hostname, split.path.strip("/")


def _resources(folder: Path) -> list[str]:
    found: list[str] = yaml.safe_load((folder / kustomization.FILE).read_text())["resources"]
    return found


def _documents(file: Path) -> list[Manifest]:
    return yaml_text.load(file.read_text())


def _of_kind(objects: Sequence[Manifest], kind: str) -> list[Manifest]:
    return [each for each in objects if each["kind"] == kind]
