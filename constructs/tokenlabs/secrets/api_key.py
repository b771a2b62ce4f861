"""API keys: generation and strength checks. Keys are never stored in plain text."""

from __future__ import annotations

from tokenlabs.contract.tenant_secret import KEY_PREFIX
from tokenlabs.errors import TokenlabsError

RANDOM_BYTES = 32
SHORTEST = 32
FEWEST_DIFFERENT = 12
"""Minimum length and distinct characters of an imported key: its digest is public, so it must not be guessable."""

PLACEHOLDER = "change_me"
"""Part of keys that are public; only the kind target may use them."""


def generate() -> str:
    """A new key: the prefix that secret scanners look for, then 32 random bytes in URL-safe base64 without padding."""
    import secrets  # not above: synth only compares digests

    return KEY_PREFIX + secrets.token_urlsafe(RANDOM_BYTES)


def accept_existing(key: str) -> str:
    """The key, if it is strong enough; error messages never repeat it.

    Raises:
        TokenlabsError: a placeholder, too short or too regular, or characters that a bearer token cannot have.
    """
    if PLACEHOLDER in key.lower():
        raise TokenlabsError(
            f"The key given is a placeholder (it contains `{PLACEHOLDER}`) and public. Remove --key-stdin to generate a "
            "random key."
        )
    if not key or not all("!" <= character <= "~" for character in key):
        raise TokenlabsError(
            "The key given is empty or contains spaces, line breaks or non-ASCII characters, which no client can send in a "
            "bearer token. Give only the key, on one line."
        )
    if len(key) < SHORTEST or len(set(key)) < FEWEST_DIFFERENT:
        raise TokenlabsError(
            f"The key given is too easy to guess: it must have at least {SHORTEST} characters, {FEWEST_DIFFERENT} of "
            "them different. Remove --key-stdin to generate a random key."
        )
    return key
