"""CRDs and admission policies of a stack, which the API server needs to check the platform's objects.

The gateway's are applied from the tree's own `crds` layer, as Flux does. Those that charts bring, and Prometheus's and Flux's,
which are installed before the platform, come from the projects' own folders: only the kinds in `dist/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from tokenlabs.bindings import go_modules, pins
from tokenlabs.bindings.definitions import CrdLoader, candidates
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.stacks import StackName
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.cluster.tools.modules import module_folder
from tokenlabs_verify.flux import git_repositories, layers

CRDS_LAYER = "crds"
_BESIDE = ("prometheus-operator", "keda", "flux-source-controller", "flux-kustomize-controller", "flux-helm-controller")
"""Projects of `bindings/crds.yaml` that are installed before the platform."""
_OF_CHARTS = ("kuadrant-operator", "authorino", "limitador-operator", "lws")
"""Projects whose charts bring their CRDs."""
_OLDER_KUADRANT = {
    # The module proxy does not have Kuadrant 1.4's own: these are of the preceding releases, so they allow no additional field.
    "2026-02": ("authorino", "limitador-operator")
}
"""By stack: Kuadrant projects used at the version of `bindings/crds.yaml` instead of the one that embedded runs."""


@dataclass(frozen=True, slots=True)
class Definitions:
    """CRDs, and admission policies that upstream ships with them."""

    objects: tuple[Manifest, ...]
    remarks: tuple[str, ...]
    """Which ones are not the stack's own, and why."""
    explained: Mapping[str, str]
    """Warning that only replacement CRDs give → why they are used."""


def of_stack(dist: Path, stack: StackName) -> Definitions:
    """What must be applied before the objects of `dist` (a target's folder) can be checked.

    Raises:
        TokenlabsError: the tree names an unknown repository or path.
        VersionRefusedError: the module proxy does not have a version that has no replacement.
        MissingToolError: the module proxy does not answer, or Go is missing.
    """
    objects: dict[tuple[str, str], Manifest] = {}
    remarks: list[str] = []
    explained: dict[str, str] = {}
    for found in (*_of_tree(dist, stack, remarks, explained), *_of_projects(stack, remarks)):
        objects.setdefault((found["kind"], found["metadata"]["name"]), found)
    return Definitions(tuple(objects.values()), tuple(remarks), explained)


def before_platform() -> list[Manifest]:
    """The definitions that a cluster has before the platform is applied: all of Flux's, and Prometheus's that it uses.

    Raises:
        MissingToolError: the module proxy does not answer, or Go is missing.
    """
    pinned = {source.project: source for source in pins.read().sources}
    found: list[Manifest] = []
    for source in (pinned[project] for project in _BESIDE):
        folder = go_modules.download(source.module, source.version, sumdb=source.sumdb).folder / source.path
        documents = _in_folder(folder) if source.project.startswith("flux-") else _of_kinds(folder, source)
        found += (each for each in documents if each["kind"] == "CustomResourceDefinition")
    return found


def _of_tree(dist: Path, stack: StackName, remarks: list[str], explained: dict[str, str]) -> Iterator[Manifest]:
    layer = next((each for each in layers.read(dist) if each.name == CRDS_LAYER), None)
    if layer is None:
        raise TokenlabsError(f"{dist} has no layer `{CRDS_LAYER}`, so the CRDs of its objects are unknown")
    for each in layer.objects:
        if each["kind"] != "Kustomization" or "commonMetadata" in each["spec"]:  # a chart brings the latter
            continue
        try:
            yield from git_repositories.objects(each, layer.objects)
        except go_modules.VersionRefusedError as refused:
            module = _stand_in(refused, stack)
            reason = f"checked with the CRDs of {module.version}: {module.stacks[stack] or module.reason}"
            remarks.append(f"{module.project} {refused.version}: {reason}")
            for definition in _in_folder(module_folder(module.project, stack) / each["spec"]["path"]):
                explained.update(dict.fromkeys(_deprecations(definition), reason))
                yield definition


def _stand_in(refused: go_modules.VersionRefusedError, stack: StackName) -> lock.Module:
    for module in lock.read().modules:
        if module.module == refused.module and stack in module.stacks:
            return module
    raise refused


def _of_projects(stack: StackName, remarks: list[str]) -> Iterator[Manifest]:
    pinned = {source.project: source for source in pins.read().sources}
    older: Sequence[str] = _OLDER_KUADRANT.get(stack, ())
    for project in (*_OF_CHARTS, *_BESIDE):
        source = pinned[project]
        if project in _BESIDE or project in older:
            folder = go_modules.download(source.module, source.version, sumdb=source.sumdb).folder
            if project in older:
                remarks.append(
                    f"{project}: checked with the CRDs of {source.version}, the latest available version before the stack's"
                )
        else:
            module = lock.read().module(project, stack)
            folder = module_folder(project, stack)
            if reason := module.stacks.get(stack):
                remarks.append(f"{project}: checked with the CRDs of {module.version}: {reason}")
        yield from _of_kinds(folder / source.path, source)


def _of_kinds(folder: Path, source: pins.Source) -> Iterator[Manifest]:
    """CRDs of the kinds in `dist/`: some of these folders define many more, which take a second each."""
    files = {file.name: file.read_text() for file in sorted(folder.glob("*.yaml"))}
    for kind in source.kinds:
        found = candidates(files, kind)
        if not found:
            raise TokenlabsError(f"{folder} does not define {kind.kind} of {kind.group}")
        for name in found:
            yield from _documents(files[name])


def _in_folder(folder: Path) -> list[Manifest]:
    found = [each for file in sorted(folder.glob("*.yaml")) for each in _documents(file.read_text())]
    if not found:
        raise TokenlabsError(f"{folder} contains no definitions")
    return found


def _documents(text: str) -> list[Manifest]:
    return [each for each in yaml.load_all(text, CrdLoader) if each and each["kind"] != "Kustomization"]


def _deprecations(definition: Manifest) -> Iterator[str]:
    """The API server's warnings about deprecated versions of the kind."""
    spec = definition["spec"]
    for version in spec.get("versions") or ():
        if version.get("deprecated"):
            own = f"{spec['group']}/{version['name']} {spec['names']['kind']} is deprecated"
            yield version.get("deprecationWarning", own)
