"""Trees of manifests, and files, in a Git revision."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.manifests.tree import Tree

_FILES = ("100644", "100755")
"""Modes of files in Git; others are symbolic links and submodules."""


class RevisionError(TokenlabsError):
    """A revision, or a folder in it, that Git does not have."""


def repository_root(path: Path) -> Path:
    """Root of the Git repository that a path is in. Raises RevisionError."""
    return Path(_git(path, "rev-parse", "--show-toplevel").decode().strip())


def merge_base(root: Path, one: str, other: str) -> str:
    """The last common commit of two revisions. Raises RevisionError."""
    found = _try(root, "merge-base", _commit(root, one), _commit(root, other))
    if found is None:
        raise RevisionError(
            f"`{one}` and `{other}` have no common commit here; in a shallow clone, run `git fetch --unshallow` first"
        )
    return found.decode().strip()


def unborn(root: Path) -> bool:
    """Whether HEAD is a branch without a commit, as before a repository's first one."""
    commit = _try(root, "rev-parse", "--verify", "--quiet", "HEAD")
    return commit is None and _try(root, "symbolic-ref", "--quiet", "HEAD") is not None


def main_branch(root: Path) -> str:
    """The base branch of pull requests: `origin`'s default branch, else `main` or `master`. Raises RevisionError."""
    candidates = ("origin/HEAD", "origin/main", "main", "origin/master", "master")
    for name in candidates:
        if _try(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}") is not None:
            return name
    raise RevisionError(
        f"the main branch was not found: none of {', '.join(candidates)} exists; give the revision to compare with"
    )


def tree_at(root: Path, revision: str, folder: str) -> Tree:
    """Files below `folder` of a revision, by their paths in it; empty if the revision has no such folder.

    Raises:
        RevisionError: Git does not know the revision.
        MissingToolError: Git is not installed.
    """
    name = _commit(root, revision)
    if _try(root, "cat-file", "-e", f"{name}:{folder}") is None:
        return {}
    # Not `git archive`: a .gitattributes in the tree may leave files out of an archive, or edit them.
    listed = _git(root, "ls-tree", "-r", "-z", f"{name}:{folder}").decode("utf-8", "surrogateescape").split("\0")
    entries = [(entry.split(" ", 2), path) for entry, tab, path in (each.partition("\t") for each in listed) if tab]
    files = {path: blob for (mode, _, blob), path in entries if mode in _FILES}
    return dict(zip(files, _blobs(root, list(files.values())), strict=True))


def file_at(root: Path, revision: str, path: str) -> bytes | None:
    """A file of a revision; None where it has none. Raises as `tree_at`."""
    return _try(root, "cat-file", "blob", f"{_commit(root, revision)}:{path}")


def _commit(root: Path, revision: str) -> str:
    found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", what=revision)
    return found.decode().strip()


def _blobs(root: Path, names: list[str]) -> Iterator[bytes]:
    """The contents of blobs, as `git cat-file --batch` frames them: `<name> blob <size>`, the bytes, a line end."""
    answer = _git(root, "cat-file", "--batch", stdin="".join(f"{name}\n" for name in names).encode())
    start = 0
    for _ in names:
        end = answer.index(b"\n", start)
        size = int(answer[start:end].rpartition(b" ")[2])
        yield answer[end + 1 : end + 1 + size]
        start = end + size + 2


def _try(folder: Path, *arguments: str, stdin: bytes = b"") -> bytes | None:
    import subprocess  # on demand: two folders are compared without Git

    try:
        done = subprocess.run(["git", *arguments], cwd=folder, input=stdin, capture_output=True, check=False)
    except FileNotFoundError as error:
        raise MissingToolError(
            "git is not installed here; `tokenlabs diff FOLDER FOLDER` compares without it"
        ) from error
    return done.stdout if done.returncode == 0 else None


def _git(folder: Path, *arguments: str, what: str = "", stdin: bytes = b"") -> bytes:
    found = _try(folder, *arguments, stdin=stdin)
    if found is None:
        if what:
            raise RevisionError(f"`{what}` is not a revision of this repository; `git log --oneline` lists them")
        raise RevisionError(f"`git {' '.join(arguments)}` failed in {folder}; is it a Git repository with a commit?")
    return found
