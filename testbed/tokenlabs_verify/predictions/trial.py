"""One commit on the lab: what the review says, what Flux and the cluster do, and where they differ."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tokenlabs.manifests.objects import Object, ObjectRef, Objects, documents, parse
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.tree import Tree
from tokenlabs.review.platform_file import Platforms
from tokenlabs.review.review import review
from tokenlabs.spec.origins import PlatformFile
from tokenlabs_verify.predictions.facts import Fact, Miss, Score, compared, predicted
from tokenlabs_verify.predictions.lab import FluxLab
from tokenlabs_verify.predictions.observing import Snapshot, observed, snapshot
from tokenlabs_verify.predictions.settling import Settling
from tokenlabs_verify.waiting import NotYetError, wait_until

_POLL = 0.5
"""Seconds between two looks at the whole cluster, which are not cheap."""
_SETTLING = 300.0
"""Seconds until a commit is done; it takes 3 to 30 on idle cores. One that takes longer is not graded."""


@dataclass(frozen=True)
class Commit:
    """A tree below `dist/`, with the platform.yaml beside it."""

    tree: Tree
    platform: bytes

    @cached_property
    def objects(self) -> Objects:
        """The objects of the tree."""
        return parse(documents(self.tree))

    def applied(self, target: str) -> Mapping[ObjectRef, Object]:
        """The objects that a Kustomization of the tree applies."""
        found = Target(target, self.objects)
        return {ref: each for ref, each in self.objects.by_ref.items() if found.applied_by(each)}


@dataclass(frozen=True, slots=True)
class Trial:
    """What was said and seen of one commit."""

    said: frozenset[Fact]
    seen: frozenset[Fact]
    seconds: float
    busy: str = ""
    """What was still going on when the time was over; such a trial shows nothing."""

    @property
    def settled(self) -> bool:
        """Whether the cluster did all that it would do."""
        return not self.busy

    @property
    def scores(self) -> Mapping[str, Score]:
        """Scores by effect."""
        return compared(self.said, self.seen)[0]

    @property
    def misses(self) -> tuple[Miss, ...]:
        """Where the two differ."""
        return compared(self.said, self.seen)[1]


class Bench:
    """A lab that is at a commit, and goes from one to the next."""

    def __init__(self, lab: FluxLab, source: str, target: str) -> None:
        self._lab, self._source, self._target = lab, source, target
        self._at: Commit | None = None

    def go(self, to: Commit, within: float = _SETTLING) -> Trial:
        """Push a commit, wait until nothing happens any more, and compare; the first has no predictions.

        Args:
            to: the commit.
            within: seconds after which the wait ends.
        """
        lab, old = self._lab, self._at
        old_objects = old.applied(self._target) if old else {}
        new_objects = to.applied(self._target)
        kinds = {_kind(each) for each in (*old_objects.values(), *new_objects.values())}
        before = self._look(kinds)
        self._release()
        started = time.monotonic()
        lab.push({f"dist/{path}": content for path, content in to.tree.items()}, self._source)
        busy = self._settle(within)
        after = self._look(kinds)
        self._at = to
        said = _said(old, to) if old else frozenset()
        seen = observed(before, after, old_objects, new_objects, lab.revision) if old else frozenset()
        return Trial(said, seen, time.monotonic() - started, busy)

    def unready(self) -> tuple[str, ...]:
        """Kustomizations that are not ready, with what they say."""
        found = self._lab.kustomizations()
        return tuple(
            f"{name}: {self._lab.condition(each)}" for name, each in found.items() if not self._lab.is_ready(each)
        )

    def _look(self, kinds: Collection[tuple[str, str]]) -> Snapshot:
        return snapshot(self._lab.api, kinds, self._lab.kustomizations())

    def _release(self) -> None:
        """Delete the pods that claims wait for which are being deleted, as the review advises an operator to do."""
        api = self._lab.api
        waiting = {
            (each["metadata"]["namespace"], each["metadata"]["name"])
            for each in api.list("v1", "PersistentVolumeClaim")
            if each["metadata"].get("deletionTimestamp")
        }
        for pod in api.list("v1", "Pod") if waiting else ():
            namespace = pod["metadata"]["namespace"]
            claims = (volume.get("persistentVolumeClaim", {}) for volume in pod["spec"].get("volumes") or ())
            if any((namespace, claim.get("claimName")) in waiting for claim in claims):
                api.delete("v1", "Pod", pod["metadata"]["name"], namespace, grace=0)

    def _settle(self, within: float) -> str:
        settling = Settling(self._lab)

        def unsettled() -> str:
            time.sleep(_POLL)
            return settling.unsettled()

        try:
            # Twice: between two controllers there may be a moment in which nothing seems to happen.
            for _ in range(2):
                wait_until(unsettled, within, "the cluster has settled")
        except NotYetError as error:
            return str(error)
        return ""


def _kind(each: Object) -> tuple[str, str]:
    return each.manifest["apiVersion"], each.manifest["kind"]


def _said(old: Commit, new: Commit) -> frozenset[Fact]:
    platforms = Platforms(*(PlatformFile("platform.yaml", each.platform) for each in (old, new)))
    return predicted(review(old.tree, new.tree, platforms=platforms))


def of_lane(trial: Trial, refs: Iterable[ObjectRef]) -> Trial:
    """The part of a trial that concerns some objects."""
    own = set(refs)
    said, seen = (frozenset(each for each in part if each.object in own) for part in (trial.said, trial.seen))
    return Trial(said, seen, trial.seconds, trial.busy)


def objects_of(lane: str, *commits: Commit) -> Iterator[ObjectRef]:
    """The objects that have files below a folder in any of the commits."""
    for commit in commits:
        yield from (each.ref for each in commit.objects.objects if each.file.startswith(f"{lane}/"))
