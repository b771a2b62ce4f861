"""vLLM's part in prefill by another pod: KV blocks that one server holds and another fetches.

As vLLM with its NIXL connector (`vllm/distributed/kv_transfer/kv_connector/v1/nixl_connector.py`): a request with
`do_remote_decode` is answered with `kv_transfer_params` that say where its blocks are, if it ended at its limit of tokens; one with
`do_remote_prefill` fetches them there, over a connection to the side channel, and computes the prompt itself if it cannot. Blocks
are numbers here, and what moves is only the name of the pod that held them.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from itertools import count
from typing import Any
from uuid import uuid4

HOST, PORT = "VLLM_NIXL_SIDE_CHANNEL_HOST", "VLLM_NIXL_SIDE_CHANNEL_PORT"
DEFAULT_PORT = 5600
FIELD = "kv_transfer_params"
WITHIN = 5.0
"""Seconds to fetch blocks."""


class Transfers:
    """The blocks that a server holds for others, and its side channel."""

    def __init__(self, pod: str) -> None:
        self._pod = pod
        self._engine = str(uuid4())
        # As vLLM's default, which others cannot reach.
        self._host = os.environ.get(HOST, "localhost")
        self._port = int(os.environ.get(PORT, DEFAULT_PORT))
        self._held: set[int] = set()
        self._numbers = count(1)

    async def listen(self) -> None:
        """Serves the side channel until the event loop ends."""
        await asyncio.start_server(self._connected, self._host, self._port)

    def hold(self) -> dict[str, Any]:
        """Holds the blocks of a prompt; returns what the server that decodes needs to fetch them."""
        block = next(self._numbers)
        self._held.add(block)
        return {
            "do_remote_prefill": True,
            "do_remote_decode": False,
            "remote_block_ids": [block],
            "remote_engine_id": self._engine,
            "remote_host": self._host,
            "remote_port": self._port,
        }

    async def fetch(self, params: Mapping[str, Any]) -> str:
        """The pod that held the blocks; empty if they could not be fetched."""
        try:
            async with asyncio.timeout(WITHIN):
                reader, writer = await asyncio.open_connection(str(params["remote_host"]), int(params["remote_port"]))
                asked = {"engine": params["remote_engine_id"], "blocks": params["remote_block_ids"]}
                writer.write(json.dumps(asked).encode() + b"\n")
                answer = json.loads(await reader.readline())
                writer.close()
            return str(answer["pod"])
        except (OSError, TimeoutError, ValueError, KeyError, TypeError):
            return ""

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            asked = json.loads(await reader.readline())
            blocks = set(asked["blocks"])
            if asked["engine"] == self._engine and blocks and blocks <= self._held:
                # Fetched blocks are free again.
                self._held -= blocks
                writer.write(json.dumps({"pod": self._pod}).encode() + b"\n")
        except (OSError, ValueError, KeyError, TypeError):
            pass
        finally:
            writer.close()
