"""Long-running programs: output is kept for errors, and progress is reported each second."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_TICK = 1.0
_GRACE = 5.0

Tick = Callable[[], None]
"""Called about once a second while something runs."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, and its output."""

    code: int
    output: str

    def last_lines(self, count: int = 20) -> str:
        """The last lines of its output."""
        return "\n".join(self.output.strip().splitlines()[-count:])


def dies_with_us() -> list[str]:
    """Command prefix that kills the program when this process is killed; empty if util-linux's setpriv is missing."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM"] if setpriv else []


def run(command: Sequence[str], *, cwd: Path, environment: Mapping[str, str] | None, tick: Tick) -> Ended:
    """Run a program to its end; stop it if `tick` or Ctrl-C interrupts the wait, or this process is killed."""
    with tempfile.TemporaryFile() as output:
        with subprocess.Popen(
            [*dies_with_us(), *command],
            cwd=cwd,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as process:
            try:
                while True:
                    try:
                        code = process.wait(_TICK)
                        break
                    except subprocess.TimeoutExpired:
                        tick()
            except BaseException:
                process.terminate()
                try:
                    process.wait(_GRACE)
                except subprocess.TimeoutExpired:
                    process.kill()
                raise
        output.seek(0)
        return Ended(code, output.read().decode(errors="replace"))
