"""Does a run that fails, or is killed, leave the last good dist/ byte for byte?"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth, edit
from tokenlabs.manifests.tree import compare, read


@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ("node: spark-01\n", "node: spark-1\n", 2, "did you mean `spark-01`"),
        ("version: 1", "version: [", 2, "platform.yaml:"),
        ("tenant-free-demo,", "tenant-without-key,", 2, "secrets/tenants/tenant-without-key.yaml"),
    ],
    ids=["a node that is not there", "not YAML", "a tenant without a key"],
)
def test_bad_input_names_the_place_and_keeps_dist(
    checkout: Path, synth: Synth, old: str, new: str, code: int, says: str
) -> None:
    good = read(checkout / "dist")
    edit(checkout, old, new)
    done = synth(checkout)
    assert done.returncode == code
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert not compare(good, read(checkout / "dist"))


def test_rejects_a_tenant_named_kustomization(checkout: Path, synth: Synth) -> None:
    """Its encrypted key was overwritten by the list, and so never reached the cluster."""
    good = read(checkout / "dist")
    edit(checkout, "name: tenant-free-demo,", "name: kustomization,")
    old = checkout / "secrets/tenants/tenant-free-demo.yaml"
    (checkout / "secrets/tenants/kustomization.yaml").write_text(
        old.read_text().replace("name: tenant-free-demo", "name: kustomization")
    )
    old.unlink()
    done = synth(checkout)
    assert done.returncode == 2
    assert "`kustomization` is also the name of Kustomize's list" in done.stderr
    assert not compare(good, read(checkout / "dist"))


def test_without_node_dist_is_unchanged(checkout: Path, synth: Synth) -> None:
    good = read(checkout / "dist")
    done = synth(checkout, environment={"JSII_NODE": "/nonexistent/node"})
    assert done.returncode == 3
    assert "/nonexistent/node" in done.stderr
    assert "Traceback" not in done.stderr
    assert not compare(good, read(checkout / "dist"))


def test_a_missing_platform_file_is_bad_input(tmp_path: Path, synth: Synth) -> None:
    done = synth(tmp_path)
    assert done.returncode == 2
    assert "platform.yaml" in done.stderr
    assert "Traceback" not in done.stderr


def test_rejects_plain_text_in_secrets_without_printing_it(checkout: Path, synth: Synth) -> None:
    file = checkout / "secrets/tenants/tenant-free-demo.yaml"
    key = "tlabs_" + "k3y" * 10
    file.write_text(
        "".join(f"    api_key: {key}\n" if "api_key:" in line else line for line in file.read_text().splitlines(True))
    )
    done = synth(checkout)
    assert done.returncode == 2
    assert "secrets/tenants/tenant-free-demo.yaml" in done.stderr
    assert key not in done.stdout + done.stderr
    assert all(key.encode() not in content for content in read(checkout / "dist").values())


def test_a_run_killed_at_any_moment_leaves_the_old_dist_or_the_new(checkout: Path, synth: Synth) -> None:
    good = read(checkout / "dist")
    edit(checkout, "startup: 15m", "startup: 20m")
    started = time.monotonic()
    assert synth(checkout, "--full").returncode == 0
    whole = time.monotonic() - started
    changed = read(checkout / "dist")
    assert compare(good, changed)
    seen = set()
    for step in range(12):
        edit(checkout, *(("startup: 20m", "startup: 15m") if step % 2 == 0 else ("startup: 15m", "startup: 20m")))
        process = subprocess.Popen(
            [sys.executable, "-P", "-O", "-m", "tokenlabs", "synth", "--full", "--quiet"],
            cwd=checkout,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        # Spread over the run, closest at its end, where dist/ changes: the moment is the point of the test.
        time.sleep(whole * (1 - 0.75 ** (step + 1)))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        found = read(checkout / "dist")
        assert found in (good, changed), "half a dist/"
        seen.add(found == good)
    assert synth(checkout).returncode == 0, "what a killed run leaves behind does not disturb the next"
