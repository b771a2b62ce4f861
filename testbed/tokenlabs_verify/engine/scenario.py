"""Scenarios as data: what is sent, the expected answer, and what must or must not reach a backend.

Pure functions (`scenarios/`) make scenarios from the platform's facts. The runner adds one check to each: a request rejected
with 401, 403, 413 or 429 must not reach a backend.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tokenlabs_verify.engine.acts import ClusterAct, CutPower, Kill, KillOne, Restart, Scale
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import CHAT

NO_ANSWER = 0
"""In place of a status: the connection ended before an answer."""
PRESENT = "*"
"""In place of a header's or JSON field's value: present with any value."""
NOWHERE: tuple[str, ...] = ()

TAG_PLACE = "{tag}"
"""Placeholder in a call's path, headers or body: the request's own id, which makes each prompt unique."""


def key_place(tenant: str) -> str:
    """Placeholder in a call's path, headers or body for a tenant's key."""
    return f"{{key:{tenant}}}"


@dataclass(frozen=True, slots=True)
class TenantSpec:
    """A tenant's Secret, created for one scenario and deleted after it. By default its key is accepted."""

    name: str
    """Name within the scenario; keys are named after it."""
    tier: str | None
    """None: the Secret has no tier."""
    user: str | None = ""
    """Wishes with the same user are one tenant with several keys; empty: its own user; None: the Secret has no user."""
    present: bool = True
    """False: the key exists, but its Secret does not until a step creates it."""
    works: bool = True
    """Steps start once the key is accepted; False: it must never be accepted."""
    app: str | None = ""
    """Value of the label that selects the platform's keys; empty: the platform's; None: no label."""
    managed: bool = True
    """Whether it has the label that Authorino watches."""
    namespace: str = ""
    """Empty: the namespace Authorino reads."""
    newline: bool = False
    """The Secret's key ends with a newline, as `echo` writes it."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request to be sent byte by byte, after its placeholders are filled in."""

    method: str = "POST"
    path: str = CHAT
    host: str = ""
    """Empty: the platform's host."""
    key: str = ""
    """Tenant whose key goes into `Authorization`; empty: no such header."""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    chunked: bool = False
    """Send the body chunked, without a Content-Length."""


@dataclass(frozen=True, slots=True)
class Stream:
    """The expected stream of server-sent events."""

    events: int
    """Minimum."""
    done: bool = True
    """Ends with `[DONE]`."""
    usage: bool | None = None
    """Whether an event has usage; None: either."""
    longest_gap: float | None = None
    """Maximum seconds between two events: buffering shows as a gap."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the backend must receive of a request."""

    host: str | None = None
    headers: tuple[tuple[str, str | None], ...] = ()
    """Name → value; PRESENT, or None for absent."""
    same_body: bool = False
    """Exactly the bytes that were sent."""


@dataclass(frozen=True, slots=True)
class Expect:
    """The expected result of a request; unset fields match anything."""

    status: frozenset[int]
    contains: tuple[str, ...] = ()
    json: tuple[tuple[str, object], ...] = ()
    """JSON pointer → value, or PRESENT."""
    headers: tuple[tuple[str, str | None], ...] = ()
    """Response headers: name → value; PRESENT, or None for absent."""
    stream: Stream | None = None
    reaches: tuple[str, ...] | None = None
    """Backends of which exactly one receives it, once; NOWHERE: none does. Pods that only prefill are not among them."""
    prefilled: bool | None = None
    """Whether a pod that only prefills receives it too, once; None: either."""
    pod: int | None = None
    """Index of the backend's pod, ordered by name."""
    not_pod: int | None = None
    """Index of a pod that does not receive it."""
    seen: Seen | None = None
    at_least: float | None = None
    """Seconds until the answer is complete."""
    at_most: float | None = None
    size: int | None = None
    """Minimum bytes of the response body."""


def expect(*status: int) -> Expect:
    """Expect one of these statuses."""
    return Expect(frozenset(status))


@dataclass(frozen=True, slots=True)
class Send:
    """One request."""

    call: Call
    expect: Expect
    says: str = ""
    """Its purpose, for the report."""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Parallel:
    """Requests sent at the same time; the next step starts when all are answered."""

    sends: tuple[Send, ...]


@dataclass(frozen=True, slots=True)
class Until:
    """A request repeated until its result is as expected; the time this took is reported."""

    call: Call
    expect: Expect
    within: float
    measures: str
    """What the time measures: `a new key works`."""
    most: int | None = None
    """Maximum number of requests, which are spread over `within`."""
    meanwhile: frozenset[int] | None = None
    """Statuses allowed before, including NO_ANSWER. None: any."""


