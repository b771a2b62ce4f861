"""Service level objectives of models: how fast each spends its error budget of 30 days, over two windows each.

The windows and factors are those of the SRE Workbook ("Alerting on SLOs", multiwindow, multi-burn-rate): at 14.4 times
the even rate an hour costs 2 % of the month's budget, at 6 times six hours cost 5 %. The short window ends the alert
soon after the trouble does.

Each model's objectives are separate series with its pool as a label: rules join them by pool, so that one rule and one
alert cover any number of models.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING, Literal, NamedTuple

from tokenlabs.contract.windows import duration_seconds
from tokenlabs.layers.monitoring.rules import Record, lines, series
from tokenlabs.spec.runtimes import RUNTIMES, metrics_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokenlabs.spec.serving import Model

AVAILABLE = "pool:model_available:bool"
"""1 while a server of the pool is ready, else 0."""
AVAILABILITY_OBJECTIVE = "pool:availability_objective:ratio"
"""Availability objective of a model, as a share of 30 days."""
FIRST_TOKEN_OBJECTIVE = "pool:first_token_objective:info"  # noqa: S105 (a series)
"""1, with the histogram's boundary nearest to a model's time to first token as `le`."""
AVAILABILITY_BURN = "pool:availability_burn:ratio"
"""Error budget spent, as a multiple of what may be spent in that window; `_5m` and so on are appended."""
FIRST_TOKEN_BURN = "pool:first_token_burn:ratio"  # noqa: S105 (a series)
"""Likewise."""
SLOW_SHARE = 0.01
"""One request of a hundred may be slow: the objective is a 99th percentile."""


class Burn(NamedTuple):
    """A rate of spending the budget, seen over a long and a short window."""

    name: str
    long: str
    short: str
    factor: float
    severity: Literal["critical", "warning"]


BURNS = (Burn("Fast", "1h", "5m", 14.4, "critical"), Burn("Slow", "6h", "30m", 6, "warning"))
WINDOWS = tuple(window for burn in BURNS for window in (burn.short, burn.long))


def records(models: Sequence[Model], jobs: Sequence[str]) -> Iterator[Record]:
    """The objectives of each model, then how fast they are spent; `AVAILABLE` is computed elsewhere.

    `jobs` are those of the servers that answer and, if there are any, of those that only prefill.
    """
    for model in models:
        pool = ("pool", model.pool)
        yield Record(AVAILABILITY_OBJECTIVE, f"vector({round(model.slo.availability / 100, 9):g})", (pool,))
        boundaries = RUNTIMES[model.engine].metrics(model).first_token_boundaries
        if boundaries and model.task == "chat":
            nearest = str(boundary(model.slo.time_to_first_token, boundaries))
            yield Record(FIRST_TOKEN_OBJECTIVE, "vector(1)", (pool, ("le", nearest)))
    measured = dict.fromkeys(each.first_token for each in metrics_of(models) if each.first_token)
    for window, first_token in product(WINDOWS, measured):
        if len(jobs) > 1:
            yield Record(f"{FIRST_TOKEN_BURN}_{window}", _of_both_halves(first_token, window, jobs))
            continue
        job = jobs[0]
        buckets = series(f"{first_token}_bucket", window, job=job)
        yield Record(
            f"{FIRST_TOKEN_BURN}_{window}",
            lines(
                f"""
                (
                  1
                  -
                    sum by (pool) (
                      rate({buckets})
                      * on (pool, le) group_left () {FIRST_TOKEN_OBJECTIVE}
                    )
                  /
                    sum by (pool) (rate({series(f"{first_token}_count", window, job=job)}))
                )
                / {SLOW_SHARE:g}
                """
            ),
        )
    for window in WINDOWS:
        yield Record(
            f"{AVAILABILITY_BURN}_{window}",
            lines(
                f"""
                (1 - avg_over_time({AVAILABLE}[{window}]))
                / on (pool)
                (1 - {AVAILABILITY_OBJECTIVE})
                """
            ),
        )


def _of_both_halves(first_token: str, window: str, jobs: Sequence[str]) -> str:
    """Late prompts and late first tokens, each as a share of the answers: a request waits for one after the other, and no server
    sees both."""
    either = {"job": "|".join(jobs)}
    buckets = series(f"{first_token}_bucket", window, matching=either)
    return lines(
        f"""
        (
          sum by (pool) (rate({series(f"{first_token}_count", window, matching=either)}))
          -
          sum by (pool) (
            rate({buckets})
            * on (pool, le) group_left () {FIRST_TOKEN_OBJECTIVE}
          )
        )
        / sum by (pool) (rate({series(f"{first_token}_count", window, job=jobs[0])}))
        / {SLOW_SHARE:g}
        """
    )


def spends(burn: Burn, rate: str) -> str:
    """PromQL: the pools that spend the budget of `rate` this fast, in the long window and still in the short one."""
    return lines(
        f"""
        {rate}_{burn.long} > {burn.factor:g}
        and
        {rate}_{burn.short} > {burn.factor:g}
        """
    )


def boundary(duration: str, boundaries: Sequence[float]) -> float:
    """The histogram's boundary nearest to `duration`, the lower of two: between boundaries nothing is known."""
    wanted = duration_seconds(duration)
    return min(boundaries, key=lambda each: (abs(each - wanted), each))
