"""The wasm module's configuration: each rule of each route first checks the key, then exactly the tier's limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tokenlabs_verify.kuadrant_compiled.conditions import UnreadableError, all_hold, request
from tokenlabs_verify.kuadrant_compiled.objects import ROUTE_RULE, Compiled, Finding, RouteRule, rules, shown
from tokenlabs_verify.kuadrant_compiled.requirements import COUNTER, Requirements, fired

AUTH, REQUESTS = "auth-service", "ratelimit-service"
_UNKNOWN_TIER = "no-such-tier"

Key = tuple[str, tuple[str, ...]]
"""Host name and predicates of a rule's match."""


def findings(required: Requirements, compiled: Compiled) -> Iterator[Finding]:
    """Differences between the module's configuration and the platform."""
    name = f"kuadrant-{required.gateway}"
    subject = f"EnvoyExtensionPolicy {required.platform}/{name}"
    for other in compiled.extensions:
        targets = {target["kind"] for target in other["spec"].get("targetRefs", ())}
        if other["metadata"]["name"] != name and "HTTPRoute" in targets:
            # Envoy Gateway replaces the less specific policy entirely, so Kuadrant's module would not run on that route.
            found = f"{other['metadata']['name']} targets {shown(other['spec']['targetRefs'])}"
            yield Finding(subject, "no other policy on a route, which would replace Kuadrant's", found)
    policy = next((each for each in compiled.extensions if each["metadata"]["name"] == name), None)
    if policy is None:
        if required.limits:
            yield Finding(subject, "the module on the Gateway", "no such object")
        return
    if not required.limits:
        yield Finding(subject, "no module: Kuadrant enforces no limit", "one")
        return
    yield from _policy(required, compiled, policy, subject)


