"""The summary of `tokenlabs synth`: effects on the cluster, then files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from tokenlabs.manifests.tree import Change
    from tokenlabs.synth.effects import Effect
    from tokenlabs.synth.outcome import Run

SHOWN = 20
"""Maximum printed lines of effects and of files; --json has all."""


def as_data(run: Run, seconds: float) -> dict[str, Any]:
    """The summary as JSON data."""
    return {
        "targets": {
            target.name: [
                {"layer": each.name, "files": each.files, "objects": each.objects, "bytes": each.size}
                for each in target.layers
            ]
            for target in run.targets
        },
        "effects": {name: [each._asdict() for each in told] for name, told in run.effects.items()},
        "change": {"added": run.change.added, "changed": run.change.changed, "removed": run.change.removed},
        "orphans": {name: [each._asdict() for each in left] for name, left in run.orphans.items()},
        "countersAnew": [each._asdict() for each in run.anew],
        "rendered": run.rendered,
        "remembered": run.remembered,
        "seconds": round(seconds, 3),
        "warnings": run.warnings,
    }


def show(run: Run, check: bool, seconds: float) -> None:
    """Print the summary; one line if nothing changed."""
    if not run.change:
        click.echo(f"dist/ is current: nothing changed ({seconds:.1f} s)")
        return
    for names, told in _alike(run.effects):
        click.secho(f"Effects on the cluster of {' and '.join(f'dist/{name}' for name in names)}:", bold=True)
        _list([f"  {each}" for each in told])
    _show_counters(run)
    _show_orphans(run)
    _show_files(run.change, check)
    for target in run.targets:
        objects = sum(each.objects for each in target.layers)
        click.secho(f"{target.name}: {objects} objects in {len(target.layers)} layers", dim=True)
    click.secho(f"{run.rendered} files rendered, {run.remembered} taken from the cache, {seconds:.1f} s", dim=True)


def _alike(effects: Mapping[str, Sequence[Effect]]) -> Iterator[tuple[list[str], Sequence[Effect]]]:
    """Targets grouped by equal effects; targets without effects are omitted."""
    distinct = [
        told for index, told in enumerate(effects.values()) if told and told not in list(effects.values())[:index]
    ]
    for told in distinct:
        yield [name for name, its in effects.items() if its == told], told


def _list(lines: Sequence[str]) -> None:
    for line in lines[:SHOWN]:
        click.echo(line)
    if len(lines) > SHOWN:
        click.echo(f"  … and {len(lines) - SHOWN} more (--json lists all)")


def _show_counters(run: Run) -> None:
    if run.anew:
        click.secho("These rate-limit counters will reset:", fg="yellow")
        _list([f"  {each.tier}: {each.counted} per {each.window}" for each in run.anew])


def _show_orphans(run: Run) -> None:
    for target, left in run.orphans.items():
        click.secho(
            f"Flux never prunes these: on {target}, delete them when their data is no longer needed", fg="yellow"
        )
        for each in left:
            namespace = f"-n {each.namespace} " if each.namespace else ""
            click.echo(f"  kubectl {namespace}delete {each.kind.lower()} {each.name}")


def _show_files(change: Change, check: bool) -> None:
    verb = "would change" if check else "changed"
    click.echo(f"dist/ {verb}: {len(change.added)} added, {len(change.changed)} changed, {len(change.removed)} removed")
    marked = (
        [("+", "green", path) for path in change.added]
        + [("~", "yellow", path) for path in change.changed]
        + [("-", "red", path) for path in change.removed]
    )
    _list([click.style(f"  {sign} {path}", fg=color) for sign, color, path in marked])
