"""Facts about a git checkout."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.environments.kind.source import GitFacts

_REMOTE = "origin"


def git_facts(root: Path) -> GitFacts:
    """The checkout that contains `root`. Raises TokenlabsError if there is none."""
    if _git(root, "rev-parse", "--git-dir") is None:
        raise TokenlabsError(f"`{root}` is not a git checkout, so Flux has no commit to apply; use --local")
    head = _git(root, "rev-parse", "--verify", "HEAD")
    if head is None:
        raise TokenlabsError(f"the repository of `{root}` has no commit yet; commit and push, or use --local")
    changed = _git(root, "status", "--porcelain", "-z") or ""
    branches = _git(
        root, "for-each-ref", f"--contains={head}", "--format=%(refname:lstrip=3)", f"refs/remotes/{_REMOTE}"
    )
    return GitFacts(
        origin=_git(root, "config", "--get", f"remote.{_REMOTE}.url") or "",
        head=head,
        changed=tuple(entry[3:] for entry in changed.split("\0") if entry[2:3] == " "),
        branches=tuple(name for name in (branches or "").splitlines() if name != "HEAD"),
    )


def _git(root: Path, *arguments: str) -> str | None:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    return done.stdout.strip("\n") if done.returncode == 0 else None
