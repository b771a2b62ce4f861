"""Rendered files, and the cache of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.errors import MissingToolError
from tokenlabs.manifests.objects import ObjectRef


@dataclass(frozen=True, slots=True)
class Rendered:
    """One file of `dist/<target>/<layer>/`."""

    text: str
    objects: tuple[ObjectRef, ...]


class RenderedFiles:
    """Files that earlier runs rendered, by fingerprint: an SQLite file that may be deleted at any time.

    All methods raise MissingToolError if the file cannot be read or written.
    """

    _SCHEMA = (
        "create table if not exists rendered (fingerprint text primary key, text text not null, objects text not null)"
    )

    def __init__(self, path: Path) -> None:
        self._path = path
        with _usable(path):
            self._connection = _open(path, self._SCHEMA)

    def get(self, fingerprints: Iterable[str]) -> dict[str, Rendered]:
        """The cached files of `fingerprints`."""
        requested = set(fingerprints)
        with _usable(self._path):
            rows = self._connection.execute("select fingerprint, text, objects from rendered")
            return {key: Rendered(text, _decode(objects)) for key, text, objects in rows if key in requested}

    def keep(self, rendered: Mapping[str, Rendered]) -> None:
        """Cache exactly `rendered`, and drop everything else."""
        with _usable(self._path), self._connection:
            known = {key for (key,) in self._connection.execute("select fingerprint from rendered")}
            self._connection.executemany(
                "delete from rendered where fingerprint = ?", [(key,) for key in known - rendered.keys()]
            )
            self._connection.executemany(
                "insert into rendered values (?, ?, ?)",
                [(key, rendered[key].text, _encode(rendered[key].objects)) for key in rendered.keys() - known],
            )


@contextmanager
def _usable(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        raise MissingToolError(
            f"{path}: {error}; free some disk space, or delete the file: it is only a cache"
        ) from error


def _open(path: Path, schema: str) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Not every platform's repository ignores it, as this one does.
    if not (ignored := path.parent / ".gitignore").exists():
        ignored.write_text("*\n")
    try:
        connection = sqlite3.connect(path, timeout=30)
        connection.execute(schema)
    except sqlite3.DatabaseError:  # not a database, or truncated: recreate it
        path.unlink(missing_ok=True)
        connection = sqlite3.connect(path, timeout=30)
        connection.execute(schema)
    return connection


def _encode(objects: Iterable[ObjectRef]) -> str:
    return "\n".join("|".join(each) for each in objects)


def _decode(text: str) -> tuple[ObjectRef, ...]:
    return tuple(ObjectRef(*line.split("|")) for line in text.splitlines())
