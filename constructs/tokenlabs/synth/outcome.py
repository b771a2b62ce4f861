"""How synth is to run, and what a run found and did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tokenlabs.manifests.tree import Change, Tree
from tokenlabs.spec.target_names import TARGETS, TargetName


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
class RunOptions:
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
    warnings: tuple[str, ...]
    rendered: int
    """Files that cdk8s rendered; the others were remembered."""
    remembered: int
    before: Tree
    """`dist/` as it was."""
    after: Tree
    """`dist/` as it is, or would be, now."""


def others(old: Tree, targets: tuple[TargetName, ...]) -> Tree:
    """The part of `dist/` that a run for `targets` leaves alone: that of the other targets."""
    kept = tuple(f"{name}/" for name in TARGETS if name not in targets)
    return {path: content for path, content in old.items() if path.startswith(kept)} if kept else {}
