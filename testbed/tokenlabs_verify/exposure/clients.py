"""Clients with and without a key, which send their requests again and again."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Self

from tokenlabs_verify.client import Request, send
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.exposure.requests import to_closed_paths, to_open_paths

_TIMEOUT = 5.0


@dataclass(frozen=True, slots=True)
class Client:
    """Sends one request again and again."""

    request: Request
    keyed: bool
    every: float = 0.2
    """Seconds between an answer and the next request."""

    def __str__(self) -> str:
        key = "with a key" if self.keyed else "without a key"
        return f"{self.request.method} {self.request.target.decode()} {key}"


@dataclass(frozen=True, slots=True)
class Answered:
    """A request that was sent, and the status it got."""

    client: Client
    tag: str
    sent: float
    """Seconds since the epoch."""
    seconds: float
    """Until the answer was complete."""
    status: int
    """0: no answer."""

    @property
    def served(self) -> bool:
        """Whether it was not refused: also 404 without a route and 500 without the body processor are refusals."""
        return 0 < self.status < 400


def without_key(facts: Facts, every: float = 0.2) -> list[Client]:
    """One for each open path and model, and some for closed paths."""
    return [Client(each, keyed=False, every=every) for each in (*to_open_paths(facts), *to_closed_paths(facts))]


def with_key(facts: Facts, key: str) -> list[Client]:
    """One for each open path and model."""
    header = ("authorization", f"Bearer {key}")
    return [
        Client(replace(each, headers=(*each.headers, header)), keyed=True, every=0.5) for each in to_open_paths(facts)
    ]


class Clients:
    """Clients side by side, from `with` to its end.

    Args:
        gateway: where they send to.
        clients: any number.
        tag: before the number of each request; no other request of the platform may have a tag that begins with it.
    """

    def __init__(self, gateway: Address, clients: Sequence[Client], tag: str) -> None:
        self._gateway = gateway
        self._tag = tag
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._numbers = count(1)
        self._answers: list[Answered] = []
        self._threads = [threading.Thread(target=self._ask, args=(each,), daemon=True) for each in clients]

    def __enter__(self) -> Self:
        for each in self._threads:
            each.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for each in self._threads:
            each.join(2 * _TIMEOUT)

    @property
    def count(self) -> int:
        """Answers that `taken` would return."""
        return len(self._answers)

    def taken(self) -> list[Answered]:
        """The answers since the last call, or since the beginning."""
        with self._lock:
            found, self._answers = self._answers, []
        return found

    def _ask(self, client: Client) -> None:
        while not self._over.wait(client.every):
            tag = f"{self._tag}-{next(self._numbers)}"
            sent = time.time()
            answer = send(self._gateway, replace(client.request, tag=tag), _TIMEOUT)
            found = Answered(client, tag, sent, answer.total, answer.status or 0)
            with self._lock:
                self._answers.append(found)
