"""Is the list of images complete: what `dist/` and upstream's charts, rendered by the real helm, make a cluster pull?"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.embedded.helm_releases import render
from tests.generator.layers.conftest import RenderedLayer
from tests.generator.layers.test_images import EVERYTHING, MIRROR, everything, pods
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.image_references import qualified
from tokenlabs.spec.image_roles import pulled
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.stacks import DEFAULT_STACK
from tokenlabs.spec.target_names import TARGETS
from tokenlabs.spec.targets import target
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.cluster.tools.modules import folder_at

pytestmark = pytest.mark.xdist_group("embedded")

NEVER_PULLED = {
    "RELATED_IMAGE_DEVELOPERPORTAL": "only with `components.developerPortal` of the Kuadrant resource",
    "RELATED_IMAGE_CONSOLE_PLUGIN_LATEST": "only where OpenShift's console is",
    "RELATED_IMAGE_CONSOLE_PLUGIN_PF5": "only where OpenShift's console is",
}
NEAREST = {
    # Kuadrant 1.5.2 pins authorino-operator 0.25.2, which the Go module proxy refuses: its chart is 0.25.1's here.
    "quay.io/kuadrant/authorino-operator:v0.25.1": "quay.io/kuadrant/authorino-operator:v0.25.2",
    "quay.io/kuadrant/authorino:v0.26.1": "quay.io/kuadrant/authorino:v0.26.2",
}


@pytest.fixture(scope="module")
def helm() -> Path:
    return built(["helm"])["helm"]


def of_containers(objects: list[Manifest]) -> Iterator[str]:
    """Images of containers, and what they are told to have others pull."""
    for _, spec in pods(objects):
        for container in [*spec.get("initContainers", ()), *spec["containers"]]:
            yield container["image"]
            for variable in container.get("env", ()):
                if variable["name"].startswith("RELATED_IMAGE_") and variable["name"] not in NEVER_PULLED:
                    yield variable["value"]
            for argument in container.get("args", ()):
                if found := re.fullmatch(r"--\w*Image=(\S+)", argument):
                    yield found[1]


def of_envoy_gateway(objects: list[Manifest]) -> Iterator[str]:
    """What Envoy Gateway's configuration has it run; the proxy's own image is its EnvoyProxy's, or a constant of it."""
    for each in objects:
        for text in (each.get("data") or {}).values() if each["kind"] == "ConfigMap" else ():
            if "kind: EnvoyGateway" in text:
                provider = yaml.safe_load(text)["provider"]["kubernetes"]
                yield provider["rateLimitDeployment"]["container"]["image"]
                yield provider["shutdownManager"]["image"]


def envoy(manifests: list[Manifest], version: str) -> str:
    (proxy,) = (each for each in manifests if each["kind"] == "EnvoyProxy")
    container = proxy["spec"]["provider"]["kubernetes"]["envoyDeployment"]["container"]
    source = (folder_at("github.com/envoyproxy/gateway", version) / "api/v1alpha1/shared_types.go").read_text()
    (default,) = re.findall(r'DefaultEnvoyProxyImage = "(\S+)"', source)
    return str(container.get("image", default))


def installed(manifests: list[Manifest], helm: Path, kustomize: Path, folder: Path) -> list[Manifest]:
    """What the HelmReleases install, their post-renderers applied as helm-controller does."""
    found: list[Manifest] = []
    for release in (each for each in manifests if each["kind"] == "HelmRelease"):
        done = render(release, manifests, helm)
        objects = [*done.hooks, *done.objects]
        for each in release["spec"].get("postRenderers", ()):
            (folder / "all.yaml").write_text(yaml.safe_dump_all(objects))
            (folder / "kustomization.yaml").write_text(yaml.safe_dump({"resources": ["all.yaml"], **each["kustomize"]}))
            built_ = subprocess.run([kustomize, "build", folder], capture_output=True, text=True, check=True)
            objects = list(yaml.safe_load_all(built_.stdout))
        found += objects
    return found


@pytest.mark.parametrize("limits", ["envoy", "kuadrant"])
@pytest.mark.parametrize("name", TARGETS)
def test_image_list_matches_charts_and_manifests(
    rendered: RenderedLayer,
    platform: Platform,
    helm: Path,
    kustomize: Path,
    tmp_path: Path,
    name: str,
    limits: Any,
) -> None:
    changes = {"limits": platform.limits.model_copy(update={"requests": limits}), "stack": DEFAULT_STACK}
    manifests = everything(rendered, name, limits=changes["limits"])
    objects = installed(manifests, helm, kustomize, tmp_path)
    changed = target(platform.model_copy(update=changes), name)
    found = {envoy(manifests, changed.stack["envoy-gateway"].tag), *of_containers(manifests)}
    found |= {*of_containers(objects), *of_envoy_gateway(objects)}
    charts = {
        f"{each['spec']['url'].removeprefix('oci://')}:{each['spec']['ref']['tag']}"
        for each in manifests
        if each["kind"] == "OCIRepository"
    }
    if limits == "envoy":
        # Without a limit of Kuadrant's no proxy loads its module.
        found = {each for each in found if "/wasm-shim:" not in each}
    listed = {each.reference for each in pulled(changed)}
    assert {NEAREST.get(qualified(each), qualified(each)) for each in found} | charts == listed


@pytest.mark.parametrize("name", TARGETS)
def test_charts_pull_from_the_mirror_with_the_secret(
    rendered: RenderedLayer,
    platform: Platform,
    helm: Path,
    kustomize: Path,
    tmp_path: Path,
    name: str,
) -> None:
    counted = platform.limits.model_copy(update={"requests": "kuadrant"})
    objects = installed(everything(rendered, name, limits=counted, images=EVERYTHING), helm, kustomize, tmp_path)
    found = {*of_containers(objects), *of_envoy_gateway(objects)}
    assert len(found) > 8
    assert {each for each in found if not each.startswith(MIRROR)} == set()
    missing = [each for each, spec in pods(objects) if {"name": "registry"} not in (spec.get("imagePullSecrets") or [])]
    assert missing == []
    configured = [
        yaml.safe_load(text)["provider"]["kubernetes"]["rateLimitDeployment"]["pod"]["imagePullSecrets"]
        for each in objects
        if each["kind"] == "ConfigMap"
        for text in (each.get("data") or {}).values()
        if "kind: EnvoyGateway" in text
    ]
    assert configured == [[{"name": "registry"}]]
    arguments = [
        argument for _, spec in pods(objects) for each in spec["containers"] for argument in each.get("args", ())
    ]
    assert "--extProcImagePullSecrets=registry" in arguments
