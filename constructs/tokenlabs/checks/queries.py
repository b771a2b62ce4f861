"""PromQL in a tree: rules of PrometheusRules, and panels of Grafana's dashboards in ConfigMaps."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import promql_parser

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import PROMETHEUS

_DASHBOARD = "grafana_dashboard"
"""Label by which Grafana's sidecar finds dashboards (charts grafana and kube-prometheus-stack)."""
_RANGE = re.compile(r"\$\{?__(rate_interval|interval|range)\}?")
_LABEL_VALUES = re.compile(r"label_values\((.+),\s*\w+\s*\)", re.DOTALL)


class Query(NamedTuple):
    """An expression of an object."""

    object: Object
    path: str
    name: str
    """Of the alert, rule or panel."""
    metrics: frozenset[str]
    """Names of metrics that it reads."""


def queries(objects: Objects) -> Iterator[Query]:
    """The expressions of a tree; those that Prometheus cannot read, or that Grafana completes, are left out."""
    for each in objects.of_kind(PROMETHEUS, "PrometheusRule"):
        for number, group in enumerate(items(each.at("spec", "groups"))):
            for index, rule in enumerate(map(mapping, items(mapping(group).get("rules")))):
                name = str(rule.get("alert") or rule.get("record") or "a rule")
                path = f"spec.groups[{number}].rules[{index}].expr"
                yield Query(each, path, name, _metrics(rule.get("expr")))
    for each in objects.of_kind("", "ConfigMap"):
        if _DASHBOARD in mapping(each.at("metadata", "labels")):
            for key, text in mapping(each.at("data")).items():
                for name, expression in _panels(text):
                    yield Query(each, f"data[{key}]", name, _metrics(expression))


def recorded(objects: Objects) -> frozenset[str]:
    """Names of metrics that rules of a tree record."""
    return frozenset(
        str(mapping(rule).get("record"))
        for each in objects.of_kind(PROMETHEUS, "PrometheusRule")
        for group in items(each.at("spec", "groups"))
        for rule in items(mapping(group).get("rules"))
    )


def _panels(text: Any) -> Iterator[tuple[str, Any]]:
    try:
        waiting = [json.loads(text)]
    except (TypeError, ValueError, RecursionError):
        return
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            for target in items(each.get("targets")):
                yield str(each.get("title", "a panel")), mapping(target).get("expr")
            found = _LABEL_VALUES.fullmatch(str(each.get("definition", "")))
            if found:
                yield str(each.get("name", "a variable")), found[1]
        waiting += each.values() if isinstance(each, dict) else items(each)


def _metrics(expression: Any) -> frozenset[str]:
    found: set[str] = set()

    def visit(node: object) -> bool:
        if isinstance(node, promql_parser.VectorSelector) and node.name:
            found.add(str(node.name))
        return True

    try:
        promql_parser.walk(promql_parser.parse(_RANGE.sub("5m", str(expression))), visit)
    except ValueError:
        return frozenset()
    return frozenset(found)
