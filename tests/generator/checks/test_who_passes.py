"""Is a gate that lets too many pass found: conditions without effect, anonymous access, tiers that it does not check?"""

from __future__ import annotations

import pytest

from tests.generator.checks.conftest import found
from tests.generator.checks.gated_trees import BY_KUADRANT, GATED
from tokenlabs.checks.conditions import constant

GATE = """\
apiVersion: authorino.kuadrant.io/v1beta3
kind: AuthConfig
metadata: {name: gate, namespace: n}
spec:
  hosts: ["*"]
  patterns:
    posts: [{selector: request.method, operator: eq, value: POST}]
    all: [{selector: request.path, operator: matches, value: ".*"}]
  WHEN
  authentication:
    tenants: {apiKey: {selector: {matchLabels: {app: a}}}, priority: 1}
    METHOD
  authorization:
    paths:
      OTHER
      patternMatching: {patterns: PATTERNS}
  response: {success: {headers: {x-user: {plain: {selector: auth.identity.metadata.name}}}}}
"""  # fmt: skip


FILLED = (
    GATE.replace("WHEN", "when: [{any: [{predicate: 'true'}, {patternRef: posts}]}]")
    .replace("METHOD", "public: {anonymous: {}, when: [{patternRef: all}]}")
    .replace("OTHER", "when: [{all: [{predicate: 'false'}]}]")
    .replace("PATTERNS", "[{predicate: auth.identity.metadata.name == 'a'}]")
)


def _gate(
    *, when: str = "", method: str = "", other: str = "", patterns: str = '[{predicate: request.path == "/"}]'
) -> list[str]:
    text = GATE.replace("WHEN", when).replace("METHOD", method).replace("OTHER", other).replace("PATTERNS", patterns)
    return [each.partition(" n/gate ")[2] for each in found(text, "TL209", "TL210")]


@pytest.mark.parametrize(
    ("patterns", "value"),
    [
        ('[{predicate: "true"}]', "true"),
        ('[{predicate: "1 == 1"}]', "true"),
        ("[{predicate: 'true || request.method == \"GET\"'}]", "true"),
        ("[{predicate: request.path.startsWith('')}]", "true"),
        ("[{predicate: request.method == request.method}]", "true"),
        ("[{predicate: request.host != ''}]", "true"),
        ("[]", "true"),
        ("[{patternRef: missing}]", "true"),
        ("[{patternRef: all}]", "true"),
        ("[{any: [{predicate: 'true'}, {predicate: request.method == 'GET'}]}]", "true"),
        ("[{all: [{predicate: 'true'}, {predicate: request.method == 'GET'}]}]", ""),
        ("[{predicate: 'true'}, {predicate: request.method == 'GET'}]", ""),
        ("[{patternRef: posts}]", ""),
        ("[{selector: request.path, operator: matches, value: '^/v1/.*'}]", ""),
        ("[{predicate: request.path.startsWith('/v1')}]", ""),
        ("[{predicate: request.host == request.path}]", ""),
        ("[{predicate: request.method == request.method2}]", ""),
        ("[{predicate: 'has(request.headers.a)'}]", ""),
        ("[{predicate: 'not CEL'}]", ""),
        ("[{predicate: 'false'}]", "false"),
        ("[{predicate: request.method == 'Post'}]", "false"),
        ("[{predicate: request.method != 'Post'}]", "true"),
        ("[{predicate: request.method == 'Post' || has(request.headers)}]", ""),
        ("[{selector: request.method, operator: eq, value: post}]", "false"),
        ("[{selector: request.method, operator: neq, value: GET}]", ""),
        ("[{predicate: 'false && request.method == \"GET\"'}]", "false"),
    ],
)
def test_patterns_that_depend_on_nothing(patterns: str, value: str) -> None:
    does = {"true": "admits every request with a key", "false": "denies every request", "": ""}[value]
    expected = [f"{does} by authorization `paths`, whose patterns are always {value}"] if value else []
    assert _gate(patterns=patterns) == expected


def test_a_rule_or_a_gate_that_is_always_skipped() -> None:
    assert _gate(when='when: [{predicate: "false"}]') == [
        "is skipped for every request, because `when` is always false: requests pass without a key"
    ]
    assert _gate(other="when: [{predicate: 1 == 2}]") == [
        "never applies authorization `paths`, whose `when` is always false"
    ]
    assert _gate(when="when: [{predicate: request.path.startsWith('/v1')}]") == []
    assert _gate(when='when: [{predicate: "true"}]') == []


