"""Port forwarding from the host to the sandbox."""

from __future__ import annotations

import contextlib
import socket
import threading

_CHUNK = 64 * 1024


def forward(listener: socket.socket, to: tuple[str, int]) -> None:
    """Accept on `listener` until the process ends, and forward each connection to `to`."""
    while True:
        client, _ = listener.accept()
        threading.Thread(target=_join, args=(client, to), daemon=True).start()


def _join(client: socket.socket, to: tuple[str, int]) -> None:
    try:
        server = socket.create_connection(to, timeout=10)
    except OSError:
        client.close()
        return
    server.settimeout(None)
    other = threading.Thread(target=_copy, args=(server, client), daemon=True)
    other.start()
    _copy(client, server)
    other.join()
    client.close()
    server.close()


def _copy(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while chunk := source.recv(_CHUNK):
            sink.sendall(chunk)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
