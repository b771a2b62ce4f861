"""Commands near secrets: whatever is typed where nothing belongs may be one, so errors do not repeat it."""

from __future__ import annotations

import click


class UnechoedCommand(click.Command):
    """A command whose error about too many arguments does not show them."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click's, but for the message where arguments are left over."""
        ctx.allow_extra_args = True
        left = super().parse_args(ctx, args)
        if left and not ctx.resilient_parsing:
            raise click.UsageError(
                f"`{ctx.command_path}` takes {self._arguments()}, and {len(left)} more came (not shown here). Keys and "
                "passwords are never arguments: they would stay in the shell's history. If one of these was a secret, "
                "replace it; enter it when asked, or send it to standard input.",
                ctx,
            )
        return left

    def _arguments(self) -> str:
        names = [each.make_metavar(click.Context(self)) for each in self.params if isinstance(each, click.Argument)]
        return " ".join(names) or "no argument"


class UnechoedGroup(click.Group):
    """A group of such commands."""

    command_class = UnechoedCommand
