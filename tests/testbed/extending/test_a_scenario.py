"""A scenario: what a topic's `scenarios` yields; a topic of its own is a file and a line in the catalog."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.registries import Add, named, unlisted
from tokenlabs_verify import scenarios
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.scenarios import catalog

TOPIC = """
from tokenlabs_verify.engine.scenario import Expect, Scenario, Send
from tokenlabs_verify.scenarios.calls import anyone, chat

def scenarios(facts):
    call = chat(facts.models[0])
    steps = (Send(call, Expect(frozenset({200}))),)
    yield Scenario("greeting", "A greeting is answered.", steps, (anyone(facts),))
"""


def test_a_file_and_a_line_are_all(add_module: Add, monkeypatch: pytest.MonkeyPatch, repository: Path) -> None:
    topic = add_module(scenarios, "greetings", TOPIC)
    monkeypatch.setattr(catalog, "TOPICS", (*catalog.TOPICS, ("greetings", topic.scenarios)))
    (chosen,) = catalog.selected(catalog.topics(facts_of_file(repository / "platform.yaml")), ["greet*"])
    assert (chosen.name, [each.id for each in chosen.scenarios]) == ("greetings", ["greeting"])


def test_a_topic_without_its_line_is_found(add_module: Add) -> None:
    listed = [each for _, each in catalog.TOPICS]
    assert unlisted(scenarios, named("scenarios"), listed) == set()
    add_module(scenarios, "greetings", TOPIC)
    assert unlisted(scenarios, named("scenarios"), listed) == {"tokenlabs_verify.scenarios.greetings"}


def test_a_function_that_its_topic_does_not_call_is_found(repository: Path) -> None:
    folder = repository / "testbed/tokenlabs_verify/scenarios"
    trees = [ast.parse(path.read_text()) for path in sorted(folder.glob("*.py"))]
    defined = {each.name for tree in trees for each in tree.body if isinstance(each, ast.FunctionDef)}
    used = {each.id for tree in trees for each in ast.walk(tree) if isinstance(each, ast.Name)}
    used |= {each.attr for tree in trees for each in ast.walk(tree) if isinstance(each, ast.Attribute)}
    # Of the catalog and of what engine and environments ask it for.
    assert defined - used == {"topics", "selected"}
