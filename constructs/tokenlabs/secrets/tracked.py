"""Finds private keys and cluster credentials in files that Git tracks, by content."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import NamedTuple


class Leak(NamedTuple):
    """A tracked file with a secret."""

    file: str
    """From the repository's root."""
    line: int
    holds: str

    def __str__(self) -> str:
        return (
            f"{self.file}:{self.line}: contains {self.holds}, and Git tracks the file. Remove it (`git rm --cached "
            f"{self.file}`), and revoke the credentials if it was ever pushed."
        )


_WORDS = "AGE-SECRET-KEY-1|PRIVATE KEY-----|client-key-data:|current-context:"
"""Pattern for `git grep` over all tracked files; matches are checked further."""
_HELD = (
    ("a private age key", re.compile(r"\bAGE-SECRET-KEY-1[0-9A-Z]{40,}")),
    ("a private key", re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{40,}")),
    ("a client's private key for a cluster", re.compile(r"(?m)^ *client-key-data: *\S{40,}")),
)
_OF_A_KUBECONFIG = re.compile(r"(?m)^ *(?:token|password): *\S{16,}")
"""Counts only in a file with a `current-context:`."""


def leaks(root: Path) -> list[Leak]:
    """Private keys and credentials in tracked files of the repository at `root`; none outside a repository."""
    try:
        found = subprocess.run(
            ["git", "grep", "-z", "-l", "-I", "-E", "-e", _WORDS],
            cwd=root,
            capture_output=True,
            text=True,
            errors="surrogateescape",
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [leak for name in sorted(filter(None, found.stdout.split("\0"))) for leak in _leaks_in(root, name)]


def _leaks_in(root: Path, name: str) -> list[Leak]:
    try:
        text = (root / name).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    kubeconfig = re.search(r"(?m)^current-context:", text)
    for holds, pattern in (*_HELD, *([("a cluster's credentials", _OF_A_KUBECONFIG)] if kubeconfig else [])):
        if match := pattern.search(text):
            return [Leak(name, text.count("\n", 0, match.start()) + 1, holds)]
    return []
