"""Sends the cases in parallel, and reads arrivals after each batch."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import count as counting
from itertools import islice
from queue import SimpleQueue

from tokenlabs.errors import DifferenceError
from tokenlabs_verify.client import Answer, Connection, Ended, Request
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.request import USER_AGENT, head_bytes
from tokenlabs_verify.engine.environment import Arrival
from tokenlabs_verify.fuzz.case import Case, Served, build
from tokenlabs_verify.fuzz.generate import PLAIN, cases
from tokenlabs_verify.fuzz.judging import Fate, Verdict, judge
from tokenlabs_verify.fuzz.records import Records
from tokenlabs_verify.fuzz.shrinking import explains, smallest
from tokenlabs_verify.fuzz.tricks.framing import INNER
from tokenlabs_verify.waiting import NotYetError, wait_until

FIRST_BATCH = 100
"""Small, so that an open gate is noticed early."""
BATCH = 500
PARALLEL = 16
CONTROL_TIMEOUT = 30.0
"""Seconds for a request with a key to arrive, with retries."""
RECOVERY = 120.0
"""Seconds for a gate that went down to be back; Kubernetes waits longer at each restart of a container."""
FEW = 3
"""Requests that a slow gate may reject: Envoy waits two seconds for its answer."""
MOST_SUSPECTS = 3 * PARALLEL
"""Requests retried alone when the gate went down: the cause is among the first that found it down."""
TIMEOUT = 3.0
"""Timeout of one request in seconds; some never end, on purpose."""
MOST_HOLES = 5
"""Distinct holes to shrink; the run ends with the batch that showed them."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A way past the gate; or, if `fate` is DOWN, one to take it down for all clients."""

    case: Case | None
    """The smallest case that shows it; None: an arrival that no request of this run can have caused."""
    why: str
    request: bytes = b""
    """The request sent: head, and the start of the body. It contains no valid key."""
    first: Case | None = None
    """The case that showed it first."""
    shown_by: int = 1
    """Number of requests that this explains."""
    again: bool = True
    """Whether it showed again when resent."""
    fate: Fate = Fate.HOLE


@dataclass(frozen=True, slots=True)
class Findings:
    """The result of a run."""

    seed: int
    sent: int
    seconds: float
    fates: Mapping[Fate, int]
    statuses: Mapping[str, int]
    """Number of answers by status; `none`: no answer."""
    holes: tuple[Hole, ...]
    odd: tuple[str, ...] = field(default=())
    """Some requests that failed or got no answer, with reasons, and times when the gate was too slow."""


def run(
    gateway: Address,
    records: Records,
    served: Served,
    count: int,
    seed: int,
    progress: Callable[[int], None] = lambda _: None,
    control: Request | None = None,
) -> Findings:
    """Send `count` cases and look for holes; end early with the batch that showed some.

    "No holes" is reported only if the gate rejected requests, the gateway accepted every connection and, with a
    `control`, backends recorded requests.

    Args:
        gateway: where clients connect to.
        records: what reached the backends. No other client may send meanwhile: any unknown arrival counts as a hole.
        served: what requests are aimed at.
        count: of requests.
        seed: the same seed generates the same requests.
        progress: called after each batch with the number sent.
        control: a request with a valid key, which must arrive.

    Raises:
        DifferenceError: the result is unknown: a backend's records cannot be read, the gateway accepted no connection,
        the gate rejected nothing, or the control did not arrive.
    """
    return _Run(gateway, records, served, seed).all(count, progress, control)


@dataclass(frozen=True, slots=True)
class _Sent:
    case: Case
    request: Request
    answer: Answer


