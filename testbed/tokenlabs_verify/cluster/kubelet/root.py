"""What a container's root holds: the host's programs read-only, a small /etc and /dev of its own, and its volumes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from tokenlabs.manifests.manifest import Manifest

COMMANDS = "/opt/container/bin"
"""Folder, first in PATH, with the names that the image has in its own."""
TERMINATION_LOG = "/dev/termination-log"

_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/sys")
_ETC = (
    "alternatives",
    "ca-certificates",
    "ld.so.cache",
    "ld.so.conf",
    "ld.so.conf.d",
    "localtime",
    "pki",
    "protocols",
    "services",
    "ssl",
)
_DEVICES = ("full", "null", "random", "tty", "urandom", "zero")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of building a root: `name` is what `launch` knows, `path` where in the new root."""

    name: str
    path: str
    arguments: tuple[Any, ...] = ()

    def plain(self) -> list[Any]:
        """As the launcher reads it."""
        return [self.name, self.path, *self.arguments]


@dataclass(frozen=True, slots=True)
class Bind:
    """A file or folder of the host at a place in the container."""

    source: Path
    target: str
    read_only: bool = True


@dataclass(frozen=True, slots=True)
class Host:
    """What of this machine every container sees, found once."""

    system: tuple[Step, ...]
    """Programs and libraries."""
    files: tuple[Bind, ...]
    """Of /etc and /dev."""
    places: tuple[Bind, ...]
    """Folders seen at their own paths: Python, the repository, the tools."""


def look(places: Iterable[Path]) -> Host:
    """What there is here; `places` are folders that programs and their libraries lie in."""
    system = []
    for path in map(Path, _SYSTEM):
        if path.is_symlink():
            system.append(Step("link", str(path), (str(path.readlink()),)))
        elif path.is_dir():
            system.append(Step("bind", str(path), (str(path), True)))
    etc = [Bind(Path("/etc", name), f"/etc/{name}") for name in _ETC if Path("/etc", name).exists()]
    devices = [
        Bind(Path("/dev", name), f"/dev/{name}", read_only=False) for name in _DEVICES if Path("/dev", name).exists()
    ]
    return Host(tuple(system), (*etc, *devices), tuple(Bind(place, str(place)) for place in _outermost(places)))


def _outermost(places: Iterable[Path]) -> list[Path]:
    """Without those that lie in another, or in what every container sees anyway."""
    kept: list[Path] = []
    for place in sorted({place.resolve() for place in places}):
        if not any(place.is_relative_to(above) for above in (*kept, *map(Path, _SYSTEM))):
            kept.append(place)
    return kept


def etc(pod: Manifest, address: str, dns: str) -> dict[str, str]:
    """Files below /etc that tell a container who and where it is."""
    metadata, spec = pod["metadata"], pod["spec"]
    hostname = spec.get("hostname") or metadata["name"]
    hosts = [f"127.0.0.1\tlocalhost\n::1\tlocalhost\n{address}\t{hostname}\n"]
    hosts += [f"{each['ip']}\t{' '.join(each['hostnames'])}\n" for each in spec.get("hostAliases") or ()]
    search = f"{metadata['namespace']}.svc.cluster.local svc.cluster.local cluster.local"
    return {
        "passwd": "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n",
        "group": "root:x:0:\nnogroup:x:65534:\n",
        "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\nprotocols: files\nservices: files\n",
        "hostname": f"{hostname}\n",
        "hosts": "".join(hosts),
        "resolv.conf": f"nameserver {dns}\nsearch {search}\noptions ndots:5\n",
    }


def plan(host: Host, files: Mapping[str, str], commands: Mapping[str, str], mounts: Sequence[Bind]) -> list[Step]:
    """The steps that build a root, in order.

    `files` are /etc's own (`etc`), `commands` names in PATH and the program each stands for, `mounts` the container's
    volumes. A volume may lie anywhere but inside a folder that is the host's (`/usr/share/x`): the launcher then fails,
    because that folder is read-only.
    """
    steps = [
        *(Step("directory", path) for path in ("/etc", "/dev", "/root", "/tmp", "/run", "/var/tmp", "/opt", "/home")),  # noqa: S108
        Step("link", "/var/run", ("../run",)),
        *host.system,
        Step("proc", "/proc"),
        *(Step("bind", each.target, (str(each.source), each.read_only)) for each in host.files),
        Step("link", "/dev/fd", ("/proc/self/fd",)),
        *(
            Step("link", f"/dev/{name}", (f"/proc/self/fd/{n}",))
            for n, name in enumerate(("stdin", "stdout", "stderr"))
        ),
        Step("memory", "/dev/shm"),  # noqa: S108
        *(Step("file", f"/etc/{name}", (text,)) for name, text in files.items()),
        *(Step("bind", each.target, (str(each.source), each.read_only)) for each in host.places),
        *(Step("link", f"{COMMANDS}/{name}", (program,)) for name, program in commands.items()),
    ]
    # A folder before what is mounted inside it.
    outermost_first = sorted(mounts, key=lambda each: len(PurePosixPath(each.target).parts))
    return steps + [Step("bind", each.target, (str(each.source), each.read_only)) for each in outermost_first]
