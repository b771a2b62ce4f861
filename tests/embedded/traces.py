"""What the host can see of an environment: processes, ports, mounts, links and files; and that nothing remains."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import psutil

from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.waiting import wait_until

_GONE = 15.0
"""Seconds for the kernel to kill remaining processes; it takes well under one."""
_LISTENING = "0A"


@dataclass(frozen=True, slots=True)
class Host:
    """The host's state before the test."""

    links: frozenset[str]
    named_namespaces: frozenset[str]


def host() -> Host:
    names = Path("/run/netns")
    return Host(
        frozenset(line.partition(":")[0].strip() for line in Path("/proc/net/dev").read_text().splitlines()[2:]),
        frozenset(each.name for each in names.iterdir()) if names.is_dir() else frozenset(),
    )


@dataclass(frozen=True, slots=True)
class Traces:
    """What exists while the environment is running or starting."""

    processes: tuple[psutil.Process, ...]
    ports: frozenset[int]

    @property
    def names(self) -> list[str]:
        return [name(each) for each in self.processes]


def of(pid: int) -> Traces:
    """Of a process and all its descendants, in any namespaces."""
    first = psutil.Process(pid)
    found = (first, *first.children(recursive=True))
    inodes = {inode for each in found for inode in _sockets(each.pid)}
    return Traces(found, frozenset(port for port, inode in _listening() if inode in inodes))


def left(traces: Traces, places: Places, before: Host) -> list[str]:
    """What still exists of it."""
    cache = str(places.root.parent.parent)
    now = host()
    return [
        *(f"process {each.pid} {name(each)}" for each in traces.processes if _lives(each)),
        *(f"process {each.pid} {name(each)}" for each in psutil.process_iter() if _knows(each, cache)),
        *(f"port {port}" for port, _ in _listening() if port in traces.ports),
        *(f"mount {line}" for line in Path("/proc/self/mountinfo").read_text().splitlines() if cache in line),
        *(f"link {name}" for name in now.links - before.links),
        *(f"network namespace {name}" for name in now.named_namespaces - before.named_namespaces),
        *(f"file {path}" for path in places.run.rglob("*")),
    ]


def assert_nothing_left(traces: Traces, places: Places, before: Host) -> None:
    """The kernel may need a moment."""
    wait_until(lambda: "\n".join(left(traces, places, before)), _GONE, "everything is gone")


def _lives(process: psutil.Process) -> bool:
    """A zombie that its new parent (the machine's first process) has not reaped yet counts as dead."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _knows(process: psutil.Process, cache: str) -> bool:
    """Whether it was started with this cache, directly or by such a process."""
    try:
        return (
            any(cache in argument for argument in process.cmdline())
            or process.environ().get("TOKENLABS_CACHE") == cache
        )
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return False


def name(process: psutil.Process) -> str:
    """Its command line, or what is known of it."""
    try:
        return " ".join(process.cmdline())[:200] or process.name()
    except psutil.NoSuchProcess:
        return "(gone)"


def _sockets(pid: int) -> list[str]:
    try:
        links = [str(each.readlink()) for each in Path(f"/proc/{pid}/fd").iterdir()]
    except OSError:
        return []
    return [link[len("socket:[") : -1] for link in links if link.startswith("socket:[")]


def _listening() -> list[tuple[int, str]]:
    """Listening ports of the host's own network namespace, each with its socket's inode."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return [(int(row[1].rpartition(":")[2], 16), row[9]) for row in rows if row[3] == _LISTENING]
