"""Exhausts a limit and measures where it rejects."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

from tokenlabs.contract.windows import window_of
from tokenlabs_verify.engine.evidence import Measured
from tokenlabs_verify.engine.scenario import Exhaust, expect
from tokenlabs_verify.engine.sending import Sending, Sent
from tokenlabs_verify.waiting import Patience

ADMITTED, REFUSED = 200, 429
SHORT_WINDOW = 2
"""Seconds: on a busy machine a window this short may end before all requests are sent; then the next one is used."""
TRIES = 5
MORE = 5


class Exhausted:
    """The result of one attempt."""

    def __init__(self, step: Exhaust) -> None:
        self.step = step
        self.sent: list[Sent] = []
        self.unmet = ""
        self.bad: Sent | None = None
        self.began = time.time()
        self.ended = self.began

    @property
    def admitted(self) -> int:
        """Amount admitted, in units of the limit."""
        return self.step.before + self.step.each * sum(sent.answer.status == ADMITTED for sent in self.sent)

    @property
    def refused_at(self) -> int:
        """Number of the first rejected request; 0: none."""
        return next((n for n, sent in enumerate(self.sent, 1) if sent.answer.status == REFUSED), 0)

    @property
    def measured(self) -> Measured:
        """The row for the matrix."""
        step = self.step
        return Measured(
            path=step.call.path,
            tier=step.tier,
            stream=step.stream,
            counted=step.counted,
            window=window_of(step.window),
            limit=step.limit,
            admitted=self.admitted,
            refused_at=self.refused_at,
            parallel=step.parallel,
        )

    @property
    def shown(self) -> list[Sent]:
        """Requests that show what happened: the first, the last admitted, the first rejected, the unexpected one."""
        first_refused = self.refused_at - 1
        picked = {0, first_refused - 1, first_refused} if first_refused >= 0 else {0, len(self.sent) - 1}
        shown = [self.sent[n] for n in sorted(picked) if 0 <= n < len(self.sent)]
        return shown if self.bad is None or self.bad in shown else [*shown, self.bad]

    def within_one_window(self) -> bool:
        """Whether all requests fell into one of the clock's windows."""
        return self.began // self.step.window == self.ended // self.step.window


def exhaust(step: Exhaust, sending: Sending, patience: Patience) -> Exhausted:
    """Send until rejected, and judge; if a window of a second ends meanwhile, retry in the next."""
    for attempt in range(TRIES):
        found = _attempt(step, sending, patience)
        if step.window > SHORT_WINDOW or found.within_one_window():
            break
        if attempt == TRIES - 1:
            found.unmet = f"{TRIES} times the requests did not fit into one window of {window_of(step.window)}"
            return found
        _begin_window(step.window, patience)
    if not found.unmet:
        found.unmet = _unmet(found)
    return found


def _begin_window(window: int, patience: Patience) -> None:
    patience.pause(window - time.time() % window + 0.005)


def _attempt(step: Exhaust, sending: Sending, patience: Patience) -> Exhausted:
    found = Exhausted(step)
    # A few more past the limit, to report where it rejects after all.
    ceiling = step.limit + step.overshoot + MORE * step.each * step.parallel
    either = expect(ADMITTED, REFUSED)
    with ThreadPoolExecutor(step.parallel) as pool:
        while not found.refused_at and found.admitted <= ceiling and not found.unmet:
            if patience.stopped:
                patience.pause(0)
            _take(found, list(pool.map(lambda _: sending.send(step.call, either), range(step.parallel))))
    if found.refused_at:
        for _ in range(step.refused - 1):
            _take(found, [sending.send(step.call, expect(REFUSED), "again, over the limit")])
    found.ended = time.time()
    return found


def _take(found: Exhausted, wave: list[Sent]) -> None:
    found.sent += wave
    bad = next((sent for sent in wave if sent.unmet), None)
    if bad is not None and not found.unmet:
        found.bad, found.unmet = bad, f"request {len(found.sent)}: {bad.unmet}"


def _unmet(found: Exhausted) -> str:
    step, what = found.step, f"{found.step.counted} per {window_of(found.step.window)}"
    if not found.refused_at:
        return f"{found.admitted:,} {what} were admitted and none rejected; the limit is {step.limit:,}"
    if found.admitted < step.limit - step.under:
        return f"rejected after {found.admitted:,} {what}; the limit is {step.limit:,}"
    if found.admitted > step.limit + step.overshoot:
        allowed = f", and at most {step.overshoot:,} more may pass" if step.overshoot else ""
        return f"{found.admitted:,} {what} were admitted before a rejection; the limit is {step.limit:,}{allowed}"
    return ""
