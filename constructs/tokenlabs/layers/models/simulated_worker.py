"""Plays a worker of a group in targets without GPUs: it stays connected to its leader, or fails, and otherwise only runs.

Arguments: the leader's port; seconds that the leader may take to start. The leader's name is in LWS_LEADER_ADDRESS. A wrong
name, a NetworkPolicy that closes the way, or a leader that is gone end it, as they end a worker of an engine. The next leader has
the same name and another address: like an engine's worker, it does not go over to that one.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from contextlib import suppress
from types import FrameType

PATIENCE = 10.0
"""Seconds until a leader that was met accepts another connection: servers close idle ones."""


def meet(leader: str, port: int, within: float) -> socket.socket | None:
    """A connection to the leader; None, if it accepts none in time."""
    end = time.monotonic() + within
    while True:
        try:
            return socket.create_connection((leader, port), timeout=5)
        except OSError:
            if time.monotonic() > end:
                return None
        time.sleep(0.5)


def follow(name: str, port: int, startup: float) -> str:
    """Runs until the leader cannot be reached; returns why."""
    start, leader, within = time.monotonic(), name, startup
    while connection := meet(leader, port, within):
        with connection:
            if leader == name:
                leader, within = connection.getpeername()[0], PATIENCE
                print(f"met the leader {name} at {leader}:{port} after {time.monotonic() - start:.0f} s", flush=True)
            connection.settimeout(None)
            with suppress(OSError):
                connection.recv(1)
        time.sleep(0.5)
    return f"the leader {leader}:{port} cannot be reached"


def stop(_: int, __: FrameType | None) -> None:
    """Ends as told."""
    sys.exit(0)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    sys.exit(follow(os.environ["LWS_LEADER_ADDRESS"], int(sys.argv[1]), float(sys.argv[2])))
