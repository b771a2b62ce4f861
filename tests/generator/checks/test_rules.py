"""Is each fault found, at its line, and nothing where there is none?"""

from __future__ import annotations

import pytest

from tests.generator.checks.conftest import HTTP_GATEWAY, found

NAMESPACE = "apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n---\n"
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: n}
spec:
  template:
    metadata: {labels: {app: a}}
    spec:
      containers:
      - name: main
        ports: [{name: http, containerPort: 8000}]
        envFrom: [{secretRef: {name: hub}}]
        env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: a}}}]
---
apiVersion: v1
kind: Secret
metadata: {name: hub, namespace: n}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: n}
data: {a: "1"}
---
apiVersion: v1
kind: Service
metadata: {name: s, namespace: n}
spec:
  selector: {app: a}
  ports: [{port: 80, targetPort: http}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: r, namespace: n}
spec:
  rules:
  - backendRefs:
    - {name: s, port: 80}
"""
GOOD = NAMESPACE + DEPLOYMENT


def test_accepts_good_manifests() -> None:
    assert found(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "name: hub}}]",
            "name: hup}}]",
            "TL101 [envFrom: [{secretRef: {name: hup}}]]: Deployment n/d refers to Secret n/hup, which is missing",
        ),
        (
            "{name: s, port: 80}",
            "{name: x, port: 80}",
            "TL101 [- {name: x, port: 80}]: HTTPRoute n/r refers to Service n/x, which is missing",
        ),
        (
            "key: a}}}",
            "key: b}}}",
            "TL102 [env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: b}}}]]: Deployment n/d reads key `b` "
            "of ConfigMap n/settings, which has `a`",
        ),
        (
            "selector: {app: a}",
            "selector: {app: b}",
            "TL103 [selector: {app: b}]: Service n/s selects app=b, but no pod of namespace n has these labels: it has no "
            "endpoints",
        ),
        (
            "{name: s, port: 80}",
            "{name: s, port: 81}",
            "TL104 [- {name: s, port: 81}]: HTTPRoute n/r sends to port 81 of Service n/s, which has 80",
        ),
        (
            "targetPort: http",
            "targetPort: web",
            "TL104 [ports: [{port: 80, targetPort: web}]]: Service n/s sends to port `web` of Deployment n/d, whose "
            "containers name http",
        ),
    ],
)
def test_a_dangling_reference(old: str, new: str, expected: str) -> None:
    assert old in GOOD
    assert found(GOOD.replace(old, new)) == [expected]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("secretRef: {name: hub}", "secretRef: {name: hup, optional: true}"),
        ("containers:", "runtimeClassName: nvidia\n      containers:"),
        ("containers:", "serviceAccountName: default\n      containers:"),
        ("{name: s, port: 80}", "{name: s, namespace: other, port: 80}"),
    ],
)
def test_ignores_objects_of_others(old: str, new: str) -> None:
    assert found(GOOD.replace(old, new), "TL101") == []


def test_a_namespace_of_another_tree_is_not_judged() -> None:
    assert found(DEPLOYMENT.replace("name: hub}}]", "name: hup}}]")) == []


POOLS = """\
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: one, namespace: n}
spec: {selector: {matchLabels: {app: a}}}
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: two, namespace: n}
spec: {selector: {matchLabels: {app: a}}}
"""


def test_two_pools_of_the_same_pods() -> None:
    assert found(f"{GOOD}---\n{POOLS}", "TL103") == [
        "TL103 [spec: {selector: {matchLabels: {app: a}}}]: InferencePool n/two selects the pods of Deployment n/d, which "
        "InferencePool n/one also selects: requests reach the wrong model"
    ]


GATE = (
    HTTP_GATEWAY
    + """\
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: a, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules: [{backendRefs: [{name: s, port: 80}]}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: b, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules: [{matches: [{path: {value: /b}}], backendRefs: [{name: s, port: 80}]}]
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: gate, namespace: n}
spec:
  targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: g}]
  extAuth:
    failOpen: false
    grpc: {backendRefs: [{name: authorino, port: 50051}]}
"""
)
CORS = """\
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: cors, namespace: n}
spec:
  targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: b}]
  cors: {allowOrigins: ["https://example.com"]}
"""


def test_the_gate_of_a_gateway_covers_its_routes() -> None:
    assert found(GATE) == []


def test_a_policy_of_a_route_takes_the_gate_from_it() -> None:
    assert found(GATE + CORS) == [
        "TL201 [parentRefs: [{name: g}]]: HTTPRoute n/b on Gateway n/g has no gate: it is open to anyone"
    ]


def test_a_merged_policy_keeps_the_gate() -> None:
    assert found(GATE + CORS.replace("  cors:", "  mergeType: StrategicMerge\n  cors:")) == []


def test_ignores_a_gateway_without_gates() -> None:
    assert found(GATE.replace("extAuth:", "former:")) == []


def test_a_gate_that_fails_open() -> None:
    assert found(GATE.replace("failOpen: false", "failOpen: true")) == [
        f"TL201 [parentRefs: [{{name: g}}]]: HTTPRoute n/{name} on Gateway n/g is open to anyone while "
        "the authorization service of SecurityPolicy n/gate is unavailable"
        for name in ("a", "b")
    ]


def test_two_policies_for_one_gateway() -> None:
    other = GATE.partition("---\napiVersion: gateway.envoyproxy.io")[2].replace("name: gate,", "name: other,")
    assert found(f"{GATE}---\napiVersion: gateway.envoyproxy.io{other}", "TL202") == [
        "TL202 [targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: g}]]: SecurityPolicy "
        "n/other targets Gateway g, like SecurityPolicy n/gate: only one of them is effective"
    ]


def test_one_object_in_two_places() -> None:
    assert found(NAMESPACE + NAMESPACE) == [
        "TL502 [apiVersion: v1]: Namespace n is also in all.yaml:1: they overwrite each other at every reconciliation"
    ]
