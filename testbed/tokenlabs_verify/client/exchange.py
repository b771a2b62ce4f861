"""Sends requests over sockets and returns answers; nothing raises: failures are part of the answer."""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Self

from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.answer import Answer, Ended
from tokenlabs_verify.client.reading import Reading
from tokenlabs_verify.client.request import Request, body_pieces, head_bytes, is_plainly_framed

PIECE = 256 * 2**10
AT_ONCE = 0.25
"""Seconds in which a kept connection shows that it was already closed; a later close is a reaction to the request (Envoy
waits for a second)."""


def send(address: Address, request: Request, timeout: float = 30.0) -> Answer:
    """The answer to `request` on its own connection; `timeout` in seconds covers the whole exchange."""
    with Connection(address) as connection:
        return connection.send(request, timeout)


def send_many(address: Address, requests: Sequence[Request], parallel: int, timeout: float = 30.0) -> list[Answer]:
    """The answers in the order of the requests; `parallel` are in flight at once, each on its own connection."""
    with ThreadPoolExecutor(max_workers=max(1, parallel)) as pool:
        return list(pool.map(lambda request: send(address, request, timeout), requests))


@dataclass(slots=True)
class Connection:
    """Sends requests one after another, on one connection as long as the server keeps it open."""

    address: Address
    _socket: socket.socket | None = field(default=None, init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def send(self, request: Request, timeout: float = 30.0) -> Answer:
        """The answer to `request`. If a kept connection turns out to be closed, the request is sent again on a new one."""
        kept = self._socket is not None
        answer = self._send(request, timeout)
        closed = answer.first_byte is None and answer.ended in (Ended.RESET, Ended.SILENT)
        if kept and closed and answer.total < AT_ONCE:
            answer = self._send(request, timeout)
        return answer

    def _send(self, request: Request, timeout: float) -> Answer:
        began = time.monotonic()
        if self._socket is None:
            try:
                self._socket = socket.create_connection((self.address.host, self.address.port), timeout)
            except OSError as error:
                detail = f"no connection to {self.address}: {error.strerror or error}"
                return Answer(Ended.UNREACHABLE, total=time.monotonic() - began, body_sent=False, detail=detail)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._socket.setblocking(False)
        answer, reusable = _Exchange(self._socket, request).run(timeout - (time.monotonic() - began))
        if not reusable:
            self.close()
        return answer


class _Exchange:
    """One request and its answer: writes and reads concurrently, since an answer may arrive before all is sent."""

    def __init__(self, connected: socket.socket, request: Request) -> None:
        self._socket = connected
        self._gap = request.pace.gap if request.pace else 0.0
        self._pieces = body_pieces(request)
        # Send small requests in one write: head and body separately would be two packets.
        self._pending = memoryview(head_bytes(request) + (b"" if request.pace else next(self._pieces, b"")))
        self._due = 0.0
        """When the pending bytes may be sent."""
        self._sent = False
        self._reading = Reading(request)
        self._framed = is_plainly_framed(request)

    def run(self, timeout: float) -> tuple[Answer, bool]:
        """The answer, and whether the connection can be reused."""
        began = time.monotonic()
        ended, detail = Ended.TIMEOUT, f"no complete answer within {timeout:.1f} s"
        try:
            while not self._reading.done and (left := timeout - (time.monotonic() - began)) > 0:
                self._step(began, left)
        except OSError as error:
            ended, detail = Ended.RESET, error.strerror or str(error)
        reading = self._reading
        answer = reading.answer(ended, time.monotonic() - began, self._sent, "" if reading.done else detail)
        return answer, self._framed and self._sent and reading.reusable and not answer.surplus

    def _step(self, began: float, left: float) -> None:
        early = self._due - (time.monotonic() - began)
        writing = bool(self._pending) and early <= 0
        poll = select.poll()
        poll.register(self._socket, select.POLLIN | (select.POLLOUT if writing else 0))
        wait = min(left, early) if self._pending and not writing else left
        ready = next((mask for _, mask in poll.poll(wait * 1000)), 0)
        if ready & (select.POLLIN | select.POLLHUP | select.POLLERR):
            self._reading.take(self._socket.recv(PIECE), time.monotonic() - began)
        elif ready & select.POLLOUT:
            self._write(began)

    def _write(self, began: float) -> None:
        try:
            self._pending = self._pending[self._socket.send(self._pending[:PIECE]) :]
        except (BrokenPipeError, ConnectionResetError):
            # The server stopped reading; its answer may still be readable.
            self._pending = memoryview(b"")
            return
        if not self._pending:
            piece = next(self._pieces, None)
            self._sent = piece is None
            self._pending = memoryview(piece or b"")
            self._due = time.monotonic() - began + self._gap
