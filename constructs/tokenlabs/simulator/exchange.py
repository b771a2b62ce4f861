"""One request and its answer, sent as the request's headers steer it."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from . import http1
from .http1 import Head, Response
from .record import Entry
from .steering import Steering

JSON = "application/json"
LARGEST_BODY = 32 * 2**20
"""Bytes of a body that are read to be understood; of a larger body only the length and the hash are kept."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request whose body has been read, and where its answer goes."""

    head: Head
    body: bytes
    """At most LARGEST_BODY bytes and one."""
    entry: Entry
    steering: Steering
    response: Response

    async def send(self, content: bytes, content_type: str) -> None:
        """An answer in one piece, or half of it and a reset."""
        headers = [("content-type", content_type)]
        if self.steering.gzip:
            content = gzip.compress(content, compresslevel=1, mtime=0)
            headers.append(("content-encoding", "gzip"))
        until = len(content) // 2 if self.steering.reset == "body" else None
        await self.response.whole(self.steering.status or 200, headers, content, until)
        if self.steering.reset == "body":
            await self._reset()

    async def stream(self, events: Iterator[bytes], pieces: int, gap: float) -> None:
        """Server-sent events, the first `pieces` of them `gap` seconds apart; with a reset, half of those."""
        headers = [("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-cache")]
        if self.steering.gzip:
            headers.append(("content-encoding", "gzip"))
        pack = _packer(self.steering.gzip)
        await self.response.begin(self.steering.status or 200, headers)
        for index, event in enumerate(events):
            if self.steering.reset == "body" and index >= max(1, pieces // 2):
                await self._reset()
                return
            if gap and 0 < index < pieces:
                await asyncio.sleep(gap)
            await self.response.event(pack(event))
        await self.response.event(pack(None))
        await self.response.end()

    async def _reset(self) -> None:
        # A reset drops unsent data, so the promised part of the answer must have left first.
        self.response.writer.transport.set_write_buffer_limits(high=0)
        await self.response.writer.drain()
        http1.reset(self.response.writer)


def _packer(compressed: bool) -> Callable[[bytes | None], bytes]:
    """Returns a function from an event to its bytes on the wire; None is the end."""
    if not compressed:
        return lambda event: event or b""
    packer = zlib.compressobj(level=1, wbits=31)

    def pack(event: bytes | None) -> bytes:
        # Flushed at each event, so that a client can read it on arrival.
        return packer.flush() if event is None else packer.compress(event) + packer.flush(zlib.Z_SYNC_FLUSH)

    return pack
