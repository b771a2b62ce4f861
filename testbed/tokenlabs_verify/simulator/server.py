"""The simulator's server: connections in, recorded requests and steered answers out."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import math
import time
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from itertools import count
from urllib.parse import parse_qs

from tokenlabs_verify.simulator import http1, metrics, openai
from tokenlabs_verify.simulator.http1 import Head, MalformedError, Response
from tokenlabs_verify.simulator.openai import KINDS, RefusedError
from tokenlabs_verify.simulator.record import TAG, Entry, Record
from tokenlabs_verify.simulator.steering import Steering, SteeringError, steering

LARGEST_BODY = 8 * 2**20
"""Bytes of a JSON body that are read to be understood; of a larger one only length and hash are taken."""
IDLE = 600.0
"""Seconds a connection may be silent before a head. Envoy pools upstream connections, and would see a shorter one as a
reset now and then."""

QUIET_PATHS = frozenset({"/health", "/ready", "/metrics"})
CONTROL = "/simulator/"
JSON = ("content-type", "application/json")


@dataclass(frozen=True, slots=True)
class Options:
    """What the pod's arguments and environment say."""

    models: tuple[str, ...]
    pod: str
    namespace: str
    sequences: int = 64
    """Requests that run at once; more of them wait."""
    first_token: float = 0.0
    """Seconds before a stream's first event, unless the request says otherwise."""
    next_token: float = 0.0
    """Seconds between a stream's events."""


