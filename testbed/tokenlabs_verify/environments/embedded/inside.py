"""Sessions: Python modules that run inside a sandbox with a task, started from the host, and return results."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.cluster.sandbox import Sandbox, SandboxError
from tokenlabs_verify.engine.evidence import Results
from tokenlabs_verify.orchestrator import Say
from tokenlabs_verify.report import json_document


class SessionError(TokenlabsError):
    """The session inside the sandbox failed, and has printed why."""

    def __init__(self, code: int) -> None:
        super().__init__("the platform did not start; see the lines above for its last state")
        self.exit_code = code


def results(box: Sandbox, module: str, task: bytes) -> Results:
    """The results of a session module. Raises as `run`."""
    run(box, module, task)
    return json_document.read(box.places.results.read_text())


def run(box: Sandbox, module: str, task: bytes) -> None:
    """Run a session module in the sandbox with a task (JSON).

    Raises:
        SessionError: it failed.
        SandboxError: the sandbox ended.
    """
    box.places.task.write_bytes(task)
    # In its own process group: Ctrl-C would end `nsenter` before the session has restored what it changed.
    child = subprocess.Popen(
        box.inside(sys.executable, "-P", "-m", module, str(box.places.root)),
        stdin=subprocess.PIPE,
        start_new_session=True,
    )
    with child:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            child.communicate()  # closes its stdin, which tells it to exit, and waits
            raise
    if code < 0:
        log = box.places.logs / "machine.log"
        last = "\n".join(log.read_text(errors="replace").splitlines()[-3:])
        raise SandboxError(f"the environment stopped during the session (logs: {box.places.logs}):\n{last}")
    if code:
        raise SessionError(code)


def main(perform: Callable[[bytes, Say], Results | None]) -> int:
    """The session's side of `run`: perform the task, write its results; the exit code. Progress goes to stderr."""
    where = Places(Path(sys.argv[1]))
    # Ignored when started from a shell in the background, but SIGINT is how the parent stops us.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_leave_with_starter, daemon=True).start()
    where.results.unlink(missing_ok=True)
    try:
        found = perform(where.task.read_bytes(), lambda line: print(line, file=sys.stderr, flush=True))
    except TokenlabsError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        # Exit at once, without waiting for layers to become healthy.
        os._exit(130)
    if found:
        where.results.write_text(json_document.render(found))
    return 0


def _leave_with_starter() -> None:
    """Stdin ends when the parent exits or is killed: act as on Ctrl-C."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    main_thread = threading.main_thread().ident
    if main_thread is not None:
        signal.pthread_kill(main_thread, signal.SIGINT)
