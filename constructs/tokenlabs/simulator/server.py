"""The simulator's server: connections in, recorded requests and steered answers out."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from typing import Protocol
from urllib.parse import parse_qs

from . import http1, openai, protocol
from .exchange import JSON, LARGEST_BODY, Exchange
from .http1 import Head, Headers, MalformedError, Response
from .openai import RefusedError
from .record import Entry, Record
from .steering import SteeringError, steering

IDLE = 600.0
"""Seconds a connection may be silent before a head. Envoy pools upstream connections and would report a shorter limit as
a reset now and then."""

QUIET_PATHS = frozenset({"/health", "/ready", "/metrics"})
CONTROL = "/simulator/"
_JSON_HEADER = (("content-type", JSON),)


class Played(Protocol):
    """The server that is played."""

    def headers(self, head: Head) -> Headers:
        """Its own headers of the answer to a request."""

    async def answer(self, exchange: Exchange) -> None:
        """Answers a request to one of its paths. Raises RefusedError for all others."""


class Simulator:
    """Serves what is played, records requests, and answers probes and its own paths."""

    def __init__(self, played: Played, pod: str, namespace: str) -> None:
        self.record = Record()
        self.stopping = False
        self._played = played
        self._idle: set[asyncio.StreamWriter] = set()
        self._always = (
            ("server", "tokenlabs-simulator"),
            (protocol.POD, pod),
            # As llm-d's simulator says who it is.
            ("x-inference-pod", pod),
            ("x-inference-namespace", namespace),
        )

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers a connection's requests until it ends."""
        try:
            while not self.stopping:
                self._idle.add(writer)
                try:
                    async with asyncio.timeout(IDLE):
                        head = await http1.read_head(reader)
                finally:
                    self._idle.discard(writer)
                if head is None or not await self._exchange(head, reader, writer):
                    break
        except MalformedError as error:
            entry = self.record.malformed(error.raw, error.reason, time.time())
            await self._refuse_malformed(self._response(Head("", "", 1, ()), writer), error, entry)
        except (ConnectionError, TimeoutError):
            pass  # The client is gone; what it sent is in the record.
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def stop(self) -> None:
        """Accepts no more requests; running ones are answered to their end."""
        self.stopping = True
        for writer in self._idle:
            writer.close()

    def _response(self, head: Head, writer: asyncio.StreamWriter) -> Response:
        return Response(writer, head, (*self._always, *self._played.headers(head)))

    async def _exchange(self, head: Head, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answers one request; returns whether another may follow."""
        response = self._response(head, writer)
        quiet = (head.path in QUIET_PATHS or head.path.startswith(CONTROL)) and not head.value(protocol.TAG)
        entry = Entry("", "", "", "", {}, 0) if quiet else self.record.arrived(head, time.time())
        try:
            length = http1.body_length(head)
            await response.go_on()
            body = await self._body(reader, length, entry)
        except MalformedError as error:
            entry.malformed = error.reason
            await self._refuse_malformed(response, error, entry)
            return False
        try:
            await self._answer(Exchange(head, body, entry, steering(dict(head.headers)), response))
        except RefusedError as refused:
            await _refuse(response, refused.status, refused.message, refused.kind)
        except SteeringError as error:
            await _refuse(response, 400, str(error), "SteeringError")
        finally:
            entry.answered = response.status
        return head.keeps_alive and not writer.is_closing()

    async def _body(self, reader: asyncio.StreamReader, length: int | None, entry: Entry) -> bytes:
        """The body, or its first LARGEST_BODY bytes and one, which shows that it is too large."""
        kept = bytearray()
        async for piece in http1.read_body(reader, length):
            entry.take(piece)
            kept += piece[: LARGEST_BODY + 1 - len(kept)]
        body = bytes(kept)
        entry.finish(body)
        return body

    async def _refuse_malformed(self, response: Response, error: MalformedError, entry: Entry) -> None:
        response.closes = True
        with contextlib.suppress(ConnectionError):
            await _refuse(response, error.status, error.reason, "BadRequestError")
        entry.answered = error.status

    async def _answer(self, exchange: Exchange) -> None:
        wanted = exchange.steering
        if wanted.delay:
            await asyncio.sleep(wanted.delay)
        if wanted.reset == "head":
            http1.reset(exchange.response.writer)
            return
        if wanted.status is not None and not 200 <= wanted.status < 300:
            message = f"status {wanted.status}, as asked for"
            await exchange.send(openai.error(wanted.status, message, "SimulatedError"), JSON)
            return
        match exchange.head.method, exchange.head.path:
            case "GET" | "HEAD", "/health":
                await exchange.send(b"{}", JSON)
            case "GET" | "HEAD", "/ready":
                await exchange.response.whole(503 if self.stopping else 200, _JSON_HEADER, b"{}")
            case "GET", protocol.REQUESTS:
                query = parse_qs(exchange.head.target.partition("?")[2])
                found = self.record.entries(query.get("tag", [None])[0], query.get("tag-prefix", [""])[0])
                content = json.dumps([entry.to_json() for entry in found]).encode()
                forgotten = ("x-simulator-forgotten", str(self.record.forgotten))
                await exchange.response.whole(200, (*_JSON_HEADER, forgotten), content)
            case "DELETE", protocol.REQUESTS:
                self.record.forget()
                await exchange.response.whole(204, (), b"")
            case _:
                await self._played.answer(exchange)


async def _refuse(response: Response, status: int, message: str, kind: str) -> None:
    await response.whole(status, _JSON_HEADER, openai.error(status, message, kind))
