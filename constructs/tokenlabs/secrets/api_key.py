"""API keys: made, measured, never kept."""

from __future__ import annotations

from tokenlabs.contract.tenant_secret import KEY_PREFIX, digest
from tokenlabs.errors import TokenlabsError

RANDOM_BYTES = 32
SHORTEST = 32
FEWEST_DIFFERENT = 12
"""An existing key's length and different characters: its digest is public, so it must not be guessable."""

PLACEHOLDER = "change_me"
GUIDE_DEMO_KEYS = ("tlabs_free_demo_key_change_me", "tlabs_pro_demo_key_change_me")
"""Keys that the platform's guide once committed in plain text; only the kind target may use such."""


def generate() -> str:
    """A new key: the prefix that secret scanners look for, then 32 random bytes in URL-safe base64 without padding."""
    import secrets  # not above: synth only compares digests

    return KEY_PREFIX + secrets.token_urlsafe(RANDOM_BYTES)


PLACEHOLDER_DIGESTS = frozenset(map(digest, GUIDE_DEMO_KEYS))


def accept_existing(key: str) -> str:
    """The key as given, if it may guard the platform; the message of a refusal never repeats it.

    Raises:
        TokenlabsError: a placeholder, too short or too regular, or characters that cannot stand in a bearer token.
    """
    if PLACEHOLDER in key.lower():
        raise TokenlabsError(
            f"The key given is a placeholder (it contains `{PLACEHOLDER}`), and everyone can read it in the guide. "
            "Leave out --key-stdin, and a random key is made."
        )
    if not key or not all("!" <= character <= "~" for character in key):
        raise TokenlabsError(
            "The key given is empty or has spaces, line breaks or characters outside ASCII in it, which no client "
            "can send as a bearer token. Give the key alone, on one line."
        )
    if len(key) < SHORTEST or len(set(key)) < FEWEST_DIFFERENT:
        raise TokenlabsError(
            f"The key given is too easy to guess: it must have at least {SHORTEST} characters, {FEWEST_DIFFERENT} of "
            "them different. Leave out --key-stdin, and a random key is made."
        )
    return key
