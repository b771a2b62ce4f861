"""Waiting for what can be observed, never for time alone: with a deadline, and the last state seen."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tokenlabs.errors import TokenlabsError

_FIRST, _LONGEST = 0.02, 0.5


class StoppedError(TokenlabsError):
    """The run was interrupted."""


class NotYetError(TokenlabsError):
    """What was waited for did not come in time."""


class Patience:
    """Waits that end at once when the run is interrupted."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ends all waits, now and to come."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether the run was interrupted."""
        return self._stop.is_set()

    def pause(self, seconds: float) -> None:
        """Lets time pass: for windows, whose ends cannot be observed otherwise. Raises StoppedError."""
        if self._stop.wait(max(0.0, seconds)):
            raise StoppedError("interrupted")

    def until(self, state: Callable[[], str], within: float, what: str) -> float:
        """Seconds until `state` saw nothing more amiss; it gives what it sees as long as that is not what is wanted.

        Raises:
            NotYetError: not within `within` seconds; the message ends with the last state seen.
            StoppedError: the run was interrupted.
        """
        began = time.monotonic()
        interval = _FIRST
        while seen := state():
            left = within - (time.monotonic() - began)
            if left <= 0:
                raise NotYetError(f"{what} did not come within {within:g} s: {seen}")
            self.pause(min(interval, left))
            interval = min(interval * 1.5, _LONGEST)
        return time.monotonic() - began


class Turns:
    """So many do something at once; who only waits lets others go on meanwhile."""

    def __init__(self, count: int) -> None:
        self._free = threading.Semaphore(count)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """With a turn of one's own, as soon as one is free."""
        with self._free:
            yield

    @contextmanager
    def given_away(self) -> Iterator[None]:
        """Within `taken`: without it, and then with another."""
        self._free.release()
        try:
            yield
        finally:
            self._free.acquire()
