"""Alerts on models' objectives, and on conditions that stop requests or let them pass uncounted.

One module per topic, each a file of `dist/`. Every alert has a test that fires it in the real rule engine
(`tests/generator/alerts/`) and a section in `docs/alerts.md`.

No alert warns before Envoy AI Gateway's webhook certificate expires: neither chart nor controller exports its expiry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from tokenlabs.layers.monitoring.alerts import gateway, limits, models, nodes, scraping
from tokenlabs.layers.monitoring.rules import Group, Rule

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform

TOPICS: Mapping[str, Callable[[Platform], Iterator[Rule]]] = {
    "gateway": gateway.rules,
    "limits": limits.rules,
    "models": models.rules,
    "nodes": nodes.rules,
    "scraping": scraping.rules,
}


def groups(platform: Platform) -> Iterator[Group]:
    """The rules of each topic."""
    for name, rules in TOPICS.items():
        yield Group(name, tuple(rules(platform)))
