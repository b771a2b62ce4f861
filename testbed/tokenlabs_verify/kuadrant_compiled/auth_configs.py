"""AuthConfigs: one per rule of each route, each accepting exactly the platform's keys and tiers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.contract.headers import KEY, KEY_REPLACEMENT, KEY_SCHEME
from tokenlabs.contract.tenant_secret import APP_LABEL, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs_verify.kuadrant_compiled.conditions import UnreadableError, all_hold
from tokenlabs_verify.kuadrant_compiled.objects import ROUTE_RULE, Compiled, Finding, RouteRule, rules, shown
from tokenlabs_verify.kuadrant_compiled.requirements import Requirements

_UNKNOWN_TIER = "no-such-tier"


def findings(required: Requirements, compiled: Compiled) -> Iterator[Finding]:
    """Rules without an AuthConfig, AuthConfigs without a rule, and requests that one accepts or rejects wrongly."""
    by_rule: dict[str | None, list[Mapping[str, Any]]] = {}
    for each in compiled.auth_configs:
        by_rule.setdefault(each["metadata"].get("annotations", {}).get(ROUTE_RULE), []).append(each)
    known: dict[str | None, RouteRule] = {}
    if required.limits:
        known |= {rule.locator: rule for rule in rules(compiled)}
    for locator, rule in known.items():
        configs = by_rule.get(locator, [])
        if len(configs) != 1:
            yield Finding(f"AuthConfig of {rule}", "one", f"{len(configs)}")
        for config in configs:
            yield from _config(required, config, f"AuthConfig of {rule}")
    for locator in by_rule.keys() - known.keys():
        yield Finding("AuthConfigs", "those of the routes' rules only", f"one of {locator}")


def _config(required: Requirements, config: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    spec, name = config["spec"], config["metadata"]["name"]
    # The module looks it up by name; with another host, requests with that `Host` would find it too.
    if spec.get("hosts") != [name]:
        yield Finding(f"{subject}, hosts", f"[{name}]", shown(spec.get("hosts")))
    if spec.get("when"):
        yield Finding(f"{subject}, when", "always", shown(spec["when"]))
    yield from _who(required, spec.get("authentication", {}), subject)
    yield from _may(required, spec.get("authorization", {}), subject)
    yield from _tells(spec.get("response", {}), subject)


def _who(required: Requirements, authentication: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    expected = [({"matchLabels": {APP_LABEL: required.platform}}, {"authorizationHeader": {"prefix": KEY_SCHEME}})]
    found = [
        (_without_empty(each.get("apiKey", {}).get("selector", {})), each.get("credentials"))
        for each in authentication.values()
        if set(each) <= {"apiKey", "credentials", "priority", "metrics"}
        and not each.get("apiKey", {}).get("allNamespaces")
    ]
    if found != expected or len(authentication) != 1:
        yield Finding(f"{subject}, authentication", f"API keys of {shown(expected)} alone", shown(authentication))


def _may(required: Requirements, authorization: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    """Every tier is allowed; other tiers and keys without a user are not."""
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
        ({TIER_ANNOTATION: tier, USER_ANNOTATION: "somebody"}, tier in required.tiers)
        for tier in (*required.tiers, _UNKNOWN_TIER, "", ",".join(required.tiers))
    ]
    users += [({TIER_ANNOTATION: required.tiers[0]}, False), ({USER_ANNOTATION: "somebody"}, False), ({}, False)]
    for held, expected in users:
        try:
            found = all_hold(predicates, {"auth": {"identity": {"metadata": {"annotations": held}}}})
        except UnreadableError as error:
            yield Finding(f"{subject}, authorization", "conditions that can be evaluated", str(error))
            return
        if found != expected:
            said = {True: "allowed", False: "denied"}
            yield Finding(f"{subject}, a key with {shown(held)}", said[expected], said[found])


def _tells(response: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    """The identity that limits count by, and the value that replaces the key."""
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
    """gjson path of an annotation of the key's Secret, with escaped dots (Authorino 0.26, `auth.identity`)."""
    return "auth.identity.metadata.annotations." + annotation.replace(".", "\\.")


def _without_empty(value: Mapping[str, Any]) -> dict[str, Any]:
    """Without null fields, which the operator writes for unset ones."""
    return {name: each for name, each in value.items() if each not in (None, "", [], {})}
