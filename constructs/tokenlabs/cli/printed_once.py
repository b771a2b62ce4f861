"""API keys leave tokenlabs once, on standard output, and only where a person reads it or asked for it."""

from __future__ import annotations

import sys

import click

from tokenlabs.errors import TokenlabsError

print_option = click.option(
    "--print", "to_pipe", is_flag=True, help="Print the key even if standard output is not a terminal: into a pipe."
)


def require_reader(to_pipe: bool) -> None:
    """Called before a key is made: it is kept nowhere, so it must be seen now.

    Raises:
        TokenlabsError: standard output is not a terminal, and --print was not given.
    """
    if not to_pipe and not sys.stdout.isatty():
        raise TokenlabsError(
            "The new API key is printed once, and standard output is not a terminal, so it might end up in a log or a "
            "file. Nothing was made. Run this in a terminal, or add --print to send the key (nothing else goes to "
            "standard output) into a pipe, such as `| pass insert -m tokenlabs/ada`."
        )


def print_key(key: str, tenant: str, *, named: bool = False) -> None:
    """Prints a key that has just become valid, alone on its line; `named`, after its tenant and a tab.

    Raises:
        TokenlabsError: it could not be written; it is lost, but not valid for anybody else either.
    """
    try:
        click.echo(f"{tenant}\t{key}" if named else key)
        sys.stdout.flush()
    except OSError:
        raise TokenlabsError(
            f"The key of `{tenant}` was made, but could not be printed: standard output is closed. "
            f"Make another: `tokenlabs tenant rotate {tenant}`, then `tokenlabs tenant rotate {tenant} --finish`."
        ) from None
