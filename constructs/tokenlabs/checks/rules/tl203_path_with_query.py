"""TL203: an expression that compares `request.path`, which includes the query."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.checks.expressions import GATES, LIMITS, Expression, expressions
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import targets
from tokenlabs.manifests.placement import Target

_PATH = r"(?<![\w.])(?:context\.request\.http|request)\.path\b"
_COMPARED = re.compile(rf"{_PATH}\s*(?:[=!]=|in\b|\.endsWith\()|[=!]=\s*{_PATH}(?!\.)")
_ALONE = re.compile(rf"{_PATH}$")


def check(target: Target) -> Iterator[Found]:
    """Predicates, selectors and counters. `startsWith` is fine: the query comes last."""
    for kind in (*GATES, *LIMITS):
        for each in target.objects.of_kind(*kind):
            if any(reference.get("kind") == "GRPCRoute" for reference in targets(each)):
                continue  # gRPC has no queries
            for expression in expressions(each):
                if _whole(expression):
                    says = "compares `request.path`, which includes the query: a client bypasses it with `?x=1`"
                    yield Found(each, expression.path, says, "write `request.url_path`")


def _whole(expression: Expression) -> bool:
    match expression.field:
        case "predicate":
            return _COMPARED.search(expression.text) is not None
        case "selector":
            return expression.beside.get("operator") in ("eq", "neq") and _ALONE.match(expression.text) is not None
    return ".counters[" in expression.path and _ALONE.search(expression.text.strip()) is not None


RULE = Rule("TL203", "path compared with its query", Severity.ERROR, check, whole=False)
