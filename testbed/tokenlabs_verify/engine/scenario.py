"""What a scenario is: data. What is sent, what must come back, what must or must not have reached a backend.

Scenarios are made from the platform's facts by pure functions (`scenarios/`), and run by the runner, which adds one thing
to each: a request that was refused with 401, 403, 413 or 429 must have arrived nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import CHAT

NO_ANSWER = 0
"""In place of a status: the connection ended before an answer came."""
PRESENT = "*"
"""In place of a header's or a JSON field's value: it is there, whatever it is."""
NOWHERE: tuple[str, ...] = ()

TAG_PLACE = "{tag}"
"""In a call's path, headers or body: the request's own id. So two requests never have the same prompt."""


def key_place(tenant: str) -> str:
    """Stands in a call's path, headers or body for the key of a tenant."""
    return f"{{key:{tenant}}}"


@dataclass(frozen=True, slots=True)
class TenantWish:
    """A tenant's Secret, created for one scenario and removed after it. By default its key opens the gate."""

    name: str
    """What the scenario calls it; keys are named after it."""
    tier: str | None
    """None: its Secret names no tier."""
    user: str | None = ""
    """Users of the same name are one tenant with several keys; empty: one of its own; None: its Secret names no user."""
    present: bool = True
    """False: the key exists, but no Secret has it yet: a step makes it."""
    works: bool = True
    """The steps begin when the key opens the gate; False: it never should."""
    app: str | None = ""
    """Label that tells the platform's keys; empty: the right one; None: none."""
    managed: bool = True
    """Has the label that Authorino watches for."""
    namespace: str = ""
    """Empty: where Authorino looks."""
    newline: bool = False
    """The Secret's key ends with a line break, as `echo` would write it."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request to be sent as it is, byte by byte; places in it are filled in first."""

    method: str = "POST"
    path: str = CHAT
    host: str = ""
    """Empty: the platform's."""
    key: str = ""
    """Tenant whose key goes into `Authorization`; empty: no such header."""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    chunked: bool = False
    """The body goes out in chunks, without a length."""


@dataclass(frozen=True, slots=True)
class Stream:
    """What an answer of server-sent events must be."""

    events: int
    """At least."""
    done: bool = True
    """Ends with `[DONE]`."""
    usage: bool | None = None
    """One event carries usage; None: either way."""
    longest_gap: float | None = None
    """Seconds between two events at most: what is held back shows as a gap."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a backend must have seen of a request."""

    host: str | None = None
    headers: tuple[tuple[str, str | None], ...] = ()
    """Name → value; PRESENT, or None for absent."""
    same_body: bool = False
    """The very bytes that were sent."""


@dataclass(frozen=True, slots=True)
class Expect:
    """What must come of a request; what is not said may be anything."""

    status: frozenset[int]
    contains: tuple[str, ...] = ()
    json: tuple[tuple[str, object], ...] = ()
    """JSON pointer → value, or PRESENT."""
    headers: tuple[tuple[str, str | None], ...] = ()
    """Of the answer: name → value; PRESENT, or None for absent."""
    stream: Stream | None = None
    reaches: tuple[str, ...] | None = None
    """Backends of which one sees it, once; NOWHERE: none does."""
    pod: int | None = None
    """Which pod of that backend, counted by name."""
    seen: Seen | None = None
    at_least: float | None = None
    """Seconds until the answer is complete."""
    at_most: float | None = None
    size: int | None = None
    """Bytes of the answer's body, at least."""


def expect(*status: int) -> Expect:
    """Just a status, or one of several."""
    return Expect(frozenset(status))


@dataclass(frozen=True, slots=True)
class Send:
    """One request."""

    call: Call
    expect: Expect
    says: str = ""
    """What it is for, in the report."""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Parallel:
    """Requests sent at the same time; the next step begins when all are answered."""

    sends: tuple[Send, ...]


@dataclass(frozen=True, slots=True)
class Until:
    """A request repeated until it gives what is expected; how long that took is reported."""

    call: Call
    expect: Expect
    within: float
    measures: str
    """What the time is: `a new key works`."""
    most: int | None = None
    """Requests, at most."""
    meanwhile: frozenset[int] | None = None
    """What may be answered before; NO_ANSWER among it. None: anything."""


@dataclass(frozen=True, slots=True)
class Exhaust:
    """Uses up a budget: requests are sent until one is refused, and what was admitted until then must be the limit."""

    call: Call
    counted: Literal["requests", "tokens"]
    tier: str
    window: int
    """Seconds."""
    limit: int
    """What must be admitted in this window before the first refusal."""
    each: int = 1
    """What one request takes of it."""
    before: int = 0
    """What was taken of it by steps before this one."""
    overshoot: int = 0
    """How much more may be admitted."""
    under: int = 0
    """How much less may be, where steps before this one may have taken some."""
    parallel: int = 1
    """Requests in flight."""
    refused: int = 1
    """Requests sent from the first refusal on: all must be refused."""
    stream: bool = False
    """How the row of the report's matrix is called."""


