"""HTTP/1.1 over asyncio's streams, with strict parsing: the part of RFC 9112 that a proxy's upstream meets.

The standard library has only `http.server`, which parses leniently and takes a thread for each connection.
"""

from __future__ import annotations

import asyncio
import re
import socket
import struct
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from http import HTTPStatus

LARGEST_HEAD = 64 * 2**10
PIECE = 64 * 2**10
"""Bytes moved at once."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_REQUEST_LINE = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([^\s]+) HTTP/1\.([01])")


class MalformedError(Exception):
    """The bytes are not a request; `raw` is their beginning."""

    def __init__(self, status: int, reason: str, raw: bytes = b"") -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason
        self.raw = raw


@dataclass(frozen=True, slots=True)
class Head:
    """A request's first line and headers; header names in lower case, in their order."""

    method: str
    target: str
    minor: int
    """Of the HTTP version: 0 or 1."""
    headers: tuple[tuple[str, str], ...]

    def values(self, name: str) -> tuple[str, ...]:
        """All values of a header."""
        return tuple(value for given, value in self.headers if given == name)

    def value(self, name: str, default: str = "") -> str:
        """The first value of a header."""
        return next(iter(self.values(name)), default)

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def keeps_alive(self) -> bool:
        """Whether another request may follow on the connection."""
        options = {option.strip().lower() for value in self.values("connection") for option in value.split(",")}
        return "close" not in options and (self.minor == 1 or "keep-alive" in options)


async def read_head(reader: asyncio.StreamReader) -> Head | None:
    """Read the next request's head; None at the connection's end. Raises MalformedError."""
    try:
        raw = await reader.readuntil(b"\r\n\r\n")
        while raw == b"\r\n\r\n":  # Empty lines before a request are to be ignored (RFC 9112, 2.2).
            raw = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as error:
        if not error.partial.strip():
            return None
        raise MalformedError(400, "the connection ended within the head", error.partial) from None
    except asyncio.LimitOverrunError:
        raise MalformedError(431, "the head is too large", await reader.read(PIECE)) from None
    try:
        return parse_head(raw)
    except ValueError as error:
        raise MalformedError(400, str(error), raw) from None


def parse_head(raw: bytes) -> Head:
    """The head in `raw`, which ends with an empty line. Raises ValueError naming what is wrong."""
    first, *lines = raw.decode("latin-1").lstrip("\r\n").removesuffix("\r\n\r\n").split("\r\n")
    match = _REQUEST_LINE.fullmatch(first)
    if match is None:
        raise ValueError("the first line is not a request line of HTTP/1")
    headers = []
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not _TOKEN.fullmatch(name) or "\n" in value or "\r" in value or "\0" in value:
            raise ValueError("a line of the head is not a header")
        headers.append((name.lower(), value.strip(" \t")))
    return Head(match[1], match[2], int(match[3]), tuple(headers))


def body_length(head: Head) -> int | None:
    """Bytes of the request's body; None: it is chunked. Raises MalformedError where the framing is ambiguous."""
    encodings, lengths = head.values("transfer-encoding"), set(head.values("content-length"))
    if encodings:
        if lengths:
            raise MalformedError(400, "both Content-Length and Transfer-Encoding")
        if [encoding.strip().lower() for encoding in encodings] != ["chunked"]:
            raise MalformedError(501, "a Transfer-Encoding other than `chunked`")
        return None
    if not lengths:
        return 0
    length = lengths.pop()
    if lengths or not re.fullmatch(r"[0-9]{1,18}", length):
        raise MalformedError(400, "the Content-Length is not one number")
    return int(length)


async def read_body(reader: asyncio.StreamReader, length: int | None) -> AsyncIterator[bytes]:
    """The body, piece by piece, each at most PIECE bytes. Raises MalformedError."""
    try:
        if length is not None:
            async for piece in _exactly(reader, length):
                yield piece
            return
        while size := await _chunk_size(reader):
            async for piece in _exactly(reader, size):
                yield piece
            if await reader.readexactly(2) != b"\r\n":
                raise MalformedError(400, "a chunk is longer than it says")
        while await reader.readuntil(b"\r\n") != b"\r\n":
            pass  # a trailer
    except asyncio.IncompleteReadError:
        raise MalformedError(400, "the connection ended within the body") from None
    except asyncio.LimitOverrunError:
        raise MalformedError(400, "a chunk's first line or a trailer is too long") from None


async def _exactly(reader: asyncio.StreamReader, length: int) -> AsyncIterator[bytes]:
    while length:
        piece = await reader.read(min(length, PIECE))
        if not piece:
            raise MalformedError(400, "the connection ended within the body")
        length -= len(piece)
        yield piece


async def _chunk_size(reader: asyncio.StreamReader) -> int:
    match = re.fullmatch(rb"([0-9A-Fa-f]{1,15})[ \t]*(;[^\n]*)?\r\n", await reader.readuntil(b"\r\n"))
    if match is None:
        raise MalformedError(400, "the body is not well chunked")
    return int(match[1], 16)


Headers = Sequence[tuple[str, str]]


@dataclass(slots=True)
class Response:
    """Writes the answer to one request: `whole`, or `begin`, `event` after `event`, and `end`."""

    writer: asyncio.StreamWriter
    head: Head
    always: Headers = ()
    """Headers of every answer."""
    closes: bool = False
    """Whether the connection ends with the answer, whatever the client sent."""
    status: int | None = None
    """Once it has begun."""

    def _start(self, status: int, headers: Headers) -> bytes:
        self.status = status
        phrase = HTTPStatus(status).phrase if status in HTTPStatus.__members__.values() else "Simulated"
        lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in (*headers, *self.always))]
        if self.closes or not self.head.keeps_alive:
            lines.append("connection: close")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    async def go_on(self) -> None:
        """Sends 100 Continue to a client that asked for it."""
        if self.head.minor and self.head.value("expect").lower() == "100-continue":
            self.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            await self.writer.drain()

    async def whole(self, status: int, headers: Headers, body: bytes, until: int | None = None) -> None:
        """An answer with its length; with `until`, only that many bytes of the body are sent."""
        bodiless = self.head.method == "HEAD" or status in (204, 304)
        length = () if status == 204 else (("content-length", str(len(body))),)
        self.writer.write(self._start(status, (*headers, *length)))
        body = b"" if bodiless else body[:until]
        for start in range(0, len(body), PIECE):
            self.writer.write(body[start : start + PIECE])
            await self.writer.drain()
        await self.writer.drain()

    async def begin(self, status: int, headers: Headers) -> None:
        """The head of an answer of unknown length; a client of HTTP/1.0 sees its end when the connection closes."""
        chunked = (("transfer-encoding", "chunked"),) if self.head.minor else ()
        self.writer.write(self._start(status, (*headers, *chunked)))
        await self.writer.drain()

    async def event(self, data: bytes) -> None:
        """A part of the answer, sent before this returns."""
        if data:
            self.writer.write(b"%x\r\n%b\r\n" % (len(data), data) if self.head.minor else data)
            await self.writer.drain()

    async def end(self) -> None:
        """The end of an answer that `begin` started."""
        if self.head.minor:
            self.writer.write(b"0\r\n\r\n")
            await self.writer.drain()


def reset(writer: asyncio.StreamWriter) -> None:
    """Resets the connection, as a crashed server does."""
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
