"""Clients against a real server: each request is recorded with its outcome and its tokens."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tokenlabs_verify.client.address import Address
from tokenlabs_verify.rehearsals.records import Client
from tokenlabs_verify.rehearsals.traffic import Traffic
from tokenlabs_verify.waiting import NotYetError

USAGE = {"usage": {"total_tokens": 7}}


class Handler(BaseHTTPRequestHandler):
    """Knows the key `good`; its streams report usage in their last event, and those of `cut` end early."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer(200 if self.headers["authorization"] == "Bearer good" else 401, b"{}", "application/json")

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if not body.get("stream"):
            self._answer(200, json.dumps(USAGE).encode(), "application/json")
            return
        events = f'data: {{"choices": []}}\n\ndata: {json.dumps(USAGE)}\n\ndata: [DONE]\n\n'.encode()
        self._answer(200, events, "text/event-stream", cut=body["model"] == "cut")

    def _answer(self, status: int, body: bytes, media_type: str, *, cut: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body) + (10 if cut else 0)))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = cut

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def gateway() -> Iterator[Address]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Address("127.0.0.1", server.server_port)
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("client", "outcome", "tokens"),
    [
        (Client("a", "a", "chat", "m", "good"), "200", 7),
        (Client("a", "a", "stream", "m", "good"), "200", 7),
        (Client("a", "a", "stream", "cut", "good"), "200, cut off", 0),
        (Client("a", "a", "list", key="good"), "200", 0),
        (Client("a", "a", "list", key="other"), "401", 0),
    ],
)
def test_records_outcome_and_tokens(gateway: Address, client: Client, outcome: str, tokens: int) -> None:
    with Traffic(gateway, "host") as traffic:
        traffic.start(client, 0.01)
        traffic.await_status(client, int(outcome[:3]), 10)
    assert {(each.outcome, each.tokens) for each in traffic.records} == {(outcome, tokens)}


def test_a_status_that_does_not_come_is_named(gateway: Address) -> None:
    client = Client("a", "a", "list", key="other")
    with Traffic(gateway, "host") as traffic:
        traffic.start(client, 0.01)
        with pytest.raises(NotYetError, match=r"list of a gets 200: .*401"):
            traffic.await_status(client, 200, 0.5)


def test_no_answer_is_a_record() -> None:
    client = Client("a", "a", "list")
    with Traffic(Address("127.0.0.1", 1), "host") as traffic:
        traffic.start(client, 0.01)
        traffic.await_status(client, 0, 10)
    assert traffic.records[0].outcome.startswith("no answer (no connection")
