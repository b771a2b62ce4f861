"""How synth is to run, and what a run found and did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.manifests.tree import Change, Tree
from tokenlabs.spec.target_names import TARGETS, TargetName

if TYPE_CHECKING:
    from tokenlabs.manifests.objects import ObjectRef
    from tokenlabs.synth.counters import Counter
    from tokenlabs.synth.effects import Effect


class LayerSummary(NamedTuple):
    """A layer of one target."""

    name: str
    files: int
    objects: int
    """Kubernetes objects in it."""
    size: int
    """Bytes of its files, the kustomization aside."""


class TargetSummary(NamedTuple):
    """One target: its layers in order."""

    name: TargetName
    layers: tuple[LayerSummary, ...]


@dataclass(frozen=True, slots=True)
class Options:
    """How to run."""

    targets: tuple[TargetName, ...] = TARGETS
    full: bool = False
    write: bool = True
    """False: say what would change, and leave `dist/` alone."""
    today: str | None = None
    """`YYYY-MM-DD` that ends of support are judged by; None: the day of the last commit, where there is one."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a run found and did."""

    targets: tuple[TargetSummary, ...]
    change: Change
    orphans: Mapping[str, tuple[ObjectRef, ...]]
    """Target → objects that left `dist/`, and that Flux leaves in the cluster."""
    warnings: tuple[str, ...]
    rendered: int
    """Files that cdk8s rendered; the others were remembered."""
    remembered: int
    anew: tuple[Counter, ...] = ()
    """Rate-limit counters that reset with this change."""
    effects: Mapping[str, tuple[Effect, ...]] = field(default_factory=dict)
    """Target → what happens in its cluster, in sentences."""


def others(old: Tree, targets: tuple[TargetName, ...]) -> Tree:
    """The part of `dist/` that a run for `targets` leaves alone: that of the other targets."""
    kept = tuple(f"{name}/" for name in TARGETS if name not in targets)
    return {path: content for path, content in old.items() if path.startswith(kept)} if kept else {}
