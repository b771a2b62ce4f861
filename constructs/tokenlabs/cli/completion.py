"""`tokenlabs completion`: shell completion of verbs, options and their values."""

from __future__ import annotations

import click


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    \b
    Examples:
      tokenlabs completion bash >> ~/.bashrc
      tokenlabs completion zsh > "${fpath[1]}/_tokenlabs"
      tokenlabs completion fish > ~/.config/fish/completions/tokenlabs.fish
    """
    from click.shell_completion import get_completion_class

    completion = get_completion_class(shell)
    if completion is None:
        raise click.ClickException(f"{shell} has no completion")
    click.echo(completion(ctx.find_root().command, {}, "tokenlabs", "_TOKENLABS_COMPLETE").source())
