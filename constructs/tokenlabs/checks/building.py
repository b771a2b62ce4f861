"""What Kustomize cannot build of a tree, and what the `kustomization.yaml` files in it leave out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from tokenlabs.manifests.listing import entries, place, reached
from tokenlabs.manifests.objects import Object, Unreadable, enclosing
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping

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
    builds = target.objects.builds
    files = (
        reached(target).files
        if target.kustomizations
        else {place(build, each) for build in builds for each in entries(build)}
    )
    for each in target.objects.unreadable:
        if not each.broken and each.file.rpartition("/")[2] not in _NOT_SERVED and each.file in files:
            yield each


def left_out(target: Target) -> Iterator[tuple[Object, Object]]:
    """Objects and lists of files in folders that Flux applies, each with the `kustomization.yaml` that does not list it."""
    found = reached(target)
    builds = {_folder(each.file): each for each in target.objects.builds}
    named = {path for build in target.objects.builds for path in _named(build)}
    judged = set(found.files)
    for each, is_list in (*((one, True) for one in builds.values()), *((one, False) for one in target.objects.objects)):
        folder = _folder(each.file)
        if (folder in found.folders if is_list else each.file in judged) or target.applied_by(each) is None:
            continue
        judged.add(each.file)
        by = next((builds[one] for one in enclosing(folder) if one in builds and not (is_list and one == folder)), None)
        if by is None or _folder(by.file) not in found.folders:
            continue
        between = takewhile(_folder(by.file).__ne__, enclosing(folder))
        if not any(path in named for path in (each.file, *between)):
            yield each, by


def _folder(file: str) -> str:
    return file.rpartition("/")[0] or "."


def _named(build: Object) -> Iterator[str]:
    """Paths that any of its fields may name: resources, patches, files of generators."""
    waiting: list[Any] = [build.manifest]
    while waiting:
        each = waiting.pop()
        waiting += mapping(each).values()
        waiting += items(each)
        if isinstance(each, str) and "\n" not in each:
            yield place(build, each.rpartition("=")[2])
