"""Requests at a steady rate while the power of a node is cut: which fail, how, and until when."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from tokenlabs_verify.engine.evidence import Timed
from tokenlabs_verify.engine.judging import status_of
from tokenlabs_verify.engine.scenario import NO_ANSWER, Outage, Send
from tokenlabs_verify.engine.sending import Sending, Sent
from tokenlabs_verify.waiting import Patience

_MOST_AT_ONCE = 200
"""More than can wait for an answer at once: requests go out on time, however long earlier ones take."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request of the load."""

    after: float
    """Seconds from the cut to the request; negative: before it."""
    sent: Sent

    @property
    def failed(self) -> bool:
        """Whether it was not answered as expected."""
        return bool(self.sent.unmet)

    @property
    def took(self) -> float:
        """Seconds until its answer, or until the client stopped waiting."""
        return self.sent.answer.total


@dataclass(frozen=True, slots=True)
class Course:
    """What an outage showed."""

    load: Sequence[Request]
    streams: Sequence[Request]
    noticed: float | None
    """Seconds from the cut until Kubernetes took the node for lost; None: not while requests were sent."""

    @property
    def failed(self) -> list[Request]:
        """Failed requests of the load, in the order in which they were sent."""
        return [each for each in self.load if each.failed]

    @property
    def lost(self) -> list[Request]:
        """Everything that failed."""
        return [each for each in (*self.streams, *self.load) if each.failed]

    def unmet(self, step: Outage) -> str:
        """What differs from the expectation; '' if nothing does."""
        before = [each for each in self.failed if each.after + each.took < 0]
        late = [each for each in self.failed if each.after > step.fails_until]
        slow = [each for each in self.failed if each.took > step.longest]
        odd = {status_of(each.sent.answer) for each in self.failed} - step.statuses
        lost = [each for each in self.streams if each.failed]
        return "; ".join(
            filter(
                None,
                (
                    "the node was not lost for Kubernetes" if self.noticed is None else "",
                    f"{len(before)} requests failed before the cut" if before else "",
                    f"{_sentence(late[0])}, {step.fails_until:g} s after the cut at the latest" if late else "",
                    f"{_sentence(slow[0])}, expected within {step.longest:g} s" if slow else "",
                    f"statuses {sorted(odd)}" if odd else "",
                    "no stream was lost: none was on the node" if not lost else "",
                ),
            )
        )

    def remarks(self) -> tuple[str, ...]:
        """The loss, in numbers."""
        statuses = Counter(status_of(each.sent.answer) for each in self.failed)
        how = ", ".join(f"{count} with {_word(status)}" for status, count in sorted(statuses.items()))
        seconds = sorted(each.took for each in self.failed)
        lost = sorted(each.after + each.took for each in self.streams if each.failed)
        spread = f", after {seconds[0]:.1f} to {seconds[-1]:.1f} s each" if seconds else ""
        last = f"; the last was sent {self.failed[-1].after:.1f} s after the cut" if self.failed else ""
        return (
            f"{len(self.failed)} of {len(self.load)} requests failed{f' ({how})' if how else ''}{spread}{last}",
            f"{len(lost)} of {len(self.streams)} streams were lost"
            + (f"; their clients knew {lost[0]:.1f} to {lost[-1]:.1f} s after the cut" if lost else ""),
        )

    def timed(self) -> tuple[Timed, ...]:
        """Times of the report."""
        return () if self.noticed is None else (Timed("Kubernetes takes the node for lost", round(self.noticed, 3)),)


def watched(
    step: Outage, sending: Sending, patience: Patience, cut: Callable[[], None], lost: Callable[[], bool]
) -> Course:
    """Send streams and the load, and `cut` the power meanwhile; `lost` says whether Kubernetes takes the node for lost."""
    over = threading.Event()
    noticed: list[float] = []
    with ThreadPoolExecutor(step.streams.times + _MOST_AT_ONCE) as pool:
        streams = [_sent(pool, sending, step.streams) for _ in range(step.streams.times)]
        load: list[tuple[float, Future[Sent]]] = []
        loading = threading.Thread(target=_load, args=(pool, sending, step, load, over))
        loading.start()
        try:
            patience.pause(step.lead)
            cut()
            at = time.monotonic()
            while time.monotonic() - at < step.seconds:
                if not noticed and lost():
                    noticed.append(time.monotonic() - at)
                patience.pause(0.5)
        finally:
            over.set()
            loading.join()
        return Course(
            [Request(began - at, future.result()) for began, future in load],
            [Request(began - at, future.result()) for began, future in streams],
            noticed[0] if noticed else None,
        )


def _load(
    pool: ThreadPoolExecutor,
    sending: Sending,
    step: Outage,
    load: list[tuple[float, Future[Sent]]],
    over: threading.Event,
) -> None:
    while not over.wait(step.every):
        load.append(_sent(pool, sending, step.load))


def _sent(pool: ThreadPoolExecutor, sending: Sending, send: Send) -> tuple[float, Future[Sent]]:
    return time.monotonic(), pool.submit(sending.send, send.call, send.expect, send.says)


def _sentence(request: Request) -> str:
    word = _word(status_of(request.sent.answer))
    return f"a request sent {request.after:.1f} s after the cut failed with {word} after {request.took:.1f} s"


def _word(status: int) -> str:
    return "no answer" if status == NO_ANSWER else str(status)
