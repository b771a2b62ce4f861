"""`tokenlabs adopt`: hand a cluster that was installed by other means over to Flux."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.cli.platform_option import platform_option
from tokenlabs.errors import DIFFERENCE, TokenlabsError

if TYPE_CHECKING:
    from tokenlabs.adoption.step import Step
    from tokenlabs.manifests.objects import Objects
    from tokenlabs.manifests.placement import Target


@click.command("adopt")
@click.argument("objects", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--kubeconfig", type=click.Path(exists=True, path_type=Path), help="Read a running cluster instead.")
@click.option("--context", help="Read the cluster of this context of the kubeconfig.")
@click.option("--plan", is_flag=True, help="List what happens to each object when Flux applies dist/, and what to do.")
@click.option("--target", default="microk8s", show_default=True, help="Folder of dist/ for this cluster.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Of the plan."
)
@platform_option
def command(
    objects: Path | None,
    kubeconfig: Path | None,
    context: str | None,
    plan: bool,
    target: str,
    form: str,
    platform_file: Path,
) -> None:
    """Draft platform.yaml from a cluster that runs already, and plan how Flux takes it over.

    Reads the cluster with `kubectl get`, or OBJECTS, a folder with the cluster's objects, as `kubectl get -o yaml
    --show-managed-fields` prints them; docs/adopt.md has the commands and permissions. Nothing in the cluster is changed, and
    no key is printed. Exit code 1 where the plan has something to do before Flux starts.

    \b
    Examples:
      tokenlabs adopt --context lab           draft platform.yaml from a running cluster
      tokenlabs adopt --context lab --plan    after `make synth`: object by object, what Flux does and what to do
      tokenlabs adopt cluster/ --plan         the same, of a folder of objects
      tokenlabs adopt cluster/ --plan --format json | jq '.steps[] | select(.action == "conflict")'
    """
    existing = _existing(objects, kubeconfig, context)
    if not plan:
        _draft(existing, platform_file)
        return
    steps = _steps(existing, _rendered(platform_file, target))
    _print(steps, form)
    if any(each.action == "conflict" for each in steps):
        raise click.exceptions.Exit(DIFFERENCE)


def _existing(folder: Path | None, kubeconfig: Path | None, context: str | None) -> Objects:
    from tokenlabs.adoption import cluster
    from tokenlabs.manifests.objects import documents, parse
    from tokenlabs.manifests.tree import read

    live = bool(kubeconfig or context)
    if live == bool(folder):
        raise click.UsageError("give a folder of objects, or --kubeconfig or --context for a running cluster")
    if folder is None:
        return cluster.read(kubeconfig, context)
    existing = parse(documents(read(folder)))
    for each in existing.unreadable:
        click.secho(f"warning: {each.file}:{each.line}: {each.says}", fg="yellow", err=True)
    if not existing.objects:
        raise TokenlabsError(f"{folder} has no Kubernetes objects; docs/adopt.md lists the commands that write them")
    return existing


def _draft(existing: Objects, platform_file: Path) -> None:
    from tokenlabs.adoption.description import describe, platform_yaml

    if platform_file.exists():
        raise TokenlabsError(
            f"{platform_file} exists: `--plan` compares it with the cluster; to draft another one, write `--file NEW.yaml`"
        )
    described = describe(existing)
    platform_file.write_text(platform_yaml(described), encoding="utf-8")
    click.echo(f"Wrote {platform_file}: {len(described.unknown)} notes at its top say what to complete.", err=True)
    click.echo(
        "Next: complete it, run `tokenlabs init` and the commands in it, then `tokenlabs synth` and `adopt --plan`.",
        err=True,
    )


def _rendered(platform_file: Path, target: str) -> Target:
    from tokenlabs.manifests.objects import documents, parse
    from tokenlabs.manifests.placement import targets
    from tokenlabs.manifests.tree import DIST, read

    found = {each.name: each for each in targets(parse(documents(read(platform_file.resolve().with_name(DIST)))))}
    if target not in found:
        there = f"it has {', '.join(sorted(found))}" if any(found) else "run `make synth` first"
        raise TokenlabsError(f"{DIST}/ beside {platform_file} has no target {target}: {there}")
    return found[target]


def _steps(existing: Objects, rendered: Target) -> tuple[Step, ...]:
    from tokenlabs.adoption.existing import Existing
    from tokenlabs.adoption.plan import Adoption
    from tokenlabs.adoption.questions import steps

    return steps(Adoption(Existing(existing), rendered))


def _print(steps: tuple[Step, ...], form: str) -> None:
    from tokenlabs.adoption import formats

    if form == "json":
        click.echo(formats.document(steps), nl=False)
        return
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    click.echo(formats.text(steps, colour=colour), nl=False)
