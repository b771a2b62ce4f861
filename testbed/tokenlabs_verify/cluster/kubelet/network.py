"""Pod networks: one network namespace each, with one interface on the node's bridge.

A pod's namespace is held only by a file descriptor of the kubelet and by its processes, so nothing is left when they end. The
address is a /32 and all traffic is routed through the node, as with the CNI plugin `ptp`: traffic between pods of one node
through a Service therefore passes the node's iptables in both directions.
"""

from __future__ import annotations

import contextlib
import ipaddress
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path


class NetworkError(Exception):
    """An interface could not be created."""


class Addresses:
    """Assigns pod addresses; a released address is reused last."""

    def __init__(self, first: str, last: str) -> None:
        self._first, self._last = int(ipaddress.IPv4Address(first)), int(ipaddress.IPv4Address(last))
        self._next = self._first
        self._used: set[int] = set()
        self._lock = threading.Lock()

    def take(self) -> str:
        """The next free address. Raises NetworkError when all are taken."""
        with self._lock:
            for _ in range(self._last - self._first + 1):
                address, self._next = self._next, self._next + 1 if self._next < self._last else self._first
                if address not in self._used:
                    self._used.add(address)
                    return str(ipaddress.IPv4Address(address))
        raise NetworkError("every pod address is taken")

    def give_back(self, address: str) -> None:
        """Release an address."""
        with self._lock:
            self._used.discard(int(ipaddress.IPv4Address(address)))


@dataclass(frozen=True, slots=True)
class PodNetwork:
    """A pod's network while it exists."""

    namespace: Path
    """File that holds the namespace."""
    address: str
    interface: str
    """Its interface on the node."""

    def close(self) -> None:
        """Delete the interface and release the namespace."""
        with contextlib.suppress(NetworkError):
            _ip([f"link delete {self.interface}"])
        _release(self.namespace)


def prepare_node(bridge: str) -> None:
    """Configure routing between pods over the bridge; the sandbox creates the bridge."""
    for name, value in {
        "ip_forward": "1",
        # Packets leave through the bridge they arrived on: do not send redirects to pods.
        "conf/all/send_redirects": "0",
        f"conf/{bridge}/send_redirects": "0",
    }.items():
        Path("/proc/sys/net/ipv4", name).write_text(value)
    # A connection rejected while a Service has no endpoint leaves a conntrack entry. Until it expires after two minutes, a new
    # connection from the same port is rejected as well; here all clients share the ports of one address.
    with contextlib.suppress(FileNotFoundError):  # conntrack is not loaded: the table is empty
        Path("/proc/sys/net/netfilter/nf_conntrack_tcp_timeout_syn_sent").write_text("1")


def connect(name: str, address: str, gateway: str, bridge: str, namespace: Path) -> PodNetwork:
    """Create a pod's network.

    Args:
        name: distinguishes its interface on the node; at most 14 characters.
        address: the pod's.
        gateway: the node's address.
        bridge: the node's bridge.
        namespace: file that will hold the namespace.

    Raises:
        NetworkError: the error of `ip`.
    """
    _make(namespace)
    interface = f"v{name}"
    try:
        _ip(
            [
                f"link add {interface} type veth peer name eth0 netns {namespace}",
                f"link set {interface} master {bridge} up",
            ]
        )
        _ip(
            [
                "link set lo up",
                f"address add {address}/32 dev eth0",
                "link set eth0 up",
                f"route add {gateway} dev eth0 scope link src {address}",
                f"route add default via {gateway} dev eth0 src {address}",
            ],
            namespace,
        )
    except NetworkError:
        _release(namespace)
        raise
    return PodNetwork(namespace, address, interface)


def _make(namespace: Path) -> None:
    """Create a network namespace that exists as long as it is mounted on the file."""
    namespace.parent.mkdir(parents=True, exist_ok=True)
    namespace.touch()
    _run(["unshare", f"--net={namespace}", "true"])


def _release(namespace: Path) -> None:
    with contextlib.suppress(NetworkError):
        _run(["umount", str(namespace)])
    namespace.unlink(missing_ok=True)


def _ip(commands: list[str], namespace: Path | None = None) -> None:
    _run([*([] if namespace is None else ["nsenter", f"--net={namespace}"]), "ip", "-batch", "-"], "\n".join(commands))


def _run(argv: list[str], text: str = "") -> None:
    done = subprocess.run(argv, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        raise NetworkError(f"`{' '.join(argv)}`: {said} (of: {'; '.join(text.splitlines())})")