@dataclass(frozen=True, slots=True)
class Exhaust:
    """Exhaust a limit: send requests until one is rejected; the amount admitted must equal the limit."""

    call: Call
    counted: Literal["requests", "tokens"]
    tier: str
    window: int
    """Seconds."""
    limit: int
    """The amount this window must admit before the first rejection."""
    each: int = 1
    """The amount one request consumes."""
    before: int = 0
    """The amount consumed by earlier steps."""
    overshoot: int = 0
    """How much more may be admitted."""
    under: int = 0
    """How much less may be admitted, if earlier steps may have consumed some."""
    parallel: int = 1
    """Requests in flight."""
    refused: int = 1
    """Requests sent from the first rejection on: all must be rejected."""
    stream: bool = False
    """Name of its row in the report's matrix."""


@dataclass(frozen=True, slots=True)
class AlignTo:
    """Wait for a window to start, unless the current one has `room` seconds left."""

    window: int
    room: float


@dataclass(frozen=True, slots=True)
class NextWindow:
    """Wait until the current window ends."""

    window: int
    by_clock: bool = True
    """Windows are aligned to the clock (Envoy); otherwise they start with the first request, so wait a whole one (Limitador)."""


@dataclass(frozen=True, slots=True)
class CreateTenant:
    """Create a tenant's Secret."""

    tenant: str


@dataclass(frozen=True, slots=True)
class RemoveTenant:
    """Delete a tenant's Secret."""

    tenant: str


@dataclass(frozen=True, slots=True)
class Rekey:
    """Put another tenant's key into a tenant's Secret: rotation in place."""

    tenant: str
    key_of: str


@dataclass(frozen=True, slots=True)
class Retier:
    """Change the tier in a tenant's Secret; `recreate`: by deleting and recreating it."""

    tenant: str
    tier: str
    recreate: bool


@dataclass(frozen=True, slots=True)
class During:
    """Requests that start before an act and must end as they would without it."""

    sends: tuple[Send, ...]
    act: Restart | Kill | Scale
    lead: float
    """Seconds between the start of the requests and the act."""


@dataclass(frozen=True, slots=True)
class Losing:
    """Streams that run while a pod of their model dies: those on it are lost, and no other. The report has their number."""

    send: Send
    act: KillOne
    lead: float
    """Seconds between the start of the streams and the act."""


@dataclass(frozen=True, slots=True)
class Outage:
    """Streams and a steady load while a node loses its power: what fails was on that node. The report says what, and until when."""

    streams: Send
    load: Send
    every: float
    """Seconds between two requests of the load."""
    act: CutPower
    lead: float
    """Seconds of load before the power is cut."""
    seconds: float
    """Seconds of load after it."""
    fails_until: float
    """Seconds after the cut from which on no request may fail."""
    statuses: frozenset[int]
    """That failed requests may have, NO_ANSWER included."""
    longest: float
    """Maximum seconds until a failed request is answered."""


@dataclass(frozen=True, slots=True)
class Amid:
    """Requests one after the other while an act is performed. The report has their number by status."""

    send: Send
    act: Restart
    least_failed: int = 0
    """How many at least do not get 200: what makes the others' success worth telling."""


TenantAct = CreateTenant | RemoveTenant | Rekey | Retier
Wait = AlignTo | NextWindow
Step = Send | Parallel | During | Losing | Outage | Amid | Until | Exhaust | Wait | TenantAct | ClusterAct

STANDARD = frozenset({Capability.TRAFFIC, Capability.TENANTS})


@dataclass(frozen=True, slots=True)
class Scenario:
    """One behavior to be verified."""

    id: str
    """Kebab-case and stable: reports are compared by it."""
    sentence: str
    """The verified behavior, in the user's terms."""
    steps: tuple[Step, ...]
    tenants: tuple[TenantSpec, ...] = ()
    needs: frozenset[Capability] = STANDARD
    alone: bool = False
    """Must not run in parallel because it measures milliseconds; a scenario with acts on components runs alone anyway."""
    not_here: str = ""
    """Why it cannot be shown on this platform; '' if it can."""

    @property
    def runs_alone(self) -> bool:
        """Whether other scenarios would be affected."""
        return self.alone or any(isinstance(step, ClusterAct | During | Losing | Outage | Amid) for step in self.steps)

    @property
    def patience(self) -> float:
        """Approximate seconds of waiting: the longest start first."""
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
        case Outage():
            return step.lead + step.seconds
        case Send():
            return step.times * (step.expect.at_least or 0)
        case Parallel() | During():
            return max((_patience(send) for send in step.sends), default=0.0)
        case _:
            return 0.0
