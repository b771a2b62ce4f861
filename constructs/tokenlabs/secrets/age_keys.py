"""The operator's age keys: where sops looks for them, which exist, and how a new one is created."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenlabs.errors import MissingToolError, TokenlabsError

IDENTITY_PREFIX = "AGE-SECRET-KEY-1"


@dataclass(frozen=True, slots=True)
class AgeKeys:
    """Public keys (age recipients) whose private keys are on this machine, and the file for a new one."""

    file: Path
    recipients: tuple[str, ...]


def key_file(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where sops looks for age keys.

    sops 3.11, age/keysource.go: `SOPS_AGE_KEY_FILE`, else `sops/age/keys.txt` in the user's configuration directory,
    which `XDG_CONFIG_HOME` names on macOS too.
    """
    if given := environment.get("SOPS_AGE_KEY_FILE"):
        return Path(given)
    if configuration := environment.get("XDG_CONFIG_HOME"):
        return Path(configuration, "sops/age/keys.txt")
    home = Path(environment.get("HOME") or Path.home())
    return home / ("Library/Application Support" if platform == "darwin" else ".config") / "sops/age/keys.txt"


def keys_here() -> AgeKeys:
    """The keys that sops would find, those of `SOPS_AGE_KEY` first. Private keys are not kept.

    Raises:
        TokenlabsError: a malformed private key, or an unreadable file.
    """
    file = key_file()
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        text = ""
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not text"
        raise TokenlabsError(
            f"{file}: the age keys cannot be read: {reason}. sops needs this file too; fix its permissions or content."
        ) from None
    from_environment = _recipients(os.environ.get("SOPS_AGE_KEY", ""), "SOPS_AGE_KEY")
    return AgeKeys(file, tuple(dict.fromkeys((*from_environment, *_recipients(text, str(file))))))


def make_key(file: Path) -> str:
    """Append a new private key to sops's file, readable only by its owner, and return the public key."""
    identity = pyrage_module().x25519.Identity.generate()
    recipient = str(identity.to_public())
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(handle, "a+", encoding="utf-8") as stream:
            os.fchmod(handle, 0o600)
            stream.seek(0)
            text = stream.read()
            gap = "" if not text or text.endswith("\n") else "\n"
            stream.write(f"{gap}# made by tokenlabs init; public key: {recipient}\n{identity}\n")
            stream.flush()
            os.fsync(handle)
    except OSError as error:
        message = f"{file}: the new age key cannot be written: {error.strerror}. Set SOPS_AGE_KEY_FILE to another file."
        raise TokenlabsError(message) from None
    return recipient


def private_key(file: Path, recipient: str) -> str:
    """The private key that `make_key` wrote for this public key. Pass it only to sops."""
    from_str = pyrage_module().x25519.Identity.from_str
    lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
    identities = [line for line in lines if line.startswith(IDENTITY_PREFIX)]
    return next(line for line in identities if str(from_str(line).to_public()) == recipient)


def lines_of(file: Path, recipient: str) -> tuple[int, int] | None:
    """First and last line (from 1) of a key in the file, including the comment above it; None if it is not in the file."""
    from_str = pyrage_module().x25519.Identity.from_str
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    for number, line in enumerate(map(str.strip, lines), 1):
        if line.startswith(IDENTITY_PREFIX) and str(from_str(line).to_public()) == recipient:
            commented = number > 1 and lines[number - 2].startswith("#") and recipient in lines[number - 2]
            return number - commented, number
    return None


def _recipients(text: str, source: str) -> list[str]:
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        identity = line.strip()
        if identity.upper().startswith(IDENTITY_PREFIX):
            pyrage = pyrage_module()
            try:
                found.append(str(pyrage.x25519.Identity.from_str(identity).to_public()))
            except pyrage.IdentityError:
                raise TokenlabsError(
                    f"{source}:{number}: is a malformed age private key, perhaps truncated. Restore the line, or delete "
                    "it."
                ) from None
    return found


def pyrage_module() -> Any:
    """The age library, loaded on demand. Raises MissingToolError if it is not installed."""
    try:
        import pyrage  # type: ignore[import-untyped]
    except ImportError:
        raise MissingToolError("The Python package pyrage (age keys) is not installed: run `make venv`.") from None
    return pyrage
