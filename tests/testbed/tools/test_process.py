"""The end of a long-running program, and of its parent, is noticed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import psutil
import pytest

from tokenlabs_verify.cluster.tools import process

RUNNER = """
import sys
from pathlib import Path
from tokenlabs_verify.cluster.tools.process import run
run(["sh", "-c", f"echo $$ >{sys.argv[1]}; exec sleep 600"], cwd=Path("/"), environment=None, tick=lambda: print(flush=True))
"""


def test_ticks_while_a_program_runs(tmp_path: Path) -> None:
    ticks: list[int] = []
    command = ["sh", "-c", "sleep 1.5; echo done; exit 3"]
    ended = process.run(command, cwd=tmp_path, environment=None, tick=partial(ticks.append, 1))
    assert (ended.code, ended.output, ticks[0]) == (3, "done\n", 1)


@pytest.mark.skipif(not process.dies_with_us(), reason="needs util-linux' setpriv")
def test_a_killed_builder_leaves_no_compiler_behind(tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    runner = subprocess.Popen([sys.executable, "-P", "-c", RUNNER, str(pid_file)], stdout=subprocess.PIPE)
    assert runner.stdout is not None
    runner.stdout.readline()
    compiler = psutil.Process(int(pid_file.read_text()))
    os.kill(runner.pid, signal.SIGKILL)
    runner.wait()
    compiler.wait(timeout=60)
