"""The pods that a changed object makes, and their containers, before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import PodTemplate, pod_templates
from tokenlabs.review.effect import FieldChange
from tokenlabs.review.pairs import Pair, TargetPair


class Pods(NamedTuple):
    """Pods of an object before and after."""

    pair: Pair
    old: PodTemplate
    new: PodTemplate

    def change(self, field: str) -> FieldChange | None:
        """A field of the pods' spec, if it differs."""
        old, new = self.old.spec.get(field), self.new.spec.get(field)
        return None if old == new else FieldChange(f"{self.new.path}.{field}", old, new)

    def containers(self) -> Iterator[Container]:
        """The containers that are there before and after, by name."""
        old = {str(each.get("name")): each for each in map(mapping, items(self.old.spec.get("containers")))}
        for each in map(mapping, items(self.new.spec.get("containers"))):
            name = str(each.get("name"))
            if name in old:
                yield Container(
                    name, container_of(name, self.pair), f"{self.new.path}.containers[{name}]", old[name], each
                )


def container_of(name: str, pair: Pair) -> str:
    """A container as the subject of a sentence."""
    return f"container {name} of {pair.object}"


class Container(NamedTuple):
    """A container before and after."""

    name: str
    subject: str
    """`container vllm of Deployment n/d`."""
    path: str
    old: Mapping[str, Any]
    new: Mapping[str, Any]

    def change(self, *path: str) -> FieldChange | None:
        """A field, if it differs."""
        old: Any = self.old
        new: Any = self.new
        for step in path:
            old, new = mapping(old).get(step), mapping(new).get(step)
        return None if old == new else FieldChange(".".join((self.path, *path)), old, new)


def changed_pods(change: TargetPair) -> Iterator[Pods]:
    """The pods of objects that are there before and after, and differ."""
    for pair in change.pairs:
        if not (pair.before and pair.after):
            continue
        was = {each.path: each for each in pod_templates(pair.before)}
        for new in pod_templates(pair.after):
            old = was.get(new.path)
            if old and old.spec != new.spec:
                yield Pods(pair, old, new)
