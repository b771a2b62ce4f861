"""The programs of workers, run: the hook waits for the leader's end, and the simulated worker fails without its leader."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tokenlabs.layers.models as models

FOLDER = Path(models.__file__).parent


@contextmanager
def listening() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def closed() -> int:
    with listening() as port:
        return port


def start(program: str, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", (FOLDER / program).read_text(encoding="utf-8"), *words]
    environment = {**os.environ, "LWS_LEADER_ADDRESS": "127.0.0.1"}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_the_hook_ends_soon_once_no_port_of_the_leader_is_open() -> None:
    hook = start("wait_for_leader.py", "60", str(closed()), str(closed()))
    assert hook.wait(15) == 0


def test_the_hook_waits_while_one_port_is_open() -> None:
    """A leader that drains closes its API's port first."""
    with listening() as port:
        hook = start("wait_for_leader.py", "60", str(closed()), str(port))
        time.sleep(5)
        assert hook.poll() is None
    assert hook.wait(15) == 0


def test_the_hook_gives_up_when_its_time_is_over() -> None:
    with listening() as port:
        hook = start("wait_for_leader.py", "2", str(port))
        assert hook.wait(15) == 0


def test_a_simulated_worker_runs_with_its_leader_and_ends_when_told() -> None:
    with listening() as port:
        worker = start("simulated_worker.py", str(port), "5")
        assert worker.stdout
        assert worker.stdout.readline().startswith(f"met the leader 127.0.0.1:{port}")
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(10) == 0


def test_a_simulated_worker_fails_at_a_wrong_address() -> None:
    worker = start("simulated_worker.py", str(closed()), "2")
    _, errors = worker.communicate(timeout=15)
    assert worker.returncode == 1
    assert "cannot be reached" in errors
