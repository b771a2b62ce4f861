"""What came back, with the times at which it came."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Ended(StrEnum):
    """How an exchange ended."""

    COMPLETE = "complete"
    """The whole answer came."""
    TRUNCATED = "truncated"
    """The connection was closed before the answer's end."""
    RESET = "reset"
    """The connection was reset."""
    SILENT = "silent"
    """The connection was closed, and not one byte of an answer had come."""
    TIMEOUT = "timeout"
    """Time was up before the answer's end."""
    MALFORMED = "malformed"
    """What came is no answer of HTTP/1.1."""
    UNREACHABLE = "unreachable"
    """No connection was made."""


@dataclass(frozen=True, slots=True)
class Event:
    """A Server-Sent Event."""

    at: float
    """Seconds from the request's first byte to the event's last."""
    data: str
    name: str = ""

    def json(self) -> Any:
        """The data, read. Raises ValueError."""
        return json.loads(self.data)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one request. Times are in seconds from the request's first byte."""

    ended: Ended
    status: int | None = None
    """None: no status line came."""
    headers: tuple[tuple[str, str], ...] = ()
    """As they came, names in lower case."""
    body: bytes = b""
    """As much as came, uncompressed if it was gzip."""
    events: tuple[Event, ...] = ()
    """Of an answer of type text/event-stream."""
    interim: tuple[int, ...] = ()
    """Statuses of the 1xx answers before."""
    first_byte: float | None = None
    total: float = 0.0
    body_sent: bool = True
    """Whether all of the request had been written when the exchange ended."""
    wire_bytes: int = 0
    """Bytes of the body as they came, compressed or not."""
    surplus: bytes = b""
    """The beginning of what came after the answer: another answer that nobody asked for."""
    detail: str = ""
    """What went wrong, for a person."""

    @property
    def ok(self) -> bool:
        """Whether a complete answer of 2xx came."""
        return self.ended == Ended.COMPLETE and self.status is not None and 200 <= self.status < 300

    def values(self, name: str) -> tuple[str, ...]:
        """All values of a header."""
        return tuple(value for given, value in self.headers if given == name.lower())

    def value(self, name: str, default: str = "") -> str:
        """The first value of a header."""
        return next(iter(self.values(name)), default)

    @property
    def text(self) -> str:
        """The body, for a person."""
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body, read. Raises ValueError."""
        return json.loads(self.body)
