"""TL001: a file that is not YAML, or repeats a key."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """The first fault of each file. YAML for something else than Kubernetes, such as a chart's values, is not reported."""
    said: set[str] = set()
    for each in target.objects.unreadable:
        if each.broken and each.file not in said:
            said.add(each.file)
            file = Object(ObjectRef("", "File", "", each.file), {}, each.file, each.line)
            says = f"{each.says}: Flux applies nothing of the Kustomization that contains it"
            yield Found(file, "", says, "correct the line, or move the file out of the tree")


RULE = Rule("TL001", "file that cannot be read", Severity.ERROR, check, whole=False)
