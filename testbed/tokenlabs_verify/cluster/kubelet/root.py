"""A container's root: the host's programs read-only, its own small /etc and /dev, and its volumes.

Expressed as bubblewrap's options, which it applies in order; it creates parent folders.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePosixPath

from tokenlabs.manifests.manifest import Manifest

COMMANDS = "/opt/container/bin"
"""Folder, first in PATH, with the names that the image has in its own PATH."""
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
FROM_KUBELET = ("hostname", "hosts", "resolv.conf")
"""Files below /etc that a container gets although its image has its own."""


@dataclass(frozen=True, slots=True)
class Bind:
    """A file or folder of the host at a place in the container."""

    source: Path
    target: str
    read_only: bool = True

    def options(self) -> Sequence[str]:
        """Includes all mounts below the source."""
        return "--ro-bind" if self.read_only else "--bind", str(self.source.resolve()), self.target


@dataclass(frozen=True, slots=True)
class Host:
    """What every container sees of this machine, determined once; as options."""

    system: tuple[str, ...]
    """Programs, libraries and files of /etc."""
    places: tuple[str, ...]
    """Folders visible at their own paths: Python, the repository, the tools."""


def look(places: Iterable[Path]) -> Host:
    """Inspect this machine; `places` are folders with programs and their libraries."""
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
    """Without those inside another, or inside what every container sees anyway."""
    kept: list[Path] = []
    for place in sorted({place.resolve() for place in places}):
        if not any(place.is_relative_to(above) for above in (*kept, *map(Path, _SYSTEM))):
            kept.append(place)
    return kept


def etc(pod: Manifest, address: str, dns: str) -> dict[str, str]:
    """Files below /etc with a container's names and addresses."""
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
    """The options that create a root.

    `files` is a folder with the container's `etc`, `commands` maps names in PATH to programs, `mounts` are its volumes.
    A volume cannot be mounted inside a folder of the host (`/usr/share/x`): bubblewrap fails, because that folder is read-only.
    """
    return [
        *(option for path in ("/root", "/tmp", "/run", "/var/tmp", "/opt", "/home") for option in ("--dir", path)),  # noqa: S108
        *("--symlink", "../run", "/var/run"),
        *host.system,
        *("--proc", "/proc"),
        *("--dev", "/dev"),
        *_etc(files),
        *host.places,
        *chain(*(("--symlink", program, f"{COMMANDS}/{name}") for name, program in commands.items())),
        *_outermost_first(mounts),
    ]


def of_image(unpacked: Path, files: Path, mounts: Sequence[Bind]) -> Sequence[str]:
    """The options for the root of an image: `unpacked` is the container's own copy, to which mount points are added."""
    return [
        *Bind(unpacked, "/", read_only=False).options(),
        *Bind(Path("/sys"), "/sys").options(),
        *("--proc", "/proc"),
        *("--dev", "/dev"),
        *_etc(files),
        *_outermost_first(mounts),
    ]


def _etc(files: Path) -> Iterable[str]:
    return chain(*(Bind(path, f"/etc/{path.name}", read_only=False).options() for path in sorted(files.iterdir())))


def _outermost_first(mounts: Sequence[Bind]) -> Iterable[str]:
    """Parents before the mounts inside them."""
    ordered = sorted(mounts, key=lambda each: len(PurePosixPath(each.target).parts))
    return chain(*(each.options() for each in ordered))
