"""Rules on what gates and limits read, count and share: is each fault found, and nothing where there is none?"""

from __future__ import annotations

import pytest

from tests.generator.checks.conftest import HTTP_GATEWAY, found

GATEWAY = (
    HTTP_GATEWAY
    + """\
---
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIGatewayRoute
metadata: {name: ai, namespace: n}
spec:
  parentRefs: [{name: g}]
  llmRequestCosts: [{metadataKey: total, type: TotalToken}]
  rules: [{backendRefs: [{name: b}], matches: [{headers: [{name: x-ai-eg-model, value: m}]}]}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: r, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules: [{backendRefs: [{name: s, port: 80}], matches: [{path: {value: /speech}}]}]
"""
)
GATED = f"""\
{GATEWAY}---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {{name: gate, namespace: n}}
spec:
  targetRefs: [{{kind: Gateway, name: g}}]
  extAuth: {{grpc: {{backendRefs: [{{name: authorino, port: 50051}}]}}}}
---
apiVersion: authorino.kuadrant.io/v1beta3
kind: AuthConfig
metadata: {{name: gate, namespace: n}}
spec:
  hosts: ["*"]
  authentication: {{tenants: {{apiKey: {{selector: {{matchLabels: {{app: a}}}}}}}}}}
  authorization:
    tier:
      patternMatching:
        patterns:
        - predicate: auth.identity.metadata.annotations["tier"] in ["free", "pro"]
    paths:
      patternMatching:
        patterns:
        - predicate: request.url_path == "/v1" && request.path.startsWith("/v1")
  response: {{success: {{headers: {{x-tier: {{plain: {{selector: auth.identity.metadata.annotations.tier}}}}}}}}}}
---
apiVersion: v1
kind: Secret
metadata: {{name: ada, namespace: n, labels: {{app: a}}, annotations: {{tier: pro}}}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: ClientTrafficPolicy
metadata: {{name: edge, namespace: n}}
spec:
  targetRefs: [{{kind: Gateway, name: g}}]
  headers: {{earlyRequestHeaders: {{remove: [x-tier, x-user]}}}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: BackendTrafficPolicy
metadata: {{name: limits, namespace: n}}
spec:
  targetRefs: [{{kind: Gateway, name: g}}]
  rateLimit:
    global:
      rules:
      - clientSelectors: [{{headers: [{{name: x-tier, value: free}}]}}]
        cost: {{response: {{from: Metadata, metadata: {{namespace: io.envoy.ai_gateway, key: total}}}}}}
        limit: {{requests: 5, unit: Day}}
      - clientSelectors: [{{headers: [{{name: x-tier, value: pro}}]}}]
        limit: {{requests: 5, unit: Day}}
"""
BY_KUADRANT = f"""\
{GATEWAY}---
apiVersion: kuadrant.io/v1
kind: AuthPolicy
metadata: {{name: gate, namespace: n}}
spec:
  targetRef: {{kind: Gateway, name: g}}
  rules:
    authentication: {{tenants: {{apiKey: {{selector: {{matchLabels: {{app: a}}}}}}}}}}
    response: {{success: {{filters: {{identity: {{json: {{properties: {{user: {{selector: auth.identity.metadata.name}}}}}}}}}}}}}}
---
apiVersion: kuadrant.io/v1alpha1
kind: TokenRateLimitPolicy
metadata: {{name: tokens, namespace: n}}
spec:
  targetRef: {{kind: Gateway, name: g}}
  limits:
    free:
      rates: [{{limit: 5, window: 1m}}, {{limit: 50, window: 1h}}]
      when: [{{predicate: request.method == "GET"}}]
      counters: [{{expression: auth.identity.user}}]
    pro:
      rates: [{{limit: 5, window: 1m}}]
      when: [{{predicate: request.method == "POST"}}]
      counters: [{{expression: auth.identity.user}}]
---
apiVersion: limitador.kuadrant.io/v1alpha1
kind: Limitador
metadata: {{name: limitador, namespace: n}}
spec: {{storage: {{disk: {{}}}}}}
"""


@pytest.mark.parametrize("tree", [GATED, BY_KUADRANT], ids=["gated", "by_kuadrant"])
def test_accepts_good_manifests(tree: str) -> None:
    assert found(tree) == []


