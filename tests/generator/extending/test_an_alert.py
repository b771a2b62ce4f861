"""An alert: an entry of a topic, or a topic of its own with a line in the table; then its test file and its section."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.alerts import test_conditions, test_document, test_rules
from tests.generator.alerts.conftest import Groups
from tests.registries import Add, named, unlisted
from tokenlabs.layers.base.layer import Unit
from tokenlabs.layers.monitoring import LAYER, alerts
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target

TOPIC = """
from tokenlabs.layers.monitoring.rules import Alert

def rules(platform):
    yield Alert("WebhookSlow", "up == 0", "5m", "warning", "Slow", "It is slow.", f"kubectl -n {platform.name} get pods")
"""


def test_a_topic_and_its_line_are_a_file_of_dist(
    add_module: Add, monkeypatch: pytest.MonkeyPatch, repository: Path
) -> None:
    topic = add_module(alerts, "webhooks", TOPIC)
    monkeypatch.setitem(alerts.TOPICS, "webhooks", topic.rules)
    pieces = LAYER.pieces(target(load(repository / "platform.yaml").platform, "microk8s"))
    (rendered,) = (each for each in pieces if each.file == "alerts-webhooks.yaml")
    assert isinstance(rendered, Unit)
    assert [rule.name for rule in rendered.inputs.group.rules] == ["WebhookSlow"]


def test_a_topic_that_the_table_does_not_list_is_found(add_module: Add) -> None:
    listed = alerts.TOPICS.values()
    assert unlisted(alerts, named("rules"), listed) == set()
    add_module(alerts, "webhooks", TOPIC)
    assert unlisted(alerts, named("rules"), listed) == {"tokenlabs.layers.monitoring.alerts.webhooks"}


NEW: Groups = [{"rules": [{"alert": "WebhookSlow", "expr": "webhook_seconds > 1", "annotations": {}}]}]


def with_a_new_alert(configuration: str) -> Groups:  # noqa: ARG001
    return NEW


def test_without_a_test_file_it_fails() -> None:
    with pytest.raises(AssertionError, match="WebhookSlow"):
        test_rules.test_every_alert_has_a_file(with_a_new_alert)


def test_without_a_section_it_fails(repository: Path) -> None:
    document = (repository / "docs/alerts.md").read_text()
    with pytest.raises(AssertionError, match="WebhookSlow"):
        test_document.test_every_alert_names_its_section(document, with_a_new_alert)


def test_fails_on_an_unknown_metric() -> None:
    with pytest.raises(KeyError, match="webhook_seconds"):
        list(test_conditions.cannot_change([{"kind": "PrometheusRule", "spec": {"groups": NEW}}]))
