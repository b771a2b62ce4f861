"""A cache folder is complete or missing, whatever happens during its creation, and created by one of many processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tokenlabs.cache import cache_root, folder_of, made_once

MAKER = """
import sys
from pathlib import Path
from tokenlabs.cache import made_once

def make(folder):
    (folder / "half").write_text("x")
    print("making", flush=True)
    sys.stdin.readline()
    (folder / "half").rename(folder / "whole")

made_once(Path(sys.argv[1]), make, waiting=lambda: print("waiting", flush=True))
print("there", flush=True)
"""


def maker(folder: Path) -> subprocess.Popen[str]:
    """A process that creates the folder, and pauses in the middle until it receives a line."""
    command = [sys.executable, "-P", "-c", MAKER, str(folder)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def go_on(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_process_builds_and_the_other_waits(cache: Path) -> None:
    folder = cache / "tool-1"
    first = maker(folder)
    assert said(first) == "making"
    second = maker(folder)
    assert said(second) == "waiting"
    assert not folder.exists()
    go_on(first)
    assert said(first) == "there"
    # No second "making": it found the folder of the first.
    assert said(second) == "there"
    assert (first.wait(), second.wait()) == (0, 0)
    assert names(folder) == ["whole"]


def test_rebuilds_after_a_kill(cache: Path) -> None:
    folder = cache / "tool-1"
    killed = maker(folder)
    assert said(killed) == "making"
    killed.kill()
    killed.wait()
    assert not folder.exists()
    again = maker(folder)
    assert said(again) == "making"
    go_on(again)
    assert said(again) == "there"
    assert names(folder) == ["whole"]
    assert names(cache) == [".tool-1.lock", "tool-1"]


def test_a_failure_propagates_and_leaves_nothing(cache: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("out of cheese")

    with pytest.raises(OSError, match="out of cheese"):
        made_once(cache / "tool-1", fail)
    assert names(cache) == [".tool-1.lock"]


def test_cache_folder(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_root() == cache
    assert folder_of("tools/etcd", [b"a"]).parent == cache / "tools"
    assert folder_of("tools/etcd", [b"a"]) != folder_of("tools/etcd", [b"b"])
    monkeypatch.delenv("TOKENLABS_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert cache_root() == Path("/somewhere/tokenlabs")
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache_root() == Path.home() / ".cache" / "tokenlabs"
