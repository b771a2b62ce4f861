"""A model server: OpenAI's API as vLLM serves it, and vLLM's `/metrics`."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from . import metrics, openai, protocol
from .exchange import JSON, LARGEST_BODY, Exchange
from .http1 import Head, Headers, Response
from .openai import KINDS, RefusedError
from .transfers import Transfers


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
    pod: str = ""
    transfers: bool = False
    """Whether it holds KV blocks for others, and fetches theirs."""


class ModelServer:
    """Plays vLLM. See `server.Played`."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._load = metrics.Load()
        self._overrides: dict[str, float] = {}
        self._turns = asyncio.Semaphore(options.sequences)
        self._numbers = count(1)
        self._transfers = Transfers(options.pod) if options.transfers else None

    async def start(self) -> None:
        """Begins to serve its side channel, if it has one."""
        if self._transfers:
            await self._transfers.listen()

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
        for_another = self._transfers is not None and asked.transfer.get("do_remote_decode") is True
        if for_another:
            # What it generates is thrown away, so that only the limit of tokens counts.
            steering = replace(steering, events=None, tokens=None, size=None)
        reply = openai.reply(asked, steering, next(self._numbers), int(time.time()))
        async with self._running(reply.tokens):
            if not await self._fetched(asked.transfer, exchange.response):
                await asyncio.sleep(steering.prefill or 0)
            if self._transfers and for_another and reply.finish == "length":
                reply = replace(reply, transfer=self._transfers.hold())
            if asked.stream:
                gap = self._options.next_token if steering.gap is None else steering.gap
                await asyncio.sleep(self._options.first_token if steering.delay is None else 0)
                await exchange.stream(openai.events(reply), len(reply.pieces), gap)
            else:
                await exchange.send(openai.whole(reply), JSON)
        self._load.success += 1

    async def _fetched(self, params: Mapping[str, Any], response: Response) -> bool:
        """Whether another server has prefilled the prompt, and its blocks are here."""
        if self._transfers is None or params.get("do_remote_prefill") is not True:
            return False
        pod = await self._transfers.fetch(params)
        response.always = (*response.always, (protocol.FETCHED_FROM, pod or "nobody"))
        return bool(pod)

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
