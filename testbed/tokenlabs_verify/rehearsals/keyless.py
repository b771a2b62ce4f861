"""Clients without a key, which must get nothing but refusals at any moment."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Self

from tokenlabs_verify.client import Request, send
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.engine.environment import Environment
from tokenlabs_verify.engine.facts import CHAT, Facts

_EVERY = 0.2
"""Seconds between two requests of a client."""
_TIMEOUT = 5.0
_REFUSED = 400
"""The lowest status of a refusal; also 404 without a route, and 500 without the body processor."""
_OTHERS = (("GET", "/"), ("GET", "/%zz"), ("POST", "/v1/completions"), ("GET", "/metrics"))
"""Closed paths, and one that no proxy can parse."""
_INPUT = {"input": "hello"}


def requests(facts: Facts, tag: str) -> list[Request]:
    """One request per open path and model, and some of closed paths; none has a key."""
    return [replace(each, tag=tag) for each in (*to_open_paths(facts), *to_closed_paths(facts))]


def to_open_paths(facts: Facts) -> list[Request]:
    """One request per open path and model, chat completions first, without a key; its body is one that backends accept."""
    chats = [{"model": model.id, "messages": [{"role": "user", "content": "hello"}]} for model in facts.models]
    others = [_request(facts, method, path, _INPUT) for path, method in facts.paths.items() if path != CHAT]
    return [*(_request(facts, "POST", CHAT, each) for each in chats), *others]


def to_closed_paths(facts: Facts) -> list[Request]:
    """Some requests of closed paths, without a key."""
    return [_request(facts, method, path, _INPUT) for method, path in _OTHERS]


def _request(facts: Facts, method: str, path: str, body: Mapping[str, object]) -> Request:
    head = (("host", facts.host),)
    if method != "POST":
        return Request(method, path.encode(), head)
    return Request(method, path.encode(), (*head, ("content-type", "application/json")), json.dumps(body).encode())


class Keyless:
    """Sends each request again and again, side by side, until it is closed."""

    def __init__(self, gateway: Address, asked: Sequence[Request], every: float = _EVERY) -> None:
        self._gateway = gateway
        self._every = every
        self._tags = {each.tag for each in asked}
        self._lock = threading.Lock()
        self._over = threading.Event()
        self.statuses: Counter[int] = Counter()
        """Answers by status; 0: none."""
        self.passed: Counter[str] = Counter()
        """Requests that were not refused, with their statuses."""
        self._threads = [threading.Thread(target=self._ask, args=(each,), daemon=True) for each in asked]

    def __enter__(self) -> Self:
        for each in self._threads:
            each.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for each in self._threads:
            each.join(2 * _TIMEOUT)

    def faults(self, environment: Environment) -> Iterator[str]:
        """What was not refused, and what reached a backend; also if the gate never answered."""
        yield from (f"without a key: {what}, {count} times" for what, count in sorted(self.passed.items()))
        for tag in sorted(self._tags):
            if arrived := environment.arrivals(tag):
                backends = ", ".join(sorted({each.backend for each in arrived}))
                yield f"{len(arrived)} requests without a key arrived at {backends}"
        if not self.statuses[401]:
            yield "no request without a key was answered by the gate: the clients did not see the platform"

    @property
    def answers(self) -> str:
        """Answers by status, as text."""
        return ", ".join(f"{status or 'no answer'}: {count}" for status, count in sorted(self.statuses.items()))

    def _ask(self, request: Request) -> None:
        while not self._over.wait(self._every):
            status = send(self._gateway, request, _TIMEOUT).status or 0
            with self._lock:
                self.statuses[status] += 1
                if 0 < status < _REFUSED:
                    self.passed[f"{request.method} {request.target.decode()} returned {status}"] += 1
