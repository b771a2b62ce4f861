"""Three replicas on three nodes, with servers that stop like vLLM: what a node takes with it, and what rollouts interrupt.

The servers are the cluster's own, as in `test_rollouts`, and so is where they run: node affinity, spread, tolerations and GPUs of
dist/microk8s, which the real scheduler weighs against the nodes of platform.yaml.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.embedded.test_rollouts import as_vllm, command, read, write
from tokenlabs.manifests.manifest import Manifest

pytestmark = pytest.mark.xdist_group("embedded")

POOL = "token-labs-pool"
EXPECTED = {
    "nodes-apart",
    "nodes-one-dies",
    "nodes-rollout",
    "nodes-scaled",
    "routing-shorter-queue",
    "routing-cached-prefix",
}
PLACEMENT = ("nodeSelector", "affinity", "tolerations", "topologySpreadConstraints")


@pytest.fixture
def platform(repository: Path, folder: Path, cache: Path) -> Path:
    """The platform with one model on three nodes, one GPU each, and the other on a fourth."""
    spec = yaml.safe_load((repository / "platform.yaml").read_text())
    (model,) = (each for each in spec["models"] if each["pool"] == POOL)
    (other,) = (each for each in spec["models"] if each["pool"] != POOL)
    nodes = spec["cluster"]["nodes"]
    nodes["spark-03"] = nodes["spark-04"] = nodes["spark-02"]
    del model["node"]
    model |= {"nodes": ["spark-01", "spark-02", "spark-03"], "replicas": 3, "weights": {"hostPath": "/srv/weights"}}
    other["node"] = "spark-04"
    (folder / "platform.yaml").write_text(yaml.safe_dump(spec, sort_keys=False))
    done = command(folder, cache, "synth", "-q")
    assert done.returncode == 0, done.stderr
    file = f"models/{POOL}/server.yaml"
    real, simulated = (folder / "dist" / target / file for target in ("microk8s", "kind"))
    write(simulated, [placed(read(real), each) if each["kind"] == "Deployment" else each for each in read(simulated)])
    return folder


def placed(real: list[Manifest], simulated: Manifest) -> Manifest:
    """The real Deployment, run by the simulator, where the real one would run."""
    (deployment,) = (each for each in real if each["kind"] == "Deployment")
    spec = deployment["spec"]["template"]["spec"]
    place = {name: spec[name] for name in PLACEMENT if name in spec}
    assert {"nodeSelector", "affinity", "tolerations", "topologySpreadConstraints"} == set(place)
    limits = spec["containers"][0]["resources"]["limits"]
    gpus = {name: amount for name, amount in limits.items() if "/" in name}
    assert gpus == {"nvidia.com/gpu": "1"}
    found = as_vllm(deployment, simulated)
    found["spec"]["template"]["spec"] |= place
    found["spec"]["template"]["spec"]["containers"][0]["resources"] = {"limits": gpus}
    return found


def test_a_model_on_three_nodes_survives_one(platform: Path, cache: Path) -> None:
    """One replica a node, the picker prefers the idle and the cached, the loss is counted, rollouts and scaling lose nothing."""
    patterns = [word for name in ("nodes-*", "routing-shorter-queue", "routing-cached-prefix") for word in ("-k", name)]
    done = command(platform, cache, "verify", "--pass", "gate", *patterns, "--report", "report")
    report = platform / "report" / "report.json"
    assert report.exists(), done.stderr
    print(done.stdout, done.stderr)
    results = {each["id"]: each for each in json.loads(report.read_text())["scenarios"]}
    for name in sorted(EXPECTED & results.keys()):
        print(name, results[name]["seconds"], results[name]["remarks"], results[name]["timed"])
    assert {name: results[name]["why"] for name in EXPECTED} == dict.fromkeys(EXPECTED, "")
