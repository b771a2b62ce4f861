"""Runs the rules on a tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from tokenlabs.checks.finding import Finding, Rule
from tokenlabs.checks.gaps import Gap, gaps
from tokenlabs.checks.rules import RULES
from tokenlabs.manifests.objects import Parsed, Unreadable, documents, parse, printable
from tokenlabs.manifests.pinned import required
from tokenlabs.manifests.placement import Target, targets
from tokenlabs.manifests.references.pods import pods
from tokenlabs.manifests.tree import Tree
from tokenlabs.spec.given import given
from tokenlabs.spec.origins import PlatformFile


class Checked(NamedTuple):
    """The result for a tree."""

    findings: tuple[Finding, ...]
    unreadable: tuple[Unreadable, ...]
    objects: int
    rules: int
    gaps: tuple[Gap, ...] = ()
    """Why rules that need the whole tree did not run."""


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
    judged = [(_with_cluster(target, platform), tuple(gaps(target))) for target in targets(objects)]
    found = tuple(sorted(_findings(tree, rules, judged, platform), key=lambda each: each.order))
    missing = tuple(dict.fromkeys(gap for _, of_target in judged for gap in of_target))
    return Checked(found, objects.unreadable, len(objects.objects), len(rules), missing)


def _with_cluster(target: Target, platform: PlatformFile | None) -> Target:
    """The target with what platform.yaml says of its cluster, where a rule may ask for it."""
    if platform is None:
        return target
    target = replace(target, given=given(platform))
    if not any(required(each.spec) for each in pods(target.objects)):
        return target
    from tokenlabs.spec.cluster_nodes import classes, of_target  # on demand: loads pydantic

    return replace(target, nodes=of_target(platform, target.name), classes=classes(platform, target.name))


def _findings(
    tree: Tree, rules: tuple[Rule, ...], judged: list[tuple[Target, tuple[Gap, ...]]], platform: PlatformFile | None
) -> Iterator[Finding]:
    found = [
        (target, rule, each)
        for target, missing in judged
        for rule in rules
        if not (rule.whole and missing)
        for each in rule.check(target)
    ]
    if not found:
        return
    from tokenlabs.checks.lines import Lines  # on demand: loads the reader of platform.yaml

    lines = Lines(tree)
    for target, rule, each in found:
        line = lines.of(each.object, each.path)
        says, remedy = printable(each.says), printable(each.remedy)
        spec = platform.origin(each.object) if platform else None
        yield Finding(rule, target.name, each.object, each.path, says, remedy, line, spec)
