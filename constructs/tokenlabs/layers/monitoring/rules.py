"""Recording rules and alerts as data, and the PrometheusRule that contains them.

Expressions of more than one line become literal blocks in YAML, so that a review reads PromQL and not a line of it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base.kinds import cdk8s
from tokenlabs.layers.base.kinds import prometheus as kinds

if TYPE_CHECKING:
    from constructs import Construct

DOCUMENT = "docs/alerts.md"
"""Has a section for each alert, under its name."""


class Record(NamedTuple):
    """A series that Prometheus computes once, for rules and dashboards to read."""

    name: str
    expr: str
    labels: tuple[tuple[str, str], ...] = ()


class Alert(NamedTuple):
    """An alert: its condition and the first step."""

    name: str
    expr: str
    lasts: str
    """How long the condition must be true before the alert fires, such as `2m`."""
    severity: Literal["critical", "warning"]
    """`critical`: requests fail or pass unlimited now."""
    summary: str
    description: str
    runbook: str
    """The first command or place to look; the rest is in `DOCUMENT`."""


Rule = Record | Alert


class Group(NamedTuple):
    """Rules that are evaluated together, in order."""

    name: str
    rules: tuple[Rule, ...]


class RulesInputs(NamedTuple):
    """A PrometheusRule."""

    name: str
    namespace: str
    labels: dict[str, str]
    group: Group


def series(metric: str, window: str = "", *, matching: Mapping[str, str] | None = None, **labels: str) -> str:
    """A selector of PromQL: `up{job="a"}`, or with a window `up{job="a"}[5m]`; `matching` are regular expressions."""
    matchers = [f'{label}="{value}"' for label, value in labels.items()]
    matchers += [f'{label}=~"{value}"' for label, value in (matching or {}).items()]
    return f"{metric}{{{', '.join(matchers)}}}" + (f"[{window}]" if window else "")


def lines(text: str) -> str:
    """An expression of several lines, without the indentation of the code around it."""
    return textwrap.dedent(text).strip() + "\n"


def build(scope: Construct, inputs: RulesInputs) -> None:
    """The PrometheusRule."""
    kinds.PrometheusRule(
        scope,
        "rules",
        metadata=cdk8s.ApiObjectMetadata(
            name=inputs.name,
            namespace=inputs.namespace,
            labels={NAME_LABEL: "alerts", **inputs.labels},
        ),
        spec=kinds.PrometheusRuleSpec(
            groups=[
                kinds.PrometheusRuleSpecGroups(
                    name=f"{inputs.namespace}-{inputs.group.name}", rules=[_rule(rule) for rule in inputs.group.rules]
                )
            ]
        ),
    )


def _rule(rule: Rule) -> kinds.PrometheusRuleSpecGroupsRules:
    if isinstance(rule, Record):
        return kinds.PrometheusRuleSpecGroupsRules(record=rule.name, expr=rule.expr, labels=dict(rule.labels) or None)
    return kinds.PrometheusRuleSpecGroupsRules(
        alert=rule.name,
        expr=rule.expr,
        for_=rule.lasts,
        labels={"severity": rule.severity},
        annotations={
            "summary": rule.summary,
            "description": rule.description,
            "runbook": rule.runbook,
            "documentation": f"{DOCUMENT}#{rule.name.lower()}",
        },
    )
