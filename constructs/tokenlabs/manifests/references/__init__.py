"""References between objects: which object names or selects which other one."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.kinds import READERS
from tokenlabs.manifests.references.pods import of_pods, pod_templates
from tokenlabs.manifests.references.reference import Reference


def references(each: Object) -> Iterator[Reference]:
    """The references of an object."""
    for template in pod_templates(each):
        yield from of_pods(template)
    reader = READERS.get((each.ref.group, each.ref.kind))
    if reader:
        yield from reader(each)
