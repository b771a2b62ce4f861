"""The `--file` option, the same for every verb."""

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
    help="Path of the spec; secrets/ is next to it.",
)
