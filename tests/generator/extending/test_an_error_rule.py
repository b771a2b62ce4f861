"""A rule of platform.yaml: a function in a module of `spec/rules`, in the module's `RULES`, and the module's line."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import isfunction
from pathlib import Path
from types import ModuleType

import pytest

from tests.generator.spec.test_errors import CASES
from tests.registries import Add, unlisted
from tokenlabs.spec import rules
from tokenlabs.spec.loader import load
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, SpecError

RULE = """
from tokenlabs.spec.problems import Fault

def no_lab(parts):
    if parts.name == "token-labs":
        yield Fault(("name",), "is the template's own", "write yours")

RULES = (no_lab,)
"""


def test_a_file_and_a_line_are_all(add_module: Add, monkeypatch: pytest.MonkeyPatch, repository: Path) -> None:
    added = add_module(rules, "template_names", RULE)
    monkeypatch.setattr(rules, "RULES", (*rules.RULES, *added.RULES))
    with pytest.raises(SpecError, match=r"platform.yaml:4:7: name: `token-labs` is the template's own; write yours"):
        load(repository / "platform.yaml")


def test_a_module_without_its_line_is_found(add_module: Add) -> None:
    assert unlisted(rules, lambda module: getattr(module, "RULES", ()), rules.RULES) == set()
    add_module(rules, "template_names", RULE)
    assert unlisted(rules, lambda module: getattr(module, "RULES", ()), rules.RULES) == {
        "tokenlabs.spec.rules.template_names"
    }


def public_rules(module: ModuleType) -> Iterator[object]:
    functions = [each for each in vars(module).values() if isfunction(each) and each.__module__ == module.__name__]
    public = (each for each in functions if not each.__name__.startswith("_"))
    return (each for each in public if each.__annotations__.get("return") == "Iterator[Fault]")


def test_a_rule_that_its_module_does_not_list_is_found(add_module: Add) -> None:
    assert unlisted(rules, public_rules, rules.RULES) == set()
    typed = RULE.replace("(parts)", "(parts) -> 'Iterator[Fault]'").replace("(no_lab,)", "()")
    add_module(rules, "template_names", typed)
    assert unlisted(rules, public_rules, rules.RULES) == {"tokenlabs.spec.rules.template_names"}


def without_an_example(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of the rules that say nothing of any file of `errors/`."""
    silent = {rule.__name__ for rule in rules.RULES}

    def watched(rule: rules.Rule) -> rules.Rule:
        def watch(parts: Parts) -> Iterator[Fault]:
            for fault in rule(parts):
                silent.discard(rule.__name__)
                yield fault

        return watch

    monkeypatch.setattr(rules, "RULES", tuple(map(watched, rules.RULES)))
    for case in CASES:
        with pytest.raises(SpecError):
            load(case)
    return silent


def test_a_rule_without_an_example_is_found(add_module: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    added = add_module(rules, "template_names", RULE)
    monkeypatch.setattr(rules, "RULES", (*rules.RULES, *added.RULES))
    assert without_an_example(monkeypatch) == {"no_lab"}
