"""Rules on what gates and limits read, count and share: is each fault found, and nothing where there is none?"""

from __future__ import annotations

import pytest

from tests.generator.checks.conftest import found
from tests.generator.checks.gated_trees import BY_KUADRANT, GATED, GATEWAY


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
