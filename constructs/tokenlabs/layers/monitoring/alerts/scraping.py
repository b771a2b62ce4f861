"""Missing metrics: without series, the other alerts would never fire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.contract import components
from tokenlabs.contract.namespaces import ENVOY_GATEWAY
from tokenlabs.layers.monitoring.alerts.deployments import replicas
from tokenlabs.layers.monitoring.monitors import job, monitors
from tokenlabs.layers.monitoring.rules import Alert, Rule, lines, series

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform


def rules(platform: Platform) -> Iterator[Rule]:
    """Our own monitors, then kube-prometheus-stack's kube-state-metrics."""
    absent = [f"absent({series('up', job=job(platform.name, each.name))})" for each in monitors(platform)]
    yield Alert(
        "MonitorSelectsNothing",
        lines("\nor\n".join(absent)),
        "15m",
        "warning",
        "Nothing is scraped as {{ $labels.job }}",
        "Its alerts cannot fire and its dashboards are empty.",
        "Compare the monitor's labels, namespace and port with the pods or Services that it should find.",
    )
    yield Alert(
        "KubeStateMetricsMissing",
        f"absent({replicas(ENVOY_GATEWAY, components.ENVOY_GATEWAY)})",
        "15m",
        "warning",
        "Prometheus has no series of kube-state-metrics for the platform's namespaces",
        "Alerts on Deployments, StatefulSets and nodes cannot fire: ModelDown, PickerDown, RedisDown and others.",
        "Is kube-state-metrics of kube-prometheus-stack running, and Deployment envoy-gateway there?",
    )
