"""TL304: two token limits of Kuadrant for one request, of which only the first is checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import KUADRANT


def check(target: Target) -> Iterator[Found]:
    """Pairs of limits of which one has all predicates of the other, so that both apply to its requests."""
    for policy in target.objects.of_kind(KUADRANT, "TokenRateLimitPolicy"):
        for prefix in (("spec",), ("spec", "defaults"), ("spec", "overrides")):
            limits = mapping(policy.at(*prefix, "limits"))
            for one, other in combinations(limits, 2):
                narrow, wide = sorted((one, other), key=lambda name: -len(_predicates(limits[name])))
                if _predicates(limits[wide]) <= _predicates(limits[narrow]):
                    says = f"has limits `{one}` and `{other}`, which apply to one request: only the first is checked"
                    remedy = (
                        f"write several `rates` into one limit, or a predicate that keeps `{narrow}` out of `{wide}`"
                    )
                    yield Found(policy, ".".join((*prefix, "limits", str(other))), says, remedy)


def _predicates(limit: Mapping[str, Any]) -> set[str]:
    return {str(mapping(each).get("predicate")) for each in items(mapping(limit).get("when"))}


RULE = Rule("TL304", "two token limits for one request", Severity.ERROR, check, whole=False)
