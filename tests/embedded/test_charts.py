"""Upstream's charts render with `dist/`'s values, using the real helm, to what helm-controller would install."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.testbed.reconcile.recorded import Recorded
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.target_names import TARGETS
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.reconcile import layers
from tokenlabs_verify.reconcile.helm_releases import Rendered, render
from tokenlabs_verify.reconcile.layers import Layer
from tokenlabs_verify.reconcile.reconciler import Exceptions, reconcile

pytestmark = pytest.mark.xdist_group("embedded")

CONTROLLERS = ("envoy-gateway", "ai-gateway-controller", "kuadrant")


@pytest.fixture(scope="module")
def helm() -> Path:
    return built(["helm"])["helm"]


def layer(repository: Path, target: str, name: str) -> Layer:
    return next(each for each in layers.read(repository / "dist" / target) if each.name == name)


def releases(found: Layer) -> list[Manifest]:
    return [each for each in found.objects if each["kind"] == "HelmRelease"]


def kinds(objects: Iterable[Manifest]) -> set[str]:
    return {each["kind"] for each in objects}


@pytest.fixture(params=[f"{target}/{name}" for target in TARGETS for name in CONTROLLERS], scope="module")
def rendered(request: pytest.FixtureRequest, repository: Path, helm: Path) -> tuple[Manifest, Rendered]:
    target, name = request.param.split("/")
    found = layer(repository, target, name)
    (release,) = releases(found)
    return release, render(release, found.objects, helm)


def test_renders_every_release_of_the_tree(repository: Path) -> None:
    for target in TARGETS:
        found = {each.name for each in layers.read(repository / "dist" / target) if releases(each)}
        assert found == set(CONTROLLERS)


def test_installs_controllers_with_the_trees_image_version(
    rendered: tuple[Manifest, Rendered],
) -> None:
    release, found = rendered
    deployments = [each for each in found.objects if each["kind"] == "Deployment"]
    assert deployments
    for each in deployments:
        assert each["metadata"]["namespace"] == release["metadata"]["namespace"]
        for container in each["spec"]["template"]["spec"]["containers"]:
            assert ":" in container["image"], container["image"]
            assert "latest" not in container["image"], container["image"]


def test_only_namespaced_objects_have_a_namespace(rendered: tuple[Manifest, Rendered]) -> None:
    _, found = rendered
    for each in (*found.hooks, *found.objects):
        cluster = each["kind"].startswith("Cluster") or each["kind"].endswith(
            ("WebhookConfiguration", "Definition", "Namespace")
        )
        assert ("namespace" in each["metadata"]) is not cluster, (each["kind"], each["metadata"]["name"])


def test_skips_tests_and_other_hooks(rendered: tuple[Manifest, Rendered]) -> None:
    _, found = rendered
    assert not [each for each in found.objects if "helm.sh/hook" in (each["metadata"].get("annotations") or {})]
    for each in found.hooks:
        assert "pre-install" in each["metadata"]["annotations"]["helm.sh/hook"]


def test_envoy_gateways_certificate_job_is_the_last_hook(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    hooks = render(releases(found)[0], found.objects, helm).hooks
    weights = [int(each["metadata"]["annotations"].get("helm.sh/hook-weight", "0")) for each in hooks]
    assert weights == sorted(weights)
    assert "Job" in kinds(hooks)
    assert "ServiceAccount" in kinds(hooks)


def test_applies_the_trees_values(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    release = copy.deepcopy(releases(found)[0])
    release["spec"].setdefault("values", {}).setdefault("deployment", {})["replicas"] = 3
    (deployment,) = [each for each in render(release, found.objects, helm).objects if each["kind"] == "Deployment"]
    assert deployment["spec"]["replicas"] == 3


def definitions(objects: Iterable[Manifest]) -> set[str]:
    return {each["metadata"]["name"] for each in objects if each["kind"] == "CustomResourceDefinition"}


def test_includes_crds_only_if_the_release_requests_them(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    release = copy.deepcopy(releases(found)[0])
    release["spec"]["install"]["crds"] = "Skip"
    assert definitions(render(release, found.objects, helm).objects) == set()
    release["spec"]["install"]["crds"] = "CreateReplace"
    assert "securitypolicies.gateway.envoyproxy.io" in definitions(render(release, found.objects, helm).objects)


def test_kuadrants_chart_includes_its_operators_charts(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "kuadrant")
    names = definitions(render(releases(found)[0], found.objects, helm).objects)
    for name in ("authpolicies.kuadrant.io", "authconfigs.authorino.kuadrant.io", "limitadors.limitador.kuadrant.io"):
        assert name in names


def test_reports_the_release_whose_values_the_chart_rejects(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    release = copy.deepcopy(releases(found)[0])
    release["spec"].setdefault("values", {})["deployment"] = "none"
    with pytest.raises(TokenlabsError, match=r"HelmRelease .*/envoy-gateway.* does not render"):
        render(release, found.objects, helm)


def test_unknown_chart_error_names_where_to_add_it(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    sources = copy.deepcopy(list(found.objects))
    for each in sources:
        if each["kind"] == "OCIRepository":
            each["spec"]["url"] = "oci://example.com/moon-helm"
    with pytest.raises(TokenlabsError, match=r"unknown chart `moon-helm`.*charts\.py"):
        render(releases(found)[0], sources, helm)


def well(manifest: Manifest) -> dict[str, object]:
    replicas = manifest.get("spec", {}).get("replicas", 1)
    numbers = dict.fromkeys(("replicas", "updatedReplicas", "readyReplicas", "availableReplicas"), replicas)
    conditions = [{"type": kind, "status": "True"} for kind in ("Established", "Complete", "Available")]
    return {"observedGeneration": None, "conditions": conditions, **numbers}


def alone(found: Layer) -> Layer:
    return Layer(found.name, (), 30, {}, found.objects)


def created_only(manifest: Manifest) -> bool:
    """Kuadrant's CRDs: the layer creates them, its chart updates them."""
    return "IfNotPresent" in manifest["metadata"].get("annotations", {}).values()


def test_applies_only_changed_crds_again(repository: Path, helm: Path) -> None:
    tree = [alone(layer(repository, "kind", "crds"))]
    first = Recorded(well)
    before = list(reconcile(first, tree, helm).inventory)
    defined = definitions(before)
    assert len(defined) > 20
    assert defined <= set(first.names("apply"))

    changed = copy.deepcopy(before)
    victim = next(each for each in changed if each["kind"] == "CustomResourceDefinition" and not created_only(each))
    victim["spec"]["versions"][0]["storage"] = "otherwise"
    again = Recorded(well)
    again.objects = {**first.objects}
    outcome = reconcile(again, tree, helm, before=changed)
    applied = set(again.names("apply"))
    assert applied & defined == {victim["metadata"]["name"]}
    assert again.names("delete") == []
    assert len(outcome.inventory) == len(before)


def test_installs_a_held_back_workload_without_replicas(repository: Path, helm: Path) -> None:
    tree = [alone(layer(repository, "kind", "kuadrant"))]
    held = "kuadrant-operator-controller-manager"
    api = Recorded(well)
    outcome = reconcile(api, tree, helm, exceptions=Exceptions(held=frozenset({held})))
    replicas = {
        identity[3]: each["spec"].get("replicas", 1)
        for identity, each in api.objects.items()
        if each["kind"] == "Deployment"
    }
    assert replicas.pop(held) == 0
    assert replicas
    assert set(replicas.values()) == {1}
    assert "HelmRelease kuadrant-system/kuadrant-operator" in outcome.handled_here
