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
from tokenlabs.spec.origins import PlatformFile


class Checked(NamedTuple):
    """The result for a tree."""

    findings: tuple[Finding, ...]
    unreadable: tuple[Unreadable, ...]
    objects: int
    rules: int


def check(
    tree: Tree, rules: Iterable[Rule] = RULES, *, parsed: Parsed | None = None, platform: PlatformFile | None = None
) -> Checked:
    """Check a tree.

    Args:
        tree: the manifests.
        rules: what is checked.
        parsed: documents that are already read; gets the others.
        platform: platform.yaml that the tree is rendered from; None: unknown.

    Returns:
        Findings sorted by file and line.
    """
    rules = tuple(rules)
    objects = parse(documents(tree), parsed)
    found = tuple(
        sorted(
            _findings(tree, rules, objects, platform), key=lambda each: (each.file, each.line, each.rule.id, each.says)
        )
    )
    return Checked(found, objects.unreadable, len(objects.objects), len(rules))


def _findings(
    tree: Tree, rules: tuple[Rule, ...], objects: Objects, platform: PlatformFile | None
) -> Iterator[Finding]:
    lines = Lines(tree)
    for target in targets(objects):
        for rule in rules:
            for each in rule.check(target):
                line = lines.of(each.object, each.path)
                says, remedy = printable(each.says), printable(each.remedy)
                spec = platform.origin(each.object) if platform else None
                yield Finding(rule, target.name, each.object, each.path, says, remedy, line, spec)
