"""What `tokenlabs synth` says at its end: first what happens in the cluster, then the files."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from tokenlabs.manifests.tree import Change
    from tokenlabs.review.effect import Review
    from tokenlabs.synth.outcome import Run

SHOWN_EFFECTS, SHOWN_FILES = 60, 20
"""Lines that are printed; --json has all."""


def as_data(run: Run, seconds: float) -> dict[str, Any]:
    """The summary for programs."""
    from tokenlabs.review.formats import json_document

    return {
        "targets": {
            target.name: [
                {"layer": each.name, "files": each.files, "objects": each.objects, "bytes": each.size}
                for each in target.layers
            ]
            for target in run.targets
        },
        "effects": json_document.document(_review(run))["effects"] if run.change else [],
        "change": {"added": run.change.added, "changed": run.change.changed, "removed": run.change.removed},
        "rendered": run.rendered,
        "remembered": run.remembered,
        "seconds": round(seconds, 3),
        "warnings": run.warnings,
    }


def show(run: Run, check: bool, seconds: float) -> None:
    """Print the summary for a person; one line where nothing changed."""
    if not run.change:
        click.echo(f"dist/ is current: nothing changed ({seconds:.1f} s)")
        return
    from tokenlabs.review.formats import text

    effects = text.effects(_review(run), colour=sys.stdout.isatty() and not os.environ.get("NO_COLOR"))
    if effects:
        click.secho("Effects on the cluster:", bold=True)
        _list(effects, SHOWN_EFFECTS)
    _show_files(run.change, check)
    for target in run.targets:
        objects = sum(each.objects for each in target.layers)
        click.secho(f"{target.name}: {objects} objects in {len(target.layers)} layers", dim=True)
    click.secho(f"{run.rendered} files rendered, {run.remembered} taken from the cache, {seconds:.1f} s", dim=True)


def warn(run: Run) -> None:
    """Print only the dangers, on standard error."""
    from tokenlabs.review.effect import Severity
    from tokenlabs.review.formats.sentences import grouped

    for group in grouped(_review(run).effects) if run.change else ():
        if group.severity == Severity.DANGER:
            for subject in group.subjects:
                click.secho(f"warning: {subject} {group.predicate}", fg="yellow", err=True)


def _review(run: Run) -> Review:
    from tokenlabs.review.review import review

    return review(run.before, run.after, names=("before", "now"))


def _list(lines: Sequence[str], shown: int = SHOWN_FILES) -> None:
    for line in lines[:shown]:
        click.echo(line)
    if len(lines) > shown:
        click.echo(f"  … and {len(lines) - shown} more lines (`tokenlabs diff HEAD` and --json have all)")


def _show_files(change: Change, check: bool) -> None:
    verb = "would change" if check else "changed"
    click.echo(f"dist/ {verb}: {len(change.added)} added, {len(change.changed)} changed, {len(change.removed)} removed")
    marked = (
        [("+", "green", path) for path in change.added]
        + [("~", "yellow", path) for path in change.changed]
        + [("-", "red", path) for path in change.removed]
    )
    _list([click.style(f"  {sign} {path}", fg=color) for sign, color, path in marked])
