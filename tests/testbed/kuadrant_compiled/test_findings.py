"""Every way in which Kuadrant's compiled output could admit too much or too little is detected. On hand-written objects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.testbed.kuadrant_compiled.by_hand import (
    AI,
    PLATFORM,
    ByHand,
    action_set,
    auth_config,
    by_hand,
    identifier,
    route,
)
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.targets import target
from tokenlabs_verify.kuadrant_compiled import Compiled, Requirements, findings, requirements_of


def requirements(platform: str = PLATFORM) -> Requirements:
    return requirements_of(target(load_text(platform).platform, "kind"))


def found(compiled: Compiled) -> list[str]:
    return list(map(str, findings(requirements(), compiled)))


def test_correct_objects_give_no_findings() -> None:
    assert found(by_hand().compiled()) == []


def test_identifiers_match_the_operators() -> None:
    """`LimitNameToLimitadorIdentifier`: other characters than letters, digits and _ are replaced; a hash keeps it unique."""
    assert {limit.id for limit in requirements().limits} == {identifier("free"), identifier("pro-plus")}
    assert identifier("pro-plus").startswith("limit.pro_plus__")


Change = Callable[[ByHand], object]


def limit(made: ByHand, number: int) -> dict[str, Any]:
    found: dict[str, Any] = made.limitador["spec"]["limits"][number]
    return found


def actions(made: ByHand, number: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = made.config["actionSets"][number]["actions"]
    return found


def predicates(made: ByHand, action: int) -> list[str]:
    found: list[str] = actions(made, 1)[action]["conditionalData"][0]["predicates"]
    return found


def spec(made: ByHand) -> dict[str, Any]:
    found: dict[str, Any] = made.auth_configs[0]["spec"]
    return found


def patterns(made: ByHand) -> list[dict[str, str]]:
    found: list[dict[str, str]] = spec(made)["authorization"]["known-tier"]["patternMatching"]["patterns"]
    return found


CHANGES: dict[str, tuple[Change, str]] = {
    # Limitador
    "a number": (lambda made: limit(made, 0).update(max_value=1000), "free` in 60 s on route token-labs/llm-inference"),
    "a window": (lambda made: limit(made, 0).update(seconds=3600), "in 60 s on route"),
    "a missing window": (lambda made: made.limitador["spec"]["limits"].pop(1), "86400 s"),
    "a limit that no tier has": (
        lambda made: made.limitador["spec"]["limits"].append(limit(made, 0) | {"name": "gold"}),
        "`gold`",
    ),
    "a limit twice": (
        lambda made: made.limitador["spec"]["limits"].append(limit(made, 0)),
        "expected one limit, found 2",
    ),
    "a counter for all together": (lambda made: limit(made, 0).update(variables=[]), "counted by"),
    "another condition": (lambda made: limit(made, 0).update(conditions=["true"]), "no such limit"),
    "no limits at all": (lambda made: made.limitador["spec"].pop("limits"), "no such limit"),
    "a route without limits": (
        lambda made: made.limitador["spec"].update(
            limits=[each for each in made.limitador["spec"]["limits"] if each["namespace"] == AI]
        ),
        "on route token-labs/magpie-tts",
    ),
    # the module
    "a module that may fail": (lambda made: made.extension["spec"]["wasm"][0].update(failOpen=True), "failOpen"),
    "no configuration": (
        lambda made: made.extension["spec"]["wasm"][0].pop("config"),
        "expected one action set, found 0",
    ),
    "another gateway": (lambda made: made.extension["spec"]["targetRefs"][0].update(name="other"), "target"),
    "auth that lets pass": (
        lambda made: made.config["services"]["auth-service"].update(failureMode="allow"),
        "auth-service",
    ),
    "a limit service elsewhere": (
        lambda made: made.config["services"]["ratelimit-service"].update(endpoint="x"),
        "ratelimit-service",
    ),
    "a rule without actions": (lambda made: made.config["actionSets"].pop(0), "magpie-tts#rule-1"),
    "a rule for nothing": (
        lambda made: made.config["actionSets"][0]["routeRuleConditions"].update(hostnames=["*", "b.example"]),
        "b.example",
    ),
    "no auth": (lambda made: actions(made, 0).pop(0), "auth-service first, and once"),
    "limits before auth": (lambda made: actions(made, 0).reverse(), "auth-service first, and once"),
    "auth now and then": (
        lambda made: actions(made, 0)[0].update(predicates=['request.method == "POST"']),
        "expected always",
    ),
    "auth of another rule": (
        lambda made: actions(made, 0)[0].update(scope=actions(made, 1)[0]["scope"]),
        "the AuthConfig of",
    ),
    "counters of another route": (
        lambda made: actions(made, 0)[1].update(scope="token-labs/x"),
        "counters of token-labs/m",
    ),
    "another service": (
        lambda made: actions(made, 0).append({"service": "x", "scope": "token-labs/magpie-tts"}),
        "no other service",
    ),
    "a limit for another tier": (
        lambda made: predicates(made, 1).__setitem__(0, 'auth.identity.tier == "pro-plus"'),
        "`free` with POST /v1/chat/completions",
    ),
    "requests counted on every method": (
        lambda made: predicates(made, 1).pop(1),
        "GET /v1/models, GET /v1/audio/speech",
    ),
    "a limit under a condition of its action": (
        lambda made: actions(made, 1)[1].update(predicates=["request.method == 'PUT'"]),
        "`free` with POST /v1/chat/completions",
    ),
    "a condition that nothing satisfies": (
        lambda made: predicates(made, 1).append("auth.identity.nobody == 1"),
        "conditions that can be evaluated",
    ),
    "a counter that all share": (
        lambda made: actions(made, 1)[1]["conditionalData"][0]["data"].pop(1),
        "sends of limit.free__",
    ),
    "a limit of nobody": (
        lambda made: actions(made, 1)[1]["conditionalData"][0]["data"][0]["expression"].update(key="limit.x__0"),
        "limits of the tiers only",
    ),
    # AuthConfigs
    "a rule without an AuthConfig": (
        lambda made: made.auth_configs.pop(0),
        "AuthConfig of token-labs/llm-inference#rule-1",
    ),
    "a host that clients can say": (lambda made: spec(made).update(hosts=["*"]), "hosts"),
    "anybody": (lambda made: spec(made)["authentication"].update(anyone={"anonymous": {}}), "API keys"),
    "keys of another app": (
        lambda made: spec(made)["authentication"]["tenants"]["apiKey"]["selector"]["matchLabels"].update(app="x"),
        "API keys",
    ),
    "keys of all namespaces": (
        lambda made: spec(made)["authentication"]["tenants"]["apiKey"].update(allNamespaces=True),
        "API keys",
    ),
    "keys elsewhere": (
        lambda made: spec(made)["authentication"]["tenants"].update(credentials={"queryString": {"name": "key"}}),
        "API keys",
    ),
    "authorization now and then": (
        lambda made: spec(made)["authorization"]["known-tier"].update(when=[{"predicate": "false"}]),
        "only when",
    ),
    "any tier": (lambda made: patterns(made).pop(0), "no-such-tier"),
    "a tier left out": (
        lambda made: patterns(made)[0].update(
            predicate='auth.identity.metadata.annotations["kuadrant.io/groups"] == "free"'
        ),
        "pro-plus",
    ),
    "no user": (lambda made: patterns(made).pop(1), "expected denied, found allowed"),
    "no authorization": (lambda made: spec(made).pop("authorization"), "expected denied, found allowed"),
    "the key handed on": (lambda made: spec(made)["response"]["success"].pop("headers"), "header authorization"),
    "no identity": (lambda made: spec(made)["response"]["success"].pop("dynamicMetadata"), "identity"),
    "another answer": (lambda made: spec(made)["response"]["unauthenticated"].update(code=200), "unauthenticated"),
    # clusters
    "no cluster of Authorino": (lambda made: made.patches.pop(0), "kuadrant-auth-gw"),
    "Limitador elsewhere": (
        lambda made: made.limitador.update(status={"service": {"host": "other.svc", "ports": {"grpc": 8081}}}),
        "kuadrant-ratelimiting-gw",
    ),
}


def must_say(made: ByHand, change: Change, said: str) -> None:
    change(made)
    messages = found(made.compiled())
    assert any(said in each for each in messages), messages


@pytest.mark.parametrize(("change", "said"), CHANGES.values(), ids=CHANGES.keys())
def test_detects_a_change(change: Change, said: str) -> None:
    must_say(by_hand(), change, said)


def with_cors() -> ByHand:
    """A second AI route whose `route-not-found` has the same match as the first's, as Envoy AI Gateway creates with CORS."""
    made = by_hand()
    made.routes.append(route("cors", {"path": {"type": "PathPrefix", "value": "/"}}))
    made.auth_configs.append(auth_config("token-labs/cors#rule-1"))
    made.config["actionSets"].append(action_set("*", ["request.url_path.startsWith('/')"], "token-labs/cors#rule-1"))
    made.limitador["spec"]["limits"] += [
        each | {"namespace": "token-labs/cors"} for each in made.limitador["spec"]["limits"] if each["namespace"] == AI
    ]
    return made


