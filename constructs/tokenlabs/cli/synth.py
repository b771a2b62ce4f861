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

from tokenlabs.errors import DIFFERENCE, DifferenceError
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
    help="Path of the spec; dist/ and secrets/ are next to it.",
)
@click.option("--target", "target", type=click.Choice(TARGETS), help="Render only this target. Default: all.")
@click.option("--full", is_flag=True, help="Render all files, including those with unchanged inputs.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if dist/ is not current.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="Day for warnings about ends of support, and for expiry dates in checks.yaml. Default: the day of the last commit; "
    "outside Git, none.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print only warnings and errors.")
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
    """Render platform.yaml into dist/ and list the changes.

    Files with unchanged inputs are taken from a cache. dist/ is replaced as a whole: a failed or killed
    run leaves it unchanged. So does a tree in which `tokenlabs check` finds an error: exit code 1.

    \b
    Examples:
      tokenlabs synth                 all targets, dist/microk8s and dist/kind
      tokenlabs synth --target kind   one target
      tokenlabs synth --check         for CI: exit 1 if dist/ is not current
      tokenlabs synth --json | jq .change
    """
    started = time.monotonic()
    gc.disable()  # a run is short, and makes many small objects that all live to its end
    from tokenlabs.cli import summary
    from tokenlabs.synth.outcome import RunOptions
    from tokenlabs.synth.run import REFUSED, run

    options = RunOptions(
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
    else:
        summary.show_findings(result)
        if not result.verdict.refused:
            summary.warn(result) if quiet else summary.show(result, check, seconds)
    if result.verdict.refused:
        raise DifferenceError(
            f"`tokenlabs check` finds errors in what {platform_file} renders to, so dist/ is unchanged; fix them in "
            f"{platform_file}, or accept each in checks.yaml (docs/check.md). The refused tree is in {REFUSED}"
        )
    if check and result.change:
        raise click.exceptions.Exit(DIFFERENCE)


def _counter() -> Callable[[str], None]:
    rendered = 0

    def count(file: str) -> None:
        nonlocal rendered
        rendered += 1
        click.echo(f"\r\033[Krendering {rendered} {file}", err=True, nl=False)

    return count
