"""Service level objectives of models as PromQL: how fast the error budget of 30 days is spent, over two windows each.

The windows and factors are those of the SRE Workbook ("Alerting on SLOs", multiwindow, multi-burn-rate): at 14.4 times
the even rate an hour costs 2 % of the month's budget, at 6 times six hours cost 5 %. The short window ends the alert
soon after the trouble does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.spec.base import window_seconds

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

FIRST_TOKEN_BOUNDARIES = (
    *(0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75),
    *(1.0, 2.5, 5.0, 7.5, 10.0, 20.0, 40.0, 80.0, 160.0, 640.0, 2560.0),
)
"""Seconds; of `vllm:time_to_first_token_seconds` (vLLM, v1/metrics/loggers.py; llm-d-inference-sim has the same)."""
SLOW_SHARE = 0.01
"""One request of a hundred may be slow: the objective is a 99th percentile."""


class Burn(NamedTuple):
    """A rate of spending the budget, seen over a long and a short window."""

    name: str
    long: str
    short: str
    factor: float
    severity: str


BURNS = (Burn("Fast", "1h", "5m", 14.4, "critical"), Burn("Slow", "6h", "30m", 6, "warning"))
WINDOWS = tuple(window for burn in BURNS for window in (burn.short, burn.long))


def seconds(duration: str) -> float:
    """Seconds of `500ms`, `3s` or `1m30s`."""
    return int(duration[:-2]) / 1000 if duration.endswith("ms") else window_seconds(duration)


def boundary(duration: str) -> float:
    """The histogram's boundary nearest to `duration`, the lower of two: between boundaries nothing is known."""
    wanted = seconds(duration)
    return min(FIRST_TOKEN_BOUNDARIES, key=lambda each: (abs(each - wanted), each))


def by_boundary(models: Iterable[Model]) -> dict[float, str]:
    """Pools of each boundary, as a regular expression: one rule for all models of one objective."""
    return _joined((boundary(model.slo.time_to_first_token), model.pool) for model in models)


def by_availability(models: Iterable[Model]) -> dict[float, str]:
    """Pools of each availability (per cent), likewise."""
    return _joined((model.slo.availability, model.pool) for model in models)


def _joined(pairs: Iterable[tuple[float, str]]) -> dict[float, str]:
    found: dict[float, list[str]] = defaultdict(list)
    for value, pool in pairs:
        found[value].append(pool)
    return {value: "|".join(sorted(found[value])) for value in sorted(found)}
