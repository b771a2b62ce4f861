"""API keys are printed once, on standard output, and only to a terminal or with --print."""

from __future__ import annotations

import sys

import click

from tokenlabs.errors import TokenlabsError

print_option = click.option(
    "--print", "to_pipe", is_flag=True, help="Print the key even if standard output is not a terminal."
)


def require_reader(to_pipe: bool) -> None:
    """Call before a key is created: it is not stored in plain text, so it must be shown now.

    Raises:
        TokenlabsError: standard output is not a terminal, and --print was not given.
    """
    if not to_pipe and not sys.stdout.isatty():
        raise TokenlabsError(
            "Standard output is not a terminal, so the new API key, which is printed once, might end up in a log or a "
            "file. Nothing was created. Run this in a terminal, or add --print to send only the key to a pipe, such as "
            "`| pass insert -m tokenlabs/ada`."
        )


def print_key(key: str, tenant: str, *, named: bool = False) -> None:
    """Print a new key on its own line; with `named`, after its tenant and a tab.

    Raises:
        TokenlabsError: it could not be written, and is lost.
    """
    try:
        click.echo(f"{tenant}\t{key}" if named else key)
        sys.stdout.flush()
    except OSError:
        raise TokenlabsError(
            f"The key of `{tenant}` was created but could not be printed: standard output is closed. "
            f"Replace it: `tokenlabs tenant rotate {tenant}`, then `tokenlabs tenant rotate {tenant} --finish`."
        ) from None
