"""The `tokenlabs` command: one module per verb, loaded on demand."""

from __future__ import annotations

import gc
import os
import signal
import sys
from importlib import import_module
from importlib.util import find_spec

import click

from tokenlabs import __version__
from tokenlabs.cli.suggestions import with_suggestion
from tokenlabs.errors import BUG, EXIT_CODES, FINE, INTERRUPTED, MissingToolError, TokenlabsError, of_the_machine

VERBS = {
    "synth": "tokenlabs.cli.synth",
    "tenant": "tokenlabs.cli.tenant",
    "secret": "tokenlabs.cli.secret",
    "init": "tokenlabs.cli.init",
    "adopt": "tokenlabs.cli.adopt",
    "stacks": "tokenlabs.cli.stacks",
    "bump": "tokenlabs.cli.bump",
    "schema": "tokenlabs.cli.schema",
    "readme": "tokenlabs.cli.readme",
    "import": "tokenlabs.cli.import_",
    "check": "tokenlabs.cli.check",
    "diff": "tokenlabs.cli.diff",
    "trace": "tokenlabs.cli.trace",
    "bench": "tokenlabs.cli.bench",
    "verify": "tokenlabs_verify.cli.verify",
    "env": "tokenlabs_verify.cli.env",
    "completion": "tokenlabs.cli.completion",
}
"""Verb → module that defines it as `command`, in the order of --help."""

_TEST_BED = "tokenlabs_verify"
"""The test bed's package. If only the generator is installed, its verbs fail and are not in --help."""


class Verbs(click.Group):
    """Loads a verb's module on demand, so that `tokenlabs synth` does not load the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """All verbs, in their order."""
        return [verb for verb in VERBS if _installed(verb)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The verb's command, or none for an unknown verb."""
        if cmd_name not in VERBS:
            return None
        if not _installed(cmd_name):
            raise MissingToolError(
                f"`tokenlabs {cmd_name}` is part of the test bed (testbed/ of the repository), which is not "
                "installed: run `make venv-dev` in a full checkout"
            )
        command: click.Command = import_module(VERBS[cmd_name]).command
        return command

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The exit codes, at the end."""
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), meaning) for code, meaning in EXIT_CODES.items()])


def _installed(verb: str) -> bool:
    return not VERBS[verb].startswith(f"{_TEST_BED}.") or find_spec(_TEST_BED) is not None


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="tokenlabs")
@click.option("--debug", is_flag=True, help="Show a traceback on errors.")
@click.pass_context
def tokenlabs(ctx: click.Context, debug: bool) -> None:
    """GitOps for self-hosted LLM inference: renders one platform.yaml into the YAML of every layer.

    \b
    Examples:
      tokenlabs synth                       platform.yaml -> dist/, with a summary
      tokenlabs tenant add ada --user ada --tier pro
      tokenlabs stacks                      compatible versions, with reasons
    """
    ctx.obj = debug
    if os.environ.get("NO_COLOR"):
        ctx.color = False


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit with its code."""
    code = run(sys.argv[1:] if arguments is None else arguments)
    gc.freeze()  # Python searches for cycles once more at its end, which takes a tenth of a run of `check`
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run the command and return the exit code. Errors are shown with their remedy, without a traceback."""
    try:
        # Until here, Ctrl-C ends the process while modules load (`__main__`); from here on it is handled.
        if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        return _run(arguments)
    except KeyboardInterrupt:
        _complain("interrupted; no partial changes remain")
        return INTERRUPTED


def _run(arguments: list[str]) -> int:
    debug = "--debug" in arguments
    try:
        code = tokenlabs.main(args=arguments, prog_name="tokenlabs", standalone_mode=False)
    except click.ClickException as error:
        with_suggestion(error, VERBS).show()
        return error.exit_code
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except SystemExit:  # click raises it only if the reader of our output has exited, as `head` does
        return FINE
    except Exception as error:
        if debug:
            raise
        shown = error if isinstance(error, TokenlabsError) else of_the_machine(error)
        if shown:
            for label, text in shown.labelled:
                _complain(text, label)
            return shown.exit_code
        _complain(
            f"{type(error).__name__}: {error}\nThis is a bug in tokenlabs; `tokenlabs --debug …` shows where. "
            "No partial changes remain."
        )
        return BUG
    return code if isinstance(code, int) else FINE


_COLOURS = {"error": "red", "warning": "yellow"}


def _complain(message: str, label: str = "error") -> None:
    color = False if os.environ.get("NO_COLOR") else None
    shown = click.style(f"{label}: ", fg=_COLOURS[label], bold=True) if label else ""
    click.echo(f"{shown}{message}", err=True, color=color)
