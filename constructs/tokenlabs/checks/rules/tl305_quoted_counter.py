"""TL305: a Kuadrant counter with double quotes, which break the generated expression."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.expressions import LIMITS, expressions
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """Counters: Kuadrant copies them unescaped into Limitador's `descriptors[0]["…"]` (kuadrant-operator v1.5)."""
    for kind in LIMITS:
        for policy in target.objects.of_kind(*kind):
            for expression in expressions(policy):
                if ".counters[" in expression.path and '"' in expression.text:
                    says = f"counts by `{expression.text}`, whose double quotes break Limitador's expression: the limit is rejected"
                    yield Found(policy, expression.path, says, f"write `{expression.text.replace(chr(34), chr(39))}`")


RULE = Rule("TL305", "double quotes in a counter", Severity.ERROR, check, whole=False)
