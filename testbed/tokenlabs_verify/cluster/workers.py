"""Nodes besides the first: each has its own kubelet process, bridge and range of pod addresses, and can lose its power.

A power cut is what it is elsewhere: nothing on the node answers any more, no connection is closed, and its kubelet sends no more
heartbeats. Packets to its pods are dropped silently, as in an overlay network (VXLAN) whose other end is gone.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.cluster.network import ip
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.waiting import wait_until

FIRST_NODE = "node-0"
"""Runs everything that no other node is for; it shares the control plane's network and cannot be switched off."""
MOST = 50
_FIRST_RANGE = 200
_OFF = "off"
_SWITCHED = 10.0
"""Seconds for the sandbox's first process to switch a node; it looks five times a second."""


@dataclass(frozen=True, slots=True)
class Worker:
    """A node besides the first, as it registers."""

    name: str
    labels: Mapping[str, str] = field(default_factory=dict)
    resources: Mapping[str, str] = field(default_factory=dict)
    """Allocatable, besides or instead of what every node has."""
    taints: Sequence[Mapping[str, str]] = ()


def write(file: Path, workers: Sequence[Worker]) -> None:
    """Write the nodes of an environment. Raises TokenlabsError for more than there are address ranges."""
    if len(workers) > MOST:
        raise TokenlabsError(f"the embedded environment has room for {MOST} nodes; {len(workers)} are needed")
    file.write_text(json.dumps([asdict(each) for each in workers], indent=1))


def read(file: Path) -> tuple[Worker, ...]:
    """The nodes of an environment besides the first."""
    return tuple(Worker(**each) for each in json.loads(file.read_text())) if file.exists() else ()


@dataclass(frozen=True, slots=True)
class Network:
    """A node's part of the network."""

    bridge: str
    address: str
    """The node's."""
    range: str
    first: str
    """First address for pods."""
    last: str


def network_of(number: int) -> Network:
    """The network of the node at this position of the file."""
    prefix = f"10.244.{_FIRST_RANGE + number}"
    return Network(f"br{number + 1}", f"{prefix}.1", f"{prefix}.0/24", f"{prefix}.2", f"{prefix}.254")


def switch_off(where: Places, name: str) -> None:
    """Cut a node's power; return once it is off. Raises NotYetError."""
    marker = where.switches / name
    marker.write_text("")
    wait_until(lambda: "" if marker.read_text() == _OFF else "it still runs", _SWITCHED, f"{name} is off")


def switch_on(where: Places, name: str) -> None:
    """Give a node its power back: its kubelet starts, with none of its containers."""
    (where.switches / name).unlink(missing_ok=True)


class Workers:
    """Runs the kubelets of all nodes besides the first, and switches nodes."""

    def __init__(
        self, where: Places, workers: Iterable[Worker], start: Callable[[str], int], kill: Callable[[int], None]
    ) -> None:
        """`start` starts a node's kubelet and returns its pid; `kill` kills it and waits for its end."""
        self._where, self._start, self._kill = where, start, kill
        self._networks = {each.name: network_of(number) for number, each in enumerate(workers)}
        self._running: dict[str, int] = {}

    def bring_up(self) -> None:
        """Create the nodes' networks and start their kubelets."""
        for name, network in self._networks.items():
            ip(f"link add {network.bridge} type bridge")
            ip(f"addr add {network.address}/24 dev {network.bridge}")
            ip(f"link set {network.bridge} up")
            self._running[name] = self._start(name)

    def switch(self) -> None:
        """Switch nodes as their markers say."""
        for name, network in self._networks.items():
            marker = self._where.switches / name
            if name in self._running and marker.exists():
                self._off(name, network)
                marker.write_text(_OFF)
            elif name not in self._running and not marker.exists():
                ip(f"route del blackhole {network.range}")
                ip(f"link set {network.bridge} up")
                self._running[name] = self._start(name)

    def _off(self, name: str, network: Network) -> None:
        # First the network: processes that are killed would close their connections, which a power cut does not do.
        ip(f"link set {network.bridge} down")
        ip(f"route add blackhole {network.range}")
        self._kill(self._running.pop(name))
        folder = self._where.pods_of(name)
        for namespace in folder.glob("*/network"):
            with suppress(subprocess.CalledProcessError):
                subprocess.run(["umount", str(namespace)], check=True, capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)
