"""Is what the machine does to a run said as such, exit code 3, with dist/ as it was?"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.generator.synth.conftest import Synth, edit
from tokenlabs.manifests.tree import compare, read
from tokenlabs.synth.jsii_process import node

IN_THE_MIDDLE = Path(__file__).with_name("killed_in_the_middle.js")
SANDBOX = ["unshare", "--user", "--map-root-user", "--mount"]


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("exit 3", "it exited with 3; JSII_NODE names"),
        ("kill -KILL $$", "it was killed (SIGKILL), as Linux does when memory runs out"),
        ("kill -TERM $$", "it was terminated by SIGTERM; run again"),
        (f"exec '{node()}' --require '{IN_THE_MIDDLE}' \"$@\"", "it was killed (SIGKILL)"),
        ("echo this is no JSON", "it exited with 0; JSII_NODE names"),
    ],
    ids=["at once", "out of memory", "ended", "in the middle", "another program"],
)
def test_reports_why_node_exited(
    checkout: Path, synth: Synth, tmp_path_factory: pytest.TempPathFactory, script: str, says: str
) -> None:
    good = read(checkout / "dist")
    program = tmp_path_factory.mktemp("bin") / "node"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    done = synth(checkout, "--full", environment={"JSII_NODE": str(program)})
    assert done.returncode == 3, done.stderr
    assert done.stderr.startswith("error: Node ended before rendering was complete: ")
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert not compare(good, read(checkout / "dist"))


@pytest.mark.parametrize("seconds", [0, 0.1, 0.2, 0.4])
def test_ctrl_c_while_node_runs_prints_one_line(checkout: Path, seconds: float) -> None:
    good = read(checkout / "dist")
    edit(checkout, "startup: 15m", "startup: 20m")
    command = [sys.executable, "-P", "-O", "-m", "tokenlabs", "synth", "--full"]
    process = subprocess.Popen(
        command, cwd=checkout, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while len(psutil.Process(process.pid).children(recursive=True)) < 2:
        time.sleep(0.001)
    time.sleep(seconds)  # not a wait: the moment is the point of the test
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate()
    assert (process.returncode, said) == (130, "\nerror: interrupted; no partial changes remain\n")
    assert not compare(good, read(checkout / "dist"))


@pytest.mark.parametrize("room", ["16k", "200k"], ids=["for nothing", "for half the cache"])
def test_full_disk_exits_with_3(checkout: Path, room: str) -> None:
    if not shutil.which("unshare") or subprocess.run([*SANDBOX, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine gives no user namespaces")
    good = read(checkout / "dist")
    edit(checkout, "startup: 15m", "startup: 20m")
    (checkout / ".cache").mkdir()
    mount = f'mount -t tmpfs -o size={room} tmpfs .cache && exec "$@"'
    command = [sys.executable, "-P", "-O", "-m", "tokenlabs", "synth"]
    done = subprocess.run(
        [*SANDBOX, "sh", "-c", mount, "sh", *command], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3, done.stderr
    assert "free some disk space" in done.stderr
    assert "bug in tokenlabs" not in done.stderr
    assert not compare(good, read(checkout / "dist"))


def test_a_folder_for_temporary_files_that_is_gone_is_replaced(checkout: Path, synth: Synth) -> None:
    done = synth(checkout, "--full", environment={"TMPDIR": "/nonexistent"})
    assert done.returncode == 0, done.stderr


def test_file_in_place_of_the_cache_exits_with_3(checkout: Path, synth: Synth) -> None:
    (checkout / ".cache").write_text("")
    done = synth(checkout)
    assert done.returncode == 3
    assert "a file exists in place of a folder: move it away" in done.stderr


def test_dist_may_be_a_link(checkout: Path, synth: Synth, tmp_path_factory: pytest.TempPathFactory) -> None:
    good = read(checkout / "dist")
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "manifests"
    (checkout / "dist").rename(elsewhere)
    (checkout / "dist").symlink_to(elsewhere)
    edit(checkout, "startup: 15m", "startup: 20m")
    done = synth(checkout)
    assert done.returncode == 0, done.stderr
    assert (checkout / "dist").is_symlink()
    assert "microk8s/models/nemotron-vl-pool/server.yaml" in compare(good, read(elsewhere)).changed
    assert [path.name for path in elsewhere.parent.iterdir()] == ["manifests"]
