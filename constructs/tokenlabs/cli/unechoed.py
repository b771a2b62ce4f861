"""Commands for secrets: an unexpected argument may be one, so errors do not repeat it."""

from __future__ import annotations

import click


class UnechoedCommand(click.Command):
    """A command whose error about too many arguments does not show them."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click's, with another message for extra arguments."""
        ctx.allow_extra_args = True
        left = super().parse_args(ctx, args)
        if left and not ctx.resilient_parsing:
            raise click.UsageError(
                f"`{ctx.command_path}` takes {self._arguments()}, but got {len(left)} more (not shown). Do not pass keys "
                "and passwords as arguments: the shell stores them in its history. If one of these was a secret, replace "
                "it, then enter it at the prompt or send it to standard input.",
                ctx,
            )
        return left

    def _arguments(self) -> str:
        names = [each.make_metavar(click.Context(self)) for each in self.params if isinstance(each, click.Argument)]
        return " ".join(names) or "no argument"


class UnechoedGroup(click.Group):
    """A group of such commands."""

    command_class = UnechoedCommand
