"""Waits for an observable state, with a deadline and the last state seen."""

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
    """Waits that end immediately when the run is interrupted."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def stop(self) -> None:
        """End all current and future waits."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether the run was interrupted."""
        return self._stop.is_set()

    def pause(self, seconds: float) -> None:
        """Sleep: for windows, whose ends cannot be observed. Raises StoppedError."""
        if self._stop.wait(max(0.0, seconds)):
            raise StoppedError("interrupted")

    def until(self, state: Callable[[], str], within: float, what: str) -> float:
        """Poll `state` until it returns ''; return the elapsed seconds. It is polled at least once.

        Args:
            state: what is still missing.
            within: seconds.
            what: a clause that becomes true: `redis is ready`.

        Raises:
            NotYetError: not reached within `within` seconds; the message ends with the last state seen.
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
    """`Patience.until`, interrupted only by signals."""
    return Patience().until(state, within, what)


class Turns:
    """A limited number of turns; a thread that only waits gives its turn away."""

    def __init__(self, count: int) -> None:
        self._free = threading.Semaphore(count)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold a turn, once one is free."""
        with self._free:
            yield

    @contextmanager
    def given_away(self) -> Iterator[None]:
        """Inside `taken`: release the turn, and take another at the end."""
        self._free.release()
        try:
            yield
        finally:
            self._free.acquire()
