"""Lengths of time, as they are written and as they are counted."""

from __future__ import annotations

import pytest

from tokenlabs.contract.windows import WINDOWS, duration_seconds, window_of, window_seconds


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("1s", 1),
        ("90s", 90),
        ("1m", 60),
        ("1h30m", 5400),
        ("24h", 86400),
        ("500ms", 0.5),
        ("175ms", 0.175),
        ("1.5h", 5400),
    ],
)
def test_a_duration_is_read_exactly(written: str, seconds: float) -> None:
    assert duration_seconds(written) == seconds


@pytest.mark.parametrize("window", ["1s", "90s", "1m", "90m", "1h", "24h"])
def test_a_window_is_written_in_its_largest_unit(window: str) -> None:
    assert window_of(window_seconds(window)) == window


def test_envoys_units_have_the_length_that_they_say() -> None:
    assert {each.envoy: each.seconds for each in WINDOWS} == {"Second": 1, "Minute": 60, "Hour": 3600, "Day": 86400}
    assert all(window_seconds(each.written) == each.seconds for each in WINDOWS)
