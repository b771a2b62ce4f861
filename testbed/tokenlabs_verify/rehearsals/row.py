"""What one rehearsal measured."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class Row:
    """What one rehearsal measured."""

    id: str
    seconds: float
    requests: int
    """With a key."""
    failed: int
    gap: float
    """Longest gap of a client, in seconds."""
    wrongly_charged: int
    """Requests and tokens charged without an answer, or answered without a charge."""
    measured: tuple[tuple[str, float], ...]
    """What took how many seconds."""


ROWS = TypeAdapter(tuple[Row, ...])
