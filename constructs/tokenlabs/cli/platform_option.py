"""The option that names platform.yaml, the same for every verb."""

from __future__ import annotations

from pathlib import Path

import click

platform_option = click.option(
    "-f",
    "--file",
    "platform_file",
    type=click.Path(path_type=Path),
    default="platform.yaml",
    show_default=True,
    help="The spec; secrets/ lies beside it.",
)
