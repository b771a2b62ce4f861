"""Git repositories of the mirror: one commit of given files, the same hash for the same files."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.errors import MissingToolError, TokenlabsError

_IDENTITY = {
    f"GIT_{role}_{name}": value
    for role in ("AUTHOR", "COMMITTER")
    for name, value in (("NAME", "tokenlabs"), ("EMAIL", "tokenlabs@invalid"), ("DATE", "2026-01-01T00:00:00Z"))
}
_NO_SETTINGS = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
"""A user's settings (signing, line ends) must not change the commit."""


class GitError(TokenlabsError):
    """git rejected a command."""


@dataclass(frozen=True, slots=True)
class Published:
    """A commit in the mirror."""

    commit: str
    head: bool
    """Whether it is the checkout's HEAD; otherwise it contains the working tree."""


def check_git() -> None:
    """Raises MissingToolError if git, or the program by which the mirror serves repositories, is missing."""
    try:
        done = subprocess.run(["git", "--exec-path"], capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise MissingToolError("`git` is missing; on Debian and Ubuntu: apt install git") from error
    if not Path(done.stdout.strip(), "git-http-backend").exists():
        raise MissingToolError("`git http-backend` is missing; it is in package git, or git-daemon (Alpine)")


def publish_files(repository: Path, files: Path, folders: Iterable[str], tag: str) -> str:
    """Create a bare repository whose `tag` and `main` are one commit of these folders of `files`; return the commit."""
    _create(repository)
    commit = _commit(repository, _tree(repository, files, folders), f"Files of the Go module at {tag}")
    for ref in ("refs/heads/main", f"refs/tags/{tag}"):
        _git(repository, "update-ref", ref, commit)
    return commit


def publish_platform(repository: Path, dist: Path, place: str, branch: str) -> Published:
    """Make `branch` the commit with `dist` at `place`.

    That is HEAD of the checkout around `dist` if its files match, otherwise a commit of the folder as it is.

    Raises:
        GitError: `place` is not where `dist` is.
    """
    root = dist.absolute()
    for part in reversed(Path(place).parts):
        if root.name != part:
            raise GitError(f"Flux reads {place}, but the manifests are in {dist}")
        root = root.parent
    _create(repository)
    tree = _tree(repository, root, [place])
    head = _try(root, "rev-parse", "--verify", "--quiet", "HEAD")
    if head and _try(root, "rev-parse", f"{head}:./{place}") == _git(repository, "rev-parse", f"{tree}:{place}"):
        # By URL: git ignores the depth of a path.
        top = _git(root, "rev-parse", "--show-toplevel")
        _git(repository, "fetch", "--quiet", "--depth=1", "--force", f"file://{top}", f"HEAD:refs/heads/{branch}")
        return Published(head, head=True)
    commit = _commit(repository, tree, f"Working tree of {place}")
    _git(repository, "update-ref", f"refs/heads/{branch}", commit)
    return Published(commit, head=False)


def _create(repository: Path) -> None:
    if not (repository / "HEAD").exists():
        repository.mkdir(parents=True, exist_ok=True)
        _git(repository, "init", "--quiet", "--bare", "--initial-branch=main", ".")


def _tree(repository: Path, files: Path, folders: Iterable[str]) -> str:
    with tempfile.TemporaryDirectory() as scratch:
        environment = {
            "GIT_DIR": str(repository.absolute()),
            "GIT_WORK_TREE": str(files),
            "GIT_INDEX_FILE": str(Path(scratch, "index")),
        }
        _git(files, "add", "--all", "--force", "--", *folders, **environment)
        return _git(files, "write-tree", **environment)


def _commit(repository: Path, tree: str, message: str) -> str:
    return _git(repository, "commit-tree", tree, "-m", message)


def _git(where: Path, *arguments: str, **environment: str) -> str:
    done = _run(where, arguments, environment)
    if done.returncode:
        raise GitError(f"`git {' '.join(arguments)}` failed: {done.stderr.strip()}")
    return done.stdout.strip()


def _try(where: Path, *arguments: str) -> str:
    """The output, or '' if git rejects the command."""
    done = _run(where, arguments, {})
    return "" if done.returncode else done.stdout.strip()


def _run(where: Path, arguments: Iterable[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        ["git", "-c", "safe.directory=*", "-c", "core.autocrlf=false", *arguments],
        cwd=where,
        env={**inherited, **_NO_SETTINGS, **_IDENTITY, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
