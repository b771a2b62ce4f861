"""Build progress: an updated line on a terminal, two lines per piece elsewhere."""

from __future__ import annotations

import time
from typing import Protocol, TextIO


class Progress(Protocol):
    """Receives the progress of each piece."""

    def begin(self, number: int, total: int, what: str) -> None:
        """Piece `number` of `total` starts; `what` names it and the action: `etcd 3.6.16 building`."""

    def waiting(self) -> None:
        """Another process is building this piece."""

    def tick(self) -> None:
        """It is still running."""

    def end(self, outcome: str) -> None:
        """It ended with this outcome: `built, 22 MB`, `refused`."""


class Printed:
    """Progress as lines of text."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._live = stream.isatty()
        self._what = ""
        self._began = 0.0

    def begin(self, number: int, total: int, what: str) -> None:
        """One line, rewritten on a terminal."""
        self._what = f"[{number}/{total}] {what}"
        self._began = time.monotonic()
        self._write(f"{self._what} …")

    def waiting(self) -> None:
        """Printed once per piece."""
        self._write(f"{self._what} … (waiting for another process)")

    def tick(self) -> None:
        """The elapsed time, only on a terminal."""
        if self._live:
            self._write(f"{self._what} … {self._elapsed()}")

    def end(self, outcome: str) -> None:
        """The last line of a piece."""
        self._write(f"{self._what}: {outcome}, {self._elapsed()}")
        if self._live:
            self._stream.write("\n")
            self._stream.flush()

    def _write(self, line: str) -> None:
        self._stream.write(f"\r{line}\x1b[K" if self._live else f"{line}\n")
        self._stream.flush()

    def _elapsed(self) -> str:
        seconds = int(time.monotonic() - self._began)
        return f"{seconds // 60}:{seconds % 60:02}"
