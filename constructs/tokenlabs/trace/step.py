"""A trace as data: the steps that a request takes, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tokenlabs.manifests.objects import Object


class Step(NamedTuple):
    """Something that an object decides about a request."""

    name: str
    """`listener`, `headers`, `path`, `gate`, `body`, `limits`, `route`, `filter`, `picker`, `pod`, `upstream` or `counters`."""
    object: Object | None
    """None: nothing in the tree decides it."""
    does: str
    """What it decides, without a full stop."""


class Answer(NamedTuple):
    """What the client gets."""

    status: int | None
    """None: the backend's own."""
    by: str
    """Who answers."""


@dataclass(frozen=True, slots=True)
class Trace:
    """The way of a request."""

    steps: tuple[Step, ...]
    answer: Answer