def test_a_limit_that_never_applies() -> None:
    limit = BY_KUADRANT.replace('request.method == "POST"', '"false"')
    assert [each.partition("]: ")[2] for each in found(limit, "TL209")] == [
        "TokenRateLimitPolicy n/tokens never applies limit `pro`, whose `when` is always false"
    ]


def test_a_long_expression_is_not_read() -> None:
    assert constant(f"'{'a' * 100_000}' == 'b'") is None


@pytest.mark.parametrize(
    ("method", "says"),
    [
        ("public: {anonymous: {}}", "accepts every request as anonymous by `public`, at the same time as `tenants` or before it"),
        ("public: {anonymous: {}, priority: 1}", "accepts every request as anonymous by `public`, at the same time as `tenants`"),
        ("public: {anonymous: {}, when: []}", "accepts every request as anonymous by `public`, at the same time as `tenants`"),
        ("public: {anonymous: {}, when: [{predicate: request.path == '/'}]}", ""),
        # Tried last, and authorization does not ask who it is.
        ("public: {anonymous: {}, priority: 2}", "accepts every request as anonymous, and reads the Secret of a key in"),
        ("public: {anonymous: {}, priority: 2, defaults: {metadata: {value: {name: none}}}}", ""),
    ],
)  # fmt: skip
def test_anonymous_access_beside_keys(method: str, says: str) -> None:
    assert [each[: len(says)] for each in _gate(method=method)] == ([says] if says else [])


KEYS = "tenants: {apiKey: {selector: {matchLabels: {app: a}}}, priority: 1}"


def test_anonymous_access_alone() -> None:
    public = GATE.replace(KEYS, "all: {anonymous: {}}").replace("WHEN", "").replace("METHOD", "").replace("OTHER", "")
    request, key = '[{predicate: request.path == "/"}]', '[{predicate: auth.identity.metadata.name == "a"}]'
    optional = '[{predicate: has(auth.identity.metadata) || request.path == "/"}]'
    (passing,) = found(public.replace("PATTERNS", request), "TL210")
    assert passing.endswith("requests pass without a key")
    (denied,) = found(public.replace("PATTERNS", key), "TL210")
    assert denied.endswith("every request is denied")
    assert found(public.replace("PATTERNS", optional), "TL210") == []
    assert found(public.replace("PATTERNS", request).partition("  response:")[0], "TL210") == []
    (none,) = found(public.replace("PATTERNS", request).replace("    all: {anonymous: {}}\n", ""), "TL210")
    assert "has no `authentication`, by which every request is anonymous" in none


AUTHORIZATION = GATED[GATED.index("  authorization:\n") : GATED.index("  response: {success")]


def test_tiers_that_no_gate_checks() -> None:
    assert found(GATED.replace(AUTHORIZATION, "")) == [
        "TL302 [spec:]: AuthConfig n/gate admits keys with any or no annotation `tier`, which BackendTrafficPolicy n/limits limits "
        "by x-tier: those without `free` and `pro` are not limited there"
    ]
    by_language = "  authorization: {tier: {opa: {rego: 'allow = true'}}}\n"
    assert found(GATED.replace(AUTHORIZATION, by_language)) == []
    for_all = "      - limit: {requests: 9, unit: Day}\n"
    assert found(GATED.replace(AUTHORIZATION, "") + for_all) == []
    otherwise = AUTHORIZATION.replace(
        'in ["free", "pro"]', 'in ["free"] || auth.identity.metadata.annotations["tier"] == "pro"'
    )
    assert found(GATED.replace(AUTHORIZATION, otherwise)) == []


POLICY = GATED[
    GATED.index("apiVersion: gateway.envoyproxy.io/v1alpha1\nkind: SecurityPolicy") : GATED.index(
        "apiVersion: authorino"
    )
]


def test_an_auth_config_that_nothing_asks() -> None:
    assert [each.partition("]: ")[2] for each in found(GATED.replace(POLICY, ""))] == [
        f"{route} on Gateway n/g has no gate, though AuthConfig n/gate says who may pass: it is open to anyone"
        for route in ("AIGatewayRoute n/ai", "HTTPRoute n/r")
    ]
    mesh = "---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: a, namespace: n}\n"
    assert found(GATED.replace(POLICY, "") + mesh) == []
    patch = (
        "---\napiVersion: gateway.envoyproxy.io/v1alpha1\nkind: EnvoyPatchPolicy\nmetadata: {name: a, namespace: n}\n"
        "spec: {targetRef: {kind: Gateway, name: g}, jsonPatches: [{operation: {value: {name: envoy.filters.http.ext_authz}}}]}\n"
    )
    assert found(GATED.replace(POLICY, "") + patch, "TL201") == []
