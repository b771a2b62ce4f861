"""The real kustomize-controller and models over several nodes: when their layers are ready, and what goes with the last one.

The LeaderWorkerSet controller's status is played as it writes it, without a generation (lws v0.7.0,
pkg/controllers/leaderworkerset_controller.go).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.embedded.test_flux import tree
from tokenlabs.manifests.tree import Tree
from tokenlabs.manifests.yaml_text import load
from tokenlabs_verify.predictions import lab as flux_lab
from tokenlabs_verify.predictions.lab import FluxLab
from tokenlabs_verify.predictions.nodes import node

pytestmark = pytest.mark.xdist_group("flux")

SICK, SOUND = "qwen-397b", "deepseek"
API = "leaderworkerset.x-k8s.io/v1"


@pytest.fixture(scope="module")
def checkout(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copytree(repository / "secrets", folder / "secrets")
    shutil.rmtree(folder / "secrets/tenants")
    shutil.copy(repository / ".sops.yaml", folder)
    shutil.copy(repository / "examples/two-nodes.yaml", folder / "platform.yaml")
    return folder


def rendered(checkout: Path, without: tuple[str, ...] = ()) -> Tree:
    path = checkout / "platform.yaml"
    spec: dict[str, Any] = yaml.safe_load(path.read_text())
    spec["models"] = [each for each in spec["models"] if each["pool"] not in without]
    path.write_text(yaml.safe_dump(spec, sort_keys=False))
    command = [sys.executable, "-P", "-m", "tokenlabs", "synth", "-q", "--target", "kind", "-f", str(path)]
    subprocess.run(command, check=True)
    return tree(checkout)


@pytest.fixture(scope="module")
def sick() -> set[str]:
    return {f"{SICK}-group"}


@pytest.fixture(scope="module")
def lab(repository: Path, sick: set[str]) -> Iterator[FluxLab]:
    settings = flux_lab.settings(repository / "dist/kind")
    cluster = flux_lab.Cluster(settings, nodes=[node("kind", {}, {})], sick=sick)
    with flux_lab.up("test-flux-groups", cluster) as found:
        yield found


def test_a_group_holds_its_layer_and_goes_with_its_model(lab: FluxLab, checkout: Path, sick: set[str]) -> None:
    first = rendered(checkout)
    for path in sorted((checkout / "dist/kind/bootstrap").glob("*.yaml")):
        for each in load(path.read_text()):
            if "kustomize.config" not in each["apiVersion"]:
                lab.api.apply(each)
    lab.push(first, "token-labs")
    waiting = f"token-labs-models-{SICK}"
    lab.wait(lambda: len(lab.kustomizations()) > 20 and lab.kustomizations().keys() - lab.ready() == {waiting})
    assert "Reconciliation in progress" in lab.condition(lab.kustomizations()[waiting])
    sick.clear()
    lab.wait(lambda: lab.kustomizations().keys() == lab.ready())

    lab.push(rendered(checkout, without=(SICK,)), "token-labs")
    lab.wait(lambda: waiting not in lab.kustomizations() and lab.kustomizations().keys() == lab.ready())
    assert not lab.exists(API, "LeaderWorkerSet", f"{SICK}-group", "token-labs")
    assert lab.exists(API, "LeaderWorkerSet", f"{SOUND}-group", "token-labs")
    assert lab.exists("helm.toolkit.fluxcd.io/v2", "HelmRelease", "lws", "lws-system")
