"""`tokenlabs verify`: scenarios, sent for real."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.errors import DIFFERENCE, TokenlabsError

if TYPE_CHECKING:
    from tokenlabs.verify.evidence import Results

ENVIRONMENTS = ("embedded", "kind", "live")
PASSES = ("gate", "requests", "operator")


@click.group("verify", invoke_without_command=True)
@click.option(
    "--env",
    "environment",
    type=click.Choice(ENVIRONMENTS),
    default="embedded",
    show_default=True,
    help="Where the platform runs.",
)
@click.option("-k", "--only", "patterns", multiple=True, metavar="ID", help="Scenarios by id (`auth-*`) or topic.")
@click.option("--pass", "passes", multiple=True, type=click.Choice(PASSES), help="Embedded: only these passes.")
@click.option("--keep", is_flag=True, help="Embedded: leave the environment up, with a kubeconfig and a URL.")
@click.option(
    "--report",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write report.html, report.json and junit.xml into this folder.",
)
@click.option("--list", "only_list", is_flag=True, help="List the scenarios, and run none.")
@click.option("-q", "--quiet", is_flag=True, help="Print the last line only.")
@click.pass_context
def command(
    ctx: click.Context,
    environment: str,
    patterns: tuple[str, ...],
    passes: tuple[str, ...],
    keep: bool,
    folder: Path | None,
    only_list: bool,
    quiet: bool,
) -> None:
    """Prove what dist/ promises: bring it up as it is, send real requests, print what held.

    \b
    embedded  etcd, kube-apiserver, Envoy Gateway, Envoy AI Gateway, Authorino, pickers, Envoy: real ones,
              as processes in namespaces of their own; no Docker, no root (`make embedded-tools` first)
    kind      a kind cluster that `tokenlabs env up --env kind` made
    live      the cluster of your kubeconfig: read only, but for a canary tenant made and removed

    Exit code 1: something did not hold. Every refused request is also shown not to have arrived.

    \b
    Examples:
      tokenlabs verify                           all scenarios
      tokenlabs verify -k 'auth-*' --keep        some, and leave the platform up
      tokenlabs verify --report report           with report.html, report.json, junit.xml
      tokenlabs verify fuzz --count 5000         requests without a key, in every disguise
    """
    if ctx.invoked_subcommand:
        return
    if only_list:
        _list(patterns)
        return
    results = _verify(environment, patterns, passes, keep)
    if folder:
        _write(results, folder)
    _print(results, quiet)
    if results.failed:
        raise click.exceptions.Exit(DIFFERENCE)


def _verify(environment: str, patterns: tuple[str, ...], passes: tuple[str, ...], keep: bool) -> Results:
    if environment == "embedded":
        from tokenlabs.verify.environments.embedded.run import Options, verify

        return verify(Options(Path.cwd(), passes, patterns, keep), say)
    raise TokenlabsError(f"--env {environment} is not wired yet")


def say(line: str) -> None:
    """Progress, on standard error."""
    click.echo(line, err=True)


def _list(patterns: tuple[str, ...]) -> None:
    from tokenlabs.verify.facts import facts_of_file
    from tokenlabs.verify.scenarios import catalog

    for topic in catalog.selected(catalog.topics(facts_of_file(Path("platform.yaml"))), patterns):
        click.secho(topic.name, bold=True)
        for scenario in topic.scenarios:
            click.echo(f"  {scenario.id:44} {scenario.sentence}")


def _write(results: Results, folder: Path) -> None:
    from tokenlabs.verify.report import html, json_document, junit

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.html").write_text(html.render(results))
    (folder / "report.json").write_text(json_document.render(results))
    (folder / "junit.xml").write_text(junit.render(results))


def _print(results: Results, quiet: bool) -> None:
    from tokenlabs.verify.report import text

    if quiet:
        click.echo(text.summary(results))
        return
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else text.PIPE_WIDTH
    colour = terminal and not os.environ.get("NO_COLOR")
    click.echo(text.render(results, width=width, colour=colour), nl=False)
