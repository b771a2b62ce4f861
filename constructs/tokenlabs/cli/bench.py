"""`tokenlabs bench`: measures synth, check, diff and trace."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from tokenlabs.errors import DIFFERENCE


@click.command("bench")
@click.option("-n", "--rounds", type=click.IntRange(1, 50), default=5, show_default=True, help="Runs of each command.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the figures to this file as JSON.")
@click.option("--strict", is_flag=True, help="Exit 1 if a goal is missed.")
def command(rounds: int, output: Path | None, strict: bool) -> None:
    """Measure synth, check, diff and trace against an empty cdk8s app and other baselines.

    Other baselines are parsing YAML, a plain YAML dump, and, if installed, helm, cdk8s TypeScript, kubeconform and
    dyff (`make bench` builds the last two). Runs the commands in turn, measures the CPU time of each process tree,
    and prints medians and ratios to the empty app, which are stable on a busy machine. Run it in the repository;
    it writes only to a temporary folder.

    \b
    Examples:
      tokenlabs bench                        five rounds, a few minutes
      tokenlabs bench -n 3 -o bench.json
      NODE_PATH=node_modules tokenlabs bench   also measures npm's cdk8s
    """
    from tokenlabs.bench.report import bench

    show = sys.stderr.isatty()

    def progress(line: str) -> None:
        click.echo(f"\r\033[K{line}" if show else line, err=True, nl=not show)

    result = bench(Path.cwd(), rounds, progress)
    if show:
        click.echo("\r\033[K", err=True, nl=False)
    if output:
        output.write_text(json.dumps(result, indent=2) + "\n")
    _print(result)
    if strict and not all(goal["met"] for goal in result["goals"]):
        raise click.exceptions.Exit(DIFFERENCE)


def _print(result: dict[str, Any]) -> None:
    click.secho(f"{'':52}{'CPU s':>8}{'ratio':>8}{'MB':>8}", bold=True)
    for name, each in result["subjects"].items():
        memory = f"{each['peak_mb']:8.0f}" if each["peak_mb"] else ""
        click.echo(f"{name:52}{each['cpu']:8.3f}{each['ratio']:8.2f}{memory}")
    click.echo()
    for goal in result["goals"]:
        mark, color = ("met   ", "green") if goal["met"] else ("missed", "yellow")
        click.echo(
            f"{click.style(mark, fg=color)} {goal['what']:52} {goal['ratio']:.4g} (goal: at most {goal['at_most']:g})"
        )
