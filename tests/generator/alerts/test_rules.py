"""Does Prometheus' own rule engine fire each alert when it should, and only then?

One file an alert, `<configuration>/<alert>.yaml`, in the format of `promtool test rules`: what was measured, and what must
fire. `rule_files` is filled in here. Expected texts are those of the annotation `summary`, and of `description` where it
contains a value.
"""

from __future__ import annotations

import copy
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generator.alerts.configurations import CONFIGURATIONS
from tests.generator.alerts.conftest import Groups, RenderedRules, alerts_of, rules_of

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*/*.yaml"))


def _compared(groups: Groups) -> Groups:
    """The groups without the annotations that tests do not repeat."""
    found: Groups = copy.deepcopy(groups)
    for rule in alerts_of(found):
        texts = rule["annotations"]
        rule["annotations"] = {"summary": texts["summary"]}
        if "{{" in texts["description"]:
            rule["annotations"]["description"] = texts["description"]
    return found


def _run(promtool: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([promtool, *arguments], cwd=folder, capture_output=True, text=True, check=False)


def _write(path: Path, value: object) -> None:
    path.write_text(yaml.safe_dump(value, allow_unicode=True))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_alert_fires(file: Path, promtool: Path, rendered_rules: RenderedRules, tmp_path: Path) -> None:
    _write(tmp_path / "rules.yaml", {"groups": _compared(rendered_rules(file.parent.name))})
    _write(tmp_path / "test.yaml", {"rule_files": ["rules.yaml"], **yaml.safe_load(file.read_text())})
    done = _run(promtool, tmp_path, "test", "rules", "test.yaml")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_prometheus_accepts_expressions_and_templates(
    configuration: str, promtool: Path, rendered_rules: RenderedRules, tmp_path: Path
) -> None:
    _write(tmp_path / "rules.yaml", {"groups": rendered_rules(configuration)})
    done = _run(promtool, tmp_path, "check", "rules", "--lint=all", "--lint-fatal", "rules.yaml")
    assert done.returncode == 0, done.stdout + done.stderr


def _cases(file: Path) -> Iterator[dict[str, Any]]:
    for each in yaml.safe_load(file.read_text())["tests"]:
        yield from each.get("alert_rule_test", [])


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_file_fires_its_alert_and_keeps_it_silent(file: Path, rendered_rules: RenderedRules) -> None:
    """An alert that a configuration does not have would be silent in any test."""
    alerts = {rule["alert"] for rule in alerts_of(rendered_rules(file.parent.name))}
    assert {case["alertname"] for case in _cases(file)} <= alerts
    outcomes = {bool(case["exp_alerts"]) for case in _cases(file) if case["alertname"] == file.stem}
    assert outcomes == {True, False}


def test_every_alert_has_a_file(rendered_rules: RenderedRules) -> None:
    alerts = {rule["alert"] for name in CONFIGURATIONS for rule in alerts_of(rendered_rules(name))}
    assert alerts == {file.stem for file in FILES}


def test_every_recorded_series_is_evaluated(rendered_rules: RenderedRules) -> None:
    recorded = {
        rule["record"] for name in CONFIGURATIONS for rule in rules_of(rendered_rules(name)) if "record" in rule
    }
    asked = {
        name
        for file in FILES
        for each in yaml.safe_load(file.read_text())["tests"]
        for case in each.get("promql_expr_test", [])
        for name in re.findall(r"\w+:\w+:\w+", case["expr"])
    }
    assert recorded == asked
