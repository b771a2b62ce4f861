"""Waits until the leader of a group has ended: the preStop hook of its other pods, without which they would end while it answers.

Arguments: seconds to wait at most; ports of the leader, one of which is open as long as it runs. The leader's address is in
LWS_LEADER_ADDRESS. It runs in the engine's container, so Python's standard library has to do.
"""

from __future__ import annotations

import os
import socket
import sys
import time


def runs(leader: str, ports: list[int]) -> bool:
    """Whether something listens at one of these ports; an address that is gone is refused, unknown, or silent."""
    for port in ports:
        try:
            with socket.create_connection((leader, port), timeout=5):
                return True
        except OSError:
            continue
    return False


def wait(leader: str, longest: float, ports: list[int]) -> None:
    """Returns once it was gone three times in a row: a name server may fail to answer once."""
    end, gone = time.monotonic() + longest, 0
    while gone < 3 and time.monotonic() < end:
        gone = 0 if runs(leader, ports) else gone + 1
        time.sleep(1)


if __name__ == "__main__":
    wait(os.environ["LWS_LEADER_ADDRESS"], float(sys.argv[1]), [int(port) for port in sys.argv[2:]])
