"""The state of a running environment, for `tokenlabs env status` and other commands."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class State:
    """A running sandbox. `pid` is its first process as seen from the host."""

    pid: int
    api_port: int
    """Port on the host's 127.0.0.1, forwarded to the API server."""
    gateway_port: int
    """Port on the host's 127.0.0.1, forwarded to the Gateway's node port."""

    def write(self, path: Path) -> None:
        """Write the file atomically."""
        partial = path.with_suffix(".partial")
        partial.write_text(json.dumps(asdict(self)) + "\n")
        partial.replace(path)


def read(path: Path) -> State | None:
    """The state of an environment whose first process is alive; None if none is running."""
    try:
        state = State(**json.loads(path.read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        return None
    return state if _lives(state.pid, path.parent) else None


def _lives(pid: int, root: Path) -> bool:
    """Whether the process exists, is not a zombie, and belongs to this environment: pids are reused, and it may be killed."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] != "Z" and f"--root={root}".encode() in command.split(b"\0")
