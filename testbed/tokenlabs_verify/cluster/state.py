"""What a running environment says of itself: read by `tokenlabs env status` and by whoever wants in."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class State:
    """A sandbox that is up. `pid` is its first process, in the host's numbering."""

    pid: int
    api_port: int
    """On the host's 127.0.0.1, forwarded to the API server."""
    gateway_port: int
    """On the host's 127.0.0.1, forwarded to the Gateway's node port."""

    def write(self, path: Path) -> None:
        """Write it as a whole."""
        partial = path.with_suffix(".partial")
        partial.write_text(json.dumps(asdict(self)) + "\n")
        partial.replace(path)


def read(path: Path) -> State | None:
    """The state of an environment whose first process still lives; none where nothing runs."""
    try:
        state = State(**json.loads(path.read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        return None
    return state if _lives(state.pid, path.parent) else None


def _lives(pid: int, root: Path) -> bool:
    """Whether it is there, is no zombie, and is this environment's: numbers are used again, and it is one to be killed."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] != "Z" and f"--root={root}".encode() in command.split(b"\0")
