"""Does the work of every rule grow with the tree, and not with its square?"""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

from tokenlabs.checks.finding import Rule
from tokenlabs.checks.rules import RULES
from tokenlabs.manifests.objects import Objects, documents, parse
from tokenlabs.manifests.placement import Target

APP = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: a-N, namespace: n}
spec: {template: {metadata: {labels: {app: a-N, part-of: x}}, spec: {containers: [{ports: [{name: http, containerPort: 80}]}]}}}
---
apiVersion: v1
kind: Service
metadata: {name: a-N, namespace: n, labels: {app: a-N, part-of: x}}
spec: {selector: {app: a-N, part-of: x}, ports: [{name: http, port: 80, targetPort: http}]}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: a-N, namespace: n}
spec: {parentRefs: [{name: g}], rules: [{matches: [{path: {value: /N}}], backendRefs: [{name: a-N, port: 80}]}]}
---
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIGatewayRoute
metadata: {name: ai-N, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules:
  - matches: [{headers: [{name: x-ai-eg-model, value: m-N}]}]
    backendRefs: [{group: inference.networking.k8s.io, kind: InferencePool, name: a-N}]
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: a-N, namespace: n}
spec: {selector: {matchLabels: {app: a-N, part-of: x}}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: a-N, namespace: n}
spec: {targetRefs: [{kind: HTTPRoute, name: a-N}], jwt: {providers: [{}]}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: BackendTrafficPolicy
metadata: {name: a-N, namespace: n}
spec: {targetRefs: [{kind: HTTPRoute, name: a-N}], rateLimit: {global: {rules: [{limit: {requests: 1, unit: Day}}]}}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyExtensionPolicy
metadata: {name: a-N, namespace: n}
spec: {targetRefs: [{kind: HTTPRoute, name: a-N}]}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: a-N, namespace: n}
spec: {selector: {matchLabels: {app: a-N}}, endpoints: [{port: http}]}
"""
REST = """\
apiVersion: v1
kind: Namespace
metadata: {name: n}
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: g, namespace: n}
spec: {listeners: [{name: http}]}
---
"""
FEW = 20
PARSED = {
    count: parse(
        documents({"all.yaml": (REST + "---\n".join(APP.replace("N", str(n)) for n in range(count))).encode()})
    )
    for count in (FEW, 2 * FEW)
}


def _steps(rule: Rule, objects: Objects) -> int:
    """Instructions of Python's interpreter: the same in every run, on every machine."""
    steps = 0

    def count(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal steps
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        steps += event == "opcode"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        list(rule.check(Target("", objects)))
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_twice_the_objects_take_twice_the_steps(rule: Rule) -> None:
    few, many = (_steps(rule, Objects(each.objects, (), each.files)) for each in (PARSED[FEW], PARSED[2 * FEW]))
    assert many < 2.2 * few
