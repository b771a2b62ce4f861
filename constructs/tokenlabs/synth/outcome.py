"""Options and results of a run of synth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tokenlabs.manifests.objects import Parsed
from tokenlabs.manifests.tree import Change, Tree
from tokenlabs.spec.origins import PlatformFile
from tokenlabs.spec.target_names import TARGETS, TargetName
from tokenlabs.synth.checking import Verdict


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
    """Options of a run."""

    targets: tuple[TargetName, ...] = TARGETS
    full: bool = False
    write: bool = True
    """False: report what would change, without changing `dist/`."""
    today: str | None = None
    """`YYYY-MM-DD` for ends of support and expiry dates in `checks.yaml`; None: the day of the last commit, if any."""


@dataclass(frozen=True, slots=True)
class Run:
    """The results of a run."""

    targets: tuple[TargetSummary, ...]
    change: Change
    """In a refused run: the changes that `dist/` would have."""
    verdict: Verdict
    warnings: tuple[str, ...]
    rendered: int
    """Files that cdk8s rendered; the others were cached."""
    remembered: int
    before: Tree
    """`dist/` before the run."""
    after: Tree
    """`dist/` after the run, or as it would be."""
    platform: PlatformFile
    parsed: Parsed
    """Documents of the trees that are already read."""


def others(old: Tree, targets: tuple[TargetName, ...]) -> Tree:
    """The part of `dist/` that a run for `targets` does not change: that of the other targets."""
    kept = tuple(f"{name}/" for name in TARGETS if name not in targets)
    return {path: content for path, content in old.items() if path.startswith(kept)} if kept else {}
