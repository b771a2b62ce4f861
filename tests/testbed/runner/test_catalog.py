"""A platform's scenarios: stable ids, readable sentences, numbers from the spec."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts, facts_of_file
from tokenlabs_verify.engine.scenario import Exhaust, Scenario, TenantSpec
from tokenlabs_verify.scenarios.catalog import selected, topics
from tokenlabs_verify.scenarios.windows import Walk, walk

PLATFORMS = (
    "platform.yaml",
    "examples/verify-limits.yaml",
    "examples/limits-requests-kuadrant.yaml",
    "examples/limits-all-envoy.yaml",
    "examples/two-nodes.yaml",
)


def scenarios(facts: Facts) -> list[Scenario]:
    return [scenario for topic in topics(facts) for scenario in topic.scenarios]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_ids_are_unique_and_sentences_complete(repository: Path, platform: str) -> None:
    found = scenarios(facts_of_file(repository / platform))
    ids = [scenario.id for scenario in found]
    assert len(ids) == len(set(ids))
    for scenario in found:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", scenario.id), scenario.id
        assert scenario.sentence.endswith("."), scenario.id
        assert scenario.steps or scenario.not_here, f"{scenario.id} proves nothing"
        for tenant in scenario.tenants:
            assert isinstance(tenant, TenantSpec)
            # A Secret's name has at most 253 characters, and a user id is sent in a header.
            assert len(f"verify-000000-{scenario.id}-{tenant.name}") <= 253


def test_scenario_list(repository: Path, snapshot: SnapshotAssertion) -> None:
    """Reviewed like a product change: a removed id is a removed promise."""
    found = scenarios(facts_of_file(repository / "platform.yaml"))
    assert "\n".join(f"{scenario.id}: {scenario.sentence}" for scenario in found) == snapshot


def test_every_window_of_every_tier_is_exhausted_by_real_requests(repository: Path) -> None:
    """On the platform with short windows, none is left out."""
    facts = facts_of_file(repository / "examples" / "verify-limits.yaml")
    found = scenarios(facts)
    assert not [scenario.id for scenario in found if scenario.not_here]
    walked = {
        (step.tier, step.counted, step.window, step.limit)
        for scenario in found
        for step in scenario.steps
        if isinstance(step, Exhaust)
    }
    for tier in facts.tiers:
        assert {(tier.name, "requests", *each) for each in tier.requests.items()} <= walked
        assert {(tier.name, "tokens", *each) for each in tier.tokens.items()} <= walked
    assert {window for _, _, window, _ in walked} == {1, 60, 3600, 86400}


def test_limits_need_the_engine_in_the_spec(repository: Path) -> None:
    for platform, requests in (
        ("platform.yaml", Capability.ENVOY_REQUESTS),
        ("examples/limits-requests-kuadrant.yaml", Capability.KUADRANT_REQUESTS),
        ("examples/limits-all-envoy.yaml", Capability.ENVOY_REQUESTS),
    ):
        found = {scenario.id: scenario for scenario in scenarios(facts_of_file(repository / platform))}
        engine = "-kuadrant" if requests == Capability.KUADRANT_REQUESTS else ""
        assert requests in found[f"requests-free-1m{engine}"].needs
        assert Capability.ENVOY_TOKENS in found["tokens-free-1m"].needs


@pytest.mark.parametrize(
    ("limits", "window", "way"),
    [
        ({60: 10}, 60, Walk(60, 10, 0, 10)),
        ({60: 6, 3600: 10}, 3600, Walk(60, 6, 1, 4)),
        ({1: 4, 60: 10}, 60, Walk(1, 4, 2, 2)),
        ({60: 10, 86400: 5}, 86400, Walk(60, 10, 0, 5)),
    ],
)
def test_exhausts_a_longer_window_through_shorter_ones(limits: dict[int, int], window: int, way: Walk) -> None:
    assert walk(limits, window) == way
    assert way.before + way.rest == limits[window]


@pytest.mark.parametrize("limits", [{60: 10, 86400: 100}, {60: 5, 3600: 10}, {1: 1, 60: 10, 3600: 20}])
def test_explains_why_a_window_cannot_be_exhausted(limits: dict[int, int]) -> None:
    assert isinstance(walk(limits, max(limits)), str)


def test_selects_scenarios_by_id_or_topic(repository: Path) -> None:
    all_topics = topics(facts_of_file(repository / "platform.yaml"))
    assert [topic.name for topic in selected(all_topics, ["auth-*"])] == ["auth"]
    assert [topic.name for topic in selected(all_topics, ["faults", "auth-no-key"])] == ["auth", "faults"]
    assert not selected(all_topics, ["nothing-*"])
