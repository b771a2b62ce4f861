"""Rollouts interrupt no stream if servers stop like vLLM; and the test detects it if they do.

dist/kind's simulator ends its requests at SIGTERM, unlike vLLM. It is therefore replaced by the cluster's own servers: the
Deployment of dist/microk8s with its hook, flags and grace period, without what needs a GPU, run by the simulator as
`vllm serve`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs.manifests.manifest import Manifest

pytestmark = pytest.mark.xdist_group("embedded")

COMMAND = [sys.executable, "-P", "-m", "tokenlabs"]
AS_VLLM = ["python", "-P", "-m", "tokenlabs.simulator", "serve"]
HOOKED, DRAINING = "token-labs-pool", "nemotron-vl-pool"
ROLLOUTS = {f"rollouts-model-{HOOKED}", f"rollouts-model-{DRAINING}", "rollouts-picker", "rollouts-proxy"}
LONGEST = 900.0
"""Seconds for the platform to start and for four rollouts with streams of 50 s."""


def command(folder: Path, cache: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"TOKENLABS_CACHE": str(cache), "NO_COLOR": "1"}
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )


@pytest.fixture
def platform(repository: Path, folder: Path, cache: Path) -> Path:
    """The platform with vLLM-like servers in dist/kind; the engine drains the second model."""
    spec = yaml.safe_load((repository / "platform.yaml").read_text())
    (model,) = (each for each in spec["models"] if each["pool"] == DRAINING)
    model.setdefault("vllm", {})["drain"] = "engine"
    (folder / "platform.yaml").write_text(yaml.safe_dump(spec, sort_keys=False))
    done = command(folder, cache, "synth", "-q")
    assert done.returncode == 0, done.stderr
    for pool in (HOOKED, DRAINING):
        file = f"models/{pool}/server.yaml"
        real, simulated = (
            next(each for each in read(folder / "dist" / target / file) if each["kind"] == "Deployment")
            for target in ("microk8s", "kind")
        )
        write(folder / "dist" / "kind" / file, [as_vllm(real, simulated)])
    return folder


def as_vllm(real: Manifest, simulated: Manifest) -> Manifest:
    """The real server's Deployment without GPU and weights, run by the simulator."""
    spec, other = real["spec"]["template"]["spec"], simulated["spec"]["template"]["spec"]
    for name in ("nodeSelector", "runtimeClassName", "tolerations", "volumes"):
        spec.pop(name, None)
    (container,), (simulator,) = spec["containers"], other["containers"]
    for name in ("volumeMounts", "resources", "startupProbe"):
        container.pop(name, None)
    container |= {"command": AS_VLLM} | {name: simulator[name] for name in ("image", "env", "readinessProbe")}
    return real


def read(path: Path) -> list[Manifest]:
    return list(yaml.safe_load_all(path.read_text()))


def write(path: Path, manifests: list[Manifest]) -> None:
    path.write_text(yaml.safe_dump_all(manifests, sort_keys=False))


def change(folder: Path, file: str, kind: str, how: Any) -> None:
    """Change the only object of a kind in a file of dist/kind."""
    path = folder / "dist" / "kind" / file
    manifests = read(path)
    (found,) = (each for each in manifests if each["kind"] == kind)
    how(found)
    write(path, manifests)


def outcomes(folder: Path, cache: Path) -> dict[str, str]:
    """Scenario → why it failed; '' if it passed."""
    done = command(folder, cache, "verify", "--pass", "gate", "-k", "rollouts-*", "--report", "report")
    report = folder / "report" / "report.json"
    assert report.exists(), done.stderr
    print(done.stdout, done.stderr)
    results = json.loads(report.read_text())["scenarios"]
    return {each["id"]: each["why"] for each in results if each["id"].startswith("rollouts-")}


def test_rollouts_interrupt_no_stream(platform: Path, cache: Path) -> None:
    """The hook and the engine's own draining, the picker, the proxy."""
    assert outcomes(platform, cache) == dict.fromkeys(ROLLOUTS, "")


def test_streams_are_interrupted_without_hook_flag_or_drain(platform: Path, cache: Path) -> None:
    """The negative control: hooks, `--shutdown-timeout` and drain removed, each in its own component."""

    def without_hook(deployment: Manifest) -> None:
        (container,) = deployment["spec"]["template"]["spec"]["containers"]
        del container["lifecycle"]

    def without_flag(deployment: Manifest) -> None:
        (container,) = deployment["spec"]["template"]["spec"]["containers"]
        before = len(container["args"])
        container["args"] = [word for word in container["args"] if not word.startswith("--shutdown-timeout")]
        assert len(container["args"]) == before - 1

    def without_drain(proxy: Manifest) -> None:
        proxy["spec"]["shutdown"] = {"drainTimeout": "1s", "minDrainDuration": "0s"}

    change(platform, f"models/{HOOKED}/server.yaml", "Deployment", without_hook)
    change(platform, f"models/{DRAINING}/server.yaml", "Deployment", without_flag)
    change(platform, f"models/{HOOKED}/picker.yaml", "Deployment", without_hook)
    change(platform, "gateway/envoy-proxy.yaml", "EnvoyProxy", without_drain)
    found = outcomes(platform, cache)
    assert found.keys() == ROLLOUTS
    assert [name for name, why in found.items() if "stream" not in why] == [], found
