"""What was sent, for those who compare it with what the platform's components say of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tokenlabs_verify.engine.scenario import Call, Scenario

PREPARATION = -1
"""In place of a step's number: the scenario waits until its tenants' keys are accepted."""


@dataclass(frozen=True, slots=True)
class Observed:
    """A request of a scenario, after its answer."""

    scenario: Scenario
    step: int
    """Index of the step, or PREPARATION."""
    call: Call
    tag: str
    status: int
    """0: no answer."""
    at: float
    """Seconds since the epoch when the answer ended."""


Observe = Callable[[Observed], None]
"""Called after each answer, from several threads."""


def ignore(_: Observed) -> None:
    """Observe nothing."""
