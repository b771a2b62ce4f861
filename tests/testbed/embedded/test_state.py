"""Does a state file tell the truth about what runs? Whoever reads it may kill the process it names."""

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
    """One that waits, and looks from outside as if it had been started with these arguments."""
    program = "print(flush=True); input()"
    child = subprocess.Popen([sys.executable, "-c", program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()  # until exec has ended, its command line is empty
    try:
        yield child
    finally:
        child.communicate()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


def test_what_was_written_is_read_while_its_process_lives(path: Path) -> None:
    with process(MACHINE, f"--root={path.parent}") as child:
        written = state.State(child.pid, 6443, 8080)
        written.write(path)
        assert state.read(path) == written
    assert state.read(path) is None


@pytest.mark.parametrize("root", ["/elsewhere", "{root}-2", ""])
def test_a_process_that_is_not_this_environments_is_not_taken_for_it(path: Path, root: str) -> None:
    with process(MACHINE, f"--root={root.format(root=path.parent)}") as child:
        state.State(child.pid, 6443, 8080).write(path)
        assert state.read(path) is None


def test_our_own_command_is_not_taken_for_an_environment(path: Path) -> None:
    with process("-m", "tokenlabs", "env", "status") as child:
        state.State(child.pid, 6443, 8080).write(path)
        assert state.read(path) is None


def test_a_zombie_is_dead(path: Path) -> None:
    with process(MACHINE, f"--root={path.parent}") as child:
        state.State(child.pid, 6443, 8080).write(path)
        assert child.stdin is not None
        child.stdin.close()
        # Waits for the end, and leaves it unfetched.
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert Path(f"/proc/{child.pid}").exists()
        assert state.read(path) is None
        child.stdin = None


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"pid": 1}', json.dumps({"pid": 1, "port": 2})])
def test_a_broken_file_means_that_nothing_is_up(path: Path, text: str) -> None:
    path.write_text(text)
    assert state.read(path) is None


def test_no_file_means_that_nothing_is_up(path: Path) -> None:
    assert state.read(path) is None


def test_a_file_is_written_as_a_whole(path: Path) -> None:
    state.State(1, 2, 3).write(path)
    state.State(4, 5, 6).write(path)
    assert [each.name for each in path.parent.iterdir()] == ["state.json"]
    assert json.loads(path.read_text()) == {"pid": 4, "api_port": 5, "gateway_port": 6}
