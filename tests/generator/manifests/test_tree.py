"""Does dist/ change as a whole, or not at all?"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenlabs.manifests.tree import Tree, TreeError, compare, read, replace

NAMES = st.sampled_from(["a", "b", "c", "d/a", "d/b", "e/f/g"])
TREES = st.dictionaries(NAMES, st.binary(max_size=8), max_size=6)


def write(root: Path, tree: Tree) -> None:
    for path, content in tree.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)


@given(old=TREES, new=TREES)
def test_after_a_replacement_the_folder_holds_exactly_the_new_tree(
    tmp_path_factory: pytest.TempPathFactory, old: Tree, new: Tree
) -> None:
    root = tmp_path_factory.mktemp("tree") / "dist"
    root.mkdir()
    write(root, old)
    change = replace(root, new, read(root))
    assert read(root) == new
    assert set(change.added) == new.keys() - old.keys()
    assert set(change.removed) == old.keys() - new.keys()
    assert not compare(read(root), new)
    assert [path.name for path in root.parent.iterdir()] == ["dist"], "nothing is left beside it"


def test_a_link_to_the_folder_stays_and_leads_to_the_new_tree(tmp_path: Path) -> None:
    real, root = tmp_path / "elsewhere/manifests", tmp_path / "dist"
    write(real, {"a": b"1", "b/c": b"2"})
    root.symlink_to(real)
    assert replace(root, {"a": b"1", "d": b"3"}, read(root))
    assert root.is_symlink()
    assert read(real) == read(root) == {"a": b"1", "d": b"3"}
    assert [path.name for path in tmp_path.iterdir() if path.name not in ("elsewhere", "dist")] == []
    assert [path.name for path in real.parent.iterdir()] == ["manifests"]


def with_a_pipe(root: Path) -> None:
    root.mkdir()
    os.mkfifo(root / "pipe")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda root: root.symlink_to("nowhere"), "dist is a symbolic link to nowhere, which is not a folder"),
        (lambda root: root.write_text("x"), "dist is a file"),
        (lambda root: (root.mkdir(), (root / "kind").symlink_to("/tmp")), "dist/kind is a symbolic link"),  # noqa: S108
        (with_a_pipe, "dist/pipe is neither a file nor a folder"),
    ],
    ids=["a link to nowhere", "a file", "a link within", "a pipe within"],
)
def test_rejects_anything_but_folders_of_files(tmp_path: Path, make: Callable[[Path], object], says: str) -> None:
    make(tmp_path / "dist")
    with pytest.raises(TreeError, match=says):
        read(tmp_path / "dist")


@pytest.mark.parametrize("size", [0, 1, 32_767, 32_768, 32_769, 200_000])
def test_files_are_read_whole(tmp_path: Path, size: int) -> None:
    content = (bytes(range(256)) * (size // 256 + 1))[:size]
    write(tmp_path, {"a": content})
    assert read(tmp_path) == {"a": content}


def test_unchanged_tree_is_not_touched(tmp_path: Path) -> None:
    root = tmp_path / "dist"
    write(root, {"a": b"1", "b/c": b"2"})
    before = (root / "b/c").stat()
    assert not replace(root, read(root), read(root))
    assert (root / "b/c").stat() == before


def test_a_file_that_did_not_change_keeps_its_time(tmp_path: Path) -> None:
    """Editors and build tools watch it."""
    root = tmp_path / "dist"
    write(root, {"a": b"1", "b": b"2"})
    before = (root / "b").stat().st_mtime_ns
    replace(root, {"a": b"new", "b": b"2"}, read(root))
    assert (root / "b").stat().st_mtime_ns == before


def test_leftovers_of_a_killed_run_are_ignored(tmp_path: Path) -> None:
    root = tmp_path / "dist"
    write(root, {"a": b"1"})
    write(tmp_path / ".dist.next", {"half": b"written"})
    replace(root, {"a": b"2"}, read(root))
    assert read(root) == {"a": b"2"}
    assert not (tmp_path / ".dist.next").exists()


def test_failed_replacement_keeps_the_old_tree(tmp_path: Path) -> None:
    root = tmp_path / "dist"
    write(root, {"a": b"1"})
    with pytest.raises(OSError, match=r"File name too long"):
        replace(root, {"a": b"2", "x" * 300: b"3"}, read(root))
    assert read(root) == {"a": b"1"}


REPLACE_FOREVER = """
import sys
from pathlib import Path
from tokenlabs.manifests.tree import read, replace
root = Path(sys.argv[1])
trees = [{f"{n}/{i}": bytes([n]) * 400 for i in range(60)} for n in (1, 2)]
while True:
    for tree in trees:
        replace(root, tree, read(root))
        print(flush=True)
"""


def test_a_run_killed_at_any_moment_leaves_one_whole_tree(tmp_path: Path) -> None:
    root = tmp_path / "dist"
    trees = [{f"{n}/{i}": bytes([n]) * 400 for i in range(60)} for n in (1, 2)]
    for delay in (0.0, 0.001, 0.002, 0.003, 0.005, 0.007, 0.011, 0.013):
        process = subprocess.Popen(
            [sys.executable, "-c", REPLACE_FOREVER, str(root)], stdout=subprocess.PIPE, env=os.environ
        )
        assert process.stdout is not None
        process.stdout.readline()  # it is at work
        time.sleep(delay)  # the moment is the point of the test
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert read(root) in trees
