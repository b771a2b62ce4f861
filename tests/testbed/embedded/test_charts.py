"""Do upstream's charts render with `dist/`'s values, by the real helm, to what helm-controller would install?"""

from __future__ import annotations

import copy
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.testbed.embedded.recorded import Recorded
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.target_names import TARGETS
from tokenlabs_verify.cluster.tools import built
from tokenlabs_verify.reconcile import layers
from tokenlabs_verify.reconcile.helm_releases import Rendered, render
from tokenlabs_verify.reconcile.layers import Layer
from tokenlabs_verify.reconcile.reconciler import Exceptions, reconcile

pytestmark = [pytest.mark.embedded, pytest.mark.xdist_group("embedded")]

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


def test_every_release_of_the_tree_is_rendered_here(repository: Path) -> None:
    for target in TARGETS:
        found = {each.name for each in layers.read(repository / "dist" / target) if releases(each)}
        assert found == set(CONTROLLERS)


def test_a_controller_is_installed_with_its_image_at_the_version_of_the_tree(
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


def test_namespaced_objects_have_a_namespace_and_the_others_none(rendered: tuple[Manifest, Rendered]) -> None:
    _, found = rendered
    for each in (*found.hooks, *found.objects):
        cluster = each["kind"].startswith("Cluster") or each["kind"].endswith(
            ("WebhookConfiguration", "Definition", "Namespace")
        )
        assert ("namespace" in each["metadata"]) is not cluster, (each["kind"], each["metadata"]["name"])


def test_tests_and_hooks_of_other_moments_are_not_installed(rendered: tuple[Manifest, Rendered]) -> None:
    _, found = rendered
    assert not [each for each in found.objects if "helm.sh/hook" in (each["metadata"].get("annotations") or {})]
    for each in found.hooks:
        assert "pre-install" in each["metadata"]["annotations"]["helm.sh/hook"]


def test_envoy_gateways_certificates_are_made_by_a_hook_whose_job_comes_last(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    hooks = render(releases(found)[0], found.objects, helm).hooks
    weights = [int(each["metadata"]["annotations"].get("helm.sh/hook-weight", "0")) for each in hooks]
    assert weights == sorted(weights)
    assert "Job" in kinds(hooks)
    assert "ServiceAccount" in kinds(hooks)


def test_values_of_the_tree_arrive_in_what_is_installed(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    release = copy.deepcopy(releases(found)[0])
    release["spec"].setdefault("values", {}).setdefault("deployment", {})["replicas"] = 3
    (deployment,) = [each for each in render(release, found.objects, helm).objects if each["kind"] == "Deployment"]
    assert deployment["spec"]["replicas"] == 3


def definitions(objects: Iterable[Manifest]) -> set[str]:
    return {each["metadata"]["name"] for each in objects if each["kind"] == "CustomResourceDefinition"}


def test_definitions_come_with_a_chart_only_if_the_release_wants_them(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    release = copy.deepcopy(releases(found)[0])
    release["spec"]["install"]["crds"] = "Skip"
    assert definitions(render(release, found.objects, helm).objects) == set()
    release["spec"]["install"]["crds"] = "CreateReplace"
    assert "securitypolicies.gateway.envoyproxy.io" in definitions(render(release, found.objects, helm).objects)


def test_kuadrants_chart_has_the_charts_of_its_operators_in_it(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "kuadrant")
    names = definitions(render(releases(found)[0], found.objects, helm).objects)
    for name in ("authpolicies.kuadrant.io", "authconfigs.authorino.kuadrant.io", "limitadors.limitador.kuadrant.io"):
        assert name in names


def test_values_that_the_chart_refuses_are_told_with_the_release(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    release = copy.deepcopy(releases(found)[0])
    release["spec"].setdefault("values", {})["deployment"] = "none"
    with pytest.raises(TokenlabsError, match=r"HelmRelease .*/envoy-gateway.* does not render"):
        render(release, found.objects, helm)


def test_a_chart_that_nobody_knows_says_where_to_add_it(repository: Path, helm: Path) -> None:
    found = layer(repository, "kind", "envoy-gateway")
    sources = copy.deepcopy(list(found.objects))
    for each in sources:
        if each["kind"] == "OCIRepository":
            each["spec"]["url"] = "oci://example.com/moon-helm"
    with pytest.raises(TokenlabsError, match=r"no chart `moon-helm`.*charts\.py"):
        render(releases(found)[0], sources, helm)


def well(manifest: Manifest) -> dict[str, object]:
    replicas = manifest.get("spec", {}).get("replicas", 1)
    numbers = dict.fromkeys(("replicas", "updatedReplicas", "readyReplicas", "availableReplicas"), replicas)
    conditions = [{"type": kind, "status": "True"} for kind in ("Established", "Complete", "Available")]
    return {"observedGeneration": None, "conditions": conditions, **numbers}


def alone(found: Layer) -> Layer:
    return Layer(found.name, (), 30, {}, found.objects)


def test_definitions_that_are_there_are_not_applied_again_and_changed_ones_are(repository: Path, helm: Path) -> None:
    tree = [alone(layer(repository, "kind", "crds"))]
    first = Recorded(well)
    before = list(reconcile(first, tree, helm).inventory)
    defined = definitions(before)
    assert len(defined) > 20
    assert defined <= set(first.names("apply"))

    changed = copy.deepcopy(before)
    victim = next(each for each in changed if each["kind"] == "CustomResourceDefinition")
    victim["spec"]["versions"][0]["storage"] = "otherwise"
    again = Recorded(well)
    again.objects = {**first.objects}
    outcome = reconcile(again, tree, helm, before=changed)
    applied = set(again.names("apply"))
    assert applied & defined == {victim["metadata"]["name"]}
    assert again.names("delete") == []
    assert len(outcome.inventory) == len(before)


def test_a_workload_that_is_held_back_is_installed_without_replicas(repository: Path, helm: Path) -> None:
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
