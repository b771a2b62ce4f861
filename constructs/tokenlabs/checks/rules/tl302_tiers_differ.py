"""TL302: a tier that is missing in the gate, the limits or the tenants' Secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.checks.expressions import LIMITS, annotations_read, expressions, gates, keys, rules_of
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY
from tokenlabs.spec.problems import did_you_mean

_ADMITTED = re.compile(r"""auth\.identity\.metadata\.annotations\[["']([^"']+)["']\]\s+in\s+\[([^\]]*)\]""")
_QUOTED = re.compile(r"""["']([^"']*)["']""")
_SELECTED = re.compile(r"""auth\.identity\.(\w+)\s*==\s*["']([^"']+)["']""")


class _Limited(NamedTuple):
    """A tier that a policy limits."""

    policy: Object
    path: str
    by: str
    """Header, or `auth.identity` property."""
    tier: str


def check(target: Target) -> Iterator[Found]:
    """Gates that list the allowed values of an annotation and pass it on to limits.

    Where several gates pass on one header, a tier of any of them is known.
    """
    limited = list(_limited(target))
    admitted = [(gate, *each) for gate in gates(target.objects) for each in _admitted(gate)]
    passed: dict[str, list[tuple[Object, list[str]]]] = {}
    for gate, _, annotation, tiers in admitted:
        for name, held in _handed_on(gate).items():
            if annotation in held:
                passed.setdefault(name, []).append((gate, tiers))
    for each in limited:
        by = passed.get(each.by, ())
        known = [tier for _, tiers in by for tier in tiers]
        if by and each.tier not in known:
            which = " or ".join(str(gate) for gate, _ in by)
            says = f"limits tier `{each.tier}`, which {which} does not admit: the limit never applies"
            yield Found(each.policy, each.path, says, did_you_mean(each.tier, known))
    yield from _any_value(target, limited)
    for gate, path, annotation, tiers in admitted:
        yield from _secrets(target, gate, annotation, tiers)
        for name in (name for name, held in _handed_on(gate).items() if annotation in held):
            if len(passed[name]) > 1:
                continue  # several gates with tiers of their own: which policy is for which is not known
            for policy in {each.policy.ref: each.policy for each in limited if each.by == name}.values():
                here = {each.tier for each in limited if each.by == name and each.policy is policy}
                for tier in tiers:
                    if tier not in here:
                        says = f"admits tier `{tier}`, which {policy} does not limit: its tenants are not limited there"
                        yield Found(gate, path, says, f"add limits for `{tier}`, or remove it here")


def _any_value(target: Target, limited: list[_Limited]) -> Iterator[Found]:
    """Gates that pass on an annotation by which limits select, and whose authorization does not read it."""
    for gate in gates(target.objects):
        rules, path = rules_of(gate)
        authorization = mapping(rules.get("authorization"))
        if any("patternMatching" not in mapping(each) for each in authorization.values()):
            continue  # a policy language
        read = [each.text for each in expressions(gate) if each.path.startswith(f"{path}.authorization")]
        checked = {name for text in read for name in annotations_read(text)}
        for name, held in _handed_on(gate).items():
            policies = {each.policy.ref: each.policy for each in limited if each.by == name}
            for policy in (
                each for each in policies.values() if held and not held & checked and not _limits_all(each, name)
            ):
                tiers = " and ".join(f"`{each.tier}`" for each in limited if each.by == name and each.policy is policy)
                says = (
                    f"admits keys with any or no annotation `{min(held)}`, which {policy} limits by {name}: those without "
                    f"{tiers} are not limited there"
                )
                remedy = f'add a predicate to `authorization`: auth.identity.metadata.annotations["{min(held)}"] in […]'
                yield Found(gate, f"{path}.authorization", says, remedy)


def _limits_all(policy: Object, name: str) -> bool:
    """Whether a policy has a limit without a condition on a header or a property."""
    rules = [mapping(each) for each in items(policy.at("spec", "rateLimit", "global", "rules"))]
    if any(name not in _selected(each) for each in rules):
        return True
    levels = (("spec",), ("spec", "defaults"), ("spec", "overrides"))
    kuadrant = [mapping(each) for level in levels for each in mapping(policy.at(*level, "limits")).values()]
    return any(f"auth.identity.{name}" not in str(each.get("when")) for each in kuadrant)


def _selected(rule: Mapping[str, Any]) -> set[str]:
    """Lower-case headers whose values a rule selects."""
    return {
        str(header.get("name", "")).lower()
        for selector in items(rule.get("clientSelectors"))
        for header in map(mapping, items(mapping(selector).get("headers")))
        if header.get("type", "Exact") != "Distinct"
    }


def _admitted(gate: Object) -> Iterator[tuple[str, str, list[str]]]:
    """Path, annotation and values of each list in a gate's predicates; with `||`, other values may pass too."""
    for expression in expressions(gate):
        listing = expression.field == "predicate" and "||" not in expression.text
        for annotation, listed in _ADMITTED.findall(expression.text) if listing else ():
            yield expression.path, annotation, _QUOTED.findall(listed)


def _secrets(target: Target, gate: Object, annotation: str, tiers: list[str]) -> Iterator[Found]:
    for secret in keys(target.objects, gate):
        tier = mapping(secret.at("metadata", "annotations")).get(annotation)
        if tier is not None and str(tier) not in tiers:
            says = f"has tier `{tier}`, which {gate} does not admit: its tenant gets 403"
            yield Found(secret, f"metadata.annotations[{annotation}]", says, did_you_mean(str(tier), tiers))


def _handed_on(gate: Object) -> Mapping[str, set[str]]:
    """Lower-case header, or property of `auth.identity` → annotations that the gate writes into it."""
    success = mapping(mapping(rules_of(gate)[0].get("response")).get("success"))
    identity = mapping(mapping(mapping(success.get("filters")).get("identity")).get("json")).get("properties")
    headers = {
        str(name).lower(): mapping(mapping(each).get("plain")) for name, each in mapping(success.get("headers")).items()
    }
    properties = {str(name): mapping(each) for name, each in mapping(identity).items()}
    return {
        name: annotations_read(str(value.get("selector") or value.get("expression") or ""))
        for name, value in (*headers.items(), *properties.items())
    }


def _limited(target: Target) -> Iterator[_Limited]:
    for policy in target.objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy"):
        for number, rule in enumerate(items(policy.at("spec", "rateLimit", "global", "rules"))):
            for selector in items(mapping(rule).get("clientSelectors")):
                for header in map(mapping, items(mapping(selector).get("headers"))):
                    if header.get("type", "Exact") == "Exact":
                        path = f"spec.rateLimit.global.rules[{number}]"
                        yield _Limited(policy, path, str(header.get("name", "")).lower(), str(header.get("value", "")))
    for kind in LIMITS:
        for policy in target.objects.of_kind(*kind):
            for expression in expressions(policy):
                for name, tier in _SELECTED.findall(expression.text):
                    yield _Limited(policy, expression.path, name, tier)


RULE = Rule("TL302", "tiers differ", Severity.ERROR, check)
