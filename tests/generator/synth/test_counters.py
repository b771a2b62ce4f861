"""Is an operator told which limits forget what was used of them?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.generator.synth.conftest import Synth, edit

FREE = "  free: {requests: {1m: 10, 24h: 100}, tokens: {1m: 5000, 24h: 50000}}"


def anew(checkout: Path, synth: Synth) -> list[Any]:
    result = json.loads(synth(checkout, "--json").stdout)
    return [(each["tier"], each["counted"], each["window"]) for each in result["countersAnew"]]


def test_changing_a_number_keeps_counters(checkout: Path, synth: Synth) -> None:
    edit(checkout, FREE, FREE.replace("1m: 10,", "1m: 20,").replace("50000", "60000"))
    assert anew(checkout, synth) == []


@pytest.fixture
def by_kuadrant(checkout: Path, synth: Synth) -> Path:
    """The checkout with Kuadrant's request limits, rendered."""
    edit(checkout, "requests: envoy", "requests: kuadrant")
    assert synth(checkout).returncode == 0
    return checkout


def test_a_changed_window_is_named(checkout: Path, synth: Synth) -> None:
    """By its place in Envoy's list."""
    edit(checkout, FREE, FREE.replace("requests: {1m: 10,", "requests: {1h: 10,").replace("24h: 50000", "1h: 50000"))
    assert anew(checkout, synth) == [("free", "requests", "1h"), ("free", "tokens", "1h")]


def test_a_changed_window_of_kuadrant_is_named(by_kuadrant: Path, synth: Synth) -> None:
    """Its counter alone."""
    edit(by_kuadrant, FREE, FREE.replace("requests: {1m: 10,", "requests: {2m: 10,"))
    assert anew(by_kuadrant, synth) == [("free", "requests", "2m")]


@pytest.mark.parametrize("engine", ["envoy", "kuadrant"])
def test_a_window_spelled_otherwise_is_the_same(checkout: Path, synth: Synth, engine: str) -> None:
    edit(checkout, "requests: envoy", f"requests: {engine}")
    assert synth(checkout).returncode == 0
    edit(checkout, FREE, FREE.replace("requests: {1m: 10,", "requests: {60s: 10,"))
    assert anew(checkout, synth) == []


@pytest.mark.parametrize(
    ("place", "moved"),
    [("before", ["enterprise", "free", "pro"]), ("behind", [])],
)
def test_appended_tier_resets_no_counters(checkout: Path, synth: Synth, place: str, moved: list[str]) -> None:
    _add_tier(checkout, place)
    assert sorted({name for name, _, _ in anew(checkout, synth)}) == moved


def test_new_tier_keeps_kuadrants_counters(by_kuadrant: Path, synth: Synth) -> None:
    _add_tier(by_kuadrant, "before")
    assert {counted for _, counted, _ in anew(by_kuadrant, synth)} == {"tokens"}, "Kuadrant goes by names"


def _add_tier(checkout: Path, place: str) -> None:
    tier = "  basic: {requests: {1m: 5}, tokens: {1m: 1000}}"
    last = "  enterprise: {requests: {1m: 1000, 24h: 50000}, tokens: {1m: 500000, 24h: 5000000}}"
    if place == "before":
        edit(checkout, FREE, f"{tier}\n{FREE}")
    else:
        edit(checkout, last, f"{last}\n{tier}")


def test_changing_the_engine_resets_counters_once(checkout: Path, synth: Synth) -> None:
    edit(checkout, "requests: envoy", "requests: kuadrant")
    said = "These rate-limit counters will reset:\n  enterprise: requests per 1m\n"
    assert said in synth(checkout).stdout
    assert "will reset" not in synth(checkout).stdout
