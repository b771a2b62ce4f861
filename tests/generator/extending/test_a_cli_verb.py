"""A verb: a module with `command`, and a line in `VERBS`, whose place is its place in --help."""

from __future__ import annotations

from importlib import import_module

import pytest
from click.testing import CliRunner

from tests.registries import Add, named, unlisted
from tokenlabs import cli

VERB = '''
import click

@click.command("hello")
def command():
    """Greet."""
    click.echo("hello, lab")
'''


def test_a_file_and_a_line_are_all(add_module: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    add_module(cli, "hello", VERB)
    monkeypatch.setattr(cli, "VERBS", {"hello": "tokenlabs.cli.hello", **cli.VERBS})
    assert CliRunner().invoke(cli.tokenlabs, ["hello"]).output == "hello, lab\n"
    helped = CliRunner().invoke(cli.tokenlabs, ["--help"]).output
    assert helped.partition("Commands:\n")[2].split()[:2] == ["hello", "Greet."]


def test_a_module_without_its_line_is_found(add_module: Add) -> None:
    listed = [import_module(module).command for module in cli.VERBS.values()]
    assert unlisted(cli, named("command"), listed) == set()
    assert unlisted(import_module("tokenlabs_verify.cli"), named("command"), listed) == set()
    add_module(cli, "hello", VERB)
    assert unlisted(cli, named("command"), listed) == {"tokenlabs.cli.hello"}


def test_a_verb_without_its_line_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["hello"]) == 2
    assert "No such command 'hello'" in capsys.readouterr().err
