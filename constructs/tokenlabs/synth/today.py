"""The day for warnings: a given one, else that of the repository's last commit, never the clock's."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path


def last_commit_day(folder: Path) -> str | None:
    """`YYYY-MM-DD` of the last commit; None if the folder is in no Git repository, or `git` is not installed."""
    git = shutil.which("git")
    if git is None:
        return None
    command = [git, "log", "-1", "--format=%cs"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout.strip() or None if done.returncode == 0 else None


def due(warnings: Iterable[tuple[str, str, str]], today: str | None) -> tuple[str, ...]:
    """Texts of (first day, last day, text) that apply on a day; none if the day is unknown."""
    return () if today is None else tuple(text for first, last, text in warnings if first <= today <= last)
