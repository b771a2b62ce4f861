"""Git in a repository made for a test, without this machine's settings."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def git(folder: Path, *arguments: str, day: str = "2026-11-24") -> str:
    """Run Git and return its output. Commits are of noon UTC of `day`, so that their ids are the same everywhere."""
    author = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.c", "GIT_AUTHOR_DATE": f"{day}T12:00:00Z"}
    environment = os.environ | _ALONE | author | {key.replace("AUTHOR", "COMMITTER"): author[key] for key in author}
    done = subprocess.run(["git", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def work_tree(repository: Path) -> list[str]:
    """Paths of the files that are committed or about to be."""
    # With this machine's settings: they may say that Git may read a repository of another user.
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True).stdout
    return [name for name in listed.split("\0") if name and (repository / name).is_file()]


def commit(folder: Path, *, day: str = "2026-11-24") -> None:
    """Commit everything in the folder."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message=change", day=day)