class _Run:
    def __init__(self, gateway: Address, records: Records, served: Served, seed: int) -> None:
        self._gateway, self._records, self._served, self._seed = gateway, records, served, seed
        self._began = time.monotonic()
        self._numbers = counting(1)
        self._fates: Counter[Fate] = Counter()
        self._statuses: Counter[str] = Counter()
        self._odd: list[str] = []

    def all(self, count: int, progress: Callable[[int], None], control: Request | None) -> Findings:
        if control is not None:
            self._controlled(replace(control, tag=f"fuzz-{self._seed}-control"))
        self._records.forget()
        holes: tuple[Hole, ...] = ()
        sent = 0
        coming = cases(self._seed, count, self._served)
        while not holes and (batch := list(islice(coming, BATCH if sent else FIRST_BATCH))):
            holes = self._holes(self._send(batch))
            sent += len(batch)
            progress(sent)
        if not holes:
            # Late arrivals have been recorded by now.
            holes = tuple(_unexplained(arrival) for arrival in self._records.arrivals())
        if not holes and sent and not self._fates[Fate.DENIED]:
            statuses = ", ".join(f"{status}: {number}" for status, number in sorted(self._statuses.items()))
            raise DifferenceError(
                f"{self._gateway} rejected none of {sent} requests without a key with 401 or 403 ({statuses}): it has no gate, "
                "or is not the platform's gateway; check the Gateway's listeners and the SecurityPolicy"
            )
        seconds = time.monotonic() - self._began
        return Findings(self._seed, sent, seconds, self._fates, self._statuses, holes, tuple(self._odd))

    def _controlled(self, control: Request) -> None:
        def state() -> str:
            with Connection(self._gateway) as connection:
                answer = connection.send(control, CONTROL_TIMEOUT)
            arrived = any(arrival.tag == control.tag for arrival in self._records.arrivals())
            return "" if arrived else str(answer.status or answer.detail or answer.ended)

        try:
            # Rate limits that just restarted may reject a few: connections to them break one by one.
            wait_until(state, CONTROL_TIMEOUT, "it arrives")
        except NotYetError as late:
            raise DifferenceError(
                f"a request with a valid key reached no backend through {self._gateway} ({late}), so the rejection of others "
                "proves nothing; check the route and the backends' pods"
            ) from late

    def _send(self, batch: Sequence[Case]) -> dict[str, _Sent]:
        """Send a batch over kept connections; return the results by tag, in the order sent."""
        waiting: SimpleQueue[tuple[str, Case] | None] = SimpleQueue()
        tagged = [(f"fuzz-{self._seed}-{next(self._numbers)}", case) for case in batch]
        for each in tagged:
            waiting.put(each)
        for _ in range(PARALLEL):
            waiting.put(None)

        def work(_: int) -> list[tuple[str, _Sent]]:
            done = []
            with Connection(self._gateway) as connection:
                while (taken := waiting.get()) is not None:
                    tag, case = taken
                    request = build(case, tag, self._served)
                    done.append((tag, _Sent(case, request, connection.send(request, TIMEOUT))))
            return done

        with ThreadPoolExecutor(max_workers=PARALLEL) as pool:
            sent = dict(each for done in pool.map(work, range(PARALLEL)) for each in done)
        return {tag: sent[tag] for tag, _ in tagged}

    def _holes(self, sent: Mapping[str, _Sent]) -> tuple[Hole, ...]:
        if lost := [each for each in sent.values() if each.answer.ended == Ended.UNREACHABLE]:
            raise DifferenceError(
                f"{self._gateway} accepted no connection for {len(lost)} of {len(sent)} requests ({lost[0].answer.detail}), so "
                "the result is unknown; check the proxy's pod and its log: a request may have crashed it"
            )
        arrived, strangers = _by_tag(self._records.arrivals())
        verdicts = [(each, judge(each.request, each.answer, arrived[tag], self._served)) for tag, each in sent.items()]
        found = []
        for each, verdict in verdicts:
            self._fates[verdict.fate] += 1
            self._statuses[str(each.answer.status or "none")] += 1
            if verdict.fate == Fate.HOLE:
                found.append((each, verdict))
            elif verdict.fate in (Fate.FAILED, Fate.UNANSWERED) and len(self._odd) < 20:
                self._odd.append(f"{each.case}: {verdict.why}")
        down = [each for each, verdict in verdicts if verdict.fate == Fate.DOWN]
        return (*self._smallest(found), *map(_unexplained, strangers), *self._cause_of_outage(down))

    def _smallest(self, found: Sequence[tuple[_Sent, Verdict]]) -> Iterator[Hole]:
        """The holes, each shrunk and grouped with those it explains."""
        left = list(found)
        for _ in range(MOST_HOLES):
            if not left:
                return
            # Those with the fewest tricks shrink fastest.
            first, verdict = min(left, key=lambda each: len(each[0].case.tricks))
            small = smallest(first.case, lambda case: self._verdict(case).fate == Fate.HOLE)
            explained = [each for each in left if each[0] is first or explains(small or first.case, each[0].case)]
            left = [each for each in left if each not in explained]
            why = self._verdict(small).why if small else verdict.why
            request = build(small, f"fuzz-{self._seed}", self._served) if small else first.request
            yield Hole(
                small or first.case,
                why,
                head_bytes(request) + request.body[:500],
                first.case,
                len(explained),
                again=small is not None,
            )

    def _cause_of_outage(self, down: Sequence[_Sent]) -> Iterator[Hole]:
        """The request that took the gate down, shrunk: it does so again alone, unlike those that only found the gate down."""
        if not down:
            return

        def shows(case: Case) -> bool:
            self._recovered()
            # The gate is down only if it is down for other requests too.
            return self._verdict(case).fate == Fate.DOWN == self._verdict(Case(*PLAIN)).fate

        why = f"{len(down)} requests were rejected because the gate was unreachable"
        for suspect in down[:MOST_SUSPECTS]:
            if shows(suspect.case):
                small = smallest(suspect.case, shows) or suspect.case
                request = build(small, f"fuzz-{self._seed}", self._served)
                yield Hole(
                    small,
                    f"it takes the gate down: {why} after it",
                    head_bytes(request) + request.body[:500],
                    suspect.case,
                    len(down),
                    fate=Fate.DOWN,
                )
                return
        why = f"{why}, but none of them takes it down again alone"
        if len(down) > FEW:
            yield Hole(None, why, again=False, fate=Fate.DOWN)
        else:
            self._odd.append(why)

    def _recovered(self) -> None:
        """Wait until the gate itself rejects a plain request again."""

        def state() -> str:
            verdict = self._verdict(Case(*PLAIN))
            return "" if verdict.fate == Fate.DENIED else f"`{verdict.why}`; check Authorino's pod and its log"

        wait_until(state, RECOVERY, "the gate, taken down by requests without a key, rejects a plain one")

    def _verdict(self, case: Case) -> Verdict:
        sent = self._send([case])
        arrived, _ = _by_tag(self._records.arrivals())
        return next(judge(each.request, each.answer, arrived[tag], self._served) for tag, each in sent.items())


def _by_tag(arrivals: Sequence[Arrival]) -> tuple[dict[str, list[Arrival]], list[Arrival]]:
    """Arrivals by the request that caused them, and those that no request of this run can have caused."""
    found: dict[str, list[Arrival]] = defaultdict(list)
    strangers = []
    for arrival in arrivals:
        agents = [agent.removeprefix(f"{USER_AGENT}/") for agent in arrival.headers.get("user-agent", ())]
        tags = [tag.removesuffix(INNER) for tag in (arrival.tag, *agents)]
        known = next((tag for tag in tags if tag.startswith("fuzz-")), None)
        if known is None:
            strangers.append(arrival)
        else:
            found[known].append(arrival)
    return found, strangers


def _unexplained(arrival: Arrival) -> Hole:
    return Hole(None, f"{arrival.method} {arrival.path[:200]} reached {arrival.backend}, tagged `{arrival.tag}`")
