"""Requests one after the other while an act is performed."""

from __future__ import annotations

import itertools
import threading
from typing import Any, cast

import pytest

from tokenlabs_verify.client import Answer, Request
from tokenlabs_verify.engine import amid
from tokenlabs_verify.engine.acts import Restart
from tokenlabs_verify.engine.scenario import Amid, Call, Send, expect
from tokenlabs_verify.engine.sending import Sending, Sent

STEP = Amid(Send(Call(), expect(200)), Restart("model:large"), least_failed=1)


def answered(*statuses: int | None) -> list[Sent]:
    return [Sent(cast(Request, None), cast(Answer, _Answer(each)), "", 0.0, "") for each in statuses]


class _Answer:
    def __init__(self, status: int | None) -> None:
        self.status = status


class _Sending:
    """Answers each request in turn, and says when the third was sent."""

    def __init__(self) -> None:
        self.third = threading.Event()
        self._numbers = itertools.count(1)

    def send(self, *_: Any) -> Sent:
        if next(self._numbers) >= 3:
            self.third.set()
        return answered(200)[0]


def test_sends_until_the_act_is_complete(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(amid, "BETWEEN", 0.01)
    sending = _Sending()
    assert len(amid.sent(STEP, cast(Sending, sending), lambda: _assert(sending.third.wait(10)))) >= 3


def _assert(met: bool) -> None:
    assert met


def test_an_act_that_fails_ends_the_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(amid, "BETWEEN", 0.01)

    def act() -> None:
        raise LookupError("no such component")

    with pytest.raises(LookupError, match="no such component"):
        amid.sent(STEP, cast(Sending, _Sending()), act)


def test_counts_requests_by_status() -> None:
    found = answered(200, 429, None, 429)
    assert amid.remark(found) == "of 4 requests meanwhile, 1 got no answer, 1 got 200, 2 got 429"
    assert amid.unmet(STEP, found) == ""


def test_an_act_that_should_cost_requests_and_does_not_fails() -> None:
    assert amid.unmet(STEP, answered(200, 200)) == "only 0 of 2 requests failed"
