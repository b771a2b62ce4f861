"""TL507: a `kustomization.yaml` that lists a missing file, or leaves out a manifest of its folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from tokenlabs.checks.building import left_out
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.listing import LISTS, place, remote
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items
from tokenlabs.spec.problems import did_you_mean


def check(target: Target) -> Iterator[Found]:
    """Files of Kustomize. What is left out is judged only in folders that a Flux Kustomization of the tree applies."""
    objects = target.objects
    for build in objects.builds:
        for field in LISTS:
            for number, entry in enumerate(map(str, items(build.at(field)))):
                path = place(build, entry)
                known = path in objects.files or path in objects.folders or path.startswith("..")
                if not known and not remote(entry) and PurePosixPath(entry).suffix in ("", ".yaml", ".yml"):
                    says = f"lists `{entry}`, which is missing: Flux cannot build it, and applies nothing of it"
                    folder = str(PurePosixPath(build.file).parent)
                    beside = [
                        PurePosixPath(file).name for file in objects.files if str(PurePosixPath(file).parent) == folder
                    ]
                    yield Found(build, f"{field}[{number}]", says, did_you_mean(entry, sorted(beside)))
    for each, by in left_out(target):
        file = PurePosixPath(each.file).relative_to(PurePosixPath(by.file).parent)
        left, what = (file.parent, "folder") if each in objects.builds else (file, "file")
        says = f"is not listed in {by.file}: Flux does not apply it"
        yield Found(each, "", says, f"add `{left}` to `resources`, or delete the {what}")


RULE = Rule("TL507", "list of files that differs", Severity.ERROR, check)
