"""Background clients of several tenants: each sends its request again and again, and every answer is recorded."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Sequence
from typing import Any, Self

from tokenlabs.simulator.protocol import STEERING
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.answer import Answer, Ended
from tokenlabs_verify.client.exchange import Connection
from tokenlabs_verify.client.request import Request
from tokenlabs_verify.engine.facts import CHAT, MODELS
from tokenlabs_verify.rehearsals.records import Client, Record
from tokenlabs_verify.waiting import wait_until

PAUSE = 0.25
"""Seconds between two requests of a client."""
_TIMEOUT = 20.0
_EVENTS, _GAP = 8, 0.25
"""A stream takes two seconds, so that a pod that stops under it would cut it off."""
_JSON = ("content-type", "application/json")


class Traffic:
    """Clients that run until it is closed. A client keeps its connection, as SDKs do."""

    def __init__(self, gateway: Address, host: str) -> None:
        self._gateway, self._host = gateway, host
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._began = time.monotonic()
        self._records: list[Record] = []
        self._threads: dict[Client, tuple[threading.Thread, threading.Event]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for thread, stopped in self._threads.values():
            stopped.set()
            thread.join(2 * _TIMEOUT)

    def start(self, client: Client, pause: float = PAUSE) -> None:
        """Let a client send until it is stopped."""
        stopped = threading.Event()
        thread = threading.Thread(target=self._run, args=(client, pause, stopped), daemon=True)
        self._threads[client] = thread, stopped
        thread.start()

    def stop(self, client: Client) -> None:
        """Stop a client, after its last answer."""
        thread, stopped = self._threads.pop(client)
        stopped.set()
        thread.join(2 * _TIMEOUT)

    @property
    def clients(self) -> tuple[Client, ...]:
        """Those that are started."""
        return tuple(self._threads)

    @property
    def now(self) -> float:
        """Seconds since the traffic began."""
        return time.monotonic() - self._began

    @property
    def records(self) -> Sequence[Record]:
        """All answers so far."""
        with self._lock:
            return tuple(self._records)

    def await_status(self, client: Client, status: int, within: float, times: int = 2) -> float:
        """Wait until the last `times` answers to a client have this status; the elapsed seconds. Raises NotYetError."""
        since = self.now

        def state() -> str:
            last = [each for each in self.records if each.client == client and each.at >= since][-times:]
            if len(last) == times and all(each.status == status for each in last):
                return ""
            return last[-1].outcome if last else "no answer yet"

        return wait_until(state, within, f"{client} gets {status}")

    def _run(self, client: Client, pause: float, stopped: threading.Event) -> None:
        with Connection(self._gateway) as connection:
            while not (self._over.is_set() or stopped.wait(pause)):
                at = self.now
                answer = connection.send(self._request(client), _TIMEOUT)
                record = Record(
                    client,
                    at,
                    self.now - at,
                    answer.status or 0,
                    answer.ended == Ended.COMPLETE,
                    _tokens(client, answer),
                    answer.detail or (answer.text[:120] if answer.status and not answer.ok else ""),
                )
                with self._lock:
                    self._records.append(record)

    def _request(self, client: Client) -> Request:
        head = (("host", self._host), ("authorization", f"Bearer {client.key}"))
        if client.what == "list":
            return Request("GET", MODELS.encode(), head)
        body: dict[str, Any] = {"model": client.model, "messages": [{"role": "user", "content": "hello there"}]}
        steering: tuple[tuple[str, str], ...] = ()
        if client.what == "stream":
            body |= {"stream": True, "stream_options": {"include_usage": True}}
            steering = ((f"{STEERING}events", str(_EVENTS)), (f"{STEERING}gap", str(_GAP)))
        return Request("POST", CHAT.encode(), (*head, _JSON, *steering), json.dumps(body).encode())


def _tokens(client: Client, answer: Answer) -> int:
    """`usage.total_tokens` of an answer of a model; 0 if it has none."""
    if not answer.ok or client.what == "list":
        return 0
    if client.what == "stream":
        usages = [each.json().get("usage") for each in answer.events if each.data.startswith("{")]
    else:
        usages = [answer.json().get("usage")]
    return sum(int(each["total_tokens"]) for each in usages if each)
