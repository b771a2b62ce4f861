"""Clients of a first sync, against a server that opens for a moment."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tokenlabs_verify.client import Request
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.first_sync.check import check
from tokenlabs_verify.exposure.clients import Client, Clients, with_key, without_key
from tokenlabs_verify.waiting import wait_until


class Answering(Embedded):
    """The environment reduced to its backends' records."""

    def __init__(self, *arrived: str) -> None:
        self._arrived = frozenset(arrived)

    def arrived(self) -> frozenset[str]:
        return self._arrived


@contextmanager
def gateway(statuses: list[int]) -> Iterator[Address]:
    """Returns the statuses one after another, then the last one."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Address("127.0.0.1", server.server_port)
    server.shutdown()
    server.server_close()


def observe(statuses: list[int], *arrived: str) -> str:
    """Why the check fails; '' if it passes."""
    expected = len(statuses)
    with gateway(statuses) as address:
        asked = [Client(Request("GET", b"/v1/models", (("host", "a"),)), keyed=False)]
        with Clients(address, asked, "first-sync") as clients:
            wait_until(lambda: "" if clients.count >= expected else "waiting", 20, "every status is seen")
    return check(Answering(*arrived), clients).look().why


def test_refusals_pass() -> None:
    assert observe([404, 500, 401]) == ""


@pytest.mark.parametrize("status", [200, 204, 307])
def test_one_open_moment_fails_and_says_when(status: int) -> None:
    why = observe([404, status, 401])
    assert re.fullmatch(
        rf"GET /v1/models without a key returned {status}, 1 times, first at \d\d:\d\d:\d\d\.\d", why
    ), why


def test_a_refused_request_that_arrived_fails() -> None:
    assert observe([401], "first-sync-1").startswith("GET /v1/models without a key reached a backend, 1 times")


def test_a_platform_that_no_client_saw_fails() -> None:
    assert "no request was answered by the gate" in observe([404])


def test_asks_for_every_open_path_and_model_with_and_without_a_key(repository: Path) -> None:
    facts = facts_of_file(repository / "platform.yaml")
    keyless, keyed = without_key(facts), with_key(facts, "tlabs_x")
    for asked in (keyless, keyed):
        assert {path.encode() for path in facts.paths} <= {each.request.target for each in asked}
        for model in facts.models:
            assert any(model.id.encode() in each.request.body for each in asked)
    assert not [name for each in keyless for name, _ in each.request.headers if name == "authorization"]
    assert all(("authorization", "Bearer tlabs_x") in each.request.headers for each in keyed)
    assert not any("tlabs_x" in str(each) for each in keyed), "keys are not printed"
