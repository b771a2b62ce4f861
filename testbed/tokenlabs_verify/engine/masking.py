"""Masks keys: every text in a report passes through here before it is truncated."""

from __future__ import annotations

import base64
import re
import threading
from urllib.parse import quote

from tokenlabs.contract.tenant_secret import KEY_PREFIX

MASK = f"{KEY_PREFIX}…"

_KEY = re.compile(r"tlabs(?:_|%(?:25)*5f)(?:[a-z0-9_\-]|%(?:25)*[0-9a-f]{2})+", re.IGNORECASE)
"""Any string in the format of a tokenlabs key, however often it was percent-encoded."""
_AUTHORIZATION = re.compile(
    r"(?P<name>\b(?:proxy-)?authorization\b[\"']?\s*[:=]\s*[\"']?)(?P<scheme>[A-Za-z]+[ \t]+)?(?P<value>[^\s\"',}]+)",
    re.IGNORECASE,
)
_HARMLESS = frozenset({"redacted", MASK, "…"})
"""Values that are kept: the gateway's own `redacted`, and already masked ones."""


class Masking:
    """The keys of one run. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forms: list[str] = []

    def add(self, key: str) -> None:
        """Mask this key from now on, in every form it can take in a log."""
        secret = key.removeprefix(KEY_PREFIX)
        forms = {key, secret, quote(key, safe=""), base64.b64encode(key.encode()).decode().rstrip("=")}
        with self._lock:
            # Longest first: a shorter form must not leave part of a longer one.
            self._forms = sorted({*self._forms, *forms}, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        """The text with known keys and everything after `Authorization:` masked."""
        with self._lock:
            forms = list(self._forms)
        for form in forms:
            text = text.replace(form, MASK)
        return _AUTHORIZATION.sub(_hidden, masked(text))


def masked(text: str) -> str:
    """The text with everything that looks like a key masked: the last step of every report."""
    return _KEY.sub(MASK, text)


def _hidden(match: re.Match[str]) -> str:
    value = match["value"]
    if value in _HARMLESS or value.startswith("sha256:"):
        return match[0]
    return f"{match['name']}{match['scheme'] or ''}…"
