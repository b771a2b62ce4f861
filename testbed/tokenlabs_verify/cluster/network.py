"""The sandbox's network: loopback and one bridge, which has the node's address and connects the pods."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

from tokenlabs.errors import MissingToolError
from tokenlabs_verify.cluster import places

_LINKS = (
    "link set lo up",
    f"link add {places.BRIDGE} type bridge",
    f"addr add {places.NODE}/16 dev {places.BRIDGE}",
    f"link set {places.BRIDGE} up",
    # Service addresses have no interface: a default route lets their packets reach iptables.
    f"route add default dev {places.BRIDGE}",
)
_SETTINGS = {
    "net/ipv4/ip_forward": "1",
    # Node ports also work on loopback.
    "net/ipv4/conf/all/route_localnet": "1",
}


def bring_up() -> None:
    """Create the links and configure routing; call it once, inside the sandbox.

    Raises:
        MissingToolError: `ip` is missing, or the kernel rejects a command.
    """
    for link in _LINKS:
        ip(link)
    for name, value in _SETTINGS.items():
        Path("/proc/sys", name).write_text(value)


def ip(arguments: str) -> None:
    """Run `ip`. Raises MissingToolError with what it said."""
    try:
        done = subprocess.run(["ip", *arguments.split()], capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise MissingToolError("`ip` is missing; on Debian and Ubuntu: apt install iproute2") from error
    if done.returncode:
        raise MissingToolError(f"`ip {arguments}` was rejected: {done.stderr.strip()}")


def name_hosts(hosts: Iterable[str], file: Path) -> None:
    """Make hosts resolve to the node for processes of the sandbox itself; containers ask CoreDNS. `file` will be /etc/hosts."""
    file.write_text(f"127.0.0.1 localhost\n{places.NODE} {' '.join(hosts)}\n")
    subprocess.run(["mount", "--bind", file, "/etc/hosts"], check=True)
