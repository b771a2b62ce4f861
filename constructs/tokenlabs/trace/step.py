"""A trace as data: the steps of a request, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tokenlabs.manifests.objects import Object


class Step(NamedTuple):
    """One decision about a request."""

    name: str
    """`listener`, `headers`, `path`, `gate`, `body`, `limits`, `route`, `filter`, `picker`, `pod`, `upstream` or `counters`."""
    object: Object | None
    """The object that decides; None: no object in the tree."""
    does: str
    """The decision, without a full stop."""


class Answer(NamedTuple):
    """The answer to the client."""

    status: int | None
    """None: the backend's own."""
    by: str
    """Who answers."""


@dataclass(frozen=True, slots=True)
class Trace:
    """The path of a request through a target."""

    steps: tuple[Step, ...]
    answer: Answer
