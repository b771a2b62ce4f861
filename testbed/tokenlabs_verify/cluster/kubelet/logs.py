"""Container logs: one file each, with lines as a container runtime writes them: time, stream, `F`, text.

The format is CRI's (kubernetes/kubernetes `pkg/kubelet/kuberuntime/logs`): `2026-11-24T13:52:53.123456789Z stdout F text`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

_LONGEST = 16 * 1024
"""Bytes after which an unterminated line is written in part (`P`), as in CRI."""


def path(folder: Path, namespace: str, pod: str, container: str) -> Path:
    """Path of a container's log. Kubernetes names contain no `_`."""
    return folder / f"{namespace}_{pod}_{container}.log"


def stamp(seconds: float) -> str:
    """A time in the format of log lines, which sorts chronologically."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "000Z"


def since(folder: Path, seconds: float) -> Iterator[tuple[str, str]]:
    """Lines since a time (seconds since the epoch): `namespace/pod/container`, and the line without its timestamp.

    Read lazily, file by file; in order within a file.
    """
    first = stamp(seconds)
    for file in sorted(folder.glob("*_*_*.log")):
        name = file.stem.replace("_", "/")
        with file.open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                time, _, rest = line.rstrip("\n").partition(" ")
                if time >= first:
                    yield name, rest.split(" ", 2)[-1]


class LogWriter:
    """Writes one stream of a container to its file, line by line."""

    def __init__(self, file: int, stream: str) -> None:
        self._file = file
        self._stream = stream
        self._rest = b""

    def write(self, data: bytes, seconds: float) -> None:
        """Write data read at `seconds`."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        self._put([(line, "F") for line in lines], seconds)
        if len(self._rest) >= _LONGEST:
            self._put([(self._rest, "P")], seconds)
            self._rest = b""

    def close(self, seconds: float) -> None:
        """Write the rest of an unterminated line and close the file."""
        if self._rest:
            self._put([(self._rest, "F")], seconds)
        os.close(self._file)

    def _put(self, lines: list[tuple[bytes, str]], seconds: float) -> None:
        start = f"{stamp(seconds)} {self._stream} ".encode()
        os.write(self._file, b"".join(start + mark.encode() + b" " + line + b"\n" for line, mark in lines))
