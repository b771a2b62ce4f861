"""`did you mean`, for words of the command line."""

from __future__ import annotations

import re
from collections.abc import Iterable

import click

_NOT_A_CHOICE = re.compile(r"'(.+?)' is not one of ")


def with_suggestion(error: click.ClickException, commands: Iterable[str]) -> click.ClickException:
    """The error, naming the nearest word where one was probably meant: `commands` are those of the program itself.

    Click does it for options and for the commands of a group that holds them; ours loads its commands when they are called.
    """
    if isinstance(error, click.exceptions.NoSuchCommand) and not error.possibilities:
        return click.exceptions.NoSuchCommand(error.command_name, possibilities=commands, ctx=error.ctx)
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Choice):
        from tokenlabs.spec.problems import nearest

        written = _NOT_A_CHOICE.search(error.message)
        near = written and nearest(written[1], map(str, error.param.type.choices))
        if near:
            told = f"{error.message.rstrip('.')}. Did you mean '{near}'?"
            return click.BadParameter(told, error.ctx, error.param, error.param_hint)
    return error
