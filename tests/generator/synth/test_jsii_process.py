"""Does the one Node that synth starts do what jsii's usual two do, and does a Node of one's own still go by theirs?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth
from tokenlabs.manifests.tree import compare, read
from tokenlabs.synth.jsii_process import node

OWN = {name: value for name, value in os.environ.items() if name not in ("JSII_NODE", "JSII_RUNTIME", "NODE_OPTIONS")}

STARTED = """
import json, os, sys, psutil
from tokenlabs.synth import jsii_process
before = dict(os.environ)
for _ in range(2):  # as often as something is rendered in one process
    with jsii_process.environment():
        import cdk8s
assert dict(os.environ) == before, "the environment is as it was"
cdk8s.Chart(cdk8s.App(), "c").to_json()
children = psutil.Process().children(recursive=True)
print(json.dumps([each.cmdline()[-1] for each in children]))
"""


def started(environment: dict[str, str]) -> list[str]:
    """What the Nodes that jsii starts run."""
    command = [sys.executable, "-P", "-c", STARTED]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return [Path(each).name for each in json.loads(done.stdout)]


def test_the_pinned_node_is_one_process() -> None:
    assert started(OWN) == ["jsii_runtime.js"]


def test_a_node_of_ones_own_is_started_by_jsii() -> None:
    assert started(OWN | {"JSII_NODE": node()}) == ["jsii-runtime.js", "program.js"]


def test_both_give_the_same_bytes(checkout: Path, synth: Synth) -> None:
    (checkout / ".cache").mkdir()
    assert synth(checkout, "--full", environment={"JSII_NODE": ""}).returncode == 0
    one = read(checkout / "dist")
    assert synth(checkout, "--full", environment={"JSII_NODE": node()}).returncode == 0
    assert not compare(one, read(checkout / "dist"))


FAILS = """
from tokenlabs.synth import jsii_process
with jsii_process.environment():
    import cdk8s
chart = cdk8s.Chart(cdk8s.App(), "c")
cdk8s.ApiObject(chart, "one", api_version="v1", kind="A")
cdk8s.ApiObject(chart, "one", api_version="v1", kind="A")
"""


@pytest.mark.parametrize("environment", [{}, {"JSII_NODE": node()}], ids=["one process", "jsii's two"])
def test_what_node_refuses_is_said(environment: dict[str, str]) -> None:
    command = [sys.executable, "-P", "-c", FAILS]
    done = subprocess.run(command, env=OWN | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "There is already a Construct with name 'one'" in done.stderr


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-c", STARTED]
    subprocess.run(command, env=OWN | {"TMPDIR": str(tmp_path)}, capture_output=True, check=True)
    assert list(tmp_path.iterdir()) == []
