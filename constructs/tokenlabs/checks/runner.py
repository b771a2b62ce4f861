"""Runs the rules on a tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tokenlabs.checks.finding import Finding, Rule
from tokenlabs.checks.rules import RULES
from tokenlabs.manifests.lines import Lines
from tokenlabs.manifests.objects import Objects, Parsed, Unreadable, documents, parse, printable
from tokenlabs.manifests.placement import targets
from tokenlabs.manifests.tree import Tree


class Checked(NamedTuple):
    """The result for a tree."""

    findings: tuple[Finding, ...]
    unreadable: tuple[Unreadable, ...]
    objects: int
    rules: int


def check(tree: Tree, rules: Iterable[Rule] = RULES, parsed: Parsed | None = None) -> Checked:
    """Check a tree; findings are sorted by file and line. `parsed` has documents that are already read, and gets the others."""
    rules = tuple(rules)
    objects = parse(documents(tree), parsed)
    found = tuple(
        sorted(_findings(tree, rules, objects), key=lambda each: (each.file, each.line, each.rule.id, each.says))
    )
    return Checked(found, objects.unreadable, len(objects.objects), len(rules))


def _findings(tree: Tree, rules: tuple[Rule, ...], objects: Objects) -> Iterator[Finding]:
    lines = Lines(tree)
    for target in targets(objects):
        for rule in rules:
            for each in rule.check(target):
                line = lines.of(each.object, each.path)
                says, remedy = printable(each.says), printable(each.remedy)
                yield Finding(rule, target.name, each.object, each.path, says, remedy, line)
