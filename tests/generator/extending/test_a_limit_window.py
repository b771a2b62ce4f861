"""A window that Envoy Gateway counts: an entry of the table of windows. Kuadrant takes any, and needs none."""

from __future__ import annotations

import pytest

from tests.generator.extending.conftest import Sources

LAST = '    Window(86400, "24h", "Day", "day"),\n'
WEEK = '    Window(604800, "168h", "Week", "week"),\n'
PROGRAM = """
from pathlib import Path
from tokenlabs.guide.facts import in_words
from tokenlabs.layers.policies import LAYER
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target

platform = load(Path("platform.yaml")).platform
(inputs,) = (each.inputs for each in LAYER.pieces(target(platform, "microk8s")) if each.file == "envoy-limits.yaml")
print([rule.unit for rule in inputs.rules if rule.tier == "free"])
print(in_words("168h"), in_words("336h"))
"""


@pytest.fixture
def with_a_week(sources: Sources) -> Sources:
    sources.platform("free: {requests: {1m: 10, 24h: 100}", "free: {requests: {1m: 10, 168h: 100}")
    return sources


def test_an_entry_is_all_that_rules_policies_and_guide_need(with_a_week: Sources) -> None:
    with_a_week.edit("contract/windows.py", LAST, LAST + WEEK)
    done = with_a_week.python(PROGRAM)
    assert done.stdout.splitlines() == ["['Minute', 'Week', 'Minute', 'Day']", "week 2 weeks"], done.stderr
    with_a_week.platform("168h: 100", "48h: 100")
    said = with_a_week.run("stacks", "--images").stderr
    assert "which counts per second, minute, hour, day or week" in said
    assert "write `1s`, `1m`, `1h`, `24h` or `168h`; `limits.requests: kuadrant`" in said


def test_a_window_without_an_entry_is_refused_by_the_engine_that_cannot_hold_it(with_a_week: Sources) -> None:
    said = with_a_week.run("stacks", "--images").stderr
    assert "tiers.free.requests.168h: `168h` is not supported by Envoy Gateway, which counts per second" in said
    assert "write `1s`, `1m`, `1h` or `24h`; `limits.requests: kuadrant`" in said
    with_a_week.platform("limits: {requests: envoy", "limits: {requests: kuadrant")
    assert with_a_week.run("stacks", "--images").returncode == 0
