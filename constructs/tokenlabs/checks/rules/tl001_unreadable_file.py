"""TL001: a file that is not YAML, repeats a key, or has no Kubernetes object where one is applied."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.building import unbuildable
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """The first fault of each file. YAML for something else than Kubernetes is reported where Kustomize builds it."""
    said: set[str] = set()
    for each in unbuildable(target):
        if each.file not in said:
            said.add(each.file)
            file = Object(ObjectRef("", "File", "", each.file), {}, each.file, each.line)
            says = f"{each.says}: Flux applies nothing of the Kustomization that contains it"
            remedy = "correct the line" if each.broken else "complete the object"
            yield Found(file, "", says, f"{remedy}, or move the file out of the tree")


RULE = Rule("TL001", "file that cannot be read", Severity.ERROR, check, whole=False)
