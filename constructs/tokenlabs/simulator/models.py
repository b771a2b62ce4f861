"""A model server: OpenAI's API as vLLM serves it, and vLLM's `/metrics`."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count

from . import metrics, openai, protocol
from .exchange import JSON, LARGEST_BODY, Exchange
from .http1 import Head, Headers
from .openai import KINDS, RefusedError


@dataclass(frozen=True, slots=True)
class Options:
    """What a model server's arguments say."""

    models: tuple[str, ...]
    sequences: int = 64
    """Requests that run at once; more of them wait."""
    first_token: float = 0.0
    """Seconds before a stream's first event, unless the request says otherwise."""
    next_token: float = 0.0
    """Seconds between a stream's events."""


class ModelServer:
    """Plays vLLM. See `server.Played`."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._load = metrics.Load()
        self._overrides: dict[str, float] = {}
        self._turns = asyncio.Semaphore(options.sequences)
        self._numbers = count(1)

    def headers(self, head: Head) -> Headers:  # noqa: ARG002
        """None of its own."""
        return ()

    async def answer(self, exchange: Exchange) -> None:
        """Answers OpenAI's paths, `/metrics` and its override. Raises RefusedError."""
        path = exchange.head.path
        match exchange.head.method, path:
            case "POST", _ if path in KINDS:
                await self._infer(path, exchange)
            case "GET" | "HEAD", "/metrics":
                text = metrics.exposition(self._load, self._options.models[0], self._overrides, time.time())
                await exchange.send(text.encode(), "text/plain; version=0.0.4; charset=utf-8")
            case "GET" | "HEAD", "/v1/models":
                await exchange.send(openai.model_list(self._options.models), JSON)
            case "PUT", protocol.METRICS:
                self._overrides = _overrides(exchange.body)
                await exchange.response.whole(204, (), b"")
            case "DELETE", protocol.METRICS:
                self._overrides = {}
                await exchange.response.whole(204, (), b"")
            case method, _:
                raise RefusedError.unknown(method, path)

    async def _infer(self, path: str, exchange: Exchange) -> None:
        if exchange.entry.body_bytes > LARGEST_BODY:
            raise RefusedError(413, f"the body may have at most {LARGEST_BODY} bytes")
        steering = exchange.steering
        asked = openai.asked(KINDS[path], exchange.body, self._options.models)
        reply = openai.reply(asked, steering, next(self._numbers), int(time.time()))
        async with self._running(reply.tokens):
            if asked.stream:
                gap = self._options.next_token if steering.gap is None else steering.gap
                await asyncio.sleep(self._options.first_token if steering.delay is None else 0)
                await exchange.stream(openai.events(reply), len(reply.pieces), gap)
            else:
                await exchange.send(openai.whole(reply), JSON)
        self._load.success += 1

    @contextlib.asynccontextmanager
    async def _running(self, tokens: openai.Usage) -> AsyncIterator[None]:
        load = self._load
        load.waiting += 1
        try:
            await self._turns.acquire()
        finally:
            load.waiting -= 1
        load.running += 1
        load.tokens += tokens.total
        load.prompt_tokens += tokens.prompt
        try:
            yield
            load.generation_tokens += tokens.completion
        finally:
            load.running -= 1
            load.tokens -= tokens.total
            self._turns.release()


def _overrides(body: bytes) -> dict[str, float]:
    try:
        value = json.loads(body)
    except ValueError as error:
        raise RefusedError(400, str(error)) from None
    if not isinstance(value, dict) or not value.keys() <= metrics.OVERRIDES.keys():
        raise RefusedError(400, f"the body must be an object with any of {', '.join(metrics.OVERRIDES)}")
    for name, number in value.items():
        if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number < math.inf:
            raise RefusedError(400, f"`{name}` must be a number, not below 0")
    return value
