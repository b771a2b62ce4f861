"""The definitions of a stack's kinds: what the API server must know before it can judge the platform's objects.

Those of the gateway come as Flux brings them, by the tree's own `crds` layer. Kuadrant's, of which the cluster has more than
`dist/` uses, and Prometheus' and Flux', which are there before the platform, are read from the projects' own folders.
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
from tokenlabs_verify.cluster.tools import lock, module_folder
from tokenlabs_verify.reconcile import git_repositories, layers

CRDS_LAYER = "crds"
_BESIDE = ("prometheus-operator", "flux-source-controller", "flux-kustomize-controller", "flux-helm-controller")
"""Projects of `bindings/crds.yaml` that are on the cluster before the platform."""
_OF_KUADRANT = ("kuadrant-operator", "authorino", "limitador-operator")
_OLDER_KUADRANT = {
    # Kuadrant 1.4's own are refused by the module proxy: these are of the releases before them, so they know no field too many.
    "2026-02": ("authorino", "limitador-operator")
}
"""By stack: projects of Kuadrant that are taken at the version of `bindings/crds.yaml`, not at the one that embedded runs."""


@dataclass(frozen=True, slots=True)
class Definitions:
    """Definitions, and admission policies that upstream ships with them."""

    objects: tuple[Manifest, ...]
    remarks: tuple[str, ...]
    """Where they are not the stack's own, and why."""
    explained: Mapping[str, str]
    """Warning that only definitions which stand in for the stack's give → why they stand in."""


def of_stack(dist: Path, stack: StackName) -> Definitions:
    """What must be applied before the objects of `dist` (a target's folder) can be judged.

    Raises:
        TokenlabsError: the tree names a repository or a path that nobody knows.
        VersionRefusedError: the module proxy refuses a version that nothing stands in for.
        MissingToolError: the module proxy does not answer, or there is no Go.
    """
    objects: dict[tuple[str, str], Manifest] = {}
    remarks: list[str] = []
    explained: dict[str, str] = {}
    for found in (*_of_tree(dist, stack, remarks, explained), *_of_projects(stack, remarks)):
        objects.setdefault((found["kind"], found["metadata"]["name"]), found)
    return Definitions(tuple(objects.values()), tuple(remarks), explained)


def _of_tree(dist: Path, stack: StackName, remarks: list[str], explained: dict[str, str]) -> Iterator[Manifest]:
    layer = next((each for each in layers.read(dist) if each.name == CRDS_LAYER), None)
    if layer is None:
        raise TokenlabsError(f"{dist} has no layer `{CRDS_LAYER}`, so nothing says which definitions its objects need")
    for each in layer.objects:
        if (
            each["kind"] != "Kustomization" or "commonMetadata" in each["spec"]
        ):  # the latter are left to Kuadrant's chart
            continue
        try:
            yield from git_repositories.objects(each, layer.objects)
        except go_modules.VersionRefusedError as refused:
            module = _stand_in(refused, stack)
            reason = f"judged by the CRDs of {module.version}: {module.stacks[stack] or module.reason}"
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
    for project in (*_OF_KUADRANT, *_BESIDE):
        source = pinned[project]
        if project in _BESIDE or project in older:
            folder = go_modules.download(source.module, source.version, sumdb=source.sumdb).folder
            if project in older:
                remarks.append(
                    f"{project}: judged by the CRDs of {source.version}, the nearest served before the stack's"
                )
        else:
            module = lock.read().module(project, stack)
            folder = module_folder(project, stack)
            if reason := module.stacks.get(stack):
                remarks.append(f"{project}: judged by the CRDs of {module.version}: {reason}")
        yield from _of_kinds(folder / source.path, source)


def _of_kinds(folder: Path, source: pins.Source) -> Iterator[Manifest]:
    """The definitions of the kinds that `dist/` may hold: some of these folders define many more, at a second each."""
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
        raise TokenlabsError(f"{folder} holds no definitions")
    return found


def _documents(text: str) -> list[Manifest]:
    return [each for each in yaml.load_all(text, CrdLoader) if each and each["kind"] != "Kustomization"]


def _deprecations(definition: Manifest) -> Iterator[str]:
    """What the API server warns whoever writes a deprecated version of the kind."""
    spec = definition["spec"]
    for version in spec.get("versions") or ():
        if version.get("deprecated"):
            own = f"{spec['group']}/{version['name']} {spec['names']['kind']} is deprecated"
            yield version.get("deprecationWarning", own)