def _policy(required: Requirements, compiled: Compiled, policy: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    targets = [(target["kind"], target["name"]) for target in policy["spec"].get("targetRefs", ())]
    if targets != [("Gateway", required.gateway)]:
        yield Finding(f"{subject} target", f"Gateway {required.gateway}", shown(targets))
    modules = policy["spec"].get("wasm", ())
    if len(modules) != 1:
        yield Finding(f"{subject} wasm", "one module", f"{len(modules)}")
        return
    if modules[0].get("failOpen", False):
        yield Finding(f"{subject} failOpen", "false: requests are rejected if the module does not run", "true")
    config = modules[0].get("config") or {}
    yield from _services(required, config.get("services", {}), subject)
    yield from _action_sets(required, compiled, config.get("actionSets", ()))


def _services(required: Requirements, services: Mapping[str, Any], subject: str) -> Iterator[Finding]:
    on_failure = "deny" if required.closed_on_failure else "allow"
    expected = {
        AUTH: ("auth", "kuadrant-auth-service", "deny"),
        REQUESTS: ("ratelimit", "kuadrant-ratelimit-service", on_failure),
    }
    for name, (type_, endpoint, failure) in expected.items():
        service = services.get(name, {})
        found = service.get("type"), service.get("endpoint"), service.get("failureMode")
        if found != (type_, endpoint, failure):
            yield Finding(f"{subject} service {name}", shown([type_, endpoint, failure]), shown(found))


def _action_sets(
    required: Requirements, compiled: Compiled, action_sets: Sequence[Mapping[str, Any]]
) -> Iterator[Finding]:
    by_key: dict[Key, list[Mapping[str, Any]]] = {}
    for each in action_sets:
        conditions = each.get("routeRuleConditions", {})
        for hostname in conditions.get("hostnames", ()):
            by_key.setdefault((hostname, tuple(conditions.get("predicates", ()))), []).append(each)
    config_of = {
        each["metadata"].get("annotations", {}).get(ROUTE_RULE): each["metadata"]["name"]
        for each in compiled.auth_configs
    }
    owners: dict[Key, list[RouteRule]] = {}
    for rule in rules(compiled):
        for hostname in rule.hostnames:
            for match in rule.matches:
                owners.setdefault((hostname, match), []).append(rule)
    for (hostname, match), those in owners.items():
        found = by_key.get((hostname, match), [])
        for rule in those:
            subject = f"module on {rule}, host {hostname}, if {' && '.join(match)}"
            # Rules of several routes may have the same match, such as `route-not-found` of each of Envoy AI Gateway's routes: the
            # module uses the first. Each must be correct, so that the order does not matter.
            own = found if len(those) == 1 else [each for each in found if _is_of(each, config_of.get(rule.locator))]
            if len(own) != 1:
                yield Finding(subject, "one action set", f"{len(own)}")
                continue
            yield from _actions(required, rule, own[0].get("actions", ()), config_of, subject)
        if len(those) > 1 and len(found) > len(those):
            yield Finding(
                f"module, host {hostname}, if {' && '.join(match)}", f"{len(those)} action sets", f"{len(found)}"
            )
    for hostname, predicates in by_key.keys() - owners.keys():
        yield Finding("module", "action sets of the routes' rules only", f"one for {hostname}, {shown(predicates)}")


def _is_of(action_set: Mapping[str, Any], auth_config: str | None) -> bool:
    """Whether an action set was compiled for the rule of this AuthConfig."""
    return any(
        each.get("service") == AUTH and each.get("scope") == auth_config for each in action_set.get("actions", ())
    )


def _actions(
    required: Requirements,
    rule: RouteRule,
    actions: Sequence[Mapping[str, Any]],
    config_of: Mapping[str | None, str],
    subject: str,
) -> Iterator[Finding]:
    first = actions[0] if actions else {}
    auth = [action for action in actions if action.get("service") == AUTH]
    if len(auth) != 1 or first.get("service") != AUTH:
        yield Finding(subject, f"{AUTH} first, and once", shown([action.get("service") for action in actions]))
    for action in auth:
        expected = config_of.get(rule.locator)
        if action["scope"] != expected:
            yield Finding(f"{subject}, {AUTH}", f"the AuthConfig of this rule ({expected})", action["scope"])
        if action.get("predicates"):
            yield Finding(f"{subject}, {AUTH}", "always", f"only if {shown(action['predicates'])}")
    for action in actions:
        service = action.get("service", f"action of type {action.get('type')}")
        if service != AUTH and action.get("scope") != rule.route:
            yield Finding(f"{subject}, {service}", f"counters of {rule.route}", shown(action.get("scope")))
        if service not in (AUTH, REQUESTS):
            yield Finding(subject, "no other service", service)
    of_requests = [action for action in actions if action.get("service") == REQUESTS]
    yield from _limits(required, of_requests, f"{subject}, {REQUESTS}")


def _limits(required: Requirements, actions: Sequence[Mapping[str, Any]], subject: str) -> Iterator[Finding]:
    """The limits the module sends for each kind of request."""
    descriptors = [
        ((*action.get("predicates", ()), *data.get("predicates", ())), _data(data))
        for action in actions
        for data in action.get("conditionalData", ())
    ]
    ids = {limit.id for limit in required.limits}
    for _, data in descriptors:
        yield from _sent(data, ids, subject)
    # Requests with the same difference are reported together: a wrong condition affects many paths.
    wrong: dict[tuple[str, str, str], list[str]] = {}
    for tier in (*required.tiers, _UNKNOWN_TIER):
        for method in ("GET", "POST"):
            for path in required.paths:
                expected = sorted(limit.id for limit in fired(required, tier, method))
                try:
                    context = request(tier, method, path)
                    found = sorted(_id(data) for predicates, data in descriptors if all_hold(predicates, context))
                except UnreadableError as error:
                    yield Finding(subject, "conditions that can be evaluated", str(error))
                    return
                if found != expected:
                    wrong.setdefault((tier, shown(expected), shown(found)), []).append(f"{method} {path}")
    for (tier, expected_id, fact), requests in wrong.items():
        yield Finding(f"{subject}, `{tier}` with {', '.join(requests)}", expected_id, fact)


def _data(data: Mapping[str, Any]) -> dict[str, str]:
    found = (each.get("expression") or each.get("static") or {} for each in data.get("data", ()))
    return {each["key"]: each["value"] for each in found}


def _id(data: Mapping[str, str]) -> str:
    return next((key for key in data if key.startswith("limit.")), "")


def _sent(data: Mapping[str, str], ids: Iterable[str], subject: str) -> Iterator[Finding]:
    identifier = _id(data)
    if identifier not in ids:
        yield Finding(subject, "limits of the tiers only", shown(data))
        return
    expected = {identifier: "1", COUNTER: COUNTER}
    if data != expected:
        yield Finding(f"{subject} sends of {identifier}", shown(expected), shown(data))
