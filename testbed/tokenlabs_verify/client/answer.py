"""An answer, with the times at which its parts arrived."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Ended(StrEnum):
    """How an exchange ended."""

    COMPLETE = "complete"
    """The answer is complete."""
    TRUNCATED = "truncated"
    """The connection was closed before the end of the answer."""
    RESET = "reset"
    """The connection was reset."""
    SILENT = "silent"
    """The connection was closed without a byte of an answer."""
    TIMEOUT = "timeout"
    """The timeout expired before the end of the answer."""
    MALFORMED = "malformed"
    """The answer is not HTTP/1.1."""
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
        """The parsed data. Raises ValueError."""
        return json.loads(self.data)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one request. Times are in seconds from the request's first byte."""

    ended: Ended
    status: int | None = None
    """None: no status line was received."""
    headers: tuple[tuple[str, str], ...] = ()
    """In order of arrival, names in lower case."""
    body: bytes = b""
    """As much as was received, decompressed if it was gzip."""
    events: tuple[Event, ...] = ()
    """Events of a text/event-stream answer."""
    interim: tuple[int, ...] = ()
    """Statuses of preceding 1xx answers."""
    first_byte: float | None = None
    total: float = 0.0
    body_sent: bool = True
    """Whether the whole request had been written when the exchange ended."""
    wire_bytes: int = 0
    """Bytes of the body as received, compressed or not."""
    surplus: bytes = b""
    """The start of the bytes after the answer: an unexpected second answer."""
    detail: str = ""
    """What went wrong, as text."""

    @property
    def ok(self) -> bool:
        """Whether it is a complete 2xx answer."""
        return self.ended == Ended.COMPLETE and self.status is not None and 200 <= self.status < 300

    def values(self, name: str) -> tuple[str, ...]:
        """All values of a header."""
        return tuple(value for given, value in self.headers if given == name.lower())

    def value(self, name: str, default: str = "") -> str:
        """The first value of a header."""
        return next(iter(self.values(name)), default)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The parsed body. Raises ValueError."""
        return json.loads(self.body)
