"""`tokenlabs bump`: newer upstream versions of the stack's components."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.cli.platform_option import platform_option
from tokenlabs.errors import DIFFERENCE, MissingToolError

if TYPE_CHECKING:
    from tokenlabs.bindings.pins import Pins
    from tokenlabs.bump.proposal import Definition, Step

FORMATS = ("text", "markdown", "json")


@click.command("bump")
@platform_option
@click.option(
    "--write",
    "up_to",
    type=click.Choice(["patch", "minor", "major"]),
    help="Write newer versions into platform.yaml: steps up to this one that the stack accepts.",
)
@click.option(
    "--definitions",
    "with_definitions",
    is_flag=True,
    help="Also ask for projects of which only the definitions of kinds are used (bindings/crds.yaml): for work on tokenlabs.",
)
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="Output format.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
def command(platform_file: Path, up_to: Step | None, with_definitions: bool, form: str, output: Path | None) -> None:
    """List newer upstream versions of the stack's components.

    Asks the registries, Helm repositories and Go modules in which upstream publishes them, with `skopeo` and `go`. Each
    newer version is judged by the stack's compatibility rules. A place that does not answer is reported as
    not asked. Exit code 1: there are newer versions. 3: none was found, but not every place was asked.

    \b
    Examples:
      tokenlabs bump                        what is newer, and whether it fits
      tokenlabs bump --format json | jq '.components[] | select(.status == "newer")'
      tokenlabs bump --write patch          patch releases into platform.yaml
      tokenlabs synth && tokenlabs diff     what they change in the cluster
    """
    from tokenlabs.bindings import pins
    from tokenlabs.bump import formats
    from tokenlabs.bump.proposal import chosen, definitions, findings, written
    from tokenlabs.secrets import changes
    from tokenlabs.spec.loader import load
    from tokenlabs.spec.stacks.choice import resolve

    loaded = load(platform_file)
    pinned = pins.read()
    modules = {each.project: each.module for each in pinned.sources}
    found = findings(loaded, modules)
    source, done, left_out = written(loaded.source, chosen(found, up_to) if up_to else {})
    if done:
        changes.apply([changes.replaced(platform_file, source.marked_text)])
    if with_definitions:
        found += definitions(_definitions(pinned, {each.component.name for each in found}))
    report = formats.Report(resolve(loaded.platform.stack).name, str(platform_file), found, done, left_out)
    shown = {"text": formats.text, "markdown": formats.markdown, "json": formats.json_document}[form](report)
    if output:
        output.write_text(shown, encoding="utf-8")
    else:
        click.echo(shown, nl=False)
    if any(each.status == "newer" for each in found):
        raise click.exceptions.Exit(DIFFERENCE)
    if unknown := [each.component.name for each in found if each.status == "unknown"]:
        raise MissingToolError(
            f"no newer version was found, but not every place answered: nothing is known of {', '.join(unknown)}"
        )


def _definitions(pinned: Pins, components: set[str]) -> Iterator[Definition]:
    from tokenlabs.bump.proposal import Definition

    for each in pinned.sources:
        if each.project not in components:
            yield Definition(each.project, each.version.removeprefix("v"), each.module)
    yield Definition("kubernetes", pinned.kubernetes.version.removeprefix("v"), pinned.kubernetes.module)
