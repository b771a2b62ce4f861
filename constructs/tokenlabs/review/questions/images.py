"""Which image do containers run: an older one, one from elsewhere, or one that may differ from pod to pod?

An upgrade to another version is in `because` of the restart that it causes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tokenlabs.review.containers import Container, Pods, changed_pods
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import TargetPair
from tokenlabs.review.questions.sources import older

_MUTABLE = ("", "latest", "main", "master", "edge", "nightly", "dev", "stable")
"""Tags that are moved to newer images by convention; empty: `latest`."""


class Image(NamedTuple):
    """A reference such as `registry/name:tag@digest`."""

    repository: str
    tag: str
    digest: str


def image(reference: str) -> Image:
    """Its parts; empty where it has none."""
    name, _, digest = reference.partition("@")
    host, slash, last = name.rpartition("/")
    last, _, tag = last.partition(":")
    return Image(f"{host}{slash}{last}", tag, digest)


def effects(change: TargetPair) -> Iterator[Effect]:
    """`version`."""
    for pods in changed_pods(change):
        for container in pods.containers():
            yield from _image(change, pods, container)
            yield from _pulled(change, pods, container)


def _image(change: TargetPair, pods: Pods, container: Container) -> Iterator[Effect]:
    because = container.change("image")
    if because is None:
        return
    old, new = (image(str(each or "")) for each in (because.old, because.new))
    if old.repository != new.repository:
        says = f"runs an image of {new.repository}, before of {old.repository}"
        yield change.effect("version", Severity.CAUTION, pods.pair, says, (because,), subject=container.subject)
    elif older(new.tag, old.tag):
        says = f"is downgraded from {old.tag} to {new.tag}"
        yield change.effect("version", Severity.CAUTION, pods.pair, says, (because,), subject=container.subject)
    elif old.tag == new.tag and old.digest and new.digest:
        says = f"runs another image of the same tag {new.tag or 'latest'}"
        yield change.effect("version", Severity.CAUTION, pods.pair, says, (because,), subject=container.subject)
    if new.tag in _MUTABLE and not new.digest and (old.digest or old.tag not in _MUTABLE):
        says = f"runs whatever {new.tag or 'latest'} names when a pod starts: pods may differ; pin a version or digest"
        yield change.effect("version", Severity.CAUTION, pods.pair, says, (because,), subject=container.subject)
    elif old.digest and not new.digest:
        says = f"runs whatever {new.tag} names when a pod starts: its digest is no longer pinned"
        yield change.effect("version", Severity.CAUTION, pods.pair, says, (because,), subject=container.subject)


def _pulled(change: TargetPair, pods: Pods, container: Container) -> Iterator[Effect]:
    because = container.change("imagePullPolicy")
    if because and because.new == "Never":
        says = "starts only on nodes that have its image already"
        yield change.effect("version", Severity.CAUTION, pods.pair, says, (because,), subject=container.subject)
    elif because:
        old, new = (each or "the default" for each in (because.old, because.new))
        says = f"pulls its image by {new}, before {old}"
        yield change.effect("version", Severity.INFO, pods.pair, says, (because,), subject=container.subject)