class Simulator:
    """One model server."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.record = Record()
        self.load = metrics.Load()
        self.overrides: dict[str, float] = {}
        self.stopping = False
        self._turns = asyncio.Semaphore(options.sequences)
        self._numbers = count(1)
        self._idle: set[asyncio.StreamWriter] = set()
        self._always = (
            ("server", "tokenlabs-simulator"),
            ("x-simulator-pod", options.pod),
            # As llm-d's simulator says who it is.
            ("x-inference-pod", options.pod),
            ("x-inference-namespace", options.namespace),
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
            await self._refuse_malformed(Response(writer, Head("", "", 1, ())), error, entry)
        except (ConnectionError, TimeoutError):
            pass  # The client has gone: what had come of it is in the record.
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def stop(self) -> None:
        """No more requests; those that run are answered to their end."""
        self.stopping = True
        for writer in self._idle:
            writer.close()

    async def _exchange(self, head: Head, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request; whether another may follow."""
        response = Response(writer, head, self._always)
        path = head.path
        quiet = (path in QUIET_PATHS or path.startswith(CONTROL)) and not head.value(TAG)
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
            if path.startswith(CONTROL):
                await self._control(head, body, response)
            else:
                await self._serve(head, path, body, entry, response)
        except RefusedError as refused:
            await response.whole(refused.status, (JSON,), openai.error(refused.status, refused.message, refused.kind))
        except SteeringError as error:
            await response.whole(400, (JSON,), openai.error(400, str(error), "SteeringError"))
        finally:
            entry.answered = response.status
        return head.keeps_alive and not writer.is_closing()

    async def _body(self, reader: asyncio.StreamReader, length: int | None, entry: Entry) -> bytes:
        """The body, or its first LARGEST_BODY bytes and one: whoever needs all of it sees that it is too large."""
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
            await response.whole(error.status, (JSON,), openai.error(error.status, error.reason, "BadRequestError"))
        entry.answered = error.status

    async def _serve(self, head: Head, path: str, body: bytes, entry: Entry, response: Response) -> None:
        wanted = steering(dict(head.headers))
        if wanted.delay:
            await asyncio.sleep(wanted.delay)
        if wanted.reset == "head":
            http1.reset(response.writer)
        elif wanted.status is not None and not 200 <= wanted.status < 300:
            message = f"status {wanted.status}, as asked for"
            await self._send(openai.error(wanted.status, message, "SimulatedError"), JSON[1], wanted, response)
        elif head.method == "POST" and path in KINDS:
            await self._infer(path, body, wanted, entry, response)
        elif head.method == "POST" and path == "/v1/audio/speech":
            await self._send(openai.speech(wanted.size or 3244), "audio/wav", wanted, response)
        elif head.method == "POST" and path == "/v1/audio/transcriptions":
            text = f"{entry.body_bytes} bytes"
            await self._send(json.dumps({"text": text}).encode(), JSON[1], wanted, response)
        elif head.method in ("GET", "HEAD") and (answer := self._document(path)) is not None:
            await response.whole(*answer)
        else:
            raise RefusedError(404, f"there is no {head.method} {path[:200]}", "NotFoundError")

    def _document(self, path: str) -> tuple[int, tuple[tuple[str, str], ...], bytes] | None:
        match path:
            case "/health":
                return 200, (JSON,), b"{}"
            case "/ready":
                return (503 if self.stopping else 200), (JSON,), b"{}"
            case "/metrics":
                text = metrics.exposition(self.load, self.options.models[0], self.overrides, time.time())
                return 200, (("content-type", "text/plain; version=0.0.4; charset=utf-8"),), text.encode()
            case "/v1/models":
                return 200, (JSON,), openai.model_list(self.options.models)
            case _:
                return None

    async def _infer(self, path: str, body: bytes, wanted: Steering, entry: Entry, response: Response) -> None:
        if entry.body_bytes > LARGEST_BODY:
            raise RefusedError(413, f"the body may have at most {LARGEST_BODY} bytes")
        asked = openai.asked(KINDS[path], body, self.options.models)
        reply = openai.reply(asked, wanted, next(self._numbers), int(time.time()))
        async with self._running(reply.tokens):
            if asked.stream:
                gap = self.options.next_token if wanted.gap is None else wanted.gap
                await asyncio.sleep(self.options.first_token if wanted.delay is None else 0)
                await self._stream(openai.events(reply), len(reply.pieces), gap, wanted, response)
            else:
                await self._send(openai.whole(reply), JSON[1], wanted, response)
        self.load.success += 1

    @contextlib.asynccontextmanager
    async def _running(self, tokens: openai.Usage) -> AsyncIterator[None]:
        self.load.waiting += 1
        try:
            await self._turns.acquire()
        finally:
            self.load.waiting -= 1
        self.load.running += 1
        self.load.tokens += tokens.total
        self.load.prompt_tokens += tokens.prompt
        try:
            yield
            self.load.generation_tokens += tokens.completion
        finally:
            self.load.running -= 1
            self.load.tokens -= tokens.total
            self._turns.release()

    async def _send(self, content: bytes, content_type: str, wanted: Steering, response: Response) -> None:
        """An answer in one piece, or the half of it and a reset."""
        headers = [("content-type", content_type)]
        if wanted.gzip:
            content = gzip.compress(content, compresslevel=1, mtime=0)
            headers.append(("content-encoding", "gzip"))
        until = len(content) // 2 if wanted.reset == "body" else None
        await response.whole(wanted.status or 200, headers, content, until)
        if wanted.reset == "body":
            await self._reset(response)

    async def _stream(
        self, events: Iterator[bytes], pieces: int, gap: float, wanted: Steering, response: Response
    ) -> None:
        headers = [("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-cache")]
        if wanted.gzip:
            headers.append(("content-encoding", "gzip"))
        pack = _packer(wanted.gzip)
        await response.begin(wanted.status or 200, headers)
        for index, event in enumerate(events):
            if wanted.reset == "body" and index >= max(1, pieces // 2):
                await self._reset(response)
                return
            if gap and 0 < index < pieces:
                await asyncio.sleep(gap)
            await response.event(pack(event))
        await response.event(pack(None))
        await response.end()

    async def _reset(self, response: Response) -> None:
        # A reset drops what has not been sent: what was promised of the answer is to arrive before it.
        response.writer.transport.set_write_buffer_limits(high=0)
        await response.writer.drain()
        http1.reset(response.writer)

    async def _control(self, head: Head, body: bytes, response: Response) -> None:
        match head.method, head.path:
            case "GET", "/simulator/requests":
                query = parse_qs(head.target.partition("?")[2])
                found = self.record.entries(query.get("tag", [None])[0], query.get("tag-prefix", [""])[0])
                content = json.dumps([entry.to_json() for entry in found]).encode()
                await response.whole(200, (JSON, ("x-simulator-forgotten", str(self.record.forgotten))), content)
            case "DELETE", "/simulator/requests":
                self.record.forget()
                await response.whole(204, (), b"")
            case "PUT", "/simulator/metrics":
                try:
                    self.overrides = _overrides(body)
                except ValueError as error:
                    await response.whole(400, (JSON,), openai.error(400, str(error), "BadRequestError"))
                else:
                    await response.whole(204, (), b"")
            case "DELETE", "/simulator/metrics":
                self.overrides = {}
                await response.whole(204, (), b"")
            case _:
                await response.whole(404, (JSON,), openai.error(404, "there is no such control", "NotFoundError"))


def _overrides(body: bytes) -> dict[str, float]:
    value = json.loads(body)
    if not isinstance(value, dict) or not value.keys() <= metrics.OVERRIDES.keys():
        raise ValueError(f"an object with any of {', '.join(metrics.OVERRIDES)} is wanted")
    for name, number in value.items():
        if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number < math.inf:
            raise ValueError(f"`{name}` must be a number, not below 0")
    return value


def _packer(compressed: bool) -> Callable[[bytes | None], bytes]:
    """What an event looks like on the wire; None: the end."""
    if not compressed:
        return lambda event: event or b""
    packer = zlib.compressobj(level=1, wbits=31)

    def pack(event: bytes | None) -> bytes:
        # A flush for each event: it can be read when it comes, not when a buffer is full.
        return packer.flush() if event is None else packer.compress(event) + packer.flush(zlib.Z_SYNC_FLUSH)

    return pack
