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

SHOWN_EFFECTS, SHOWN_FILES, SHOWN_FINDINGS = 60, 20, 5
"""Lines that are printed; --json has all."""


def as_data(run: Run, seconds: float) -> dict[str, Any]:
    """The summary for programs."""
    from tokenlabs.checks.formats import json_document as findings
    from tokenlabs.review.formats import json_document

    return {
        "targets": {
            target.name: [
                {"layer": each.name, "files": each.files, "objects": each.objects, "bytes": each.size}
                for each in target.layers
            ]
            for target in run.targets
        },
        "effects": json_document.effects(_review(run)) if run.change else [],
        "change": {"added": run.change.added, "changed": run.change.changed, "removed": run.change.removed},
        "refused": run.verdict.refused,
        "findings": findings.entries(run.verdict.findings),
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


def show_findings(run: Run) -> None:
    """Print what was found, on standard error: all of it if it refuses the run, else a line for each of the first."""
    if run.verdict.refused:
        from tokenlabs.checks.formats import text

        colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
        click.echo(text.render(run.verdict.findings, colour=colour), err=True, nl=False)
    else:
        for each in run.verdict.findings[:SHOWN_FINDINGS]:
            click.secho(str(each), fg="yellow", err=True)
        if len(run.verdict.findings) > SHOWN_FINDINGS:
            more = len(run.verdict.findings) - SHOWN_FINDINGS
            click.secho(f"… and {more} more warnings (`tokenlabs check` has all)", fg="yellow", err=True)
    for note in run.verdict.notes:
        click.secho(f"warning: {note}", fg="yellow", err=True)


def _review(run: Run) -> Review:
    from tokenlabs.review.platform_file import Platforms
    from tokenlabs.review.review import review

    # Which platform.yaml made the old tree is unknown.
    platforms = Platforms(after=run.platform)
    return review(run.before, run.after, names=("before", "now"), platforms=platforms, parsed=run.parsed)


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
