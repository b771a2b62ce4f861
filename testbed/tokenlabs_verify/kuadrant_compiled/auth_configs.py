"""AuthConfigs: one for each rule of each route, each with the platform's keys, tiers and nothing that lets others in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.contract.headers import KEY, KEY_REPLACEMENT, KEY_SCHEME
from tokenlabs.contract.tenant_secret import APP_LABEL, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs_verify.kuadrant_compiled.conditions import UnreadableError, all_hold
from tokenlabs_verify.kuadrant_compiled.objects import ROUTE_RULE, Compiled, Finding, RouteRule, rules, shown
from tokenlabs_verify.kuadrant_compiled.wanted import Wanted

_UNKNOWN_TIER = "no-such-tier"


def findings(wanted: Wanted, compiled: Compiled) -> Iterator[Finding]:
    """Rules without an AuthConfig, AuthConfigs without a rule, and whoever would get past one that should not."""
    by_rule: dict[str | None, list[Mapping[str, Any]]] = {}
    for each in compiled.auth_configs:
        by_rule.setdefault(each["metadata"].get("annotations", {}).get(ROUTE_RULE), []).append(each)
    known: dict[str | None, RouteRule] = {}
    if wanted.limits:
        known |= {rule.locator: rule for rule in rules(compiled)}
    for locator, rule in known.items():
        configs = by_rule.get(locator, [])
        if len(configs) != 1:
            yield Finding(f"AuthConfig of {rule}", "one", f"{len(configs)}")
        for config in configs:
            yield from _config(wanted, config, f"AuthConfig of {rule}")
    for locator in by_rule.keys() - known.keys():
        yield Finding("AuthConfigs", "those of the routes' rules only", f"one of {locator}")


def _config(wanted: Wanted, config: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    spec, name = config["spec"], config["metadata"]["name"]
    # The module finds it by its name; under another host, requests that say so in `Host` would find it as well.
    if spec.get("hosts") != [name]:
        yield Finding(f"{subject}, hosts", f"[{name}]", shown(spec.get("hosts")))
    if spec.get("when"):
        yield Finding(f"{subject}, when", "always", shown(spec["when"]))
    yield from _who(wanted, spec.get("authentication", {}), subject)
    yield from _may(wanted, spec.get("authorization", {}), subject)
    yield from _tells(spec.get("response", {}), subject)


def _who(wanted: Wanted, authentication: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    expected = [({"matchLabels": {APP_LABEL: wanted.platform}}, {"authorizationHeader": {"prefix": KEY_SCHEME}})]
    found = [
        (_without_empty(each.get("apiKey", {}).get("selector", {})), each.get("credentials"))
        for each in authentication.values()
        if set(each) <= {"apiKey", "credentials", "priority", "metrics"}
        and not each.get("apiKey", {}).get("allNamespaces")
    ]
    if found != expected or len(authentication) != 1:
        yield Finding(f"{subject}, authentication", f"API keys of {shown(expected)} alone", shown(authentication))


def _may(wanted: Wanted, authorization: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    """Every tier passes, no other does, and nobody without a user."""
    predicates: list[str] = []
    for each in authorization.values():
        if each.get("when"):
            yield Finding(f"{subject}, authorization", "always", f"only when {shown(each['when'])}")
        predicates += [
            pattern["predicate"]
            for pattern in each.get("patternMatching", {}).get("patterns", ())
            if "predicate" in pattern
        ]
    users: list[tuple[dict[str, str], bool]] = [
        ({TIER_ANNOTATION: tier, USER_ANNOTATION: "somebody"}, tier in wanted.tiers)
        for tier in (*wanted.tiers, _UNKNOWN_TIER, "", ",".join(wanted.tiers))
    ]
    users += [({TIER_ANNOTATION: wanted.tiers[0]}, False), ({USER_ANNOTATION: "somebody"}, False), ({}, False)]
    for held, expected in users:
        try:
            found = all_hold(predicates, {"auth": {"identity": {"metadata": {"annotations": held}}}})
        except UnreadableError as error:
            yield Finding(f"{subject}, authorization", "conditions that can be evaluated", str(error))
            return
        if found != expected:
            said = {True: "may", False: "may not"}
            yield Finding(f"{subject}, a key with {shown(held)}", said[expected], said[found])


def _tells(response: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    """What limits count by, and what backends see in place of the key."""
    success = response.get("success", {})
    properties = success.get("dynamicMetadata", {}).get("identity", {}).get("json", {}).get("properties", {})
    expected = {
        "tier": {"selector": _selector(TIER_ANNOTATION)},
        "userid": {"selector": _selector(USER_ANNOTATION)},
    }
    found = {name: _without_empty(value) for name, value in properties.items()}
    if found != expected:
        yield Finding(f"{subject}, identity", shown(expected), shown(found))
    key = success.get("headers", {}).get(KEY, {}).get("plain", {}).get("expression")
    if key != f"'{KEY_REPLACEMENT}'":
        yield Finding(f"{subject}, header {KEY}", f"'{KEY_REPLACEMENT}'", shown(key))
    for name, code in (("unauthenticated", 401), ("unauthorized", 403)):
        if response.get(name, {}).get("code") != code:
            yield Finding(f"{subject}, {name}", f"{code}", shown(response.get(name, {}).get("code")))


def _selector(annotation: str) -> str:
    """gjson's path to an annotation of the key's Secret, whose dots it would take for steps (Authorino 0.26, `auth.identity`)."""
    return "auth.identity.metadata.annotations." + annotation.replace(".", "\\.")


def _without_empty(value: Mapping[str, Any]) -> dict[str, Any]:
    """The operator writes fields that nothing was said of as null."""
    return {name: each for name, each in value.items() if each not in (None, "", [], {})}
