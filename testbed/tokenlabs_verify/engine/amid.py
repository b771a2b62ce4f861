"""Requests one after the other while an act is performed, and what became of them."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from tokenlabs_verify.engine.judging import status_of
from tokenlabs_verify.engine.scenario import Amid
from tokenlabs_verify.engine.sending import Sending, Sent

BETWEEN = 0.5
"""Seconds between requests: few enough for a tenant's limits."""


def sent(step: Amid, sending: Sending, act: Callable[[], None]) -> Sequence[Sent]:
    """Send until the act is complete. Raises as `act`."""
    over = threading.Event()

    def send() -> list[Sent]:
        answers = []
        while not over.is_set():
            answers.append(sending.send(step.send.call, step.send.expect, step.send.says))
            over.wait(BETWEEN)
        return answers

    with ThreadPoolExecutor(1) as pool:
        sending_all = pool.submit(send)
        try:
            act()
        finally:
            over.set()
        return sending_all.result()


def remark(answers: Sequence[Sent]) -> str:
    """Their number by status, for the report."""
    counts = Counter(status_of(each.answer) for each in answers)
    parts = ", ".join(f"{count} got {status or 'no answer'}" for status, count in sorted(counts.items()))
    return f"of {len(answers)} requests meanwhile, {parts}"


def unmet(step: Amid, answers: Sequence[Sent]) -> str:
    """What differs from the expectation of all of them; '' if nothing does."""
    failed = sum(status_of(each.answer) != 200 for each in answers)
    return f"only {failed} of {len(answers)} requests failed" if failed < step.least_failed else ""
