"""A wait ends when its state is reached, at its deadline, and when the run is interrupted."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from tokenlabs_verify.waiting import NotYetError, Patience, StoppedError, wait_until


def states(*seen: str) -> Iterator[str]:
    yield from seen


def test_ends_at_the_first_empty_state() -> None:
    reported = states("starting", "almost", "", "never polled")
    assert wait_until(lambda: next(reported), 10, "redis is ready") > 0
    assert next(reported) == "never polled"


def test_the_message_has_the_last_state() -> None:
    reported = states("starting", *["almost"] * 1000)
    with pytest.raises(NotYetError, match=r"^redis is ready: not within 0\.1 s; last seen: almost$") as raised:
        wait_until(lambda: next(reported), 0.1, "redis is ready")
    assert raised.value.exit_code == 1


def test_polls_once_after_the_deadline() -> None:
    assert wait_until(lambda: "", -1, "redis is ready") >= 0
    with pytest.raises(NotYetError, match="not within 0 s; last seen: starting"):
        wait_until(lambda: "starting", -1, "redis is ready")


def test_an_interrupt_ends_it_immediately() -> None:
    patience = Patience()
    threading.Timer(0.05, patience.stop).start()
    with pytest.raises(StoppedError):
        patience.until(lambda: "starting", 60, "redis is ready")
