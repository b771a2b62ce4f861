"""Where built tools are kept between runs, and how two test processes that want the same one get it once."""

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
    """The folder of everything that tests build or install; never inside a checkout, so that clones share it."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "tokenlabs"


def cached_folder(name: str, locks: Iterable[Path], make: Callable[[Path], None]) -> Path:
    """A folder made once by `make(folder)` for this machine and the content of these lock files.

    `make` fills a folder beside the final one, which is then renamed: what is there is whole. Whatever `make` raises
    is passed on and leaves nothing behind.
    """
    digest = hashlib.sha256(f"{platform.system()}/{platform.machine()}".encode())
    for lock in locks:
        digest.update(lock.read_bytes())
    final = cache_root() / f"{name}-{digest.hexdigest()[:16]}"
    with _locked(cache_root() / f".{name}.lock"):
        if not final.is_dir():
            building = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=cache_root()))
            try:
                make(building)
                building.rename(final)
            finally:
                shutil.rmtree(building, ignore_errors=True)
    return final


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
