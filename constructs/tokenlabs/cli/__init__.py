"""The `tokenlabs` command: one module a verb, each loaded when it is called."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from tokenlabs import __version__
from tokenlabs.errors import FINE, TokenlabsError

VERBS = {
    "synth": "synth",
    "tenant": "tenant",
    "secret": "secret",
    "init": "init",
    "stacks": "stacks",
    "schema": "schema",
    "import": "import_",
    "bench": "bench",
    "verify": "verify",
    "env": "env",
    "completion": "completion",
}
"""Verb → module of this package that has it as `command`, in the order of --help."""

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""
BUG = 70
"""Exit code of an error that tokenlabs did not expect (EX_SOFTWARE of sysexits.h)."""


class Verbs(click.Group):
    """Loads a verb's module when the verb is asked for: `tokenlabs synth` should not pay for the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """All verbs, in their order."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The verb's command, or none for an unknown verb."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = import_module(f"tokenlabs.cli.{VERBS[cmd_name]}").command
        return command


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="tokenlabs")
@click.option("--debug", is_flag=True, help="Show a traceback where something goes wrong.")
@click.pass_context
def tokenlabs(ctx: click.Context, debug: bool) -> None:
    """GitOps for self-hosted LLM inference: one platform.yaml in, the YAML of every layer out.

    \b
    Examples:
      tokenlabs synth                       platform.yaml -> dist/, with a summary
      tokenlabs tenant add ada --user ada --tier pro
      tokenlabs stacks                      versions that go together, and why

    \b
    Exit codes:
      0 fine   1 findings, or a difference   2 bad input   3 something is missing on this machine
    """
    ctx.obj = debug
    if os.environ.get("NO_COLOR"):
        ctx.color = False


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its code."""
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: list[str]) -> int:
    """Run the command; the exit code. Errors are shown as what is wrong and what to do, never as a traceback."""
    debug = "--debug" in arguments
    try:
        code = tokenlabs.main(args=arguments, prog_name="tokenlabs", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _complain("stopped; nothing was changed halfway")
        return INTERRUPTED
    except SystemExit:  # click's answer, and its only use of it, where the reader of our output has gone as `head` does
        return FINE
    except TokenlabsError as error:
        if debug:
            raise
        _complain(str(error))
        return error.exit_code
    except Exception as error:
        if debug:
            raise
        _complain(
            f"{type(error).__name__}: {error}\nThis is a bug in tokenlabs; `tokenlabs --debug …` shows where. "
            "Nothing was changed halfway."
        )
        return BUG
    return code if isinstance(code, int) else FINE


def _complain(message: str) -> None:
    color = False if os.environ.get("NO_COLOR") else None
    click.echo(f"{click.style('error:', fg='red', bold=True)} {message}", err=True, color=color)
