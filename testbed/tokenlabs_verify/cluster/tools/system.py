"""Programs of this machine, or unpacked from its distribution's packages with their libraries, without root."""

from __future__ import annotations

import json
import os
import platform
import re
import shlex
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tokenlabs.cache import folder_of
from tokenlabs.errors import MissingToolError
from tokenlabs_verify.cluster.tools.lock import SystemPrograms
from tokenlabs_verify.cluster.tools.process import Ended, Tick, run

_ADMINISTRATORS = ("/usr/local/sbin", "/usr/sbin", "/sbin")
"""Folders of iptables, which are not on every user's PATH."""


def folder(entry: SystemPrograms) -> Path:
    """Folder of the unpacked programs."""
    distribution = "-".join(_distribution())
    return folder_of(f"tools/{entry.name}-{distribution}", _inputs(entry, distribution))


def on_machine(entry: SystemPrograms) -> Mapping[str, Path] | None:
    """This machine's own programs, by tool; None if one is missing."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *_ADMINISTRATORS])
    found: dict[str, Path] = {}
    for tool, programs in entry.tools.items():
        places = [place for place in (shutil.which(name, path=path) for name in programs) if place]
        if not places:
            return None
        found[tool] = Path(places[0])
    return found


def make(entry: SystemPrograms, to: Path, tick: Tick) -> None:
    """Download packages that the machine lacks, and unpack them into the folder `to`.

    Raises:
        MissingToolError: this is not Debian or Ubuntu, or the packages are unavailable.
    """
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        raise MissingToolError(f"{_lacking(entry)} apt-get, which could download them, is missing too")
    apt = _Apt(to / "apt", tick)
    needed = apt.needed(entry)
    apt.download(entry, needed)
    root = to / "root"
    for package in sorted(apt.archives.glob("*.deb")):
        unpacked = run(["dpkg-deb", "-x", str(package), str(root)], cwd=to, environment=None, tick=tick)
        if unpacked.code:
            raise MissingToolError(f"{package.name} could not be unpacked:\n{unpacked.last_lines()}")
    shutil.rmtree(apt.state)
    _wrap(entry, to, tick)


class _Apt:
    """apt with its own package lists: the machine's may be missing or outdated, and updating them requires root."""

    def __init__(self, state: Path, tick: Tick) -> None:
        self.state = state
        self.archives = state / "archives"
        self._tick = tick
        for name in ("lists/partial", "archives/partial"):
            (state / name).mkdir(parents=True)

    def needed(self, entry: SystemPrograms) -> Sequence[str]:
        """The first package that exists, with dependencies that the machine lacks."""
        updated = self._run("update")
        if updated.code:
            raise MissingToolError(f"{_lacking(entry)} apt-get could not list packages:\n{updated.last_lines()}")
        tried = []
        for package in entry.packages:
            planned = self._run("install", "--print-uris", "--no-install-recommends", "--yes", package)
            names = re.findall(r"^'[^']+' ([^_ ]+)_", planned.output, re.MULTILINE)
            if planned.code == 0 and names:
                return names
            tried.append(f"{package}: {planned.last_lines(3)}")
        raise MissingToolError(f"{_lacking(entry)} apt-get has none of the packages:\n" + "\n".join(tried))

    def download(self, entry: SystemPrograms, names: Sequence[str]) -> None:
        """Download the packages into `archives`; apt verifies them against its signed lists."""
        ended = self._run("download", *names)
        if ended.code:
            raise MissingToolError(f"{_lacking(entry)} apt-get could not download them:\n{ended.last_lines()}")

    def _run(self, *arguments: str) -> Ended:
        options = {
            "Dir::State::lists": str(self.state / "lists"),
            "Dir::Cache": str(self.state),
            # As root, apt would download as another user, who cannot write here.
            "APT::Sandbox::User": "root",
            "Debug::NoLocking": "1",
        }
        command = ["apt-get", *(f"-o{name}={value}" for name, value in options.items()), "--quiet=2", *arguments]
        environment = {**os.environ, "LC_ALL": "C"}
        return run(command, cwd=self.archives, environment=environment, tick=self._tick)


_SCRIPT = """\
#!/bin/sh
# The folder is found from the script's own path, behind the links that pods call it by: a cache that is moved stays whole.
self=$(command -p readlink -f "$0")
here=${{self%/*}}/..
{settings} exec "$here"/{program} "$@"
"""


def _wrap(entry: SystemPrograms, to: Path, tick: Tick) -> None:
    """Write a small script for each tool that sets the library paths and runs the program."""
    root, binaries = to / "root", to / "bin"
    binaries.mkdir()
    for tool, names in entry.tools.items():
        found = [path for name in names for path in sorted(root.glob(f"**/*bin/{name}"))]
        if not found:
            raise MissingToolError(f"{_lacking(entry)} the packages {', '.join(entry.packages)} do not contain {tool}")
        # Keep it only if it runs.
        tried = run([str(found[0]), "--version"], cwd=to, environment={**os.environ, **_libraries(root)}, tick=tick)
        if tried.code:
            raise MissingToolError(f"{_lacking(entry)} the unpacked {tool} does not run:\n{tried.last_lines()}")
        settings = " ".join(f"{name}={value}" for name, value in _libraries(Path('"$here"/root'), root).items())
        script = binaries / tool
        script.write_text(_SCRIPT.format(settings=settings, program=shlex.quote(str(found[0].relative_to(to)))))
        script.chmod(0o755)


def _libraries(root: Path, found_in: Path | None = None) -> dict[str, str]:
    """Variables with which the loader and iptables find files below `root`; `found_in`: where these files are now."""
    here = found_in or root
    folders = sorted({path.parent.relative_to(here) for path in here.glob("**/lib*.so.*")})
    extensions = [path.relative_to(here) for path in here.glob("**/xtables") if path.is_dir()]
    variables = {"LD_LIBRARY_PATH": os.pathsep.join(str(root / path) for path in folders)} if folders else {}
    if extensions:
        variables["XTABLES_LIBDIR"] = str(root / extensions[0])
    return variables


def _lacking(entry: SystemPrograms) -> str:
    programs = ", ".join(programs[0] for programs in entry.tools.values())
    return (
        f"{entry.name}: this machine lacks at least one of {programs}. Install them (Debian, Ubuntu: apt install "
        f"{entry.packages[-1]}; Fedora: dnf install {entry.packages[0].removesuffix('-server')});"
    )


def _distribution() -> tuple[str, str]:
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return platform.system().lower(), "unknown"
    return release.get("ID", "linux"), release.get("VERSION_ID", "rolling")


def _inputs(entry: SystemPrograms, distribution: str) -> Iterator[bytes]:
    yield json.dumps([entry.packages, entry.tools, distribution, _SCRIPT], sort_keys=True).encode()