def test_allows_equal_matches_in_two_routes() -> None:
    assert found(with_cors().compiled()) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda made: made.config["actionSets"].pop(), "module on token-labs/cors#rule-1"),
        (lambda made: made.config["actionSets"].append(made.config["actionSets"][-1]), "token-labs/cors#rule-1"),
        (lambda made: actions(made, -1)[1].update(scope=AI), "counters of token-labs/cors"),
        (lambda made: actions(made, -1).pop(), "`free` with POST /v1/chat/completions"),
    ],
    ids=["one of them missing", "one of them twice", "the other's counters", "no limits"],
)
def test_checks_each_of_the_equal_matches(change: Change, said: str) -> None:
    must_say(with_cors(), change, said)


def test_detects_a_policy_that_replaces_the_module() -> None:
    made = by_hand()
    other = {
        "metadata": {"name": "other", "namespace": "token-labs"},
        "spec": {"targetRefs": [{"kind": "HTTPRoute", "name": "llm-inference"}]},
    }
    (finding,) = found(replace(made.compiled(), extensions=(made.extension, other)))
    assert "would replace Kuadrant's" in finding


def test_detects_a_token_limit_action() -> None:
    """None is rendered: such an action would make answers hang."""
    made = by_hand()
    actions(made, 0).append({"service": "ratelimit-report-service", "scope": "token-labs/magpie-tts"})
    (finding,) = found(made.compiled())
    assert "no other service" in finding


def test_kuadrant_has_no_limits_if_envoy_enforces_them() -> None:
    platform = PLATFORM.replace("requests: kuadrant", "requests: envoy")
    found = list(map(str, findings(requirements(platform), by_hand().compiled())))
    assert any("Limitador's limit of requests of `free`" in each for each in found)
    assert any("no module: Kuadrant enforces no limit" in each for each in found)


def test_on_failure_closed_reaches_the_module() -> None:
    platform = PLATFORM.replace("requests: kuadrant", "requests: kuadrant, onFailure: closed")
    (found,) = map(str, findings(requirements(platform), by_hand().compiled()))
    assert found.partition(":")[0].endswith("ratelimit-service")
    made = by_hand()
    made.config["services"]["ratelimit-service"]["failureMode"] = "deny"
    assert list(findings(requirements(platform), made.compiled())) == []
