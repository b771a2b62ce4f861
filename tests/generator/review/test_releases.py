"""What Helm does with an edited release."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist

RELEASE = "HelmRelease envoy-gateway-system/envoy-gateway"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "releaseName: envoy-gateway",
            "releaseName: eg",
            "danger recreated: {} is uninstalled and installed again, because its releaseName changes: what it serves is down in "
            "between",
        ),
        (
            "  interval: 10m",
            "  targetNamespace: other\n  interval: 10m",
            "danger recreated: {} is uninstalled and installed again, because its targetNamespace changes: what it serves is down "
            "in between",
        ),
        (
            "  interval: 10m",
            "  postRenderers: [{kustomize: {patches: []}}]\n  interval: 10m",
            "caution restarted: {} changes what the chart renders before it is applied; which pods restart is unknown: Helm "
            "renders "
            "the chart in the cluster",
        ),
        (
            "  upgrade:\n    crds: Skip",
            "  upgrade:\n    crds: CreateReplace",
            "caution version: {} upgrades the chart's CRDs (CreateReplace), also where others own them",
        ),
        (
            "  install:\n    crds: Skip\n",
            "  install:\n",
            "caution version: {} installs the chart's CRDs (unset; by default, Create), also where others own them",
        ),
        ("    mode: enabled", "    mode: warn", "caution order: {} no longer corrects edits in the cluster"),
        (
            "          failOpen: false",
            "          failOpen: true",
            "danger unguarded: {} programs routes without Envoy AI Gateway while that is unavailable: nothing counts tokens or "
            "chooses a model's pool",
        ),
        (
            "          enableEnvoyPatchPolicy: true",
            "          enableEnvoyPatchPolicy: false",
            "danger limit-removed: {} ignores EnvoyPatchPolicies, also those that count tokens or shape answers",
        ),
        (
            "          enableBackend: true\n",
            "",
            "danger closed: {} rejects Backends: routes to them, and a gate that asks one, fail",
        ),
        (
            "  interval: 10m",
            "  suspend: true\n  interval: 10m",
            "caution order: {} is suspended: Flux neither applies nor prunes its objects",
        ),
    ],
)
def test_an_edited_release(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("envoy-gateway/release.yaml", old, new)
    assert said.format(RELEASE) in dist.sentences()


def test_another_server_completes_routes(dist: Dist) -> None:
    host = "ai-gateway-controller.envoy-ai-gateway-system.svc.cluster.local"
    dist.replace("envoy-gateway/release.yaml", f"hostname: {host}", "hostname: other.example.com")
    (effect,) = dist.sentences("opened")
    assert effect.startswith(
        "danger opened: HelmRelease envoy-gateway-system/envoy-gateway lets another server complete routes: fqdn: hostname: "
        "other.example.com"
    )
