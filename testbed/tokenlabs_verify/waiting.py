"""Waiting for a state that can be observed, with a deadline and the last state seen; never for time alone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tokenlabs.errors import DifferenceError, TokenlabsError

_FIRST, _LONGEST = 0.02, 0.5


class StoppedError(TokenlabsError):
    """The run was interrupted."""


class NotYetError(DifferenceError):
    """A state was not reached in time."""


class Patience:
    """Waits that end at once when the run is interrupted."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def stop(self) -> None:
        """End all waits, now and to come."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether the run was interrupted."""
        return self._stop.is_set()

    def pause(self, seconds: float) -> None:
        """Let time pass: for windows, whose ends cannot be observed. Raises StoppedError."""
        if self._stop.wait(max(0.0, seconds)):
            raise StoppedError("interrupted")

    def until(self, state: Callable[[], str], within: float, what: str) -> float:
        """Poll `state` until it returns ''; return the elapsed seconds. It is asked at least once.

        Args:
            state: what is still missing.
            within: seconds.
            what: a clause that becomes true: `redis is ready`.

        Raises:
            NotYetError: not within `within` seconds; the message ends with the last state seen.
            StoppedError: the run was interrupted.
        """
        began = time.monotonic()
        interval = _FIRST
        while seen := state():
            left = within - (time.monotonic() - began)
            if left <= 0:
                raise NotYetError(f"{what}: not within {max(within, 0):.4g} s; last seen: {seen}")
            self.pause(min(interval, left))
            interval = min(interval * 1.5, _LONGEST)
        return time.monotonic() - began


def wait_until(state: Callable[[], str], within: float, what: str) -> float:
    """`Patience.until`, where nothing but a signal interrupts."""
    return Patience().until(state, within, what)


class Turns:
    """A limited number of turns; whoever only waits gives its turn away meanwhile."""

    def __init__(self, count: int) -> None:
        self._free = threading.Semaphore(count)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """With a turn, as soon as one is free."""
        with self._free:
            yield

    @contextmanager
    def given_away(self) -> Iterator[None]:
        """Within `taken`: without the turn, and then with another."""
        self._free.release()
        try:
            yield
        finally:
            self._free.acquire()
