"""Waits until the leader of a group has ended: the preStop hook of its other pods, without which they would end while it answers.

Arguments: seconds to wait at most; ports of the leader, one of which is open as long as it runs. The leader's name is in
LWS_LEADER_ADDRESS. The next leader has the same name, and is not waited for: only an address that this pod is connected to. It
runs in the engine's container, so Python's standard library has to do.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
import time
from pathlib import Path

TABLES = ("/proc/net/tcp", "/proc/net/tcp6")
ESTABLISHED = "01"


def address(text: str) -> str:
    """An address of the kernel's tables: words of 32 bits in hexadecimal, in the machine's order of bytes."""
    words = [int(text[at : at + 8], 16).to_bytes(4, sys.byteorder) for at in range(0, len(text), 8)]
    found = ipaddress.ip_address(b"".join(words))
    return str(getattr(found, "ipv4_mapped", None) or found)


def connected(tables: tuple[str, ...] = TABLES) -> set[str]:
    """Addresses that this pod has open connections with."""
    found = set()
    for table in map(Path, tables):
        lines = table.read_text().splitlines() if table.exists() else []
        fields = [line.split() for line in lines[1:]]
        found |= {address(each[2].partition(":")[0]) for each in fields if each[3] == ESTABLISHED}
    return found


def resolved(name: str) -> set[str]:
    """Its addresses; none, if it is unknown."""
    try:
        return {str(each[4][0]) for each in socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)}
    except OSError:
        return set()


def runs(leader: str, ports: list[int]) -> bool:
    """Whether something listens at one of these ports; an address that is gone is refused or silent."""
    for port in ports:
        try:
            with socket.create_connection((leader, port), timeout=5):
                return True
        except OSError:
            continue
    return False


def wait(name: str, longest: float, ports: list[int]) -> None:
    """Returns once the leader was gone three times in a row: a busy one may fail to answer once."""
    end, gone = time.monotonic() + longest, 0
    leaders = resolved(name) & connected()
    while leaders and gone < 3 and time.monotonic() < end:
        gone = 0 if any(runs(each, ports) for each in leaders) else gone + 1
        time.sleep(1)


if __name__ == "__main__":
    wait(os.environ["LWS_LEADER_ADDRESS"], float(sys.argv[1]), [int(port) for port in sys.argv[2:]])
