"""Which files of a folder Flux applies: those that its `kustomization.yaml` lists, or all where there is none.

kustomize-controller 1.9 builds the path of a Kustomization, and its `components`. Without a `kustomization.yaml` there it
generates one with every manifest below, and with the folders that have a `kustomization.yaml` of their own (fluxcd/pkg,
kustomize/kustomize_generator.go).
"""

from __future__ import annotations

import posixpath
from dataclasses import replace
from typing import NamedTuple

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items

LISTS = ("resources", "bases", "components")
"""Fields of a `kustomization.yaml` that name files and folders with objects."""


def entries(build: Object) -> tuple[str, ...]:
    """What a `kustomization.yaml` lists, as it is written."""
    return tuple(str(each) for field in LISTS for each in items(build.at(field)))


def place(build: Object, entry: str) -> str:
    """Path of an entry in the tree."""
    folder = build.file.rpartition("/")[0]
    if "/" not in entry and not entry.startswith("."):
        return f"{folder}/{entry}" if folder else entry  # most are files beside it
    return posixpath.normpath(posixpath.join(folder, entry))


def missing(build: Object, objects: Objects) -> tuple[str, ...]:
    """Entries for files of the tree that it does not have: kustomize fails on them, and Flux applies nothing.

    Entries outside of the tree, or that kustomize fetches, are not judged.
    """
    return tuple(
        each
        for each in entries(build)
        if each.endswith((".yaml", ".yml")) and _within(build, each) and place(build, each) not in objects.files
    )


def _within(build: Object, entry: str) -> bool:
    return not remote(entry) and not place(build, entry).startswith("..")


def remote(entry: str) -> bool:
    """Whether kustomize fetches a resource from elsewhere."""
    return "://" in entry or entry.startswith(("github.com/", "git@")) or "?ref=" in entry


def applied(target: Target) -> Target:
    """The target with only the objects that Flux applies: not those of files that it leaves out of a folder."""
    objects = target.objects
    if not objects.builds:
        return target
    files = reached(target).files
    left_out = tuple(each for each in objects.objects if each.file not in files and target.applied_by(each))
    if not left_out:
        return target
    unlisted = {each.file for each in left_out}
    kept = tuple(each for each in objects.objects if each.file not in unlisted)
    return replace(target, objects=replace(objects, objects=kept), left_out=left_out)


class Reached(NamedTuple):
    """What the Kustomizations of a target build."""

    files: frozenset[str]
    folders: frozenset[str]


def reached(target: Target) -> Reached:
    """The files and folders that the Kustomizations of a target build."""
    objects = target.objects
    known = objects.files | objects.folders
    builds = {_folder(each.file): each for each in objects.builds}
    inside: dict[str, list[str]] = {}
    for path in known - {"."}:
        inside.setdefault(_folder(path), []).append(path)
    pending = list(target.kustomizations)
    for folder, each in target.kustomizations.items():
        pending += (posixpath.normpath(f"{folder}/{one}") for one in items(each.at("spec", "components")))
    found: set[str] = set()
    while pending:
        path = pending.pop()
        if path in found or path not in known:
            continue
        found.add(path)
        if path in objects.folders:
            build = builds.get(path)
            pending += inside.get(path, ()) if build is None else (place(build, each) for each in entries(build))
    return Reached(objects.files & found, objects.folders & found)


def _folder(path: str) -> str:
    return path.rpartition("/")[0] or "."
