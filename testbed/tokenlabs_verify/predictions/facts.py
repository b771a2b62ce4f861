"""What happens to objects of a cluster, as data: predicted from a review, or observed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.review.effect import Effect, Review
from tokenlabs.review.questions.immutable import UNLESS_HEADLESS


class Fact(NamedTuple):
    """An effect on an object, and how it turns out where an effect can turn out differently."""

    effect: str
    object: ObjectRef
    outcome: str = ""

    def __str__(self) -> str:
        return f"{self.effect}{f' ({self.outcome})' if self.outcome else ''}: {self.object}"


REJECTED, RECREATED, KEPT, WAITS = "rejected", "recreated", "kept", "waits"
EITHER, MAYBE, MAYBE_REJECTED = "kept or recreated", "maybe", "maybe rejected"
_OPEN: Mapping[str, tuple[str, ...]] = {EITHER: (KEPT, RECREATED), MAYBE: ("",), MAYBE_REJECTED: (REJECTED,)}
"""Outcomes of predictions that leave it open → what may happen. With `EITHER`, one of them does."""
_WORKLOADS = ("Deployment", "StatefulSet", "DaemonSet")


def predicted(review: Review) -> frozenset[Fact]:
    """The facts that a review says will happen, of those that a control plane without containers shows."""
    return frozenset(fact for effect in review.effects for fact in _facts(effect))


def _facts(effect: Effect) -> Iterator[Fact]:
    ref, says = effect.object.ref, effect.predicate
    if "; not before " in says or says.startswith("stays in the cluster while"):
        return  # nothing happens with this commit
    match effect.id:
        case "deleted":
            yield Fact("deleted", ref)
        case "moved":
            recreated = EITHER if "unless the new one is faster" in says else RECREATED
            yield Fact("moved", ref, recreated if "deleted and recreated" in says else KEPT)
        case "recreated":
            # A claim that grows is rejected where its StorageClass allows no expansion, as in the lab.
            forced = WAITS if "once no pod uses it" in says else RECREATED
            rejected = MAYBE_REJECTED if UNLESS_HEADLESS in says else REJECTED
            yield Fact("recreated", ref, forced if "because of `force`" in says else rejected)
        case "restarted" if ref.kind in _WORKLOADS:
            yield Fact("restarted", ref, MAYBE if "unless they still have this template" in says else "")
        case "without-effect" if ref.kind in _WORKLOADS and "its pods' template" in says:
            yield Fact("without-effect", ref)
        case "unschedulable" if "stay Pending" in says or "rollout would stop" in says:
            yield Fact("unschedulable", ref)
        case "orphaned" | "secret-changed":
            yield Fact(effect.id, ref)
        case "monitoring" if says.startswith("is removed") and (_is_alert(effect) or ref.kind != "PrometheusRule"):
            yield Fact("monitoring", ref)


def _is_alert(effect: Effect) -> bool:
    """Whether it is about an alert; a PrometheusRule has records, too, which nothing observes."""
    return effect.subject.startswith("alert ")


@dataclass(frozen=True, slots=True)
class Score:
    """How often an effect was predicted, and how often it happened."""

    right: int = 0
    """Predicted, and it happened."""
    wrong: int = 0
    """Predicted, and it did not happen."""
    missed: int = 0
    """It happened without having been predicted."""

    @property
    def precision(self) -> float:
        """Share of the predictions that happened; 1 without predictions."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of what happened that was predicted; 1 if nothing happened."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)


class Miss(NamedTuple):
    """A fact that was only predicted, or that only happened."""

    fact: Fact
    happened: bool

    def __str__(self) -> str:
        return f"{'not predicted' if self.happened else 'did not happen'}: {self.fact}"


def compared(said: Iterable[Fact], seen: Iterable[Fact]) -> tuple[Mapping[str, Score], tuple[Miss, ...]]:
    """Scores by effect, and the misses. A wrong outcome is two misses: one predicted, one that happened."""
    seen = set(seen)
    # Between layers that do not depend on each other it is a race, and the review says so.
    said = {settled for each in said if (settled := _settled(each, seen))}
    effects = {each.effect for each in said | seen}
    scores = {
        effect: Score(
            *(sum(each.effect == effect for each in part) for part in (said & seen, said - seen, seen - said))
        )
        for effect in effects
    }
    misses = [Miss(fact, happened=fact in seen) for fact in sorted(said ^ seen)]
    return scores, tuple(misses)


def _settled(fact: Fact, seen: set[Fact]) -> Fact | None:
    """A prediction with the outcome that it had; None: it did not happen, and left that open."""
    if fact.outcome not in _OPEN:
        return fact
    happened = (fact._replace(outcome=one) for one in _OPEN[fact.outcome])
    return next((each for each in happened if each in seen), fact if fact.outcome == EITHER else None)


def summed(scores: Iterable[Mapping[str, Score]]) -> dict[str, Score]:
    """All scores together, by effect."""
    total: dict[str, Score] = {}
    for each in scores:
        for effect, score in each.items():
            total[effect] = total.get(effect, Score()) + score
    return total
