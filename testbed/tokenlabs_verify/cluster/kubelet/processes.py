"""Containers' processes: their start, output and exit."""

from __future__ import annotations

import contextlib
import json
import os
import select
import selectors
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from tokenlabs_verify.cluster.kubelet.journal import say
from tokenlabs_verify.cluster.kubelet.logs import LogWriter

_NSENTER = shutil.which("nsenter") or "nsenter"


class StartError(Exception):
    """A container could not be started: its root could not be created, or its program is missing."""


@dataclass(frozen=True, slots=True)
class Spec:
    """Everything needed to start a container."""

    root: Sequence[str]
    """bubblewrap's options that create it (`root.plan`)."""
    read_only: bool
    hostname: str
    directory: str
    argv: Sequence[str]
    environment: Mapping[str, str]
    network: Path | None
    """File of the pod's network namespace; None: the node's."""
    log: Path

    def options(self) -> Iterator[str]:
        """bubblewrap's options, and the program."""
        yield from (
            "--unshare-pid",
            "--unshare-uts",
            "--unshare-ipc",
            "--as-pid-1",
            "--new-session",
            "--die-with-parent",
        )
        yield from ("--hostname", self.hostname[:64], *self.root, "--dir", self.directory, "--chdir", self.directory)
        if self.read_only:
            yield from ("--remount-ro", "/")
        yield from ("--", *self.argv)


class _Launched:
    """bubblewrap, which waits outside the container's namespaces for the container's first process."""

    def __init__(self, bubblewrap: subprocess.Popen[bytes], status: TextIO) -> None:
        self._bubblewrap, self._status = bubblewrap, status
        self.ended = os.pidfd_open(bubblewrap.pid)
        """Readable once it has exited."""
        first = status.readline()
        self.pid = int(json.loads(first)["child-pid"]) if first else 0
        """The container's first process."""

    def started(self) -> bool:
        """Wait until the program runs; False: it could not be started."""
        while not select.select([self.ended], [], [], 0.001)[0]:
            # bubblewrap reports the program's exit but not its start: until then the process is a copy of bubblewrap.
            if self.pid and _words(self.pid) not in (b"", _words(self._bubblewrap.pid)):
                return True
        return "exit-code" in self._status.read()

    def end(self) -> int:
        """Wait for its exit: the program's exit code, or 128 plus the signal that killed it."""
        code = self._bubblewrap.wait()
        os.close(self.ended)
        self._status.close()
        return code if code >= 0 else 128 - code


def _words(pid: int) -> bytes:
    """A process's command line; empty if it has exited, and briefly during an exec."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


class Supervisor:
    """Starts containers, copies their output to their logs and reports their exit; one thread for all.

    Containers end with the supervisor's process.
    """

    def __init__(self, bubblewrap: Path) -> None:
        self._bubblewrap = bubblewrap
        self._selector = selectors.DefaultSelector()
        self._pending: list[Callable[[], None]] = []
        self._lock = threading.Lock()
        self._wake, self._waker = os.pipe()
        self._selector.register(self._wake, selectors.EVENT_READ, lambda: os.read(self._wake, 4096))
        threading.Thread(target=self._run, name="supervisor", daemon=True).start()

    def start(self, spec: Spec, on_exit: Callable[[int, int], None]) -> int:
        """Start a container; return the id of its first process. `on_exit(pid, code)` is called from the supervisor's thread.

        The code is the program's own, or 128 plus the signal that killed it.

        Raises:
            StartError: with the reason.
        """
        spec.log.parent.mkdir(parents=True, exist_ok=True)
        outputs = [os.pipe() for _ in range(2)]
        try:
            launched = self._launch(spec, [writer for _, writer in outputs])
        finally:
            for _, writer in outputs:
                os.close(writer)
        if not launched.started():
            said = os.read(outputs[1][0], 4096).decode(errors="replace").strip()
            launched.end()
            for reader, _ in outputs:
                os.close(reader)
            raise StartError(said or "bubblewrap exited without a message")
        files = [os.open(spec.log, os.O_CREAT | os.O_APPEND | os.O_WRONLY | os.O_CLOEXEC, 0o644) for _ in range(2)]
        writers = [LogWriter(file, stream) for file, stream in zip(files, ("stdout", "stderr"), strict=True)]

        def register() -> None:
            for (reader, _), writer in zip(outputs, writers, strict=True):
                os.set_blocking(reader, False)
                self._selector.register(reader, selectors.EVENT_READ, lambda r=reader, w=writer: self._copy(r, w))
            readers = [reader for reader, _ in outputs]
            ended = lambda: self._ended(launched, readers, on_exit)  # noqa: E731
            self._selector.register(launched.ended, selectors.EVENT_READ, ended)

        with self._lock:
            self._pending.append(register)
        os.write(self._waker, b"!")
        return launched.pid

    def _launch(self, spec: Spec, outputs: Sequence[int]) -> _Launched:
        enter = [_NSENTER, f"--net={spec.network}"] if spec.network else []
        reader, writer = os.pipe()
        child = subprocess.Popen(
            [*enter, str(self._bubblewrap), "--json-status-fd", str(writer), *spec.options()],
            pass_fds=[writer],
            env=dict(spec.environment),
            stdin=subprocess.DEVNULL,
            stdout=outputs[0],
            stderr=outputs[1],
        )
        os.close(writer)
        return _Launched(child, os.fdopen(reader, encoding="utf-8"))

    def _copy(self, reader: int, writer: LogWriter) -> bool:
        """Copy available output; return whether there may be more."""
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

    def _ended(self, launched: _Launched, readers: Sequence[int], on_exit: Callable[[int, int], None]) -> None:
        self._selector.unregister(launched.ended)
        # Copy its last output before reporting its exit.
        for reader in readers:
            key = self._selector.get_map().get(reader)
            while key is not None and key.data():
                pass
        on_exit(launched.pid, launched.end())

    def _run(self) -> None:
        while True:
            with self._lock:
                pending, self._pending = self._pending, []
            for each in pending:
                each()
            for key, _ in self._selector.select():
                # An earlier event of this round may have closed it.
                if key.fileobj in self._selector.get_map():
                    try:
                        key.data()
                    except OSError as error:
                        # Such as a full disk: an incomplete log must not stop everything.
                        say(f"log: {error}")


def kill(pid: int, number: signal.Signals) -> None:
    """Send a signal to a container's first process, if it still exists."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)


def execute(pid: int, argv: Sequence[str], environment: Mapping[str, str], seconds: float) -> tuple[int, str]:
    """Run a program inside a running container, like exec probes and hooks; return its exit code and output.

    Raises:
        TimeoutError: it took longer than `seconds`, and was killed.
    """
    inside = ["--mount", "--uts", "--ipc", "--net", "--pid", "--root", "--wd"]
    process = subprocess.Popen(
        [_NSENTER, f"--target={pid}", *inside, "--", *argv],
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
