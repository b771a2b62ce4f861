"""Plays a worker of a group in targets without GPUs: it reaches its leader, or fails, and otherwise only runs.

Arguments: the leader's port; seconds that the leader may take to start. The leader's address is in LWS_LEADER_ADDRESS. A wrong
address, a NetworkPolicy that closes the way, or a leader that is gone for a minute end it, as they end a worker of an engine.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from types import FrameType

PATIENCE = 60.0
"""Seconds without a leader that it has met; a leader that stops takes its workers with it well before."""


def reached(leader: str, port: int) -> bool:
    """Whether the leader accepts a connection."""
    try:
        with socket.create_connection((leader, port), timeout=5):
            return True
    except OSError:
        return False


def follow(leader: str, port: int, startup: float) -> str:
    """Runs until the leader cannot be reached; returns why."""
    start = last = time.monotonic()
    met = False
    while True:
        now = time.monotonic()
        if reached(leader, port):
            if not met:
                print(f"met the leader {leader}:{port} after {now - start:.0f} s", flush=True)
            met, last = True, now
        elif now - last > (PATIENCE if met else startup):
            return f"the leader {leader}:{port} cannot be reached"
        time.sleep(1)


def stop(_: int, __: FrameType | None) -> None:
    """Ends as told."""
    sys.exit(0)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    sys.exit(follow(os.environ["LWS_LEADER_ADDRESS"], int(sys.argv[1]), float(sys.argv[2])))
