"""Does `docs/alerts.md` know every alert, and say what it means, why it fires and what to do?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.generator.alerts.configurations import CONFIGURATIONS
from tests.generator.alerts.conftest import RenderedRules, alerts_of


@pytest.fixture(scope="module")
def document(repository: Path) -> str:
    return (repository / "docs/alerts.md").read_text()


def _sections(document: str) -> dict[str, str]:
    parts = re.split(r"^### (\w+)$", document, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_alert_names_its_section(document: str, rendered_rules: RenderedRules) -> None:
    sections = _sections(document)
    alerts = [rule for name in CONFIGURATIONS for rule in alerts_of(rendered_rules(name))]
    assert {rule["alert"] for rule in alerts} == sections.keys()
    for rule in alerts:
        # GitHub's and GitLab's anchor of a heading of one word.
        assert rule["annotations"]["documentation"] == f"docs/alerts.md#{rule['alert'].lower()}"


def test_every_section_has_meaning_causes_and_remedy(document: str) -> None:
    for name, section in _sections(document).items():
        text = section.partition("\n## ")[0]
        parts = re.split(r"^\*\*(Means|Causes|What to do):\*\* ", text, flags=re.MULTILINE)
        assert parts[1::2] == ["Means", "Causes", "What to do"], name


def test_table_matches_rendered_alerts(document: str, rendered_rules: RenderedRules) -> None:
    rendered = {rule["alert"]: rule for name in CONFIGURATIONS for rule in alerts_of(rendered_rules(name))}
    rows = [
        f"| [{name}](#{name.lower()}) | {rendered[name]['for']} | {rendered[name]['labels']['severity']} |"
        for name in _sections(document)
    ]
    assert [line for line in document.splitlines() if line.startswith("| [")] == rows
