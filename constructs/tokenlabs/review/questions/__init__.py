"""The questions that a reviewer asks of a change, one a module: adding one is a module and a line below."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tokenlabs.review.effect import Effect
from tokenlabs.review.pairs import TargetPair
from tokenlabs.review.questions import (
    by_hand,
    deletion,
    exposure,
    immutable,
    limits,
    monitoring,
    order,
    restarts,
    secrets,
    sources,
    tenants,
    volumes,
)

Question = Callable[[TargetPair], Iterator[Effect]]

QUESTIONS: tuple[Question, ...] = (
    exposure.effects,
    deletion.effects,
    immutable.effects,
    volumes.effects,
    restarts.effects,
    tenants.effects,
    limits.effects,
    secrets.effects,
    sources.effects,
    order.effects,
    by_hand.effects,
    monitoring.effects,
)
