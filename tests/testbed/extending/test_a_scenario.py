"""Adding a scenario: `scenarios` of a topic yields it; a new topic is one file and one line in the catalog."""

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
from tokenlabs_verify.scenarios.calls import default_tenant, chat

def scenarios(facts):
    call = chat(facts.models[0])
    steps = (Send(call, Expect(frozenset({200}))),)
    yield Scenario("greeting", "A greeting is answered.", steps, (default_tenant(facts),))
"""


def test_needs_one_file_and_one_line(add_module: Add, monkeypatch: pytest.MonkeyPatch, repository: Path) -> None:
    topic = add_module(scenarios, "greetings", TOPIC)
    monkeypatch.setattr(catalog, "TOPICS", (*catalog.TOPICS, ("greetings", topic.scenarios)))
    (chosen,) = catalog.selected(catalog.topics(facts_of_file(repository / "platform.yaml")), ["greet*"])
    assert (chosen.name, [each.id for each in chosen.scenarios]) == ("greetings", ["greeting"])


def test_detects_a_topic_without_its_line(add_module: Add) -> None:
    listed = [each for _, each in catalog.TOPICS]
    assert unlisted(scenarios, named("scenarios"), listed) == set()
    add_module(scenarios, "greetings", TOPIC)
    assert unlisted(scenarios, named("scenarios"), listed) == {"tokenlabs_verify.scenarios.greetings"}


def test_detects_a_function_its_topic_does_not_call(repository: Path) -> None:
    folder = repository / "testbed/tokenlabs_verify/scenarios"
    trees = [ast.parse(path.read_text()) for path in sorted(folder.glob("*.py"))]
    defined = {each.name for tree in trees for each in tree.body if isinstance(each, ast.FunctionDef)}
    used = {each.id for tree in trees for each in ast.walk(tree) if isinstance(each, ast.Name)}
    used |= {each.attr for tree in trees for each in ast.walk(tree) if isinstance(each, ast.Attribute)}
    # For the catalog, and for what engine and environments import from it.
    assert defined - used == {"topics", "selected"}
