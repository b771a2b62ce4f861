"""`tokenlabs schema`: the JSON Schema of platform.yaml and its reference, generated from the models."""

from __future__ import annotations

from pathlib import Path

import click

from tokenlabs.errors import DIFFERENCE


@click.command("schema")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if the committed files are not current.")
@click.option(
    "--directory",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=".",
    show_default=True,
    help="Path of the repository, which holds schema/ and docs/.",
)
def command(check: bool, directory: Path) -> None:
    """Generate the JSON Schema and docs/spec.md.

    platform.yaml names schema/platform.schema.json in its first line, so that editors with a YAML language
    server complete keys, show their documentation, and mark errors.

    \b
    Examples:
      tokenlabs schema            after a change to constructs/tokenlabs/spec/
      tokenlabs schema --check    for CI: exit 1 if the two files are not current
    """
    from tokenlabs.spec.reference import REFERENCE_FILE, reference_text
    from tokenlabs.spec.schema import SCHEMA_FILE, schema_text

    stale = False
    for name, text in ((SCHEMA_FILE, schema_text()), (REFERENCE_FILE, reference_text())):
        file = directory / name
        current = file.is_file() and file.read_text(encoding="utf-8") == text
        stale |= not current
        if not check and not current:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        click.echo(f"{name}: {'current' if current else 'not current' if check else 'written'}")
    if check and stale:
        click.echo("Run `tokenlabs schema` to write them.", err=True)
        raise click.exceptions.Exit(DIFFERENCE)
