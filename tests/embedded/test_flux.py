"""The real kustomize-controller applies `dist/kind`, and prunes what is removed from it.

One platform after the other, as in commits: as committed with a model that is never ready, without tenants, without speech,
without that model, and finally without the root.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.tree import Tree, read
from tokenlabs.manifests.yaml_text import load
from tokenlabs_verify.predictions import lab as flux_lab
from tokenlabs_verify.predictions.lab import FLUX, KUSTOMIZE, FluxLab
from tokenlabs_verify.predictions.nodes import node

pytestmark = pytest.mark.xdist_group("flux")

SICK = "nemotron-vl-pool"
SOUND = "token-labs-pool"
GATE = (
    ("gateway.networking.k8s.io/v1", "Gateway", "token-labs-gateway"),
    ("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy", "token-labs-gateway"),
    ("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy", "token-labs-gateway"),
)


@pytest.fixture(scope="module")
def lab(repository: Path) -> Iterator[FluxLab]:
    settings = flux_lab.settings(repository / "dist/kind")
    cluster = flux_lab.Cluster(settings, nodes=[node("kind", {}, {})], sick={f"{SICK}-decode"})
    with flux_lab.up("test-flux", cluster) as found:
        yield found


@pytest.fixture(scope="module")
def checkout(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copy(repository / "platform.yaml", folder)
    shutil.copytree(repository / "dist", folder / "dist")
    return folder


def commit(checkout: Path, change: Callable[[dict[str, Any]], object]) -> Tree:
    """The repository with a changed platform.yaml, rendered by `tokenlabs synth`."""
    platform = checkout / "platform.yaml"
    spec = yaml.safe_load(platform.read_text())
    change(spec)
    platform.write_text(yaml.safe_dump(spec, sort_keys=False))
    command = [sys.executable, "-P", "-m", "tokenlabs", "synth", "-q", "--target", "kind", "-f", str(platform)]
    subprocess.run(command, check=True)
    return tree(checkout)


def tree(checkout: Path) -> Tree:
    return {f"dist/kind/{path}": content for path, content in read(checkout / "dist/kind").items()}


def keys(lab: FluxLab) -> list[Manifest]:
    """The tenants' Secrets, which Authorino reads."""
    return lab.api.list("v1", "Secret", "kuadrant-system", "app=token-labs")


def no_tenants(spec: dict[str, Any]) -> None:
    del spec["tenants"]


def no_speech(spec: dict[str, Any]) -> None:
    del spec["speech"]
    spec["api"]["paths"] = [path for path in spec["api"]["paths"] if "/audio/" not in path]


def no_sick_model(spec: dict[str, Any]) -> None:
    spec["models"] = [each for each in spec["models"] if each["pool"] != SICK]


def test_flux_applies_and_prunes_the_git_tree(lab: FluxLab, checkout: Path) -> None:
    sick, routes = f"token-labs-models-{SICK}", "token-labs-routes"

    # As in the installation guide: `kubectl apply -k dist/kind/bootstrap`.
    for path in sorted((checkout / "dist/kind/bootstrap").glob("*.yaml")):
        for each in load(path.read_text()):
            if "kustomize.config" not in each["apiVersion"]:
                lab.api.apply(each)
    lab.push(tree(checkout), "token-labs")
    first = lab.wait(lambda: len(lab.kustomizations()) > 20 and lab.kustomizations().keys() - lab.ready() == {sick})
    print(f"all but the sick model ready after {first:.0f} s")
    assert lab.exists("aigateway.envoyproxy.io/v1beta1", "AIGatewayRoute", "llm-inference", "token-labs")
    assert {"authconfigs.authorino.kuadrant.io", "limitadors.limitador.kuadrant.io"} <= {
        each["metadata"]["name"] for each in lab.api.list("apiextensions.k8s.io/v1", "CustomResourceDefinition")
    }, "Kuadrant's, before its chart"

    assert len(keys(lab)) == 2
    lab.push(commit(checkout, no_tenants), "token-labs")
    print(f"tenants pruned after {lab.wait(lambda: not keys(lab)):.0f} s")
    lab.wait(lambda: "token-labs-tenants" in lab.ready())
    assert "token-labs-tenants" in lab.kustomizations(), "it stays, empty"
    print(f"routes at the revision after {lab.wait(lambda: routes in lab.ready()):.0f} s")

    assert lab.exists("apps/v1", "Deployment", "magpie-tts", "token-labs")
    lab.push(commit(checkout, no_speech), "token-labs")
    lab.wait(lambda: not lab.exists("apps/v1", "Deployment", "magpie-tts", "token-labs"))
    lab.wait(lambda: routes in lab.ready())
    assert not lab.exists("gateway.networking.k8s.io/v1", "HTTPRoute", "magpie-tts", "token-labs")
    assert lab.exists("apps/v1", "Deployment", f"{SICK}-decode", "token-labs")

    lab.push(commit(checkout, no_sick_model), "token-labs")
    gone = lab.wait(lambda: sick not in lab.kustomizations())
    print(f"the model's Kustomization gone after {gone:.0f} s")
    for api_version, kind, name in (
        ("apps/v1", "Deployment", f"{SICK}-decode"),
        ("apps/v1", "Deployment", f"{SICK}-epp"),
        ("inference.networking.k8s.io/v1", "InferencePool", SICK),
    ):
        assert not lab.exists(api_version, kind, name, "token-labs"), name
    lab.wait(lambda: lab.kustomizations().keys() == lab.ready())
    assert lab.exists("apps/v1", "Deployment", f"{SOUND}-decode", "token-labs")

    lab.api.delete(KUSTOMIZE, "Kustomization", "token-labs", FLUX)
    lab.wait(lambda: not [name for name in lab.kustomizations() if "crds-" not in name])
    assert not lab.exists("aigateway.envoyproxy.io/v1beta1", "AIGatewayRoute", "llm-inference", "token-labs")
    assert not lab.exists("apps/v1", "Deployment", f"{SOUND}-decode", "token-labs")
    for api_version, kind, name in GATE:
        assert lab.exists(api_version, kind, name, "token-labs"), f"{kind}: the gate outlives every route"
