"""Prefill and decode by different pods, with upstream's real picker and sidecar between servers that stop like vLLM.

The servers are the cluster's own: the Deployments of dist/microk8s with their arguments, hooks and grace periods, without what
needs a GPU, run by the simulator as `vllm serve`, which plays NIXL's side channel.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.embedded.test_rollouts import as_vllm, command, read, write

pytestmark = pytest.mark.xdist_group("embedded")

POOL = "token-labs-pool"
EXPECTED = {
    f"disaggregation-{POOL}",
    *(
        f"disaggregation-{POOL}-{name}"
        for name in (
            *("forged", "without-prefill", "without-decode", "killed-prefill"),
            *("rollout-decode", "rollout-prefill"),
        )
    ),
}


@pytest.fixture
def platform(repository: Path, folder: Path, cache: Path) -> Path:
    """The platform with one model whose prompts are computed on the other node."""
    spec = yaml.safe_load((repository / "platform.yaml").read_text())
    (model,) = (each for each in spec["models"] if each["pool"] == POOL)
    (other,) = (each for each in spec["models"] if each["pool"] != POOL)
    # The other model leaves room for prefill on its node.
    for node in spec["cluster"]["nodes"].values():
        if "gpu" in node:
            node["gpu"] |= {"sharing": "time-slicing", "shares": 2}
    for each in (model, other):
        each["gpuMemoryUtilization"] = 0.3
    model["prefill"] = {"node": other["node"]}
    (folder / "platform.yaml").write_text(yaml.safe_dump(spec, sort_keys=False))
    done = command(folder, cache, "synth", "-q")
    assert done.returncode == 0, done.stderr
    for name in ("server", "prefill"):
        file = f"models/{POOL}/{name}.yaml"
        real, simulated = (
            next(each for each in read(folder / "dist" / target / file) if each["kind"] == "Deployment")
            for target in ("microk8s", "kind")
        )
        write(folder / "dist" / "kind" / file, [as_vllm(real, simulated)])
    return folder


def test_prompts_are_computed_and_answered_by_different_pods(platform: Path, cache: Path) -> None:
    """By the real picker and sidecar; what happens without either role, and in rollouts."""
    done = command(platform, cache, "verify", "--pass", "gate", "-k", "disaggregation-*", "--report", "report")
    report = platform / "report" / "report.json"
    assert report.exists(), done.stderr
    print(done.stdout, done.stderr)
    results = json.loads(report.read_text())["scenarios"]
    found = {each["id"]: each["why"] for each in results if each["id"].startswith("disaggregation-")}
    assert found == dict.fromkeys(EXPECTED, "")