@pytest.mark.parametrize(
    ("tree", "old", "new", "expected"),
    [
        (GATED, "request.url_path ==", "request.path ==", "TL203 AuthConfig n/gate compares `request.path`"),
        (
            BY_KUADRANT,
            "auth.identity.user}]\n    pro",
            "request.path}]\n    pro",
            "TL203 TokenRateLimitPolicy n/tokens compares",
        ),
        (
            GATED,
            "annotations: {tier: pro}",
            "annotations: {teir: pro}",
            "TL204 AuthConfig n/gate reads annotation `tier`",
        ),
        (
            GATED,
            "name: x-tier, value: pro}",
            "name: x-tier, value: pro}, {name: x-user, value: a}",
            "TL204 BackendTrafficPolicy n/limits limits by header `x-user`, which is removed",
        ),
        (
            GATED,
            "name: x-tier, value: pro}",
            "name: x-tier, value: pro}, {name: x-client, type: Distinct}",
            "TL204 BackendTrafficPolicy n/limits limits by header `x-client`, which no gate writes",
        ),
        (
            BY_KUADRANT,
            "auth.identity.user}]\n    pro",
            "auth.identity.usr}]\n    pro",
            "TL204 TokenRateLimitPolicy n/tokens reads `auth.identity.usr`",
        ),
        (
            GATED,
            "key: total}",
            "key: input}",
            "TL301 AIGatewayRoute n/ai writes no cost `input`, which BackendTrafficPolicy n/limits limits by",
        ),
        (
            BY_KUADRANT,
            "  llmRequestCosts: [{metadataKey: total, type: TotalToken}]\n",
            "",
            "TL301 AIGatewayRoute n/ai has no `llmRequestCosts`",
        ),
        (
            GATED,
            'in ["free", "pro"]',
            'in ["free", "pro", "max"]',
            "TL302 AuthConfig n/gate admits tier `max`, which BackendTrafficPolicy n/limits does not limit",
        ),
        (GATED, "annotations: {tier: pro}", "annotations: {tier: gold}", "TL302 Secret n/ada has tier `gold`"),
        (
            BY_KUADRANT,
            '      when: [{predicate: request.method == "GET"}]\n',
            "",
            "TL304 TokenRateLimitPolicy n/tokens has limits `free` and `pro`, which apply to one request",
        ),
        (
            BY_KUADRANT,
            "{expression: auth.identity.user}]\n    pro",
            "{expression: 'request.headers[\"x\"]'}]\n    pro",
            "TL305 TokenRateLimitPolicy n/tokens counts by",
        ),
        (BY_KUADRANT, "spec: {storage: {disk: {}}}", "spec: {}", "TL306 Limitador n/limitador counts in memory"),
    ],
)
def test_a_fault_is_found_alone(tree: str, old: str, new: str, expected: str) -> None:
    assert old in tree
    (says,) = found(tree.replace(old, new, 1))
    id_, _, rest = says.partition(" [")
    assert f"{id_} {rest.partition(']: ')[2]}".startswith(expected) or f"{id_} {rest.rpartition(']: ')[2]}".startswith(
        expected
    ), says


def test_the_model_of_a_request_is_written_by_the_body_processor() -> None:
    assert (
        found(
            GATED.replace(
                "name: x-tier, value: pro}", "name: x-tier, value: pro}, {name: x-ai-eg-model, type: Distinct}"
            )
        )
        == []
    )


BY_PATH = """\
apiVersion: kuadrant.io/v1
kind: RateLimitPolicy
metadata: {name: p, namespace: n}
spec:
  targetRef: {kind: KIND, name: r}
  limits: {a: {when: [{predicate: request.path == "/a"}]}}
"""


def test_grpc_has_no_queries() -> None:
    assert found(BY_PATH.replace("KIND", "GRPCRoute")) == []
    assert [each.partition(" [")[0] for each in found(BY_PATH.replace("KIND", "HTTPRoute"))] == ["TL203"]


EXTENSION = """\
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyExtensionPolicy
metadata: {name: lua, namespace: n}
spec:
  targetRefs: [{kind: HTTPRoute, name: r}]
"""


def test_an_extension_of_a_route_replaces_kuadrants() -> None:
    assert found(BY_KUADRANT + EXTENSION) == [
        "TL205 [targetRefs: [{kind: HTTPRoute, name: r}]]: EnvoyExtensionPolicy n/lua replaces the EnvoyExtensionPolicy of "
        "Gateway n/g on HTTPRoute n/r: AuthPolicy n/gate has no effect there"
    ]
    assert found(GATED + EXTENSION) == []
    assert found(f"{BY_KUADRANT}{EXTENSION}  mergeType: StrategicMerge\n") == []


