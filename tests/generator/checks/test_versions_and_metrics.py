"""Rules on installed releases and on metrics: is each fault found, and nothing where there is none?"""

from __future__ import annotations

import json
from typing import get_args

import pytest

from tests.generator.alerts.conditions import CONDITIONS
from tests.generator.checks.conftest import found
from tokenlabs.contract.exported_metrics import SOURCES
from tokenlabs.spec.stacks import ComponentName


def _chart(name: str, version: str) -> str:
    return f"""\
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {{name: {name}, namespace: n}}
spec: {{url: "oci://docker.io/envoyproxy/{name}", ref: {{tag: {version}}}}}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {{name: {name}, namespace: n}}
spec: {{chartRef: {{kind: OCIRepository, name: {name}}}, install: {{crds: Skip}}}}
---
"""


def _crds(repository: str, tag: str) -> str:
    name = repository.replace("/", "-")
    return f"""\
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {{name: {name}, namespace: n}}
spec: {{url: "https://github.com/{repository}", ref: {{tag: {tag}}}}}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {{name: {name}, namespace: n}}
spec: {{path: ./config/crd, sourceRef: {{kind: GitRepository, name: {name}}}}}
---
"""


PICKER = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: picker, namespace: n}
spec: {template: {spec: {containers: [{image: "ghcr.io/llm-d/llm-d-inference-scheduler:v0.7.1"}]}}}
---
"""
GOOD = (
    _chart("gateway-helm", "v1.8.3")
    + _chart("ai-gateway-helm", "v1.0.0")
    + _crds("kubernetes-sigs/gateway-api", "v1.5.1")
    + _crds("kubernetes-sigs/gateway-api-inference-extension", "v1.4.0")
    + _crds("envoyproxy/ai-gateway", "v1.0.0")
    + PICKER
)


def test_accepts_a_stack_that_upstream_supports() -> None:
    assert found(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            'gateway-helm", ref: {tag: v1.8.3}',
            'gateway-helm", ref: {tag: v1.6.3}',
            "TL701 [spec: {url: \"oci://docker.io/envoyproxy/gateway-helm\", ref: {tag: v1.6.3}}]: OCIRepository n/gateway-helm "
            "installs envoy-gateway 1.6.3, but envoy-ai-gateway 1.0.0 of OCIRepository n/ai-gateway-helm needs 1.8.1 or later, "
            "by Envoy AI Gateway's compatibility matrix",
        ),
        ('gateway-helm", ref: {tag: v1.8.3}', 'gateway-helm", ref: {tag: v1.8.0}', "TL701"),
        ("tag: v1.5.1", "tag: v1.4.1", "TL701"),
        ("tag: v1.4.0", "tag: v1.3.0", "TL701"),
        (
            'ai-gateway", ref: {tag: v1.0.0}',
            'ai-gateway", ref: {tag: v1.1.0}',
            "TL702 [spec: {url: \"https://github.com/envoyproxy/ai-gateway\", ref: {tag: v1.1.0}}]: GitRepository "
            "n/envoyproxy-ai-gateway has the CRDs of envoy-ai-gateway 1.1.0, but OCIRepository n/ai-gateway-helm installs 1.0.0",
        ),
    ],
)  # fmt: skip
def test_releases_that_do_not_fit(old: str, new: str, expected: str) -> None:
    assert old in GOOD
    says = found(GOOD.replace(old, new))
    assert says
    assert says[0].startswith(expected)
    assert {each[:5] for each in says} == {expected[:5]}


def test_a_release_line_that_no_table_has_is_not_judged() -> None:
    assert found(GOOD.replace("scheduler:v0.7.1", "scheduler:v0.6.0").replace("tag: v1.4.0", "tag: v1.3.0")) == []
    assert found(GOOD.replace("v1.8.3", "latest")) == []


RULE = """\
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: {name: alerts, namespace: n}
spec:
  groups:
  - name: g
    rules:
    - alert: Alert
      expr: sum(rate(METRIC{job="a"}[5m])) > 1
    - record: inference_pool_recorded
      expr: sum(up)
"""


@pytest.mark.parametrize(
    ("metric", "component"),
    [
        ("inference_model_request_total", "llm-d-inference-scheduler 0.7.1"),
        ("inference_extension_flow_control_pool_saturation", "llm-d-inference-scheduler 0.7.1"),
        ("gen_ai_client_token_usage_token_sum", "envoy-ai-gateway 1.0.0"),
        ("ratelimit_service_rate_limit_over_limit_total", "envoy-gateway 1.8.3"),
    ],
)
def test_an_alert_on_a_metric_that_is_not_exported(metric: str, component: str) -> None:
    (says,) = found(GOOD + RULE.replace("METRIC", metric))
    assert says.startswith("TL802 [expr: sum(rate(")
    assert f"PrometheusRule n/alerts asks in `Alert` for `{metric}`, which {component} does not export" in says


@pytest.mark.parametrize(
    "metric",
    [
        "inference_pool_ready_pods",
        "inference_pool_recorded",
        "gen_ai_server_time_to_first_token_seconds_bucket",
        "vllm:a_metric_of_tomorrow",
        "envoy_anything",
        "auth_server_unknown",  # nothing of Kuadrant is installed
    ],
)
def test_metrics_that_exist_or_are_not_known(metric: str) -> None:
    assert found(GOOD + RULE.replace("METRIC", metric)) == []


def test_a_release_without_a_complete_list_may_export_anything() -> None:
    tree = GOOD.replace("scheduler:v0.7.1", "scheduler:v0.9.0") + RULE.replace("METRIC", "inference_pool_unknown")
    assert found(tree) == []


def _dashboard(expr: str) -> str:
    board = {"panels": [{"title": "row", "panels": [{"title": "Tokens", "targets": [{"expr": expr}]}]}]}
    manifest = {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": "board", "namespace": "n", "labels": {"grafana_dashboard": "1"}},
        "data": {"board.json": json.dumps(board), "notes.txt": "no dashboard"},
    }
    return json.dumps(manifest)


def test_a_panel_on_a_metric_that_is_not_exported() -> None:
    (says,) = found(GOOD + _dashboard("rate(gen_ai_token_usage[$__rate_interval])"))
    assert (
        "ConfigMap n/board asks in `Tokens` for `gen_ai_token_usage`, which envoy-ai-gateway 1.0.0 does not export"
        in says
    )
    assert found(GOOD + _dashboard("rate(gen_ai_client_token_usage_sum[$__rate_interval])")) == []
    assert found(GOOD + _dashboard("topk($limit, gen_ai_token_usage)")) == []  # Grafana completes it


def test_complete_lists_name_their_component_and_hold_their_prefixes() -> None:
    for source in SOURCES:
        assert bool(source.complete) == bool(source.component) == bool(source.lines)
        if source.complete:
            assert source.component in get_args(ComponentName)
            assert any(metric.startswith(source.complete) for metric in source.metrics)


def test_alerts_are_conditioned_on_metrics_that_are_exported() -> None:
    assert CONDITIONS.keys() <= {metric for source in SOURCES for metric in source.metrics}
