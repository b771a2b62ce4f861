"""Is a tree read from Git as it was committed?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.git_repository import commit, git
from tokenlabs.manifests.revision import RevisionError, main_branch, merge_base, repository_root, tree_at


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with two commits on main; the second changes a file, adds one, and removes one."""
    git(tmp_path, "init", "-q", "-b", "main")
    write(tmp_path, {"dist/a.yaml": "a: 1\r\n", "dist/old/b.yaml": "b: 1\n", "other.yaml": "x\n"})
    commit(tmp_path)
    (tmp_path / "dist/old/b.yaml").unlink()
    write(tmp_path, {"dist/a.yaml": "a: 2\n", "dist/new.yaml": "n: 1\n"})
    commit(tmp_path)
    return tmp_path


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(text.encode())


def test_the_tree_of_each_commit_has_its_bytes(root: Path) -> None:
    assert tree_at(root, "HEAD", "dist") == {"a.yaml": b"a: 2\n", "new.yaml": b"n: 1\n"}
    assert tree_at(root, "HEAD~1", "dist") == {"a.yaml": b"a: 1\r\n", "old/b.yaml": b"b: 1\n"}


def test_attributes_in_the_tree_hide_and_edit_nothing(root: Path) -> None:
    """`git archive` leaves out what is `export-ignore`: a pull request could hide an object from its review."""
    attributes = "hidden.yaml export-ignore\nedited.yaml export-subst\n"
    write(root, {"dist/.gitattributes": attributes, "dist/hidden.yaml": "", "dist/ä b.yaml": "$Format:%H$\n"})
    write(root, {"dist/edited.yaml": "a: $Format:%H$\n"})
    commit(root)
    found = tree_at(root, "HEAD", "dist")
    assert found["hidden.yaml"] == b""
    assert found["edited.yaml"] == b"a: $Format:%H$\n"
    assert found["ä b.yaml"] == b"$Format:%H$\n"


def test_a_revision_excludes_uncommitted_files(root: Path) -> None:
    write(root, {"dist/a.yaml": "a: 3\n"})
    assert tree_at(root, "HEAD", "dist")["a.yaml"] == b"a: 2\n"


def test_a_folder_that_a_revision_lacks_is_empty(root: Path) -> None:
    assert tree_at(root, "HEAD", "none") == {}


@pytest.mark.parametrize("name", ["nothing", "--upload-pack=x", "HEAD~9"])
def test_rejects_an_unknown_revision(root: Path, name: str) -> None:
    with pytest.raises(RevisionError, match=f"`{name}` is not a revision"):
        tree_at(root, name, "dist")


def test_the_commit_where_a_branch_left_main(root: Path) -> None:
    git(root, "checkout", "-qb", "feature")
    write(root, {"dist/a.yaml": "a: 4\n"})
    commit(root)
    assert main_branch(root) == "main"
    assert tree_at(root, merge_base(root, "main", "HEAD"), "dist")["a.yaml"] == b"a: 2\n"


def test_the_root_is_found_from_a_folder_below(root: Path) -> None:
    assert repository_root(root / "dist") == root.resolve()


def test_a_folder_outside_of_git_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RevisionError, match="is it a Git repository"):
        repository_root(tmp_path)


def test_says_which_of_two_revisions_is_unknown(root: Path) -> None:
    with pytest.raises(RevisionError, match="`nothing` is not a revision"):
        merge_base(root, "HEAD", "nothing")


def test_revisions_without_a_common_commit_as_in_a_shallow_clone(root: Path) -> None:
    git(root, "checkout", "-q", "--orphan", "other")
    git(root, "commit", "-q", "--allow-empty", "-m", "other")
    with pytest.raises(RevisionError, match="no common commit here; in a shallow clone, run `git fetch --unshallow`"):
        merge_base(root, "main", "other")
