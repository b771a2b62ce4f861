"""TL210: a gate that accepts requests without a key, though it authenticates others or reads what only keys have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.checks.conditions import always
from tokenlabs.checks.expressions import Expression, expressions, gates, rules_of
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping, whole

_IDENTITY = re.compile(r"\bauth\.identity\b")
_OF_KEYS = re.compile(r"\bauth\.identity\.metadata\b")
"""Labels and annotations of the Secret with the API key: an anonymous identity has none."""
_REMEDY = "remove `anonymous`, or give it a `when` with the paths that are public"


def check(target: Target) -> Iterator[Found]:
    """AuthConfigs and AuthPolicies whose anonymous access has no condition."""
    for gate in gates(target.objects):
        rules, path = rules_of(gate)
        methods = {str(name): mapping(each) for name, each in mapping(rules.get("authentication")).items()}
        named = mapping(gate.at("spec", "patterns"))
        open_ = {name for name, each in methods.items() if "anonymous" in each and always(each.get("when"), named)}
        for name in sorted(open_):
            others = [other for other in methods if other not in open_ and _not_before(methods[other], methods[name])]
            if others:
                says = (
                    f"accepts every request as anonymous by `{name}`, at the same time as `{others[0]}` or before it: no key is "
                    "needed, and a valid one may be ignored"
                )
                yield Found(gate, f"{path}.authentication[{name}]", says, f"{_REMEDY}, or a higher `priority`")
                break
        else:
            if open_ or not methods:
                yield from _without_key(gate, rules, path, sorted(open_), only=open_ == methods.keys())


def _not_before(method: Mapping[str, Any], anonymous: Mapping[str, Any]) -> bool:
    """Whether Authorino tries a method at the same time as another, or later: lower priorities first, equal ones at once."""
    return whole(method.get("priority")) >= whole(anonymous.get("priority"))


def _without_key(gate: Object, rules: Mapping[str, Any], path: str, names: list[str], *, only: bool) -> Iterator[Found]:
    """Whether authorization stops requests without a key, and what reads their Secret, which does not exist."""
    found = list(expressions(gate))
    guards = [each for each in found if _within(each, f"{path}.authorization") and _IDENTITY.search(each.text)]
    opaque = any("patternMatching" not in mapping(each) for each in mapping(rules.get("authorization")).values())
    methods = mapping(rules.get("authentication"))
    # Properties may be added to the anonymous identity.
    if opaque or any(mapping(methods[name]).get(field) for name in names for field in ("defaults", "overrides")):
        return
    where = f"{path}.authentication" + (f"[{names[0]}]" if names else "")
    how = (
        "accepts every request as anonymous"
        if names
        else "has no `authentication`, by which every request is anonymous"
    )
    if not guards:
        reading = next((each for each in found if _reads_key(each)), None)
        if reading:
            says = f"{how}, and reads the Secret of a key in {reading.path}: requests pass without a key"
            yield Found(gate, where, says, _REMEDY)
    elif only and all(_reads_key(each) for each in guards):
        says = f"{how}, and admits by the Secret of a key in {guards[0].path}: every request is denied"
        yield Found(gate, where, says, "authenticate by the keys that `authorization` reads")


def _reads_key(expression: Expression) -> bool:
    """Whether it reads the Secret of the key without a condition."""
    optional = "has(" in expression.text or "?" in expression.text
    return bool(_OF_KEYS.search(expression.text)) and not optional


def _within(expression: Expression, path: str) -> bool:
    return expression.path.startswith(path)


RULE = Rule("TL210", "anonymous access beside keys", Severity.ERROR, check, whole=False)
