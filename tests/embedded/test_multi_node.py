"""Models over several nodes, by Flux, upstream's LeaderWorkerSet controller, its chart and the real picker.

Leaders are the simulator, and workers a program that needs its leader: what a loss costs an engine cannot be seen without GPUs,
only what becomes of the group's pods, and of requests.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.embedded.test_rollouts import command

pytestmark = pytest.mark.xdist_group("embedded")

POOLS = ("qwen-397b", "deepseek")
SCENARIOS = ("", "-killed-worker", "-killed-leader", "-rollout-of-one", "-rollout-of-two", "-without-controller")


@pytest.fixture
def platform(repository: Path, folder: Path, cache: Path) -> Path:
    """The example, which has a model of one group and a model of two."""
    shutil.rmtree(folder / "secrets/tenants")
    shutil.copy(repository / "examples/two-nodes.yaml", folder / "platform.yaml")
    done = command(folder, cache, "synth", "-q")
    assert done.returncode == 0, done.stderr
    return folder


def test_leaders_answer_and_groups_are_recreated_as_a_whole(platform: Path, cache: Path) -> None:
    """What the loss of a worker or a leader and a rollout cost, and the absence of the controller."""
    done = command(platform, cache, "verify", "--pass", "gate", "-k", "multi-node-*", "--report", "report")
    report = platform / "report" / "report.json"
    assert report.exists(), done.stderr
    print(done.stdout, done.stderr)
    results = json.loads(report.read_text())["scenarios"]
    found = {each["id"]: each["why"] for each in results if each["id"].startswith("multi-node-")}
    assert found == dict.fromkeys((f"multi-node-{pool}{name}" for pool in POOLS for name in SCENARIOS), "")
