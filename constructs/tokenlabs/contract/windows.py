"""Windows of limits and lengths of time: the one table of units."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_MILLISECONDS: Mapping[str, int] = {"h": 3_600_000, "m": 60_000, "s": 1000, "ms": 1}
"""Units that durations are written in, longest first (Gateway API, GEP-2257; Kuadrant and Flux take the same)."""


class Window(NamedTuple):
    """A length of time that both engines count by."""

    seconds: int
    written: str
    """As platform.yaml has it: in Kuadrant's syntax, which knows no days."""
    envoy: str
    """Envoy Gateway's `unit` (gateway v1.8.1, api/v1alpha1/ratelimit_types.go, RateLimitUnit)."""
    word: str
    """As tenants read it."""


WINDOWS = (
    Window(1, "1s", "Second", "second"),
    Window(60, "1m", "Minute", "minute"),
    Window(3600, "1h", "Hour", "hour"),
    Window(86400, "24h", "Day", "day"),
)
"""Envoy Gateway's units that have a fixed length, shortest first; Month and Year have none. Kuadrant takes any duration."""


_PARTS = re.compile(r"([0-9]{1,18}(?:\.[0-9]{0,18})?|\.[0-9]{1,18})(h|ms|m|s)")


def duration_seconds(duration: str) -> float:
    """Seconds of a duration such as `1h30m`, `1.5s` or `500ms`."""
    parts = _PARTS.findall(duration)
    return sum(float(number) * _MILLISECONDS[unit] for number, unit in parts) / 1000


def window_seconds(window: str) -> int:
    """Seconds of a window or duration without `ms`, such as `24h`, `1h30m` or `90s`."""
    return int(duration_seconds(window))


def window_of(seconds: int) -> str:
    """A window as platform.yaml writes it in one unit: `24h`, `1m`, `90s`."""
    unit = next(unit for unit, length in _MILLISECONDS.items() if seconds * 1000 % length == 0)
    return f"{seconds * 1000 // _MILLISECONDS[unit]}{unit}"
