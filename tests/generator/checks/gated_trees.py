"""Manifests with a gate and limits, which rules accept."""

from __future__ import annotations

from tests.generator.checks.conftest import HTTP_GATEWAY

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
