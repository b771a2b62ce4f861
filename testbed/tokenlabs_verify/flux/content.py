"""What the mirror holds: everything that `dist/<target>` names, made from the locked Go modules, and the platform itself."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from tokenlabs.contract.flux import BOOTSTRAP_FOLDER, FOLDER, INSTALL_FOLDER
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.placement import SSA
from tokenlabs_verify.cluster.tools.modules import folder_at
from tokenlabs_verify.flux import artifacts, charts, commits, kuadrants_module, layers
from tokenlabs_verify.flux.commits import Published
from tokenlabs_verify.flux.git_repositories import MODULES
from tokenlabs_verify.flux.installation import install_yaml
from tokenlabs_verify.flux.state import order

_REMARKS = (
    "Git repositories, charts and Flux's manifests come from a mirror in the sandbox, made from upstream's Go modules of the same "
    "versions (authorino-operator 0.25.2 from 0.25.1)",
    "Flux is installed without its notification and image controllers, which the platform does not use",
)


def remarks(tools: Mapping[str, Path]) -> tuple[str, ...]:
    """What the mirror has in place of upstream's artifacts with these tools, for the report."""
    return (*_REMARKS, kuadrants_module.remark(tools.get(kuadrants_module.TOOL)))


@dataclass(frozen=True, slots=True)
class Source:
    """The platform's source and root Kustomization, as in `bootstrap/`."""

    name: str
    url: str
    branch: str
    place: str
    """Folder of `dist/<target>` in the repository."""


def build(content: Path, trees: Sequence[Path], tools: Mapping[str, Path]) -> None:
    """Replace the folder `content` by everything that the trees (`dist/<target>`) name, without the platform itself.

    Args:
        content: the folder.
        trees: a folder each.
        tools: `kubectl`, and Kuadrant's module as published, if it is there.

    Raises:
        TokenlabsError: a tree names something that is not there.
        MissingToolError: a module is unavailable, or git is missing.
    """
    commits.check_git()
    shutil.rmtree(content, ignore_errors=True)
    for dist in trees:
        host, _ = _host_and_path(platform_source(dist).url)
        (content / host).mkdir(parents=True, exist_ok=True)
        _mirror(content, dist, tools)


def _mirror(content: Path, dist: Path, tools: Mapping[str, Path]) -> None:
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
            _mirror_chart(content, release, objects, tools.get(kuadrants_module.TOOL))
    for url in layers.resources(dist / INSTALL_FOLDER):
        host, path = _host_and_path(url)
        file = content / host / "files" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(install_yaml(tools["kubectl"]))


def publish(content: Path, dist: Path) -> Published:
    """Make `dist` the head of the branch that Flux reads. Raises TokenlabsError."""
    source = platform_source(dist)
    return commits.publish_platform(_repository(content, source.url), dist, source.place, source.branch)


def platform_source(dist: Path) -> Source:
    """What `bootstrap/` makes Flux read.

    Raises:
        TokenlabsError: it does not read a branch.
    """
    found = layers.documents(dist / BOOTSTRAP_FOLDER)
    (source,), (root,) = _of_kind(found, "GitRepository"), _of_kind(found, "Kustomization")
    if set(source["spec"]["ref"]) != {"branch"}:
        raise TokenlabsError(
            f"GitRepository {source['metadata']['name']} does not name a branch: nothing can be pushed to it"
        )
    place = PurePosixPath(root["spec"]["path"])
    if place.name != FOLDER:
        raise TokenlabsError(f"the root Kustomization reads {place}, not a folder `{FOLDER}`")
    return Source(source["metadata"]["name"], source["spec"]["url"], source["spec"]["ref"]["branch"], str(place.parent))


def flux_objects(dist: Path) -> list[Manifest]:
    """The objects of `bootstrap/` and `flux/`, but for those that another folder owns."""
    found = [*layers.documents(dist / BOOTSTRAP_FOLDER), *layers.documents(dist / FOLDER)]
    return [each for each in found if each["metadata"].get("annotations", {}).get(SSA) != "IfNotPresent"]


def layers_of(dist: Path) -> tuple[str, ...]:
    """Names of the layers' Kustomizations, dependencies first."""
    return order(_of_kind(layers.documents(dist / FOLDER), "Kustomization"))


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


def _mirror_chart(content: Path, release: Manifest, objects: list[Manifest], module: Path | None) -> None:
    repositories = {each["metadata"]["name"]: each["spec"]["url"] for each in _of_kind(objects, "HelmRepository")}
    chart = release["spec"]["chart"]["spec"]
    url = repositories[chart["sourceRef"]["name"]]
    host, path = _host_and_path(url)
    with tempfile.TemporaryDirectory() as scratch:
        folder = charts.fetch(chart["chart"], chart["version"], Path(scratch))
        artifacts.write_chart_repository(content / host / "files" / path, url, folder)
        templates = [file.read_text() for file in sorted((folder / "templates").rglob("*.yaml"))]
    # What the release sets replaces what its chart does.
    for reference in kuadrants_module.named(_strings(release)) or kuadrants_module.named(templates):
        kuadrants_module.mirror(content, reference, module, objects)


def _strings(node: object) -> Iterator[str]:
    match node:
        case str():
            yield node
        case dict():
            yield from chain(*map(_strings, node.values()))
        case list():
            yield from chain(*map(_strings, node))


def _repository(content: Path, url: str) -> Path:
    host, path = _host_and_path(url)
    return content / host / "git" / path.removesuffix(".git")


def _host_and_path(url: str) -> tuple[str, str]:
    split = urlsplit(url)
    if split.scheme not in ("https", "oci") or not split.hostname or split.port:
        raise TokenlabsError(
            f"{url} cannot be mirrored, only https:// and oci:// on the default port can; use `--env kind --local`"
        )
    return split.hostname, split.path.strip("/")


def _of_kind(objects: Sequence[Manifest], kind: str) -> list[Manifest]:
    return [each for each in objects if each["kind"] == kind]
