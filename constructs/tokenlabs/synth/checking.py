"""`tokenlabs check` on what a run rendered, before it becomes `dist/`.

A tree without findings is remembered by its content and the code of the checks, and is not checked again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.checks import ignoring
from tokenlabs.manifests.objects import Parsed
from tokenlabs.manifests.tree import Tree
from tokenlabs.spec.origins import PlatformFile
from tokenlabs.spec.target_names import TARGETS, TargetName
from tokenlabs.synth.generator import checker

if TYPE_CHECKING:
    from tokenlabs.checks.finding import Finding
    from tokenlabs.checks.runner import Checked


class Verdict(NamedTuple):
    """What was found in the rendered targets."""

    refused: bool = False
    """An error that `checks.yaml` does not accept: the tree must not become `dist/`."""
    findings: tuple[Finding, ...] = ()
    """Errors and warnings, without accepted ones."""
    notes: tuple[str, ...] = ()
    """Rules that did not run, and entries of `checks.yaml` that are expired or unused."""


Trees = Mapping[TargetName, Tree]
"""Each rendered target's files, by their paths below `dist/`."""


def verdict(
    trees: Trees, root: Path, memory: Path, today: str | None, platform: PlatformFile, parsed: Parsed
) -> Verdict:
    """Check the targets that are not known to be without findings.

    Args:
        trees: the rendered targets.
        root: folder of `checks.yaml`.
        memory: file with the digests of targets without findings. It may be deleted at any time.
        today: day by which entries of `checks.yaml` expire; None: unknown, and none expires.
        platform: what the targets are rendered from.
        parsed: gets the values of documents that are read.

    Raises:
        TokenlabsError: `checks.yaml` cannot be used.
    """
    known, digests = _known(memory), {name: _digest(tree, platform) for name, tree in trees.items()}
    unknown = [name for name in trees if known.get(name) != digests[name]]
    checked = {name: _checked(trees[name], platform, parsed) for name in unknown}
    clean = {name: digests[name] for name, each in checked.items() if not each.findings and not each.gaps}
    _remember(memory, known, clean)
    all_findings = (finding for each in checked.values() for finding in each.findings)
    found = tuple(sorted(all_findings, key=lambda each: each.order))
    kept, notes = _accepted(found, root, today)
    gaps = (
        f"{gap.file}: {gap.says}, so rules that need the whole tree did not run"
        for each in checked.values()
        for gap in each.gaps
    )
    from_all = notes if set(trees) == set(TARGETS) else ()  # an entry may be for another target
    return Verdict(any(_is_error(each) for each in kept), kept, (*gaps, *from_all))


def _checked(tree: Tree, platform: PlatformFile, parsed: Parsed) -> Checked:
    from tokenlabs.checks.runner import check  # on demand: most runs change nothing

    return check(tree, parsed=parsed, platform=platform)


def _accepted(found: tuple[Finding, ...], root: Path, today: str | None) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    kept = ignoring.keep(found, ignoring.read(root / ignoring.FILE), date.fromisoformat(today) if today else None)
    return kept.findings, kept.notes


def _is_error(finding: Finding) -> bool:
    from tokenlabs.checks.finding import Severity

    return finding.rule.severity == Severity.ERROR


def _digest(tree: Tree, platform: PlatformFile) -> str:
    digest = hashlib.sha256(checker() + hashlib.sha256(platform.content).digest())  # rules judge pods by its nodes
    for path in sorted(tree):
        digest.update(f"{path}\0{len(tree[path])}\0".encode())
        digest.update(tree[path])
    return digest.hexdigest()


def _known(memory: Path) -> dict[str, str]:
    try:
        found = json.loads(memory.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _remember(memory: Path, known: dict[str, str], clean: Mapping[str, str]) -> None:
    if clean:
        memory.write_text(json.dumps({**known, **clean}))
