"""Clients without a key, against a server that opens for a moment."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tokenlabs_verify.client import Request
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.engine.environment import Arrival
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.environments.embedded import first_sync
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.rehearsals.keyless import Keyless
from tokenlabs_verify.waiting import wait_until


class Answering(Embedded):
    """The environment reduced to its backends' records."""

    def __init__(self, *arrived: Arrival) -> None:
        self._arrived = arrived

    def arrivals(self, tag: str) -> tuple[Arrival, ...]:  # noqa: ARG002
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


def observe(statuses: list[int], *arrived: Arrival) -> str:
    """Why the check fails; '' if it passes."""
    expected = len(statuses)
    with gateway(statuses) as address:
        asked = [Request("GET", b"/v1/models", (("host", "a"),), tag="first-sync")]
        with Keyless(address, asked) as keyless:
            wait_until(lambda: "" if keyless.statuses.total() >= expected else "waiting", 20, "every status is seen")
    return first_sync.check(Answering(*arrived), keyless).look().why


def test_refusals_pass() -> None:
    assert observe([404, 500, 401]) == ""


@pytest.mark.parametrize("status", [200, 204, 307])
def test_one_open_moment_fails(status: int) -> None:
    assert observe([404, status, 401]) == f"without a key: GET /v1/models returned {status}, 1 times"


def test_a_refused_request_that_arrived_fails() -> None:
    assert observe([401], Arrival("pool-a", "first-sync", "GET", "/v1/models", "a")).startswith(
        "1 requests without a key arrived at pool-a"
    )


def test_a_platform_that_no_client_saw_fails() -> None:
    assert "no request without a key was answered by the gate" in observe([404])


def test_asks_for_every_open_path_and_model(repository: Path) -> None:
    facts = facts_of_file(repository / "platform.yaml")
    asked = first_sync.requests(facts)
    assert {path.encode() for path in facts.paths} <= {each.target for each in asked}
    for model in facts.models:
        assert any(model.id.encode() in each.body for each in asked)
    assert not [name for each in asked for name, _ in each.headers if name == "authorization"]