@dataclass(frozen=True, slots=True)
class AlignTo:
    """Waits for a window to begin, unless the present one has `room` seconds left."""

    window: int
    room: float


@dataclass(frozen=True, slots=True)
class NextWindow:
    """Waits until the present window is over."""

    window: int
    by_clock: bool = True
    """Windows begin with the clock's (Envoy); else with the first request, so a whole one is waited for (Limitador)."""


@dataclass(frozen=True, slots=True)
class CreateTenant:
    """Makes a tenant's Secret."""

    tenant: str


@dataclass(frozen=True, slots=True)
class RemoveTenant:
    """Deletes a tenant's Secret."""

    tenant: str


@dataclass(frozen=True, slots=True)
class Rekey:
    """Puts the key of another tenant into a tenant's Secret: rotation in place."""

    tenant: str
    key_of: str


@dataclass(frozen=True, slots=True)
class Retier:
    """Changes the tier that a tenant's Secret names; `recreate`: by deleting and recreating it."""

    tenant: str
    tier: str
    recreate: bool


@dataclass(frozen=True, slots=True)
class Kill:
    """Kills all pods of a component; what made them makes them again."""

    component: str


@dataclass(frozen=True, slots=True)
class Stop:
    """Takes a component away until it is started again, at the latest when the scenario ends."""

    component: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Sets a component's pods, and waits until they are ready; undone when the scenario ends."""

    component: str
    replicas: int


@dataclass(frozen=True, slots=True)
class Start:
    """Brings a stopped or killed component back, and waits until it is ready."""

    component: str


@dataclass(frozen=True, slots=True)
class Restart:
    """Replaces a component's pods by a rollout, as any change of their template would; waits until the new ones are ready."""

    component: str


@dataclass(frozen=True, slots=True)
class Patch:
    """Changes an object by JSON patch; undone when the scenario ends."""

    api_version: str
    kind: str
    namespace: str
    name: str
    patch: tuple[tuple[str, str, object], ...]
    """Operation, path, value."""
    undo: tuple[tuple[str, str, object], ...]


@dataclass(frozen=True, slots=True)
class SetMetrics:
    """What one pod of a model reports to its picker; undone when the scenario ends."""

    component: str
    pod: int
    waiting: int = 0
    running: int = 0
    kv_cache: float = 0.0


@dataclass(frozen=True, slots=True)
class During:
    """Requests that begin before an act and must end as they would without it."""

    sends: tuple[Send, ...]
    act: Restart
    lead: float
    """Seconds between the requests' beginning and the act."""


TenantAct = CreateTenant | RemoveTenant | Rekey | Retier
ClusterAct = Kill | Stop | Scale | Start | Restart | Patch | SetMetrics
Wait = AlignTo | NextWindow
Step = Send | Parallel | During | Until | Exhaust | Wait | TenantAct | ClusterAct

STANDARD = frozenset({Capability.TRAFFIC, Capability.TENANTS})


@dataclass(frozen=True, slots=True)
class Scenario:
    """One thing that is proved, or not."""

    id: str
    """Kebab-case, and stable: reports are compared by it."""
    sentence: str
    """What is proved, in the user's words."""
    steps: tuple[Step, ...]
    tenants: tuple[TenantWish, ...] = ()
    needs: frozenset[Capability] = STANDARD
    alone: bool = False
    """Never beside another, for it counts milliseconds; whatever touches a component runs alone anyway."""
    not_here: str = ""
    """Why this platform gives no way to show it; empty: it does."""

    @property
    def runs_alone(self) -> bool:
        """Other scenarios would see what it does."""
        return self.alone or any(isinstance(step, ClusterAct | During) for step in self.steps)

    @property
    def patience(self) -> float:
        """Seconds that it waits, about: the longest begin first."""
        return sum(map(_patience, self.steps))


@dataclass(frozen=True, slots=True)
class Topic:
    """The scenarios of one file of `scenarios/`."""

    name: str
    scenarios: tuple[Scenario, ...]


def _patience(step: Step) -> float:
    match step:
        case AlignTo():
            return step.window / 2
        case NextWindow():
            return float(step.window)
        case Send():
            return step.times * (step.expect.at_least or 0)
        case Parallel() | During():
            return max((_patience(send) for send in step.sends), default=0.0)
        case _:
            return 0.0
