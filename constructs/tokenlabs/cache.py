"""Where built and downloaded tools are kept between runs, and how processes that want the same one make it once."""

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
    """The folder of everything kept: `TOKENLABS_CACHE`, else `tokenlabs` in `XDG_CACHE_HOME`, else `~/.cache/tokenlabs`.

    Never inside a checkout, so that clones share it.
    """
    chosen = os.environ.get("TOKENLABS_CACHE")
    if chosen:
        return Path(chosen).absolute()
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "tokenlabs"


def folder_of(name: str, inputs: Iterable[bytes]) -> Path:
    """Where what is made of these inputs on this kind of machine is kept, or would be.

    Args:
        name: for people, and for the lock: it may hold `/`, one folder a step.
        inputs: all that decides what is made, such as the bytes of a lock file.
    """
    digest = hashlib.sha256(f"{platform.system()}/{platform.machine()}".encode())
    for part in inputs:
        digest.update(part)
    return cache_root() / f"{name}-{digest.hexdigest()[:16]}"


def made_once(folder: Path, make: Callable[[Path], None], *, waiting: Callable[[], None] | None = None) -> Path:
    """`folder`, made by `make(temporary)` if it is not there; of several processes one makes it, the others wait.

    `waiting` is called before such a wait.

    `make` fills a folder beside the final one, which is then renamed: what is there is whole. Whatever `make` raises
    is passed on and leaves nothing behind; what a killed process left is removed by the next.
    """
    if folder.is_dir():
        return folder
    with _locked(folder.with_name(f".{folder.name}.lock"), waiting):
        if not folder.is_dir():
            for left in folder.parent.glob(f".{folder.name}.part-*"):
                shutil.rmtree(left, ignore_errors=True)
            # Not the same name again: a compiler that outlived its killed parent may still write there.
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
    """The lock file stays: removing it while another process waits on it would let a third one in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if waiting is not None:
                waiting()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