@pytest.mark.parametrize("field", ["compression", "compressor", "responseOverride"])
def test_reports_hidden_answers(field: str) -> None:
    changed = GATED.replace("  rateLimit:", f"  {field}: [{{}}]\n  rateLimit:")
    (says,) = found(changed)
    assert says.startswith(f"TL206 [{field}: [{{}}]]: BackendTrafficPolicy n/limits ")
    assert found(changed.replace("AIGatewayRoute", "TCPRoute")) == []


INSTALLED = """\
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: eg, namespace: n}
spec: {url: "oci://docker.io/envoyproxy/gateway-helm", ref: {tag: VERSION}}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: eg, namespace: n}
spec: {chartRef: {kind: OCIRepository, name: eg}}
"""
PATCH = """\
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyPatchPolicy
metadata: {name: limits, namespace: n}
spec:
  targetRef: {kind: Gateway, name: g}
  jsonPatches:
  - operation:
      path: /typed_per_filter_config/envoy.filters.http.ratelimit~1n~1g
      value:
        rate_limits:
        - actions: [{generic_key: {descriptor_key: n/limits/rule/0}}]
          hits_addend: {format: "%DYNAMIC_METADATA(io.envoy.ai_gateway:total)%"}
"""


def test_the_cost_of_a_shared_limit() -> None:
    shared = GATED.replace("        cost:", "        shared: true\n        cost:")
    new = INSTALLED.replace("VERSION", "v1.8.3")
    assert [each.partition(" [")[0] for each in found(shared + new)] == ["TL303"]
    assert found(shared + new + PATCH) == []
    assert [each.partition(" [")[0] for each in found(shared + new + PATCH.replace("rule/0", "rule/1"))] == ["TL303"]
    assert found(shared + INSTALLED.replace("VERSION", "v1.6.4")) == []
    assert found(shared) == []


RELEASE = """\
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: eg, namespace: n}
spec: {values: {config: {envoyGateway: {SETTINGS}}}}
"""


def test_envoy_gateway_counts_in_redis() -> None:
    assert found(GATED + RELEASE.replace("SETTINGS", "rateLimit: {backend: {type: Redis}}"), "TL306") == []
    assert [each.partition(" [")[0] for each in found(GATED + RELEASE.replace("SETTINGS", "logging: {}"), "TL306")] == [
        "TL306"
    ]


def test_a_route_without_models_has_no_tokens() -> None:
    preflight = GATED.replace("x-ai-eg-model, value: m", "origin, value: o").replace("key: total}", "key: input}")
    assert found(preflight, "TL301") == []


def test_a_backend_of_envoy_ai_gateway_is_not_a_service() -> None:
    service = "---\napiVersion: v1\nkind: Service\nmetadata: {name: b, namespace: n}\nspec: {ports: [{port: 80}]}\n"
    assert found(GATEWAY + service) == []


ASKING = """\
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: Backend
metadata: {name: authorizer, namespace: n}
spec: {endpoints: [{fqdn: {hostname: authorino-authorino-authorization.kuadrant-system.svc, port: 50051}}]}
"""


@pytest.mark.parametrize(
    ("route", "hosts", "missing"),
    [
        ("", "['*']", None),
        ("", "[a.example.com]", None),  # other hosts are rejected on purpose
        ("", "[]", "any host"),
        ("hostnames: [a.example.com]", "[a.example.com]", None),
        ("hostnames: [a.example.com]", "['*.example.com']", None),
        ("hostnames: [a.example.com]", "[b.example.com]", "host a.example.com"),
    ],
)
def test_authorino_knows_the_hosts_of_routes(route: str, hosts: str, missing: str | None) -> None:
    tree = GATED.replace(
        "[{name: authorino, port: 50051}]", "[{group: gateway.envoyproxy.io, kind: Backend, name: authorizer}]"
    )
    tree = tree.replace('hosts: ["*"]', f"hosts: {hosts}")
    before, named, after = tree.partition("metadata: {name: r, namespace: n}\nspec:\n")
    tree = before + named + (f"  {route}\n" if route else "") + after
    says = found(tree + ASKING)
    assert [each[:5] for each in says] == (["TL207"] if missing else [])
    assert all(f"SecurityPolicy n/gate asks Authorino, which has no AuthConfig for {missing}:" in each for each in says)


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
