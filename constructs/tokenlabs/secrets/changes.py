"""Atomic changes of several files: all or none."""

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
    """A file's text before and after; None: the file does not exist."""

    path: Path
    before: str | None
    after: str | None


def created(path: Path, text: str) -> Change:
    """Creation of a file that must not exist."""
    return Change(path, None, text)


def replaced(path: Path, text: str) -> Change:
    """A new text for a file, which may exist."""
    return Change(path, _read(path), text)


def removed(path: Path) -> Change:
    """Deletion of a file."""
    return Change(path, _read(path), None)


def apply(changes: Iterable[Change]) -> None:
    """Apply the changes in order, each file atomically; undo them if one fails.

    Raises:
        TokenlabsError: a file has changed since the changes were planned, or cannot be written. Nothing has changed
            then.
    """
    planned = list(changes)
    for change in planned:
        if _read(change.path) != change.before:
            what = "appeared" if change.before is None else "changed"
            raise TokenlabsError(
                f"{change.path} {what} while this command ran, so nothing was changed. Check it, and run the command again."
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
        # newline="": preserves the file's line ends.
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
    # Hidden and not *.yaml, so that a leftover is not taken for a manifest. Contains only ciphertext and public text.
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
