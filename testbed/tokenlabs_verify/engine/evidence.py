"""Results of a run: plain data with keys already masked, for reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """The outcome of a scenario."""

    PROVED = "proved"
    FAILED = "failed"
    NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer."""

    says: str
    tag: str
    request: str
    """Request line, headers and the start of the body."""
    answer: str
    """Status, headers and the start of the body; or how the connection ended."""
    status: int
    """0: no answer."""
    seconds: float
    at: float
    """Seconds since the scenario started."""
    arrived: tuple[str, ...] | None
    """Pods that received it; None: not requested, or unknown in this environment."""
    unmet: str = ""
    """What differs from the expectation."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One row of the matrix: how much a limit admitted of one kind of request."""

    path: str
    tier: str
    stream: bool
    counted: str
    """`requests` or `tokens`."""
    window: str
    limit: int
    admitted: int
    refused_at: int
    """Number of the first rejected request."""
    parallel: int

    @property
    def overshoot(self) -> int:
        """Amount admitted above the limit."""
        return max(0, self.admitted - self.limit)


@dataclass(frozen=True, slots=True)
class Timed:
    """How long a change took to take effect."""

    what: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a scenario."""

    id: str
    topic: str
    sentence: str
    outcome: Outcome
    why: str = ""
    """Failed: the first difference from the expectation. Not run: what is missing."""
    seconds: float = 0.0
    requests: int = 0
    exchanges: tuple[Exchange, ...] = ()
    measured: tuple[Measured, ...] = ()
    timed: tuple[Timed, ...] = ()
    remarks: tuple[str, ...] = ()
    """Restrictions of this result, such as evidence that is unavailable here."""
    conditions: tuple[str, ...] = ()
    """Of policies and routes, at the time of the failure."""
    logs: tuple[tuple[str, str], ...] = ()
    """Component and its log lines since the scenario started, at the time of the failure."""


@dataclass(frozen=True, slots=True)
class Results:
    """The results of a run, in the order of the scenarios."""

    environment: str
    platform: str
    began: str
    """Time, ISO 8601."""
    seconds: float
    results: tuple[Result, ...]
    remarks: tuple[str, ...] = ()
    """What the whole run cannot show."""

    def count(self, outcome: Outcome) -> int:
        """Number of results with this outcome."""
        return sum(result.outcome == outcome for result in self.results)

    @property
    def measured(self) -> Sequence[Measured]:
        """All measurements, scenario by scenario."""
        return [row for result in self.results for row in result.measured]

    @property
    def matrix(self) -> Sequence[Measured]:
        """Its distinct rows: most scenarios exhaust the same limit in the same way."""
        return tuple(dict.fromkeys(self.measured))

    @property
    def failed(self) -> bool:
        """Whether any scenario failed."""
        return any(result.outcome == Outcome.FAILED for result in self.results)
