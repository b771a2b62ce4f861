"""Policies that replace, or are overridden by, others."""

from __future__ import annotations

import pytest

from tests.generator.checks.conftest import found
from tests.generator.checks.gated_trees import BY_KUADRANT, GATED

LIMIT = """\
---
apiVersion: kuadrant.io/v1
kind: RateLimitPolicy
metadata: {name: NAME, namespace: n}
spec: {targetRef: {kind: KIND, name: TARGET}, BODY}
"""


@pytest.mark.parametrize(
    ("body", "overridden"),
    [
        ("overrides: {limits: {a: {}}}", True),
        ("overrides: {strategy: atomic, limits: {a: {}}}", True),
        ("overrides: {strategy: merge, limits: {a: {}}}", False),
        ("defaults: {limits: {a: {}}}", False),
        ("limits: {a: {}}", False),
    ],
)
def test_a_policy_that_the_gateway_overrides(body: str, overridden: bool) -> None:
    of_route = (
        LIMIT.replace("NAME", "one")
        .replace("KIND", "HTTPRoute")
        .replace("TARGET", "r")
        .replace("BODY", "limits: {a: {}}")
    )
    of_gateway = LIMIT.replace("NAME", "all").replace("KIND", "Gateway").replace("TARGET", "g").replace("BODY", body)
    says = found(BY_KUADRANT + of_route + of_gateway)
    assert [each[:5] for each in says] == (["TL208"] if overridden else [])


ROUTE_RULES = "rules: [{backendRefs: [{name: s, port: 80}], matches: [{path: {value: /speech}}]}]"
CORS = """\
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: cors, namespace: n}
spec:
  %s
  cors: {allowOrigins: ["*"]}
"""


@pytest.mark.parametrize(
    ("target", "open_routes"),
    [
        ("targetRefs: [{kind: Gateway, name: g, sectionName: http}]", ["AIGatewayRoute n/ai", "HTTPRoute n/r"]),
        ("targetRefs: [{kind: Gateway, name: g, sectionName: other}]", []),
        ("targetRefs: [{kind: HTTPRoute, name: r, sectionName: say}]", ["HTTPRoute n/r"]),
        ("targetRefs: [{kind: HTTPRoute, name: r, sectionName: other}]", []),
        ("targetSelectors: [{kind: HTTPRoute, matchLabels: {app: r}}]", ["HTTPRoute n/r"]),
        ("targetSelectors: [{kind: HTTPRoute, matchExpressions: [{key: app, operator: Exists}]}]", ["HTTPRoute n/r"]),
        ("targetSelectors: [{kind: HTTPRoute}]", ["AIGatewayRoute n/ai", "HTTPRoute n/r"]),
        ("targetSelectors: [{kind: HTTPRoute, matchLabels: {app: other}}]", []),
    ],
)
def test_a_policy_without_a_gate_replaces_the_gate_where_it_applies(target: str, open_routes: list[str]) -> None:
    """Envoy Gateway 1.8, internal/gatewayapi/securitypolicy.go: rules, routes, listeners, Gateways, in this order."""
    tree = GATED.replace("metadata: {name: r, namespace: n}", "metadata: {name: r, namespace: n, labels: {app: r}}")
    tree = tree.replace(ROUTE_RULES, ROUTE_RULES.replace("[{backend", "[{name: say, backend"))
    says = [each for each in found(tree + CORS % target) if "TL201" in each and "has no gate" in each]
    assert len(says) == len(open_routes)
    assert all(route in each for route, each in zip(open_routes, sorted(says), strict=True))


@pytest.mark.parametrize("kind", ["SecurityPolicy", "BackendTrafficPolicy"])
def test_a_policy_for_a_listener_that_the_route_does_not_use_protects_nothing(kind: str) -> None:
    name = {"SecurityPolicy": "gate", "BackendTrafficPolicy": "limits"}[kind]
    written = f"kind: {kind}\nmetadata: {{name: {name}, namespace: n}}\nspec:\n  targetRefs: [{{kind: Gateway, name: g"
    assert written in GATED
    missing = {"SecurityPolicy": "has no gate", "BackendTrafficPolicy": "has no limits"}[kind]
    on_http = found(GATED.replace(written, written + ", sectionName: http"))
    on_other = found(GATED.replace(written, written + ", sectionName: other"))
    assert not [each for each in on_http if missing in each]
    assert len([each for each in on_other if missing in each]) == 2


def test_a_policy_for_one_rule_leaves_the_others_open() -> None:
    gate = "metadata: {name: gate, namespace: n}\nspec:\n  targetRefs: [{kind: Gateway, name: g}]"
    assert gate in GATED
    tree = GATED.replace(gate, gate.replace("{kind: Gateway, name: g}", "{kind: HTTPRoute, name: r, sectionName: say}"))
    rules = "rules: [{name: say, backendRefs: [{name: s, port: 80}], matches: [{path: {value: /speech}}]}"
    one = found(tree.replace(ROUTE_RULES, rules + "]"))
    two = found(tree.replace(ROUTE_RULES, rules + ", {backendRefs: [{name: s, port: 80}]}]"))
    assert not [each for each in one if "HTTPRoute n/r" in each and "has no gate" in each]
    assert [each for each in two if "HTTPRoute n/r" in each and "has no gate" in each]
