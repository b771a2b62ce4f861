"""Grafana dashboards as data, and the JSON that Grafana reads (schema 39, as Envoy Gateway 1.8 ships its own)."""

from __future__ import annotations

import json
from typing import Any, Literal, NamedTuple

# `$datasource`, not in braces: nothing in dist/ looks like a variable that Flux could substitute.
_SOURCE = {"type": "prometheus", "uid": "$datasource"}
_WIDTH, _HEIGHT = 12, 8


class Query(NamedTuple):
    """A line, or several, of a panel."""

    expr: str
    legend: str = ""


class Panel(NamedTuple):
    """A graph or a number."""

    title: str
    unit: str
    queries: tuple[Query, ...]
    type: Literal["timeseries", "stat"] = "timeseries"
    description: str = ""


class Variable(NamedTuple):
    """A choice at the top of a dashboard, of the values of a label."""

    name: str
    metric: str
    label: str


class Dashboard(NamedTuple):
    """A dashboard; panels are two in a row, in order."""

    name: str
    title: str
    panels: tuple[Panel, ...]
    variables: tuple[Variable, ...] = ()


def to_json(dashboard: Dashboard, platform: str) -> str:
    """What Grafana reads; the same text for the same dashboard."""
    return json.dumps(
        {
            "uid": f"{platform}-{dashboard.name}"[:40],
            "title": f"{platform} / {dashboard.title}",
            "tags": [platform],
            "schemaVersion": 39,
            "editable": False,
            "refresh": "30s",
            "time": {"from": "now-6h", "to": "now"},
            "templating": {"list": [_data_source(), *(_variable(each) for each in dashboard.variables)]},
            "panels": [_panel(number, panel) for number, panel in enumerate(dashboard.panels)],
        },
        indent=1,
    )


def _data_source() -> dict[str, Any]:
    return {"name": "datasource", "type": "datasource", "query": "prometheus", "label": "Prometheus"}


def _variable(variable: Variable) -> dict[str, Any]:
    query = f"label_values({variable.metric}, {variable.label})"
    return {
        "name": variable.name,
        "type": "query",
        "datasource": _SOURCE,
        "definition": query,
        "query": {"query": query, "refId": variable.name},
        "refresh": 2,
        "sort": 1,
        "multi": True,
        "includeAll": True,
        "allValue": ".*",
        "current": {"text": "All", "value": "$__all"},
    }


def _panel(number: int, panel: Panel) -> dict[str, Any]:
    row, column = divmod(number, 2)
    return {
        "id": number + 1,
        "type": panel.type,
        "title": panel.title,
        "description": panel.description,
        "datasource": _SOURCE,
        "gridPos": {"x": column * _WIDTH, "y": row * _HEIGHT, "w": _WIDTH, "h": _HEIGHT},
        "fieldConfig": {"defaults": {"unit": panel.unit, "min": 0}, "overrides": []},
        "targets": [
            {"refId": chr(ord("A") + index), "datasource": _SOURCE, "expr": query.expr, "legendFormat": query.legend}
            for index, query in enumerate(panel.queries)
        ],
    }
