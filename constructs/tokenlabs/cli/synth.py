"""`tokenlabs synth`: platform.yaml → dist/."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.errors import DIFFERENCE
from tokenlabs.spec.target_names import TARGETS

if TYPE_CHECKING:
    from datetime import datetime


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
@click.option("--full", is_flag=True, help="Render every file again, also those whose inputs are unchanged.")
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
    from tokenlabs.cli import summary
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
        click.echo(json.dumps(summary.as_data(result, seconds), indent=2))
    elif not quiet:
        summary.show(result, check, seconds)
    if check and result.change:
        raise click.exceptions.Exit(DIFFERENCE)


def _counter() -> Callable[[str], None]:
    rendered = 0

    def count(file: str) -> None:
        nonlocal rendered
        rendered += 1
        click.echo(f"\r\033[Krendering {rendered} {file}", err=True, nl=False)

    return count
