"""What a tree does not show: files that cannot be read, and objects that are complete only after `kustomize build`."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from tokenlabs.checks.building import unbuildable
from tokenlabs.manifests.listing import remote
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target, folder_of
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE

_HARMLESS = frozenset(
    (
        "apiVersion",
        "kind",
        "metadata",
        "resources",
        "bases",
        "images",
        "commonAnnotations",
        "buildMetadata",
        "sortOptions",
    )
)
"""Fields of a `kustomization.yaml` that change nothing that rules read (kustomize, api/types/kustomization.go)."""
_OF_FLUX = ("patches", "targetNamespace", "namePrefix", "nameSuffix", "components")
"""Fields of a Flux Kustomization that change its objects (kustomize-controller, api/v1)."""


NOT_JUDGED = "rules that need the whole tree did not run there; check the output of `kustomize build`"
"""What a gap means for the target that has it."""


class Gap(NamedTuple):
    """A part of a target that is not as it will be applied."""

    file: str
    """Path below the tree's root."""
    says: str
    """What keeps rules from judging, with the file as the subject."""


def gaps(target: Target) -> Iterator[Gap]:
    """The gaps of a target; none: its objects are what Flux applies."""
    for file in dict.fromkeys(each.file for each in unbuildable(target)):
        yield Gap(file, "cannot be read")
    for build in target.objects.builds:
        folder = str(PurePosixPath(build.file).parent)
        if _applied(target, build):
            yield from _of_build(build, folder)
    for each in target.objects.of_kind(FLUX_KUSTOMIZE, "Kustomization"):
        changes = [field for field in _OF_FLUX if each.at("spec", field)]
        changes += ["postBuild"] if each.at("spec", "postBuild") and _substituted(target, each) else []
        if changes and folder_of(each.at("spec", "path"), target.objects) not in (None, "."):
            yield Gap(each.file, f"changes objects when Flux builds it: {_listed(changes)}")


def _of_build(build: Object, folder: str) -> Iterator[Gap]:
    changes = sorted(str(field) for field in build.manifest.keys() - _HARMLESS if build.manifest[field])
    if changes:
        yield Gap(build.file, f"changes objects when it is built: {_listed(changes)}")
    for entry in (str(each) for field in ("resources", "bases") for each in items(build.at(field))):
        if remote(entry):
            yield Gap(build.file, f"takes objects from {entry}")
        elif posixpath.normpath(f"{folder}/{entry}").startswith(".."):
            yield Gap(build.file, f"takes objects from {entry}, outside of what is checked")


def _applied(target: Target, build: Object) -> bool:
    """Whether Flux builds it, as far as the tree says; a tree without Flux's Kustomizations is one of Kustomize."""
    return not target.kustomizations or target.applied_by(build) is not None


def _substituted(target: Target, kustomization: Object) -> bool:
    """Whether objects of a Kustomization have variables."""
    return any(
        target.applied_by(each) is kustomization and _has_variable(each.manifest) for each in target.objects.objects
    )


def _has_variable(manifest: Mapping[str, Any]) -> bool:
    waiting: list[Any] = [manifest]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str) and "${" in each:
            return True
        waiting += mapping(each).values()
        waiting += items(each)
    return False


def _listed(fields: list[str]) -> str:
    return ", ".join(f"`{field}`" for field in fields)
