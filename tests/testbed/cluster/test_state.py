"""A state file never names a foreign process: commands may kill the process it names."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tokenlabs_verify.cluster import state

MACHINE = "tokenlabs_verify.cluster.machine"


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """A waiting process that looks as if it had been started with these arguments."""
    program = "print(flush=True); input()"
    child = subprocess.Popen([sys.executable, "-c", program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()  # its command line is empty until exec completes
    try:
        yield child
    finally:
        child.communicate()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


def test_reads_the_state_while_its_process_lives(path: Path) -> None:
    with process(MACHINE, f"--root={path.parent}") as child:
        written = state.State(child.pid, 6443, 8080)
        written.write(path)
        assert state.read(path) == written
    assert state.read(path) is None


@pytest.mark.parametrize("root", ["/elsewhere", "{root}-2", ""])
def test_ignores_another_environments_process(path: Path, root: str) -> None:
    with process(MACHINE, f"--root={root.format(root=path.parent)}") as child:
        state.State(child.pid, 6443, 8080).write(path)
        assert state.read(path) is None


def test_ignores_our_own_command(path: Path) -> None:
    with process("-m", "tokenlabs", "env", "status") as child:
        state.State(child.pid, 6443, 8080).write(path)
        assert state.read(path) is None


def test_ignores_a_zombie(path: Path) -> None:
    with process(MACHINE, f"--root={path.parent}") as child:
        state.State(child.pid, 6443, 8080).write(path)
        assert child.stdin is not None
        child.stdin.close()
        # Waits for its exit without reaping it.
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert Path(f"/proc/{child.pid}").exists()
        assert state.read(path) is None
        child.stdin = None


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"pid": 1}', json.dumps({"pid": 1, "port": 2})])
def test_a_broken_file_means_not_running(path: Path, text: str) -> None:
    path.write_text(text)
    assert state.read(path) is None


def test_a_missing_file_means_not_running(path: Path) -> None:
    assert state.read(path) is None


def test_writes_the_file_atomically(path: Path) -> None:
    state.State(1, 2, 3).write(path)
    state.State(4, 5, 6).write(path)
    assert [each.name for each in path.parent.iterdir()] == ["state.json"]
    assert json.loads(path.read_text()) == {"pid": 4, "api_port": 5, "gateway_port": 6}
