"""Measure a command as a process tree: CPU seconds, wall seconds, peak memory."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tokenlabs.errors import TokenlabsError

SAMPLE_SECONDS = 0.01


@dataclass(frozen=True, slots=True)
class Sample:
    """One run of a command."""

    cpu: float
    """User and system seconds of the process and all its descendants."""
    wall: float
    """Seconds from start to end."""
    peak_mb: float
    """Highest sum of resident memory over the tree, MB; pages that processes share count in each."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Medians of a command's runs."""

    cpu: float
    wall: float
    peak_mb: float
    runs: int


def figures(samples: Sequence[Sample], peaks: Sequence[float] = ()) -> Figures:
    """Medians of the runs, and the highest of `peaks` (MB, from separate runs)."""
    return Figures(
        round(median(each.cpu for each in samples), 4),
        round(median(each.wall for each in samples), 4),
        round(max(peaks, default=0.0), 1),
        len(samples),
    )


def measure(
    arguments: Sequence[str],
    cwd: Path,
    environment: Mapping[str, str],
    memory: bool = False,
    codes: Sequence[int] = (0,),
) -> Sample:
    """Run once. `memory` also samples the tree's memory, which distorts the run's CPU seconds.

    Raises TokenlabsError if the command fails, with an exit code that is not in `codes`.
    """
    started = time.monotonic()
    with (cwd / "bench.log").open("wb") as log:
        process = subprocess.Popen(arguments, cwd=cwd, env=dict(environment), stdout=log, stderr=log)
        peak = _Peak(process.pid) if memory else None
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - started
    if process.returncode not in codes:
        said = (cwd / "bench.log").read_text(errors="replace").strip().splitlines()[-5:]
        raise TokenlabsError(
            f"`{' '.join(map(str, arguments))}` failed with exit code {process.returncode}, so it was not measured:\n"
            + "\n".join(said)
        )
    return Sample(usage.ru_utime + usage.ru_stime, wall, peak.stop() if peak else 0.0)


class _Peak:
    """Watches a process tree's memory from a thread."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._peak = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The peak, MB."""
        self._done.set()
        self._thread.join()
        return self._peak / 1e6

    def _watch(self) -> None:
        import psutil

        while not self._done.wait(SAMPLE_SECONDS):
            try:
                root = psutil.Process(self._pid)
                tree = [root, *root.children(recursive=True)]
            except psutil.Error:
                return
            total = 0.0
            for process in tree:
                try:
                    total += process.memory_info().rss
                except psutil.Error:
                    continue
            self._peak = max(self._peak, total)
