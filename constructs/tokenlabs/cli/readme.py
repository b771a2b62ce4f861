"""`tokenlabs readme`: the generated parts of README.md."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import click

from tokenlabs.cli.platform_option import platform_option
from tokenlabs.errors import BAD_INPUT, DIFFERENCE

_PART = re.compile(r"(<!-- generated: ([a-z]+) -->\n).*?(<!-- end of generated -->\n)", re.DOTALL)


@click.command("readme")
@platform_option
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if README.md is not current.")
def command(platform_file: Path, check: bool) -> None:
    """Update the generated parts of README.md.

    These are the flowchart of a request and the table of versions in the README.md next to platform.yaml. Each is
    between `<!-- generated: picture -->` (or `versions`) and `<!-- end of generated -->`.

    \b
    Examples:
      tokenlabs readme            after a change to platform.yaml or the stacks
      tokenlabs readme --check    for CI: exit 1 if README.md is not current
    """
    from tokenlabs.spec.loader import load
    from tokenlabs.spec.picture import mermaid
    from tokenlabs.spec.stacks.choice import resolve
    from tokenlabs.spec.stacks.table import markdown_table

    platform = load(platform_file).platform
    parts = {
        "picture": f"```mermaid\n{mermaid(platform)}\n```",
        "versions": markdown_table(resolve(platform.stack)),
    }
    file = platform_file.parent / "README.md"
    if not file.is_file():
        click.echo(f"{file} does not exist; create one with `<!-- generated: versions -->` in it", err=True)
        raise click.exceptions.Exit(BAD_INPUT)
    text = file.read_text(encoding="utf-8")
    renewed = with_parts(text, parts)
    if not check and renewed != text:
        file.write_text(renewed, encoding="utf-8", newline="\n")
    click.echo(f"{file}: {'current' if renewed == text else 'not current' if check else 'written'}")
    if check and renewed != text:
        click.echo("Run `tokenlabs readme` to update it.", err=True)
        raise click.exceptions.Exit(DIFFERENCE)


def with_parts(text: str, parts: Mapping[str, str]) -> str:
    """A document with its generated parts updated; parts with unknown names are unchanged."""
    return _PART.sub(lambda found: f"{found[1]}{parts[found[2]]}\n{found[3]}" if found[2] in parts else found[0], text)
