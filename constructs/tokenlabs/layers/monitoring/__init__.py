"""Monitoring: monitors and rules for Prometheus, dashboards for Grafana; not rendered without `monitoring`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.layers.base.layer import Layer, Piece, Unit
from tokenlabs.layers.monitoring import alerts, dashboards, monitors, rules
from tokenlabs.layers.monitoring.picker_metrics import picker_metrics

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target


def _pieces(target: Target) -> Iterator[Piece]:
    platform = target.platform
    monitoring = platform.monitoring
    if monitoring is None:
        return
    found = tuple(monitors.monitors(platform))
    yield Unit(
        "monitors.yaml",
        monitors.build,
        monitors.MonitorsInputs(platform.name, found, monitoring.labels, monitoring.interval),
    )
    if picker_metrics(platform):
        yield Unit("picker-metrics-reader.yaml", monitors.build_reader, platform.name)
    for group in alerts.groups(platform):
        yield Unit(
            f"alerts-{group.name}.yaml",
            rules.build,
            rules.RulesInputs(f"{platform.name}-{group.name}", platform.name, monitoring.labels, group),
        )
    for dashboard in dashboards.dashboards(platform):
        inputs = dashboards.DashboardInputs(monitoring.namespace, dashboard)
        yield Unit(f"dashboard-{dashboard.name}.yaml", dashboards.build, inputs)


LAYER = Layer(
    "monitoring",
    "monitors, alerts and dashboards",
    # It does not wait for the components it monitors: otherwise an alert could not report that one never started.
    ("namespaces",),
    _pieces,
)
