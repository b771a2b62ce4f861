"""Which alerts, records and monitors are removed or changed, and what is no longer scraped."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

RULE = """\
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: {name: r, namespace: n, labels: {release: prometheus}}
spec: {groups: [{name: g, rules: [{alert: Down, expr: up == 0, for: 5m, labels: {severity: critical}}, {record: a, expr: b}]}]}
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("up == 0", "up == 1", "info monitoring: alert Down fires under another condition"),
        ("for: 5m", "for: 1h", "caution monitoring: alert Down fires after 1h, before after 5m"),
        ("for: 5m", "for: 1m", "info monitoring: alert Down fires after 1m, before after 5m"),
        ("critical", "warning", "caution monitoring: alert Down has severity warning, before critical"),
        ("record: a", "record: c", "caution monitoring: record a is removed"),
        ("expr: b", "expr: c", "info monitoring: record a records something else"),
        (
            "release: prometheus",
            "release: other",
            "caution monitoring: PrometheusRule n/r has other labels, by which Prometheus may select it: release: other",
        ),
    ],
)
def test_an_edited_rule(old: str, new: str, said: str) -> None:
    assert sentences(effects(files(r=RULE), files(r=RULE.replace(old, new)))) == [said]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "monitoring/monitors.yaml",
            "    port: http-metrics",
            "    port: other",
            "caution monitoring: ServiceMonitor token-labs/token-labs-endpoint-pickers scrapes port other, before http-metrics",
        ),
        (
            "monitoring/monitors.yaml",
            "      llm-d.ai/inference-serving: 'true'",
            "      llm-d.ai/inference-serving: 'no'",
            "caution monitoring: PodMonitor token-labs/token-labs-model-servers scrapes what has matchLabels: "
            "llm-d.ai/inference-serving: no, before what has matchLabels: llm-d.ai/inference-serving: true",
        ),
        (
            "monitoring/dashboard-models.yaml",
            "    grafana_dashboard: '1'\n",
            "",
            "caution monitoring: ConfigMap monitoring/token-labs-dashboard-models may not be loaded by Grafana: its label is "
            "unset, before 1",
        ),
        (
            "monitoring/monitors.yaml",
            "      llm-d.ai/inference-serving: 'true'",
            "      llm-d.ai/inference-serving: 'no'",
            "caution monitoring: Deployment token-labs/token-labs-pool-decode is no longer selected by PodMonitor "
            "token-labs/token-labs-model-servers: its metrics are no longer scraped",
        ),
        (
            "models/token-labs-pool/pool.yaml",
            "    kustomize.toolkit.fluxcd.io/force: enabled\n  labels:\n    app.kubernetes.io/instance: token-labs-pool\n"
            "    app.kubernetes.io/name: endpoint-picker\n",
            "    kustomize.toolkit.fluxcd.io/force: enabled\n  labels:\n    app.kubernetes.io/name: other\n",
            "caution monitoring: Service token-labs/token-labs-pool-epp is no longer selected by ServiceMonitor "
            "token-labs/token-labs-endpoint-pickers: its metrics are no longer scraped",
        ),
    ],
)
def test_what_is_no_longer_scraped(dist: Dist, file: str, old: str, new: str, said: str) -> None:
    dist.replace(file, old, new)
    assert said in dist.sentences("monitoring")


def test_reports_removed_alerts_and_monitors(dist: Dist) -> None:
    dist.remove("monitoring/alerts-nodes.yaml")
    found = dist.sentences("monitoring")
    assert "caution monitoring: alert NodeNotReady is removed" in found
    text = dist.new["microk8s/monitoring/monitors.yaml"].decode()
    dist.new["microk8s/monitoring/monitors.yaml"] = (
        text.split("---\n", 2)[0].encode() + b"---\n" + text.split("---\n", 2)[2].encode()
    )
    assert any("its metrics are no longer scraped" in each for each in dist.sentences("monitoring"))
