"""Which commit of the platform Flux gets: HEAD if dist/ matches it, otherwise the working tree."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tokenlabs.errors import MissingToolError
from tokenlabs_verify.flux.commits import GitError, check_git, publish_platform


def git(where: Path, *arguments: str) -> str:
    options = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main")
    done = subprocess.run(["git", *options, *arguments], cwd=where, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    for name in ("dist/kind/flux/a.yaml", "dist/microk8s/flux/a.yaml", "platform.yaml"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"# {name}\n")
    git(root, "init", "--quiet")
    git(root, "add", "-A")
    git(root, "commit", "--quiet", "-m", "one")
    return root


def publish(checkout: Path, tmp_path: Path) -> tuple[str, bool, list[str]]:
    """The commit of `main` in the mirror, whether it is HEAD, and its files."""
    repository = tmp_path / "mirror/git/owner/name"
    found = publish_platform(repository, checkout / "dist/kind", "dist/kind", "main")
    assert git(repository, "rev-parse", "main") == found.commit
    return found.commit, found.head, git(repository, "ls-tree", "-r", "--name-only", "main").splitlines()


def test_a_clean_checkout_is_published_as_its_head(checkout: Path, tmp_path: Path) -> None:
    (checkout / "platform.yaml").write_text("changed, but not part of dist/kind\n")
    commit, head, files = publish(checkout, tmp_path)
    assert (commit, head) == (git(checkout, "rev-parse", "HEAD"), True)
    assert "dist/kind/flux/a.yaml" in files


def changed(dist: Path) -> None:
    (dist / "flux/a.yaml").write_text("other\n")


def untracked(dist: Path) -> None:
    (dist / "flux/new.yaml").write_text("new\n")


def ignored(dist: Path) -> None:
    (dist.parents[1] / ".gitignore").write_text("*.yaml\n")
    (dist / "b.yaml").touch()


@pytest.mark.parametrize("change", [changed, untracked, ignored])
def test_an_uncommitted_change_is_published_as_a_commit_of_its_own(
    checkout: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    change(checkout / "dist/kind")
    before = git(checkout, "status", "--porcelain")
    commit, head, files = publish(checkout, tmp_path)
    assert not head
    assert commit != git(checkout, "rev-parse", "HEAD")
    present = {str(path.relative_to(checkout)) for path in (checkout / "dist/kind").rglob("*") if path.is_file()}
    assert set(files) == present
    assert git(checkout, "status", "--porcelain") == before, "the checkout is left as it was"
    assert publish(checkout, tmp_path)[0] == commit, "the same files, the same commit"


def test_dist_outside_a_checkout_is_published(tmp_path: Path) -> None:
    file = tmp_path / "platforms/one/dist/kind/flux/a.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("a\n")
    _, head, files = publish(tmp_path / "platforms/one", tmp_path)
    assert (head, files) == (False, ["dist/kind/flux/a.yaml"])


def test_later_commits_replace_earlier_ones(checkout: Path, tmp_path: Path) -> None:
    first = publish(checkout, tmp_path)[0]
    (checkout / "dist/kind/flux/a.yaml").unlink()
    (checkout / "dist/kind/flux/b.yaml").write_text("b\n")
    assert publish(checkout, tmp_path)[2] == ["dist/kind/flux/b.yaml"]
    git(checkout, "checkout", "--quiet", "--", ".")
    (checkout / "dist/kind/flux/b.yaml").unlink()
    assert publish(checkout, tmp_path)[0] == first


def test_rejects_a_place_where_dist_is_not(checkout: Path, tmp_path: Path) -> None:
    with pytest.raises(GitError, match="Flux reads clusters/kind"):
        publish_platform(tmp_path / "repository", checkout / "dist/kind", "clusters/kind", "main")


@pytest.mark.parametrize(
    ("program", "missing"), [("", "`git` is missing"), ("#!/bin/sh\necho /nowhere\n", "`git http-backend`")]
)
def test_names_a_missing_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, missing: str) -> None:
    if program:
        (tmp_path / "git").write_text(program)
        (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingToolError, match=missing):
        check_git()
