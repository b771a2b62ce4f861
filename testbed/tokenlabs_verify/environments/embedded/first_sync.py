"""Clients without a key, from before Flux until the platform answers: no moment of the first sync may be open."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Sequence
from typing import Self

from tokenlabs_verify.client import Request, send
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.engine.facts import CHAT, Facts
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.orchestrator import Check, Shown

_EVERY = 0.2
"""Seconds between two requests of a client."""
_TIMEOUT = 5.0
_TAG = "first-sync"
_REFUSED = 400
"""The lowest status of a refusal; also 404 without a route, and 500 without the body processor."""
_OTHERS = (("GET", "/"), ("GET", "/%zz"), ("POST", "/v1/completions"), ("GET", "/metrics"))
"""Closed paths, and one that no proxy can parse."""


def requests(facts: Facts) -> list[Request]:
    """One request per open path and model, and some of closed paths; none has a key."""
    head = (("host", facts.host),)
    posts = (*head, ("content-type", "application/json"))
    bodies = [json.dumps({"model": model.id, "messages": []}).encode() for model in facts.models]
    found = [Request("POST", CHAT.encode(), posts, body, tag=_TAG) for body in bodies]
    for path, method in (*facts.paths.items(), *((path, method) for method, path in _OTHERS)):
        if path != CHAT:
            body = b"{}" if method == "POST" else b""
            found.append(Request(method, path.encode(), posts if body else head, body, tag=_TAG))
    return found


class Keyless:
    """Sends each request again and again, side by side, until it is closed."""

    def __init__(self, gateway: Address, asked: Sequence[Request]) -> None:
        self._gateway = gateway
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

    def _ask(self, request: Request) -> None:
        while not self._over.wait(_EVERY):
            status = send(self._gateway, request, _TIMEOUT).status or 0
            with self._lock:
                self.statuses[status] += 1
                if 0 < status < _REFUSED:
                    self.passed[f"{request.method} {request.target.decode()} returned {status}"] += 1


def check(environment: Embedded, keyless: Keyless) -> Check:
    """What the clients saw, as a check of the pass."""
    return Check(
        "first-sync-closed",
        "Flux",
        "From before Flux until the first answer to a key, clients without one get nothing but refusals, and reach no backend.",
        lambda: _shown(environment, keyless),
    )


def _shown(environment: Embedded, keyless: Keyless) -> Shown:
    found = [f"{what}, {count} times" for what, count in sorted(keyless.passed.items())]
    if arrived := environment.arrivals(_TAG):
        found.append(f"{len(arrived)} requests arrived at {', '.join(sorted({each.backend for each in arrived}))}")
    if not keyless.statuses[401]:
        found.append("no request was answered by the gate: the clients did not see the platform")
    answers = ", ".join(f"{status or 'no answer'}: {count}" for status, count in sorted(keyless.statuses.items()))
    return Shown("; ".join(found), requests=keyless.statuses.total(), remarks=(f"answers: {answers}",))
