"""A small gate in front of a backend, with a hole where a test needs one."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tokenlabs.simulator.http1 import Head, MalformedError, Response, body_length, read_body, read_head
from tokenlabs_verify.client import Request, send
from tokenlabs_verify.client.address import Address

Hole = Callable[[Head], bool]
HOP_BY_HOP = ("connection", "transfer-encoding", "content-length", "upgrade", "expect", "te", "keep-alive")


def closed(_: Head) -> bool:
    """No hole."""
    return False


@contextmanager
def gate(
    backend: Address, hole: Hole, drops: tuple[str, ...] = (), falls: Hole = closed, down: float = 0.3
) -> Iterator[Address]:
    """A gate that answers 401 unless `hole` is true: then the backend answers, without the headers in `drops`.

    A request for which `falls` is true takes it down for `down` seconds; it then answers like Envoy when Authorino is unreachable.
    """
    loop = asyncio.new_event_loop()
    back = [0.0]

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (head := await read_head(reader)) is not None and await answered(head, reader, writer):
                pass
        except MalformedError as error:
            await Response(writer, Head("", "", 1, ()), closes=True).whole(error.status, (), b"")
        except ConnectionError:
            pass
        finally:
            writer.close()

    async def answered(head: Head, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        length = body_length(head)
        fallen = falls(head)
        if fallen:
            back[0] = loop.time() + down
        if fallen or loop.time() < back[0]:
            response = Response(writer, head, closes=length != 0)
            await response.whole(403, (), b"")
            return head.keeps_alive and not response.closes
        if not hole(head):
            # Immediately, like a gate that checks the key without reading the body.
            response = Response(writer, head, closes=length != 0)
            await response.whole(401, (("www-authenticate", "Bearer"),), b"no key")
            return head.keeps_alive and not response.closes
        response = Response(writer, head)
        await response.go_on()
        body = b"".join([piece async for piece in read_body(reader, length)])
        headers = tuple(header for header in head.headers if header[0] not in (*HOP_BY_HOP, *drops))
        onward = Request(head.method, head.target.encode("latin-1"), headers, body)
        answer = await loop.run_in_executor(None, send, backend, onward)
        kept = tuple(header for header in answer.headers if header[0] not in HOP_BY_HOP)
        await response.whole(answer.status or 502, kept, answer.body)
        return head.keeps_alive

    server = loop.run_until_complete(asyncio.start_server(connected, "127.0.0.1", 0, limit=64 * 2**10))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield Address("127.0.0.1", server.sockets[0].getsockname()[1])
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()
