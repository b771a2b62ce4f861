"""TL209: a condition of a gate or a limit that is the same for every request."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.conditions import Named, always
from tokenlabs.checks.expressions import LIMITS, gates, rules_of
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping

_LEVELS = (("spec",), ("spec", "defaults"), ("spec", "overrides"))
"""Where Kuadrant's policies have `when` and what it applies to."""
_OTHER_METHODS = {"opa", "kubernetesSubjectAccessReview", "spicedb"}
_REMEDY = "write the condition that is meant, or remove it"


def check(target: Target) -> Iterator[Found]:
    """AuthConfigs, AuthPolicies, and limits of Kuadrant."""
    for gate in gates(target.objects):
        named = mapping(gate.at("spec", "patterns"))
        yield from _policy(gate, named, "requests pass without a key")
        yield from _rules(gate, named)
    for kind in LIMITS:
        for policy in target.objects.of_kind(*kind):
            yield from _policy(policy, {}, "no request is counted")
            for level in _LEVELS:
                for name, limit in mapping(policy.at(*level, "limits")).items():
                    if always(mapping(limit).get("when"), {}) is False:
                        says = f"never applies limit `{name}`, whose `when` is always false"
                        yield Found(policy, f"{'.'.join(level)}.limits[{name}].when", says, _REMEDY)


def _policy(policy: Object, named: Named, so: str) -> Iterator[Found]:
    for level in _LEVELS:
        if always(policy.at(*level, "when"), named) is False:
            says = f"is skipped for every request, because `when` is always false: {so}"
            yield Found(policy, f"{'.'.join(level)}.when", says, _REMEDY)


def _rules(gate: Object, named: Named) -> Iterator[Found]:
    rules, path = rules_of(gate)
    for section in ("authentication", "authorization"):
        for name, rule in mapping(rules.get(section)).items():
            if always(mapping(rule).get("when"), named) is False:
                says = f"never applies {section} `{name}`, whose `when` is always false"
                yield Found(gate, f"{path}.{section}[{name}].when", says, _REMEDY)
    for name, rule in mapping(rules.get("authorization")).items():
        if "patternMatching" not in mapping(rule) or _OTHER_METHODS & mapping(rule).keys():
            continue
        value = always(mapping(mapping(rule).get("patternMatching")).get("patterns"), named)
        if value is not None:
            does = "admits every request with a key" if value else "denies every request"
            says = f"{does} by authorization `{name}`, whose patterns are always {'true' if value else 'false'}"
            yield Found(gate, f"{path}.authorization[{name}].patternMatching.patterns", says, _REMEDY)


RULE = Rule("TL209", "constant condition", Severity.ERROR, check, whole=False)
