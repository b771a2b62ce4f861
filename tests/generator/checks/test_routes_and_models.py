"""Rules on routes, models, pods and monitors: is each fault found, and nothing where there is none?"""

from __future__ import annotations

import pytest

from tests.generator.checks.conftest import HTTP_GATEWAY, found

TREE = (
    HTTP_GATEWAY
    + """\
---
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIGatewayRoute
metadata: {name: ai, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules:
  - matches: [{headers: [{name: x-ai-eg-model, value: acme/small}]}]
    backendRefs: [{group: inference.networking.k8s.io, kind: InferencePool, name: small}]
  - matches: [{headers: [{name: x-ai-eg-model, value: acme/large}]}]
    backendRefs: [{name: elsewhere}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: speech, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules:
  - matches: [{path: {value: /v1/audio/speech}}, {path: {type: Exact, value: /v1/audio/models}, method: GET}]
    backendRefs: [{name: s, port: 80}]
  - matches: [{path: {value: /}}]
    backendRefs: [{name: s, port: 80}]
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: small, namespace: n}
spec: {selector: {matchLabels: {app: small}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: small, namespace: n}
spec:
  replicas: 1
  strategy: {type: Recreate}
  template:
    metadata: {labels: {app: small}}
    spec:
      nodeSelector: {kubernetes.io/hostname: gpu-1}
      containers:
      - name: server
        command: [vllm, serve, /weights]
        args: [--served-model-name, acme/small, small, --port=8000]
        ports: [{name: http, containerPort: 8000}]
        readinessProbe: {httpGet: {path: /health, port: http}}
        livenessProbe: {tcpSocket: {port: 8000}}
        resources: {limits: {nvidia.com/gpu: 1}}
---
apiVersion: v1
kind: Service
metadata: {name: small, namespace: n, labels: {app: small}}
spec: {selector: {app: small}, ports: [{name: web, port: 80, targetPort: http}]}
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: {name: pods, namespace: n}
spec: {selector: {matchLabels: {app: small}}, podMetricsEndpoints: [{port: http}]}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: services, namespace: n}
spec: {selector: {matchLabels: {app: small}}, endpoints: [{port: web}]}
"""
)


def test_accepts_good_manifests() -> None:
    assert found(TREE) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "value: acme/large",
            "value: acme/small",
            "TL105 AIGatewayRoute n/ai matches the same requests as rule 0 of AIGatewayRoute n/ai",
        ),
        (
            "matches: [{path: {value: /}}]",
            "matches: [{path: {value: /v1/audio/speech/}}]",
            "TL105 HTTPRoute n/speech matches the same requests as rule 0 of HTTPRoute n/speech",
        ),
        (
            "{path: {value: /}}",
            "{path: {value: /v1}}",
            "TL106 HTTPRoute n/speech takes `/v1/chat/completions` on Gateway n/g",
        ),
        (
            "acme/small, small, --port",
            "acme/tiny, --port",
            "TL401 AIGatewayRoute n/ai sends model `acme/small` to InferencePool n/small, whose servers know it as `acme/tiny`",
        ),
        (
            "args: [--served-model-name, acme/small, small, --port=8000]",
            "args: [--served_model_name=acme/trt, --port=8000]",
            "TL401 AIGatewayRoute n/ai sends model `acme/small` to InferencePool n/small, whose servers know it as `acme/trt`",
        ),
        (
            "args: [--served-model-name, acme/small, small, --port=8000]",
            "args: [--port=8000]",
            "TL401 AIGatewayRoute n/ai sends model `acme/small` to InferencePool n/small, whose servers know it as `/weights`",
        ),
        (
            "[{headers: [{name: x-ai-eg-model, value: acme/small}]}]",
            "[{headers: [{name: x-ai-eg-model, value: acme/small}]}, {headers: [{name: x-ai-eg-model, value: small}]}]",
            "TL407 AIGatewayRoute n/ai leads to InferencePool n/small like match 0 of rule 0 of AIGatewayRoute n/ai",
        ),
        ("path: /health, port: http", "path: /health, port: web", "TL402 Deployment n/small is probed on port `web`"),
        ("{type: Recreate}", "{type: RollingUpdate}", "TL403 Deployment n/small starts a new pod on node gpu-1"),
        (
            "podMetricsEndpoints: [{port: http}]",
            "podMetricsEndpoints: [{port: metrics}]",
            "TL801 PodMonitor n/pods scrapes port `metrics`",
        ),
        (
            "endpoints: [{port: web}]",
            "endpoints: [{port: http}]",
            "TL801 ServiceMonitor n/services scrapes port `http`",
        ),
        (
            "{name: services, namespace: n}\nspec: {selector: {matchLabels: {app: small}}",
            "{name: services, namespace: n}\nspec: {selector: {matchLabels: {app: large}}",
            "TL801 ServiceMonitor n/services selects no Service",
        ),
    ],
)
def test_a_fault_is_found_alone(old: str, new: str, expected: str) -> None:
    assert old in TREE
    (says,) = found(TREE.replace(old, new, 1))
    id_, _, sentence = expected.partition(" ")
    assert says.startswith(f"{id_} [")
    assert f"]: {sentence}" in says


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # another host, another method, a condition besides
        ("{path: {value: /}}", "{path: {value: /v1}, method: GET}"),
        ("{path: {value: /}}", "{path: {value: /v1}, headers: [{name: x-beta, value: yes}]}"),
        ("{path: {value: /}}", "{path: {value: /v1/audio/speech}, method: POST}"),
        # servers that load adapters at run time, or that do not say what they serve
        ("acme/small, small, --port", 'acme/tiny, --lora-modules, acme/small=acme/x, \'{"name": "small", "path": "y"}\', --port'),
        ("acme/small, small, --port", "acme/tiny, --enable-lora, --port"),
        ("[vllm, serve, /weights]\n        args: [--served-model-name, acme/small, small, --port=8000]", "[server]"),
        # listing ports is optional
        ("tcpSocket: {port: 8000}", "tcpSocket: {port: 9000}"),
        ("{type: Recreate}", "{rollingUpdate: {maxSurge: 0, maxUnavailable: 1}}"),
        ("nodeSelector: {kubernetes.io/hostname: gpu-1}", "nodeSelector: {gpu: a}"),
        ("{app: small}}, podMetricsEndpoints", "{app: small}}, namespaceSelector: {any: true}, podMetricsEndpoints"),
    ],
)  # fmt: skip
def test_ignores_possibly_correct_objects(old: str, new: str) -> None:
    changed = TREE.replace("{type: Recreate}", "{}") if "nodeSelector" in old else TREE
    assert old in changed
    assert found(changed.replace(old, new, 1)) == []


RELEASE = """\
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: chart, namespace: flux}
spec: {targetNamespace: n}
"""


def test_a_chart_may_bring_what_a_monitor_selects() -> None:
    assert (
        found(TREE.replace("podMetricsEndpoints: [{port: http}]", "podMetricsEndpoints: [{port: x}]") + RELEASE) == []
    )


REWRITE = """\
---
apiVersion: inference.networking.x-k8s.io/v1alpha2
kind: InferenceModelRewrite
metadata: {name: a, namespace: n}
"""


def test_a_picker_that_rewrites_names_may_know_the_model() -> None:
    assert found(TREE.replace("acme/small, small, --port", "acme/tiny, --port") + REWRITE) == []
