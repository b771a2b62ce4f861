"""gRPC health checks against a server that speaks HTTP/2."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator

import h2.config
import h2.connection
import h2.events
import pytest

from tokenlabs_verify.cluster.kubelet.grpc_health import check

SERVING, NOT_SERVING = b"\x08\x01", b"\x08\x02"
SERVICES = {b"": SERVING, b"\x0a\x05ready": SERVING, b"\x0a\x04busy": NOT_SERVING}
"""Encoded HealthCheckRequest, and the answer."""


class _Health(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding=None))
        connection.initiate_connection()
        body = b""
        while True:
            self.request.sendall(connection.data_to_send())
            data = self.request.recv(65536)
            if not data:
                return
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    assert dict(event.headers)[b":path"] == b"/grpc.health.v1.Health/Check"
                elif isinstance(event, h2.events.DataReceived):
                    body += event.data
                elif isinstance(event, h2.events.StreamEnded):
                    _answer(connection, event.stream_id, body[5:])


def _answer(connection: h2.connection.H2Connection, stream: int, service: bytes) -> None:
    start = [(":status", "200"), ("content-type", "application/grpc")]
    if service not in SERVICES:
        connection.send_headers(stream, [*start, ("grpc-status", "5"), ("grpc-message", "unknown service")], True)
        return
    connection.send_headers(stream, start)
    connection.send_data(stream, b"\0" + len(SERVICES[service]).to_bytes(4, "big") + SERVICES[service])
    connection.send_headers(stream, [("grpc-status", "0")], end_stream=True)


@pytest.fixture
def port() -> Iterator[int]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Health) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server.socket.getsockname()[1]
        server.shutdown()


@pytest.mark.parametrize(
    ("service", "problem"),
    [
        ("", None),
        ("ready", None),
        ("busy", "service status is 2"),
        ("nobody", "gRPC status 5: unknown service"),
    ],
)
def test_reports_the_serving_status(port: int, service: str, problem: str | None) -> None:
    assert check("127.0.0.1", port, service, 5) == problem


def test_reports_a_closed_port(port: int) -> None:  # noqa: ARG001
    assert "refused" in str(check("127.0.0.1", 1, "", 1))
