"""A tree of manifests as a Git revision holds it."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.manifests.tree import Tree


class RevisionError(TokenlabsError):
    """A revision, or a folder in it, that Git does not have."""


def repository_root(path: Path) -> Path:
    """Root of the Git repository that a path is in. Raises RevisionError."""
    return Path(_git(path, "rev-parse", "--show-toplevel").decode().strip())


def merge_base(root: Path, one: str, other: str) -> str:
    """The commit at which two revisions parted. Raises RevisionError."""
    return _git(root, "merge-base", one, other).decode().strip()


def main_branch(root: Path) -> str:
    """The branch that pull requests go to: `origin`'s default branch, else `main` or `master`. Raises RevisionError."""
    candidates = ("origin/HEAD", "origin/main", "main", "origin/master", "master")
    for name in candidates:
        if _try(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}") is not None:
            return name
    raise RevisionError(
        f"the main branch was not found: none of {', '.join(candidates)} is a branch here; name the revision to compare with"
    )


def tree_at(root: Path, revision: str, folder: str) -> Tree:
    """Files below `folder` of a revision, by their paths in it; empty where the revision has no such folder.

    Raises:
        RevisionError: Git does not know the revision.
        MissingToolError: Git is not installed.
    """
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", what=revision)
    name = commit.decode().strip()
    if _try(root, "cat-file", "-e", f"{name}:{folder}") is None:
        return {}
    # core.autocrlf would change line ends in an archive.
    archive = _git(root, "-c", "core.autocrlf=false", "archive", "--format=tar", f"{name}:{folder}")
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        files = ((member.name, tar.extractfile(member)) for member in tar if member.isfile())
        return {path: file.read() for path, file in files if file}


def _try(folder: Path, *arguments: str) -> bytes | None:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except FileNotFoundError as error:
        raise MissingToolError(
            "git is not installed here; `tokenlabs diff FOLDER FOLDER` compares without it"
        ) from error
    return done.stdout if done.returncode == 0 else None


def _git(folder: Path, *arguments: str, what: str = "") -> bytes:
    found = _try(folder, *arguments)
    if found is None:
        if what:
            raise RevisionError(f"`{what}` is not a revision of this repository; `git log --oneline` lists them")
        raise RevisionError(f"`git {' '.join(arguments)}` failed in {folder}; is it a Git repository with a commit?")
    return found
