"""The record: every request that reached this server, whatever its answer was.

A request is recorded once its head has arrived, before any answer: it has arrived even if its body breaks off, it is
malformed, or it is answered with an error. Only the simulator's own paths, the probes and `/metrics` are left out, and
even these are recorded when they carry a tag.

No key is ever recorded: headers that carry one, and anything that looks like a key of tokenlabs, are replaced by
`sha256:` and 16 hex digits.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .http1 import Head
from .protocol import TAG

MOST = 20_000
"""Entries kept; `x-simulator-forgotten` in the answer tells how many older ones were dropped."""
SMALL = 16 * 2**10
"""Largest body that is recorded itself."""

SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "x-api-key", "api-key"})
_KEY = re.compile(r"tlabs(?:_|%5f)(?:[a-z0-9_\-]|%[0-9a-f]{2})+", re.IGNORECASE)


def digest(value: str) -> str:
    """What the record has in place of a secret value."""
    return "sha256:" + hashlib.sha256(value.encode("latin-1", "replace")).hexdigest()[:16]


def without_keys(text: str) -> str:
    """`text` with every key in it replaced by its digest."""
    return _KEY.sub(lambda match: digest(match[0]), text)


@dataclass(slots=True)
class Entry:
    """One request; its last fields are filled in while it is read and answered."""

    tag: str
    method: str
    path: str
    """The whole target, query included."""
    host: str
    headers: dict[str, list[str]]
    at: float
    """Seconds since the epoch."""
    malformed: str = ""
    """What is wrong with it, if anything."""
    body_bytes: int = 0
    body: Any = None
    """If it is small and JSON."""
    complete: bool = False
    """Whether the whole body arrived."""
    answered: int | None = None
    """The answer's status; None: no answer has begun."""
    sha256: Any = field(default_factory=hashlib.sha256, repr=False)

    def take(self, piece: bytes) -> None:
        """Adds a piece of the body."""
        self.body_bytes += len(piece)
        self.sha256.update(piece)

    def finish(self, body: bytes) -> None:
        """Completes the body; `body` may be only its beginning."""
        self.complete = True
        if 0 < len(body) == self.body_bytes <= SMALL:
            try:
                # Read first: an escape could hide a key from the search.
                self.body = json.loads(without_keys(json.dumps(json.loads(body), ensure_ascii=False)))
            except (ValueError, RecursionError):
                self.body = None

    def to_json(self) -> dict[str, Any]:
        """As `GET /simulator/requests` shows it."""
        shown = ("tag", "method", "path", "host", "headers", "at", "malformed", "body_bytes", "body", "complete")
        return {name: getattr(self, name) for name in shown} | {
            "answered": self.answered,
            "body_sha256": self.sha256.hexdigest(),
        }


class Record:
    """The entries, oldest first; the number kept is bounded."""

    def __init__(self, most: int = MOST) -> None:
        self._entries: deque[Entry] = deque(maxlen=most)
        self.forgotten = 0
        """Entries dropped since the record was last emptied."""

    def arrived(self, head: Head, at: float) -> Entry:
        """Records a request whose head has arrived."""
        headers: dict[str, list[str]] = {}
        for name, value in head.headers:
            kept = digest(value) if name in SECRET_HEADERS else without_keys(value)
            headers.setdefault(without_keys(name), []).append(kept)
        return self._add(
            Entry(
                without_keys(head.value(TAG)),
                head.method,
                without_keys(head.target),
                without_keys(head.value("host")),
                headers,
                at,
            )
        )

    def malformed(self, raw: bytes, reason: str, at: float) -> Entry:
        """Records bytes that are not a request: their first line and tag, if any."""
        text = raw[:SMALL].decode("latin-1")
        first = without_keys(text.strip().partition("\n")[0].strip())
        tag = re.search(rf"^{TAG}:[ \t]*(\S+)", text, re.MULTILINE | re.IGNORECASE)
        method, _, target = re.sub(r" HTTP/\S*$", "", first).partition(" ")
        entry = Entry(without_keys(tag[1]) if tag else "", method[:32], target[:2048], "", {}, at, malformed=reason)
        return self._add(entry)

    def entries(self, tag: str | None = None, tag_prefix: str = "") -> Iterator[Entry]:
        """The entries with the tag, or with the prefix in their tag."""
        for entry in self._entries:
            if entry.tag == tag or (tag is None and entry.tag.startswith(tag_prefix)):
                yield entry

    def forget(self) -> None:
        """Empties the record."""
        self._entries.clear()
        self.forgotten = 0

    def _add(self, entry: Entry) -> Entry:
        self.forgotten += len(self._entries) == self._entries.maxlen
        self._entries.append(entry)
        return entry
