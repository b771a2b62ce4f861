"""Rules on backends that name a Service by its host: is each fault found, and nothing where there is none?"""

from __future__ import annotations

import pytest

from tests.generator.checks.conftest import HTTP_GATEWAY, found

TREE = (
    HTTP_GATEWAY
    + """\
---
apiVersion: v1
kind: Namespace
metadata: {name: n}
---
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIGatewayRoute
metadata: {name: ai, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules:
  - matches: [{headers: [{name: x-ai-eg-model, value: acme/vectors}]}]
    backendRefs: [{name: vectors}]
---
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIServiceBackend
metadata: {name: vectors, namespace: n}
spec: {schema: {name: OpenAI}, backendRef: {group: gateway.envoyproxy.io, kind: Backend, name: vectors}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: Backend
metadata: {name: vectors, namespace: n}
spec: {endpoints: [{fqdn: {hostname: vectors.n.svc.cluster.local, port: 8000}}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: vectors, namespace: n}
spec:
  replicas: 1
  strategy: {type: Recreate}
  template:
    metadata: {labels: {app: vectors}}
    spec:
      containers:
      - name: server
        command: [vllm, serve, acme/vectors]
        ports: [{name: http, containerPort: 8000}]
---
apiVersion: v1
kind: Service
metadata: {name: vectors, namespace: n}
spec: {clusterIP: None, selector: {app: vectors}, ports: [{name: web, port: 80, targetPort: http}]}
"""
)
IDS = ("TL101", "TL104", "TL401")


def test_accepts_a_headless_service_whose_own_port_differs() -> None:
    """Its name gives the pods, and Envoy connects to the port that the Backend says."""
    assert found(TREE, *IDS) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("hostname: vectors.n.svc", "hostname: vector.n.svc", "TL101"),
        ("cluster.local, port: 8000", "cluster.local, port: 80", "TL104"),
        ("clusterIP: None, ", "", "TL104"),
        ("value: acme/vectors", "value: acme/vector", "TL401"),
    ],
)
def test_a_fault_is_found_alone(old: str, new: str, expected: str) -> None:
    assert TREE.count(old) == 1
    assert [each.split()[0] for each in found(TREE.replace(old, new), *IDS)] == [expected]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("vectors.n.svc.cluster.local", "api.example.com"),
        ("vectors.n.svc.cluster.local", "vectors.other.svc.cluster.local"),
    ],
)
def test_a_host_elsewhere_may_exist(old: str, new: str) -> None:
    assert found(TREE.replace(old, new), *IDS) == []
