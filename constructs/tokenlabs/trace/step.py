"""A trace as data: the steps of a request, its answer, and the answers that manifests cannot exclude."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tokenlabs.manifests.objects import Object


class Unknown(StrEnum):
    """A state of the running platform that manifests do not tell."""

    PROXY_DOWN = "the proxy is down"
    GATE_DOWN = "the authorization service is down"
    GATE_STARTING = "Authorino has just started and has not read its AuthConfigs"
    LIMIT_USED_UP = "a limit is used up"
    COUNTERS_DOWN = "the rate-limit service or its Redis is down"
    PICKER_DOWN = "the endpoint picker is down"
    NO_POD = "no pod is ready"
    ANSWER_TOO_LARGE = "the answer is larger than the buffer"
    BACKEND_FAILS = "the backend closes the connection"
    BACKEND_SLOW = "the backend does not answer in time"
    READ_WHOLE = "the proxy has the whole body before the gate answers"
    READING_STOPPED = "the proxy's buffer is full before the gate answers"
    ROUTE_CHANGING = "a change of the route has not reached the body processor"


class Answer(NamedTuple):
    """An answer to the client."""

    status: int | None
    """None: the backend's own."""
    by: str
    """Who answers."""
    details: str = "via_upstream"
    """How Envoy's `response_code_details` start, which the access log has; '' also for answers of external processors."""
    unknown: Unknown | None = None
    """The state that it depends on; None: no other state is necessary."""


class Step(NamedTuple):
    """One decision about a request."""

    name: str
    """`listener`, `headers`, `path`, `route`, `cors`, `gate`, `body`, `limits`, `filter`, `picker`, `pod`, `upstream` or
    `counters`."""
    object: Object | None
    """The object that decides; None: no object in the tree."""
    does: str
    """The decision, without a full stop."""
    envoy: str = ""
    """Name of the HTTP filter that decides, in Envoy's configuration dump; '' if none does."""
    otherwise: tuple[Answer, ...] = ()
    """Answers in states that manifests do not tell."""


class Place(NamedTuple):
    """Where Envoy has the request when it is answered, by the names of its access log."""

    route: str = ""
    """`route_name`; '': it matches no route, or is answered before one is chosen."""
    cluster: str = ""
    """`upstream_cluster`; '': the route has none."""
    if_older: tuple[str, ...] = ()
    """Other values of `route_name`, for routes of the same precedence that may be older."""


class Answered(Exception):  # noqa: N818 - not an error: the trace ends here
    """The request is answered."""

    def __init__(self, status: int | None, by: str, details: str) -> None:
        super().__init__()
        self.answer = Answer(status, by, details)


class Ending(NamedTuple):
    """How a request may end: the answer, and what Envoy has done with it by then."""

    answer: Answer
    place: Place
    filters: tuple[tuple[Place, str], ...]
    """The HTTP filters that have decided, by their names in Envoy's configuration dump, in order; each with the route of then."""


@dataclass(frozen=True, slots=True)
class Trace:
    """The path of a request through a target."""

    steps: tuple[Step, ...]
    answer: Answer
    places: tuple[Place, ...]
    """Where Envoy has the request at each step."""
    unchecked: tuple[Ending, ...] = ()
    """How it may end if the size of its body is not checked."""

    @property
    def ending(self) -> Ending:
        """The ending that manifests tell."""
        return self._ending(self.answer, len(self.steps) - 1)

    @property
    def others(self) -> tuple[Ending, ...]:
        """The endings that manifests cannot exclude, in the order of the steps."""
        found = (self._ending(each, number) for number, step in enumerate(self.steps) for each in step.otherwise)
        return tuple(dict.fromkeys((*found, *self.unchecked)))

    def _ending(self, answer: Answer, number: int) -> Ending:
        decided = {
            step.envoy: place for step, place in zip(self.steps, self.places[: number + 1], strict=False) if step.envoy
        }
        filters = tuple((place, name) for name, place in decided.items())
        return Ending(answer, self.places[number] if self.places else Place(), filters)
