"""Keys never leave a run: every text that a report may show passes here first, before it is cut."""

from __future__ import annotations

import base64
import re
import threading
from urllib.parse import quote

from tokenlabs.contract.tenant_secret import KEY_PREFIX

MASK = f"{KEY_PREFIX}…"

_KEY = re.compile(r"tlabs(?:_|%(?:25)*5f)(?:[a-z0-9_\-]|%(?:25)*[0-9a-f]{2})+", re.IGNORECASE)
"""Whatever looks like a key of tokenlabs, whoever's it is, however often it was percent-encoded."""
_AUTHORIZATION = re.compile(
    r"(?P<name>\b(?:proxy-)?authorization\b[\"']?\s*[:=]\s*[\"']?)(?P<scheme>[A-Za-z]+[ \t]+)?(?P<value>[^\s\"',}]+)",
    re.IGNORECASE,
)
_HARMLESS = frozenset({"redacted", MASK, "…"})
"""What may stand there: the gateway's own word, and what is masked already."""


class Masking:
    """The keys of one run. Safe for several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forms: list[str] = []

    def add(self, key: str) -> None:
        """From now on this key is not shown, in none of the forms that it could take in a log."""
        secret = key.removeprefix(KEY_PREFIX)
        forms = {key, secret, quote(key, safe=""), base64.b64encode(key.encode()).decode().rstrip("=")}
        with self._lock:
            # Longest first: no form may leave the rest of a longer one behind.
            self._forms = sorted({*self._forms, *forms}, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        """The text without keys, and without whatever follows `Authorization:`."""
        with self._lock:
            forms = list(self._forms)
        for form in forms:
            text = text.replace(form, MASK)
        return _AUTHORIZATION.sub(_hidden, masked(text))


def masked(text: str) -> str:
    """The text without anything that looks like a key: the last thing that every report does."""
    return _KEY.sub(MASK, text)


def _hidden(match: re.Match[str]) -> str:
    value = match["value"]
    if value in _HARMLESS or value.startswith("sha256:"):
        return match[0]
    return f"{match['name']}{match['scheme'] or ''}…"
