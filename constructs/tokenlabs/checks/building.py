"""What Kustomize builds of a tree: the folders that Flux applies, with what their `kustomization.yaml` files list.

A folder without a `kustomization.yaml` gets one from Flux, which lists every YAML file below it, and folders below it with a
`kustomization.yaml` of their own (fluxcd/pkg/kustomize, `scanManifests`).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.manifests.objects import Object, Unreadable, enclosing
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping

LISTS = ("resources", "bases", "components")
"""Fields of a `kustomization.yaml` that list what is built."""
_NOT_SERVED = frozenset(
    (
        ".travis.yml",
        ".gitlab-ci.yml",
        "appveyor.yml",
        ".drone.yml",
        "cloudbuild.yaml",
        "codeship-services.yml",
        "codeship-steps.yml",
        ".goreleaser.yml",
        ".sops.yaml",
        ".flux.yaml",
    )
)
"""Files that source-controller leaves out (fluxcd/pkg/sourceignore v0.18, `ExcludeCI` and `ExcludeExtra`)."""


def unbuildable(target: Target) -> Iterator[Unreadable]:
    """Documents that Kustomize cannot build: those that are not YAML, and those without an identity that are to be applied."""
    broken = [each for each in target.objects.unreadable if each.broken]
    yield from broken
    if len(broken) == len(target.objects.unreadable):
        return
    builds = _builds(target)
    reached = _reached(target, builds) if target.kustomizations else builds.keys()
    listed = {path for folder in reached for path in _entries(builds[folder], ("resources",))}
    for each in target.objects.unreadable:
        if each.broken or each.file.rpartition("/")[2] in _NOT_SERVED:
            continue
        if each.file in listed or (_applying_folder(target, each.file) and _list_of(target, builds, each.file) is None):
            yield each


def left_out(target: Target) -> Iterator[tuple[Object, Object]]:
    """Objects and lists of files in folders that Flux applies, each with the `kustomization.yaml` that does not list it."""
    builds = _builds(target)
    reached = _reached(target, builds)
    named = {path for build in builds.values() for path in _named(build)}
    judged: set[str] = set()
    for each, is_list in (*((one, True) for one in builds.values()), *((one, False) for one in target.objects.objects)):
        if each.file in judged:
            continue
        judged.add(each.file)
        by = _list_of(target, builds, each.file, above=is_list)
        if by is None or _folder(by.file) not in reached:
            continue
        if not any(path in named for path in (each.file, *_between(_folder(each.file), _folder(by.file)))):
            yield each, by


def _builds(target: Target) -> Mapping[str, Object]:
    return {_folder(build.file): build for build in target.objects.builds}


def _reached(target: Target, builds: Mapping[str, Object]) -> set[str]:
    """Folders with a `kustomization.yaml` that some Flux Kustomization builds."""
    waiting = [
        folder
        for folder, build in builds.items()
        if _applying_folder(target, build.file) and _list_of(target, builds, build.file, above=True) is None
    ]
    for folder, each in target.kustomizations.items():
        waiting += [posixpath.normpath(f"{folder}/{entry}") for entry in items(each.at("spec", "components"))]
    found: set[str] = set()
    while waiting:
        folder = waiting.pop()
        if folder in builds and folder not in found:
            found.add(folder)
            waiting += _entries(builds[folder], LISTS)
    return found


def _list_of(target: Target, builds: Mapping[str, Object], file: str, *, above: bool = False) -> Object | None:
    """The `kustomization.yaml` of the file's folder, or of the nearest one above it; None: Flux lists the files itself.

    With `above`, the file's own folder does not count. Folders above the one that Flux applies never do.
    """
    top = _applying_folder(target, file)
    if top is None:
        return None
    for folder in (*_between(_folder(file), top), top):
        if folder in builds and not (above and folder == _folder(file)):
            return builds[folder]
    return None


def _applying_folder(target: Target, file: str) -> str | None:
    """The folder that Flux applies in which a file is."""
    return next((folder for folder in enclosing(_folder(file)) if folder in target.kustomizations), None)


def _between(folder: str, top: str) -> Iterator[str]:
    """A folder and those above it, up to `top`, without it."""
    for each in enclosing(folder):
        if each == top:
            return
        yield each


def _folder(file: str) -> str:
    return file.rpartition("/")[0]


def _entries(build: Object, fields: tuple[str, ...]) -> Iterator[str]:
    """Paths that a `kustomization.yaml` lists."""
    folder = _folder(build.file)
    for field in fields:
        yield from (posixpath.normpath(f"{folder}/{entry}") for entry in items(build.at(field)))


def _named(build: Object) -> Iterator[str]:
    """Paths that any of its fields may name: resources, patches, files of generators."""
    folder = _folder(build.file)
    waiting: list[Any] = [build.manifest]
    while waiting:
        each = waiting.pop()
        waiting += mapping(each).values()
        waiting += items(each)
        if isinstance(each, str) and "\n" not in each:
            yield posixpath.normpath(f"{folder}/{each.rpartition('=')[2]}")
