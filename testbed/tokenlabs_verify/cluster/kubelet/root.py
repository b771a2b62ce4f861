"""What a container's root holds: the host's programs read-only, a small /etc and /dev of its own, and its volumes.

Said as bubblewrap's options, which it carries out in their order; it makes the folders that lead to a place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePosixPath

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


@dataclass(frozen=True, slots=True)
class Bind:
    """A file or folder of the host at a place in the container."""

    source: Path
    target: str
    read_only: bool = True

    def options(self) -> Sequence[str]:
        """With all that is mounted below the source."""
        return "--ro-bind" if self.read_only else "--bind", str(self.source.resolve()), self.target


@dataclass(frozen=True, slots=True)
class Host:
    """What of this machine every container sees, found once; as options."""

    system: tuple[str, ...]
    """Programs, libraries and files of /etc."""
    places: tuple[str, ...]
    """Folders seen at their own paths: Python, the repository, the tools."""


def look(places: Iterable[Path]) -> Host:
    """What there is here; `places` are folders that hold programs and their libraries."""
    system: list[str] = []
    for path in map(Path, _SYSTEM):
        if path.is_symlink():
            system += ("--symlink", str(path.readlink()), str(path))
        elif path.is_dir():
            system += Bind(path, str(path)).options()
    for name in _ETC:
        if (path := Path("/etc", name)).exists():
            system += Bind(path, str(path)).options()
    return Host(tuple(system), tuple(chain(*(Bind(place, str(place)).options() for place in _outermost(places)))))


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


def plan(host: Host, files: Path, commands: Mapping[str, str], mounts: Sequence[Bind]) -> Sequence[str]:
    """The options that build a root.

    `files` is a folder with /etc's own (`etc`), `commands` are names in PATH and the program that each stands for, `mounts` the
    container's volumes. A volume may lie anywhere but inside a folder that is the host's (`/usr/share/x`): bubblewrap then
    fails, because that folder is read-only.
    """
    # A folder before what is mounted inside it.
    outermost_first = sorted(mounts, key=lambda each: len(PurePosixPath(each.target).parts))
    return [
        *(option for path in ("/root", "/tmp", "/run", "/var/tmp", "/opt", "/home") for option in ("--dir", path)),  # noqa: S108
        *("--symlink", "../run", "/var/run"),
        *host.system,
        *("--proc", "/proc"),
        *("--dev", "/dev"),
        *chain(*(Bind(path, f"/etc/{path.name}", read_only=False).options() for path in sorted(files.iterdir()))),
        *host.places,
        *chain(*(("--symlink", program, f"{COMMANDS}/{name}") for name, program in commands.items())),
        *chain(*(each.options() for each in outermost_first)),
    ]
