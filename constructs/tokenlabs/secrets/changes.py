"""Several files changed together: all of them, or none."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.errors import TokenlabsError


@dataclass(frozen=True, slots=True)
class Change:
    """A file's text before and after; None: no such file."""

    path: Path
    before: str | None
    after: str | None


def created(path: Path, text: str) -> Change:
    """A file that must not be there yet."""
    return Change(path, None, text)


def replaced(path: Path, text: str) -> Change:
    """A file given a new text, whether or not it is there."""
    return Change(path, _read(path), text)


def removed(path: Path) -> Change:
    """A file taken away."""
    return Change(path, _read(path), None)


def apply(changes: Iterable[Change]) -> None:
    """Makes the changes in the order given, each file in one step; what was done is undone when one fails.

    Raises:
        TokenlabsError: a file is not as it was when the changes were planned, or cannot be written. Nothing has changed
            then.
    """
    planned = list(changes)
    for change in planned:
        if _read(change.path) != change.before:
            what = "appeared" if change.before is None else "changed"
            raise TokenlabsError(
                f"{change.path} {what} while this command ran, so nothing was changed. Look at it, and run it again."
            )
    done: list[Change] = []
    try:
        for change in planned:
            _put(change.path, change.after)
            done.append(change)
    except BaseException as error:
        for change in reversed(done):
            _put(change.path, change.before)
        if isinstance(error, OSError):
            raise TokenlabsError(f"{error.filename or change.path}: {error.strerror}. Nothing was changed.") from None
        raise


def _read(path: Path) -> str | None:
    try:
        # newline="": a file's own line ends are kept.
        with path.open(encoding="utf-8", newline="") as stream:
            return stream.read()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise TokenlabsError(f"{path} cannot be read: {reason}.") from None


def _put(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
        return
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    # Hidden and not *.yaml, so that nothing takes a leftover for a manifest. Only ciphertext and public text comes
    # here.
    handle, draft = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
            os.fchmod(handle, mode)
            stream.flush()
            os.fsync(handle)
        os.replace(draft, path)  # noqa: PTH105 - draft is a name
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(draft)  # noqa: PTH108 - draft is a name
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
