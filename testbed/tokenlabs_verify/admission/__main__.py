"""`python -m tokenlabs_verify.admission`: real admission alone, without the rest of `tokenlabs verify`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tokenlabs.errors import DIFFERENCE, FINE, TokenlabsError
from tokenlabs.spec.stacks import StackName
from tokenlabs_verify.admission import plane
from tokenlabs_verify.engine.evidence import Outcome


@click.command()
@click.option(
    "--repository", type=click.Path(path_type=Path, exists=True, file_okay=False), default=".", show_default=True
)
@click.option("--stack", "stacks", type=click.Choice(plane.STACK_NAMES), multiple=True, help="Only these; else all.")
@click.option("--all", "everything", is_flag=True, help="Print cases that hold as well.")
def command(repository: Path, stacks: tuple[StackName, ...], everything: bool) -> int:
    """Ask a real API server whether it takes what the platform renders, and refuses what cannot be written."""
    results = plane.verify(
        repository, stacks=stacks or plane.STACK_NAMES, progress=lambda line: click.echo(line, err=True)
    )
    for result in results:
        if everything or result.outcome is not Outcome.PROVED:
            click.echo(f"{result.outcome}: {result.id}: {result.sentence}")
            for line in (result.why, *result.remarks):
                click.echo("".join(f"    {each}\n" for each in line.splitlines()), nl=False)
    counts = {outcome: sum(result.outcome is outcome for result in results) for outcome in Outcome}
    click.echo(", ".join(f"{count} {outcome}" for outcome, count in counts.items()))
    return FINE if counts[Outcome.PROVED] == len(results) else DIFFERENCE


if __name__ == "__main__":
    try:
        sys.exit(command(standalone_mode=False))
    except (TokenlabsError, click.ClickException) as problem:
        click.echo(f"error: {problem}", err=True)
        sys.exit(getattr(problem, "exit_code", DIFFERENCE))
