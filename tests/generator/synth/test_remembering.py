"""Is what did not change left alone, and does leaving it alone ever give other bytes?"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth, edit
from tokenlabs.manifests.tree import compare, read

NO_NODE = {"JSII_NODE": "/nonexistent/node"}
"""With it, whoever starts Node fails."""


@pytest.fixture
def synthesized(checkout: Path, synth: Synth) -> Path:
    """A checkout that synth has run in."""
    done = synth(checkout)
    assert done.returncode == 0, done.stderr
    return checkout


def test_unchanged_run_starts_no_node_and_touches_no_file(synthesized: Path, synth: Synth) -> None:
    before = {path: path.stat() for path in (synthesized / "dist").rglob("*")}
    done = synth(synthesized, environment=NO_NODE)
    assert done.returncode == 0, done.stderr
    assert "nothing changed" in done.stdout
    assert {path: path.stat() for path in (synthesized / "dist").rglob("*")} == before


def test_tier_change_starts_no_node(synthesized: Path, synth: Synth) -> None:
    edit(synthesized, "user: demo-free-user, tier: free", "user: demo-free-user, tier: pro")
    file = synthesized / "secrets/tenants/tenant-free-demo.yaml"
    file.write_text(file.read_text().replace("kuadrant.io/groups: free", "kuadrant.io/groups: pro"))
    done = synth(synthesized, "--json", environment=NO_NODE)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["change"] == {
        "added": [],
        "changed": ["kind/tenants/tenants.yaml", "microk8s/tenants/tenant-free-demo.yaml"],
        "removed": [],
    }


def test_full_renders_all_again_and_gives_the_same_bytes(synthesized: Path, synth: Synth) -> None:
    done = synth(synthesized, "--full", "--json")
    result = json.loads(done.stdout)
    assert result["remembered"] == 0
    assert result["rendered"] > 0
    assert result["change"] == {"added": [], "changed": [], "removed": []}
    refused = synth(synthesized, "--full", environment=NO_NODE)
    assert refused.returncode != 0, "--full must have rendered without Node"


def test_an_edit_renders_what_it_touches_and_gives_what_a_fresh_checkout_gives(
    synthesized: Path, synth: Synth, tmp_path_factory: pytest.TempPathFactory
) -> None:
    edit(synthesized, "startup: 15m", "startup: 20m")
    edit(synthesized, "1m: 10, 24h: 100", "1m: 11, 24h: 100")
    done = synth(synthesized, "--json")
    result = json.loads(done.stdout)
    assert 0 < result["rendered"] < 10
    fresh = tmp_path_factory.mktemp("fresh")
    for name in ("platform.yaml", ".sops.yaml"):
        shutil.copy(synthesized / name, fresh)
    shutil.copytree(synthesized / "secrets", fresh / "secrets")
    assert synth(fresh).returncode == 0
    assert not compare(read(synthesized / "dist"), read(fresh / "dist"))


def test_a_hand_edit_of_dist_is_undone(synthesized: Path, synth: Synth) -> None:
    good = read(synthesized / "dist")
    victim = synthesized / "dist/microk8s/namespaces/redis-system.yaml"
    times = victim.stat()
    # Of the same size and time: rsync and Git checkouts do that to tools that compare times.
    victim.write_bytes(victim.read_bytes().replace(b"redis", b"rodis", 1))
    os.utime(victim, ns=(times.st_atime_ns, times.st_mtime_ns))
    (synthesized / "dist/kind/redis/server.yaml").write_text("edited: by hand\n")
    (synthesized / "dist/kind/stray.yaml").write_text("left: behind\n")
    (synthesized / "dist/stray.yaml").write_text("left: behind\n")
    done = synth(synthesized, environment=NO_NODE)
    assert done.returncode == 0, done.stderr
    assert not compare(good, read(synthesized / "dist"))


@pytest.mark.parametrize(
    "where", ["constructs/tokenlabs/layers/redis.py", "imports/k8s/__init__.py", "requirements.lock"]
)
def test_other_code_bindings_or_libraries_render_again(
    synthesized: Path, synth: Synth, repository: Path, tmp_path_factory: pytest.TempPathFactory, where: str
) -> None:
    copy = tmp_path_factory.mktemp("code")
    for folder in ("constructs", "imports"):
        shutil.copytree(repository / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(repository / "requirements.lock", copy)
    code = {"PYTHONPATH": f"{copy / 'constructs'}{os.pathsep}{copy}"}
    assert synth(synthesized, environment=code | NO_NODE).returncode == 0, "a copy of the code is the same code"
    with (copy / where).open("a") as file:
        file.write("\n# another\n")
    assert json.loads(synth(synthesized, "--check", "--json", environment=code).stdout)["remembered"] == 0


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00 cut short"])
def test_a_damaged_memory_only_costs_time(synthesized: Path, synth: Synth, content: bytes) -> None:
    (synthesized / ".cache/tokenlabs/rendered.sqlite3").write_bytes(content)
    done = synth(synthesized)
    assert done.returncode == 0, done.stderr
    assert "nothing changed" in done.stdout


def test_a_platform_in_a_repository_of_its_own_does_not_commit_what_is_remembered(synthesized: Path) -> None:
    (synthesized / ".gitignore").unlink(missing_ok=True)
    shutil.rmtree(synthesized / ".git", ignore_errors=True)
    for words in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *words], cwd=synthesized, check=True)
    listed = subprocess.run(
        ["git", "ls-files", ".cache"], cwd=synthesized, check=True, capture_output=True, text=True
    ).stdout
    assert (synthesized / ".cache/tokenlabs/rendered.sqlite3").exists()
    assert listed == ""


def test_rendering_one_target_keeps_the_other(synthesized: Path, synth: Synth) -> None:
    before = read(synthesized / "dist/microk8s")
    edit(synthesized, "1m: 10, 24h: 100", "1m: 11, 24h: 100")
    assert synth(synthesized, "--target", "kind").returncode == 0
    assert read(synthesized / "dist/microk8s") == before


def test_another_name_of_the_platform_reaches_every_file(
    synthesized: Path, synth: Synth, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The name is on every object, as a label, also where a file's inputs do not hold it."""
    edit(synthesized, "\nname: token-labs\n", "\nname: other-labs\n")
    assert synth(synthesized, "--target", "kind").returncode == 0
    fresh = tmp_path_factory.mktemp("fresh")
    shutil.copy(synthesized / "platform.yaml", fresh)
    assert synth(fresh, "--target", "kind").returncode == 0
    assert not compare(read(synthesized / "dist/kind"), read(fresh / "dist/kind"))
