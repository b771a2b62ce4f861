"""The cache of built and downloaded tools, and the lock with which one of several processes creates each."""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path


def cache_root() -> Path:
    """The cache's folder: `TOKENLABS_CACHE`, else `tokenlabs` in `XDG_CACHE_HOME`, else `~/.cache/tokenlabs`.

    Never inside a checkout, so that clones share it.
    """
    chosen = os.environ.get("TOKENLABS_CACHE")
    if chosen:
        return Path(chosen).absolute()
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "tokenlabs"


def folder_of(name: str, inputs: Iterable[bytes]) -> Path:
    """The cache folder for a result of these inputs on this kind of machine.

    Args:
        name: readable part of the folder's name; may contain `/`.
        inputs: everything that the result depends on, such as the bytes of a lock file.
    """
    digest = hashlib.sha256(f"{platform.system()}/{platform.machine()}".encode())
    for part in inputs:
        digest.update(part)
    return cache_root() / f"{name}-{digest.hexdigest()[:16]}"


def made_once(folder: Path, make: Callable[[Path], None], *, waiting: Callable[[], None] | None = None) -> Path:
    """`folder`, created by `make(temporary)` if it is missing. One of several processes creates it, the others wait.

    `waiting` is called before such a wait. `make` fills a temporary folder, which is then renamed, so that `folder` is always
    complete. Errors of `make` leave nothing behind; leftovers of killed processes are removed by the next.
    """
    if folder.is_dir():
        return folder
    with _locked(folder.with_name(f".{folder.name}.lock"), waiting):
        if not folder.is_dir():
            for left in folder.parent.glob(f".{folder.name}.part-*"):
                shutil.rmtree(left, ignore_errors=True)
            # A new name each time: a compiler that outlived its killed parent may still write to the old one.
            part = Path(tempfile.mkdtemp(prefix=f".{folder.name}.part-", dir=folder.parent))
            part.chmod(0o755)
            try:
                make(part)
                part.rename(folder)
            finally:
                shutil.rmtree(part, ignore_errors=True)
    return folder


@contextmanager
def _locked(path: Path, waiting: Callable[[], None] | None) -> Iterator[None]:
    """Lock a file. It is never removed: removing it while another process waits would admit a third."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if waiting is not None:
                waiting()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
