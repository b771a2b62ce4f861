"""Programs in the pods of a group: a worker waits for its own leader, and for no other of the same name."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tokenlabs.layers.models import simulated_worker, wait_for_leader

# As in a pod of two interfaces (proc_pid_net(5)): 10.244.1.13:8000, 10.244.1.14:8000 after it was closed, and ::ffff:10.244.1.15.
TCP = """\
  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0C01F40A:A1B2 0D01F40A:1F40 01 00000000:00000000 00:00000000 00000000     0        0 1 1 0 20 4 30 10 -1
   1: 0C01F40A:A1B4 0E01F40A:1F40 06 00000000:00000000 00:00000000 00000000     0        0 1 1 0 20 4 30 10 -1
"""
TCP6 = """\
  sl  local_address                         remote_address                        st tx_queue rx_queue
   0: 0000000000000000FFFF00000C01F40A:A1B2 0000000000000000FFFF00000F01F40A:1F40 01 00000000:00000000
"""


@pytest.fixture
def leader() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as found:
        yield found


def port(of: socket.socket) -> int:
    return int(of.getsockname()[1])


def test_reads_open_connections_from_the_kernels_tables(tmp_path: Path) -> None:
    (tmp_path / "tcp").write_text(TCP)
    (tmp_path / "tcp6").write_text(TCP6)
    tables = tuple(str(tmp_path / name) for name in ("tcp", "tcp6", "none"))
    assert wait_for_leader.connected(tables) == {"10.244.1.13", "10.244.1.15"}


def waited(longest: float, *ports: int) -> float:
    began = time.monotonic()
    wait_for_leader.wait("127.0.0.1", longest, list(ports))
    return time.monotonic() - began


def test_waits_while_the_leader_of_this_pod_runs(leader: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wait_for_leader, "connected", lambda: {"127.0.0.1"})
    assert waited(2.5, port(leader)) >= 2.5


def test_ends_once_the_leader_is_gone(leader: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wait_for_leader, "connected", lambda: {"127.0.0.1"})
    threading.Timer(1.5, leader.close).start()
    assert 1.5 <= waited(60, port(leader)) < 20


def test_does_not_wait_for_the_next_leader(leader: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the same name, and listens before the pods of the former one have ended."""
    monkeypatch.setattr(wait_for_leader, "connected", lambda: {"127.0.0.9"})
    assert waited(60, port(leader)) < 1


def test_a_simulated_worker_stays_with_its_leader(leader: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(simulated_worker, "PATIENCE", 1.0)
    said: list[str] = []
    following = threading.Thread(
        target=lambda: said.append(simulated_worker.follow("localhost", port(leader), 10)), daemon=True
    )
    following.start()
    first, _ = leader.accept()
    first.close()
    again, _ = leader.accept()
    assert following.is_alive(), "a server may close an idle connection"
    leader.close()
    again.close()
    following.join(20)
    assert said
    assert "cannot be reached" in said[0]


def test_a_simulated_worker_ends_without_a_leader(leader: socket.socket) -> None:
    closed = port(leader)
    leader.close()
    assert "cannot be reached" in simulated_worker.follow("127.0.0.1", closed, 0.2)
