"""`tokenlabs tenant show`: instructions for a tenant."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

import click

from tokenlabs.cli.completing import complete_tenants
from tokenlabs.cli.platform_option import platform_option
from tokenlabs.cli.unechoed import UnechoedCommand
from tokenlabs.errors import TokenlabsError

Format = Literal["text", "markdown", "html"]
_BY_ENDING: dict[str, Format] = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html"}


@click.command("show", cls=UnechoedCommand)
@click.argument("name", shell_complete=complete_tenants)
@click.option(
    "--format",
    "format_",
    type=click.Choice(get_args(Format)),
    help="Output format. Default: by the extension of -o (.md, .html), else text.",
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--url", metavar="URL", help="URL of the gateway for clients. Default: from platform.yaml.")
@platform_option
def show(name: str, format_: Format | None, output: Path | None, url: str | None, platform_file: Path) -> None:
    """Show how a tenant uses the API.

    Prints base URL, models, limits, errors, and examples for curl, Python and JavaScript. The examples read
    the key from the environment, so the page contains no key and may be sent as is.

    \b
    Examples:
      tokenlabs tenant show ada
      tokenlabs tenant show ada -o ada.html
      tokenlabs tenant show ada --format markdown --url https://inference.example.com
    """
    from tokenlabs.guide import html, markdown, text
    from tokenlabs.guide.facts import facts_of
    from tokenlabs.guide.page import page
    from tokenlabs.spec.loader import load
    from tokenlabs.spec.problems import did_you_mean

    platform = load(platform_file).platform
    tenant = next((each for each in platform.tenants if each.name == name), None)
    if tenant is None:
        known = did_you_mean(name, [each.name for each in platform.tenants])
        raise TokenlabsError(f"{platform_file}: unknown tenant: {known}")
    facts = facts_of(platform, tenant, url)
    chosen = format_ or _BY_ENDING.get(output.suffix.lower() if output else "", "text")
    shown = {"text": text, "markdown": markdown, "html": html}[chosen].render(page(facts))
    if facts.missing:
        click.echo(f"! platform.yaml does not specify {facts.missing}. Or pass the URL: --url https://…", err=True)
    if output is None:
        click.echo(shown, nl=False)
        return
    try:
        output.write_text(shown, encoding="utf-8")
    except OSError as error:
        raise TokenlabsError(f"{output}: cannot be written: {error.strerror}.") from None
    click.echo(f"Wrote {output}. It contains no key; send the key separately.", err=True)
