"""A scenario's requests: placeholders filled in, tagged, sent, judged, and recorded without keys."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from tokenlabs_verify.client import Answer, Ended, Framing, Request, send
from tokenlabs_verify.client.request import sent_headers
from tokenlabs_verify.engine.environment import Arrival, Capability, Environment
from tokenlabs_verify.engine.evidence import Exchange
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.judging import DENIED, status_of, unmet_by_answer
from tokenlabs_verify.engine.masking import Masking
from tokenlabs_verify.engine.scenario import TAG_PLACE, Call, Expect

TIMEOUT = 40.0
"""Default timeout in seconds: longer than the ten in which a pool without its picker answers."""
BODY_SHOWN = 600
LONGEST_FORM = 256
"""Characters of the longest form of a key that is masked."""

_KEY_PLACE = re.compile(r"\{key:([^}]+)\}")


@dataclass(frozen=True, slots=True)
class Sent:
    """A request that was sent, and its answer."""

    request: Request
    answer: Answer
    says: str
    at: float
    unmet: str
    """What is wrong with the answer."""

    @property
    def denied(self) -> bool:
        """Whether the gateway itself rejected it, judging by its status."""
        return status_of(self.answer) in DENIED


class Sending:
    """Sends one scenario's requests. Thread-safe. `note` gets each call with its tag and the answer's status."""

    def __init__(
        self,
        environment: Environment,
        facts: Facts,
        prefix: str,
        keys: Mapping[str, str],
        masking: Masking,
        note: Callable[[Call, str, int], None] = lambda *_: None,
    ) -> None:
        self._environment = environment
        self._facts = facts
        self._prefix = prefix
        self._keys = keys
        self._masking = masking
        self._note = note
        self._began = time.monotonic()
        self._lock = threading.Lock()
        self.count = 0
        """Requests sent."""
        self._denied: list[Sent] = []

    def send(self, call: Call, expected: Expect, says: str = "") -> Sent:
        """Send a request and judge its answer; arrivals are read separately."""
        with self._lock:
            self.count += 1
            tag = f"{self._prefix}-{self.count}"
        request = build(call, self._facts.host, tag, self._keys)
        timeout = max(TIMEOUT, (expected.at_least or 0) * 1.5 + 15, expected.at_most or 0)
        at = time.monotonic() - self._began
        answer = send(self._environment.gateway, request, timeout)
        sent = Sent(request, answer, says, at, unmet_by_answer(expected, answer))
        self._note(call, tag, status_of(answer))
        if sent.denied:
            with self._lock:
                # The body has been judged: do not keep megabytes of it until arrivals are checked.
                self._denied.append(replace(sent, request=replace(request, body=request.body[:BODY_SHOWN])))
        return sent

    def take_denied(self) -> list[Sent]:
        """Requests rejected since the last call."""
        with self._lock:
            denied, self._denied = self._denied, []
        return denied

    @property
    def tells_arrivals(self) -> bool:
        """Whether the environment can read which backend received a request."""
        return Capability.ARRIVALS in self._environment.capabilities

    def arrivals(self, sent: Sent) -> Sequence[Arrival]:
        """Where it arrived."""
        return self._environment.arrivals(sent.request.tag)

    def exchange(self, sent: Sent, arrivals: Sequence[Arrival] | None = None, unmet: str = "") -> Exchange:
        """The record of a request for the report."""
        answer = sent.answer
        return Exchange(
            says=sent.says,
            tag=sent.request.tag,
            request=self._request_text(sent.request),
            answer=self._answer_text(answer),
            status=status_of(answer),
            seconds=round(answer.total, 4),
            at=round(sent.at, 3),
            arrived=None if arrivals is None else tuple(arrival.backend for arrival in arrivals),
            unmet=self._masking(unmet or sent.unmet),
        )

    def _request_text(self, request: Request) -> str:
        lines = [f"{request.method} {request.target.decode('latin-1')}"]
        lines += [f"{name}: {value}" for name, value in sent_headers(request)]
        return f"{self._masking(chr(10).join(lines))}\n\n{self._beginning(request.body)}".rstrip()

    def _answer_text(self, answer: Answer) -> str:
        how = f"{answer.ended}{f', {answer.detail}' if answer.detail else ''}"
        if answer.status is None:
            return self._masking(f"no answer: {how}")
        lines = [str(answer.status), *(f"{name}: {value}" for name, value in answer.headers)]
        if answer.ended != Ended.COMPLETE:
            lines.append(f"({how})")
        return f"{self._masking(chr(10).join(lines))}\n\n{self._beginning(answer.body)}".rstrip()

    def _beginning(self, body: bytes) -> str:
        """Masked first, then truncated: no part of a key may remain at the cut."""
        text = self._masking(body[: BODY_SHOWN + LONGEST_FORM].decode("utf-8", "replace"))
        if len(body) <= BODY_SHOWN + LONGEST_FORM:
            return text
        return f"{text[:-LONGEST_FORM][:BODY_SHOWN]}… ({len(body):,} bytes)"


def build(call: Call, host: str, tag: str, keys: Mapping[str, str]) -> Request:
    """The request of a call, with its placeholders filled in."""

    def filled(text: str) -> str:
        return _KEY_PLACE.sub(lambda place: keys[place[1]], text.replace(TAG_PLACE, tag))

    headers = [("Host", call.host or host)]
    if call.key:
        headers.append(("Authorization", f"Bearer {keys[call.key]}"))
    headers += [(name, filled(value)) for name, value in call.headers]
    body = call.body
    if TAG_PLACE.encode() in body or b"{key:" in body:
        body = filled(body.decode("latin-1")).encode("latin-1")
    framing = Framing.CHUNKED if call.chunked else Framing.LENGTH
    return Request(call.method, filled(call.path).encode("latin-1"), tuple(headers), body, framing, tag=tag)
