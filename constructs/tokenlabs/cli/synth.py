"""`tokenlabs synth`: platform.yaml → dist/."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tokenlabs.errors import DIFFERENCE
from tokenlabs.spec.target_names import TARGETS

if TYPE_CHECKING:
    from datetime import datetime

    from tokenlabs.manifests.tree import Change
    from tokenlabs.synth.counters import Counter
    from tokenlabs.synth.outcome import Run
    from tokenlabs.synth.rendered import ObjectRef

SHOWN = 20
"""Changed files that the summary names; --json names all."""


@click.command("synth")
@click.option(
    "-f",
    "--file",
    "platform_file",
    type=click.Path(path_type=Path),
    default="platform.yaml",
    show_default=True,
    help="The spec; dist/ and secrets/ lie beside it.",
)
@click.option("--target", "target", type=click.Choice(TARGETS), help="Only this target; else all.")
@click.option("--full", is_flag=True, help="Render every file anew, also those whose inputs are unchanged.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if dist/ is not what platform.yaml gives.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="Judge ends of support by this day; else by the day of the last commit, and not at all outside of Git.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but warnings and errors.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def command(
    platform_file: Path,
    target: str | None,
    full: bool,
    check: bool,
    today: datetime | None,
    quiet: bool,
    as_json: bool,
) -> None:
    """Render platform.yaml into dist/, and say what changed.

    Files whose inputs are unchanged are not rendered again. dist/ is replaced as a whole: a run that
    fails, or is killed, leaves it as it was.

    \b
    Examples:
      tokenlabs synth                 all targets, dist/microk8s and dist/kind
      tokenlabs synth --target kind   one of them
      tokenlabs synth --check         for CI: exit 1 if dist/ is not current
      tokenlabs synth --json | jq .change
    """
    started = time.monotonic()
    gc.disable()  # a run is short, and makes many small objects that all live to its end
    from tokenlabs.synth.outcome import Options
    from tokenlabs.synth.run import run

    options = Options(
        tuple(name for name in TARGETS if target in (None, name)),
        full,
        write=not check,
        today=f"{today:%Y-%m-%d}" if today else None,
    )
    progress = None if quiet or as_json or not sys.stderr.isatty() else _counter()
    result = run(platform_file, options, progress)
    seconds = time.monotonic() - started
    if progress:
        click.echo("\r\033[K", err=True, nl=False)
    for warning in result.warnings:
        click.secho(warning, fg="yellow", err=True)
    if as_json:
        click.echo(json.dumps(_summary(result, seconds), indent=2))
    elif not quiet:
        _print(result, check, seconds)
    if check and result.change:
        raise click.exceptions.Exit(DIFFERENCE)


def _counter() -> Callable[[str], None]:
    rendered = 0

    def count(file: str) -> None:
        nonlocal rendered
        rendered += 1
        click.echo(f"\r\033[Krendering {rendered} {file}", err=True, nl=False)

    return count


def _summary(run: Run, seconds: float) -> dict[str, Any]:
    return {
        "targets": {
            target.name: [
                {"layer": each.name, "files": each.files, "objects": each.objects, "bytes": each.size}
                for each in target.layers
            ]
            for target in run.targets
        },
        "change": {"added": run.change.added, "changed": run.change.changed, "removed": run.change.removed},
        "orphans": {name: [each._asdict() for each in left] for name, left in run.orphans.items()},
        "countersAnew": [each._asdict() for each in run.anew],
        "rendered": run.rendered,
        "remembered": run.remembered,
        "seconds": round(seconds, 3),
        "warnings": run.warnings,
    }


def _print(run: Run, check: bool, seconds: float) -> None:
    for target in run.targets:
        total = sum(each.objects for each in target.layers), sum(each.size for each in target.layers)
        click.secho(f"{target.name:28}{'objects':>9}{'bytes':>12}", bold=True)
        for number, each in enumerate(target.layers, 1):
            click.echo(f"  {number:2} {each.name:23}{each.objects:9}{each.size:12,}")
        click.echo(f"{'':28}{total[0]:9}{total[1]:12,}\n")
    _print_change(run.change, check)
    _print_orphans(run.orphans)
    _print_anew(run.anew)
    files = f"{run.rendered} rendered, {run.remembered} unchanged"
    click.secho(f"{files}, {seconds:.2f} s", dim=True)


def _print_orphans(orphans: Mapping[str, Iterable[ObjectRef]]) -> None:
    for target, left in orphans.items():
        click.secho(f"Flux never prunes these: on {target}, delete them once their data is not needed", fg="yellow")
        for each in left:
            namespace = f"-n {each.namespace} " if each.namespace else ""
            click.echo(f"  kubectl {namespace}delete {each.kind.lower()} {each.name}")


def _print_anew(counters: Sequence[Counter]) -> None:
    if counters:
        told = ", ".join(f"{each.tier} {each.counted} per {each.window}" for each in counters)
        click.secho(f"counters that start anew, whatever was used of them: {told}", fg="yellow")


def _print_change(change: Change, check: bool) -> None:
    if not change:
        click.echo("dist/ is current: nothing changed")
        return
    verb = "would change" if check else "changed"
    click.echo(f"dist/ {verb}: {len(change.added)} added, {len(change.changed)} changed, {len(change.removed)} removed")
    marked = (
        [("+", "green", path) for path in change.added]
        + [("~", "yellow", path) for path in change.changed]
        + [("-", "red", path) for path in change.removed]
    )
    for sign, color, path in marked[:SHOWN]:
        click.secho(f"  {sign} {path}", fg=color)
    if len(marked) > SHOWN:
        click.echo(f"  … and {len(marked) - SHOWN} more (--json names all)")
