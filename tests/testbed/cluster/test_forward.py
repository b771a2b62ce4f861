"""A forwarded port carries data in both directions and closes when either side closes. Uses real sockets."""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator

import pytest

from tokenlabs_verify.cluster.forward import forward

Serve = Callable[[socket.socket], None]


@contextlib.contextmanager
def forwarded(serve: Serve | None) -> Iterator[tuple[str, int]]:
    """A forwarded port's address, and a server that runs the function for each connection; None: no server."""
    server, listener = (socket.create_server(("127.0.0.1", 0)) for _ in range(2))
    to = server.getsockname()

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = server.accept()
                threading.Thread(target=one, args=(connection,), daemon=True).start()

    def one(connection: socket.socket) -> None:
        with connection:
            assert serve
            serve(connection)

    if serve:
        threading.Thread(target=accept, daemon=True).start()
    else:
        server.close()
    threading.Thread(target=forward, args=(listener, to), daemon=True).start()
    yield listener.getsockname()
    server.close()


def everything(connection: socket.socket) -> bytes:
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


def connected(address: tuple[str, int]) -> socket.socket:
    return socket.create_connection(address, timeout=60)


def test_forwards_a_long_request_answered_after_its_end() -> None:
    def digest(connection: socket.socket) -> None:
        connection.sendall(hashlib.sha256(everything(connection)).digest())

    body = os.urandom(5_000_000)
    with forwarded(digest) as address, connected(address) as client:
        client.sendall(body)
        client.shutdown(socket.SHUT_WR)
        assert everything(client) == hashlib.sha256(body).digest()


def test_keeps_parallel_connections_separate() -> None:
    def echo(connection: socket.socket) -> None:
        connection.sendall(everything(connection))

    with forwarded(echo) as address:
        clients = [connected(address) for _ in range(20)]
        for number, client in enumerate(clients):
            client.sendall(f"client {number}".encode())
        for number, client in reversed(list(enumerate(clients))):
            client.shutdown(socket.SHUT_WR)
            assert everything(client) == f"client {number}".encode()
            client.close()


def test_forwards_each_chunk_immediately() -> None:
    """As for a watch or a token stream: nothing is buffered until more arrives."""

    def ping(connection: socket.socket) -> None:
        while said := connection.recv(100):
            connection.sendall(said.upper())

    with forwarded(ping) as address, connected(address) as client:
        for word in (b"one", b"two", b"three"):
            client.sendall(word)
            assert client.recv(100) == word.upper()


def test_closes_the_client_when_the_server_closes() -> None:
    with forwarded(lambda connection: connection.sendall(b"bye")) as address, connected(address) as client:
        assert everything(client) == b"bye"


@pytest.mark.parametrize("how", ["closed", "reset"])
def test_closes_the_server_when_the_client_closes(how: str) -> None:
    ended = threading.Event()

    def wait(connection: socket.socket) -> None:
        everything(connection)
        ended.set()

    with forwarded(wait) as address:
        client = connected(address)
        client.sendall(b"x")
        if how == "reset":
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.close()
        assert ended.wait(60)


def test_a_disconnected_client_does_not_block_the_server() -> None:
    failed = threading.Event()

    def talk(connection: socket.socket) -> None:
        try:
            while True:
                connection.sendall(b"x" * 65536)
        except OSError:
            failed.set()

    with forwarded(talk) as address:
        client = connected(address)
        client.recv(1)
        client.close()
        assert failed.wait(60)


def test_closes_the_connection_and_keeps_the_port_without_a_server() -> None:
    with forwarded(None) as address:
        for _ in range(3):
            with connected(address) as client:
                assert everything(client) == b""
