"""`did you mean` for command-line words."""

from __future__ import annotations

import re
from collections.abc import Iterable

import click

_NOT_A_CHOICE = re.compile(r"'(.+?)' is not one of ")


def with_suggestion(error: click.ClickException, commands: Iterable[str]) -> click.ClickException:
    """The error with the nearest known word, if there is one; `commands` are the program's verbs.

    Click does it for options and for groups that know their commands; ours loads commands on demand.
    """
    if isinstance(error, click.exceptions.NoSuchCommand) and not error.possibilities:
        return click.exceptions.NoSuchCommand(error.command_name, possibilities=commands, ctx=error.ctx)
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Choice):
        from tokenlabs.spec.problems import nearest

        written = _NOT_A_CHOICE.search(error.message)
        near = written and nearest(written[1], map(str, error.param.type.choices))
        if near:
            message = f"{error.message.rstrip('.')}. Did you mean '{near}'?"
            return click.BadParameter(message, error.ctx, error.param, error.param_hint)
    return error
