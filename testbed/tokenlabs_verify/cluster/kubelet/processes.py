"""Containers' processes: starting them, their output, their end."""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenlabs_verify.cluster.kubelet import launch
from tokenlabs_verify.cluster.kubelet.journal import say
from tokenlabs_verify.cluster.kubelet.logs import LogWriter
from tokenlabs_verify.cluster.kubelet.root import Step

_PR_SET_CHILD_SUBREAPER = 36


class StartError(Exception):
    """A container could not be started: its root could not be built, or its program is not there."""


@dataclass(frozen=True, slots=True)
class Spec:
    """All that starting a container takes."""

    root: Path
    """Empty folder that the root is mounted on, in the container's own mount namespace only."""
    steps: Sequence[Step]
    read_only: bool
    hostname: str
    directory: str
    argv: Sequence[str]
    environment: Mapping[str, str]
    network: int | None
    """File descriptor of the pod's network namespace; none: the node's."""
    log: Path

    def text(self) -> str:
        """As the launcher reads it."""
        return json.dumps(
            {
                "root": str(self.root),
                "steps": [step.plain() for step in self.steps],
                "read_only": self.read_only,
                "hostname": self.hostname,
                "directory": self.directory,
                "argv": list(self.argv),
                "environment": dict(self.environment),
                "network": self.network,
            }
        )


class Supervisor:
    """Starts containers, copies their output into their logs and tells when they end; one thread for all.

    Containers end with the process that holds the supervisor.
    """

    def __init__(self) -> None:
        # The launcher leaves its child to the nearest process that asked for orphans: this one.
        launch.control_process(_PR_SET_CHILD_SUBREAPER, 1)
        self._selector = selectors.DefaultSelector()
        self._pending: list[Callable[[], None]] = []
        self._lock = threading.Lock()
        self._wake, self._waker = os.pipe()
        self._selector.register(self._wake, selectors.EVENT_READ, lambda: os.read(self._wake, 4096))
        threading.Thread(target=self._run, name="supervisor", daemon=True).start()

    def start(self, spec: Spec, on_exit: Callable[[int, int], None]) -> int:
        """Start a container; its first process's id. `on_exit(pid, code)` comes from the supervisor's thread.

        The code is the program's own, or 128 and the number of the signal that ended it.

        Raises:
            StartError: with the reason.
        """
        spec.log.parent.mkdir(parents=True, exist_ok=True)
        outputs = [os.pipe() for _ in range(2)]
        try:
            pid = self._launch(spec, [writer for _, writer in outputs])
        except StartError:
            for reader, _ in outputs:
                os.close(reader)
            raise
        finally:
            for _, writer in outputs:
                os.close(writer)
        descriptor = os.pidfd_open(pid)
        files = [os.open(spec.log, os.O_CREAT | os.O_APPEND | os.O_WRONLY | os.O_CLOEXEC, 0o644) for _ in range(2)]
        writers = [LogWriter(file, stream) for file, stream in zip(files, ("stdout", "stderr"), strict=True)]

        def register() -> None:
            for (reader, _), writer in zip(outputs, writers, strict=True):
                os.set_blocking(reader, False)
                self._selector.register(reader, selectors.EVENT_READ, lambda r=reader, w=writer: self._copy(r, w))
            readers = [reader for reader, _ in outputs]
            ended = lambda: self._ended(pid, descriptor, readers, on_exit)  # noqa: E731
            self._selector.register(descriptor, selectors.EVENT_READ, ended)

        with self._lock:
            self._pending.append(register)
        os.write(self._waker, b"!")
        return pid

    def _launch(self, spec: Spec, outputs: Sequence[int]) -> int:
        spec_reader, spec_writer = os.pipe()
        status_reader, status_writer = os.pipe()
        go_reader, go_writer = os.pipe()
        passed = [spec_reader, status_writer, go_reader]
        with os.fdopen(spec_writer, "w", encoding="utf-8") as to, os.fdopen(status_reader, encoding="utf-8") as status:
            launcher = subprocess.Popen(
                [sys.executable, "-I", "-S", launch.__file__, *map(str, passed)],
                pass_fds=[*passed, *([spec.network] if spec.network is not None else [])],
                stdin=subprocess.DEVNULL,
                stdout=outputs[0],
                stderr=outputs[1],
            )
            for descriptor in passed:
                os.close(descriptor)
            with contextlib.suppress(BrokenPipeError):
                to.write(spec.text())
                to.close()
            first = status.readline()
            # When it is gone, its child is ours.
            launcher.wait()
            os.close(go_writer)
            problem = status.read()
        if not first.endswith("\n"):
            raise StartError(first or f"the launcher ended with code {launcher.returncode}")
        pid = int(first)
        if problem:
            os.waitpid(pid, 0)
            raise StartError(problem)
        return pid

    def _copy(self, reader: int, writer: LogWriter) -> bool:
        """Copy what there is; whether there may be more."""
        try:
            data = os.read(reader, 65536)
        except BlockingIOError:
            return False
        if data:
            writer.write(data, time.time())
            return True
        self._selector.unregister(reader)
        os.close(reader)
        writer.close(time.time())
        return False

    def _ended(self, pid: int, descriptor: int, readers: Sequence[int], on_exit: Callable[[int, int], None]) -> None:
        self._selector.unregister(descriptor)
        os.close(descriptor)
        # What it wrote last comes before the news of its end.
        for reader in readers:
            key = self._selector.get_map().get(reader)
            while key is not None and key.data():
                pass
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        on_exit(pid, code if code >= 0 else 128 - code)

    def _run(self) -> None:
        while True:
            with self._lock:
                pending, self._pending = self._pending, []
            for each in pending:
                each()
            for key, _ in self._selector.select():
                # One that came before it in this round may have closed it.
                if key.fileobj in self._selector.get_map():
                    try:
                        key.data()
                    except OSError as error:
                        # Such as a full disk: that a log lacks a line must not end everything.
                        say(f"log: {error}")


def kill(pid: int, number: signal.Signals) -> None:
    """Send a signal to a container's first process, if it is still there."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)


def execute(pid: int, argv: Sequence[str], environment: Mapping[str, str], seconds: float) -> tuple[int, str]:
    """Run a program inside a running container, as exec probes and hooks do: its exit code and output.

    Raises:
        TimeoutError: it took longer than `seconds`, and was killed.
    """
    nsenter = shutil.which("nsenter") or "nsenter"
    inside = ["--mount", "--uts", "--ipc", "--net", "--pid", "--root", "--wd"]
    process = subprocess.Popen(
        [nsenter, f"--target={pid}", *inside, "--", *argv],
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise TimeoutError(f"{argv[0]} took more than {seconds:g} s") from None
    return process.returncode, output.decode(errors="replace").strip()
