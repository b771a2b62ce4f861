"""TL507: a `kustomization.yaml` that lists a missing file, or leaves out a manifest of its folder."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.gaps import remote
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.spec.problems import did_you_mean

_LISTS = ("resources", "bases", "components")


def check(target: Target) -> Iterator[Found]:
    """Files of Kustomize. What is left out is judged only in folders that a Flux Kustomization of the tree applies."""
    objects = target.objects
    named = {path for build in objects.builds for path in _paths(build)}
    holding: dict[str, list[Object]] = {}
    for each in objects.objects:
        holding.setdefault(str(PurePosixPath(each.file).parent), []).append(each)
    for build in objects.builds:
        folder = str(PurePosixPath(build.file).parent)
        for field in _LISTS:
            for number, entry in enumerate(map(str, items(build.at(field)))):
                path = posixpath.normpath(f"{folder}/{entry}")
                known = path in objects.files or path in objects.folders or path.startswith("..")
                if not known and not remote(entry) and PurePosixPath(entry).suffix in ("", ".yaml", ".yml"):
                    says = f"lists `{entry}`, which is missing: Flux cannot build it, and applies nothing of it"
                    beside = [
                        PurePosixPath(file).name for file in objects.files if str(PurePosixPath(file).parent) == folder
                    ]
                    yield Found(build, f"{field}[{number}]", says, did_you_mean(entry, sorted(beside)))
        if target.applied_by(build):
            said = {build.file}
            for each in holding.get(folder, ()):
                if each.file not in named and each.file not in said:
                    said.add(each.file)
                    says = f"is not listed in {build.file}: Flux does not apply it"
                    yield Found(
                        each, "", says, f"add `{PurePosixPath(each.file).name}` to `resources`, or delete the file"
                    )


def _paths(build: Object) -> Iterator[str]:
    """Paths that any field of a file of Kustomize may name: resources, patches, files of generators."""
    folder = str(PurePosixPath(build.file).parent)
    waiting: list[Any] = [build.manifest]
    while waiting:
        each = waiting.pop()
        waiting += mapping(each).values()
        waiting += items(each)
        if isinstance(each, str) and "\n" not in each:
            yield posixpath.normpath(f"{folder}/{each.rpartition('=')[2]}")


RULE = Rule("TL507", "list of files that differs", Severity.ERROR, check)
