"""What a run gives: plain data, already without keys, that reports are made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a scenario."""

    PROVED = "proved"
    FAILED = "failed"
    NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what came of it."""

    says: str
    tag: str
    request: str
    """First line, headers and the beginning of the body."""
    answer: str
    """Status, headers and the beginning of the body; or how the connection ended."""
    status: int
    """0: no answer."""
    seconds: float
    at: float
    """Seconds since the scenario began."""
    arrived: tuple[str, ...] | None
    """Pods that saw it; None: not asked, or not to be told here."""
    unmet: str = ""
    """What is not as expected."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One row of the matrix: how far a limit let one kind of request go."""

    path: str
    tier: str
    stream: bool
    counted: str
    """`requests` or `tokens`."""
    window: str
    limit: int
    admitted: int
    refused_at: int
    """Which request was the first to be refused."""
    parallel: int

    @property
    def overshoot(self) -> int:
        """How much was admitted above the limit."""
        return max(0, self.admitted - self.limit)


@dataclass(frozen=True, slots=True)
class Timed:
    """How long something took to take effect."""

    what: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Result:
    """What a scenario showed."""

    id: str
    topic: str
    sentence: str
    outcome: Outcome
    why: str = ""
    """Failed: the first thing that was not as expected. Not run: what is missing."""
    seconds: float = 0.0
    requests: int = 0
    exchanges: tuple[Exchange, ...] = ()
    measured: tuple[Measured, ...] = ()
    timed: tuple[Timed, ...] = ()
    remarks: tuple[str, ...] = ()
    """What else is to be known: what could not be told here."""
    conditions: tuple[str, ...] = ()
    """Of policies and routes, at the failure."""
    logs: tuple[tuple[str, str], ...] = ()
    """Component and its lines since the scenario began, at the failure."""


@dataclass(frozen=True, slots=True)
class Results:
    """What a run showed, in the order of the scenarios."""

    environment: str
    platform: str
    began: str
    """Time, ISO 8601."""
    seconds: float
    results: tuple[Result, ...]
    remarks: tuple[str, ...] = ()
    """What the run as a whole cannot show."""

    def count(self, outcome: Outcome) -> int:
        """How many came out so."""
        return sum(result.outcome == outcome for result in self.results)

    @property
    def measured(self) -> Sequence[Measured]:
        """All that was measured, scenario by scenario."""
        return [row for result in self.results for row in result.measured]

    @property
    def matrix(self) -> Sequence[Measured]:
        """Its different rows: most scenarios use up the same budget the same way."""
        return tuple(dict.fromkeys(self.measured))

    @property
    def failed(self) -> bool:
        """Whether anything did not hold."""
        return any(result.outcome == Outcome.FAILED for result in self.results)
