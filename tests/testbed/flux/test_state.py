"""Whether a layer is ready at a revision according to Flux. Conditions as written by Flux 2.9's controllers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.testbed.environments.clusters import Cluster, cluster
from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.environments.kind.bring_up import expected
from tokenlabs_verify.environments.kind.manage import layers
from tokenlabs_verify.environments.kind.source import GitSource
from tokenlabs_verify.flux.delivery import await_layers
from tokenlabs_verify.flux.state import behind, of_commit, order, state
from tokenlabs_verify.waiting import NotYetError

COMMIT = "6a5a0ff5" * 5
REVISION = f"main@sha1:{COMMIT}"


def kustomization(name: str, *, ready: str = "True", message: str = "", **changed: Any) -> dict[str, Any]:
    condition = {
        "type": "Ready",
        "status": ready,
        "reason": "ReconciliationSucceeded" if ready == "True" else "HealthCheckFailed",
        "message": message or f"Applied revision: {REVISION}",
        "observedGeneration": 1,
    }
    status = {"observedGeneration": 1, "lastAppliedRevision": REVISION, "conditions": [condition]}
    after = changed.pop("after", ())
    return {
        "apiVersion": "kustomize.toolkit.fluxcd.io/v1",
        "kind": "Kustomization",
        "metadata": {"name": name, "namespace": "flux-system", "generation": 1},
        "spec": {
            "dependsOn": [{"name": each} for each in after],
            "sourceRef": {"kind": "GitRepository", "name": "token-labs"},
        },
        "status": status | changed,
    }


def test_ready() -> None:
    assert str(state(kustomization("crds"))) == f"Kustomization flux-system/crds: ready: Applied revision: {REVISION}"


def test_ignores_conditions_of_an_older_generation() -> None:
    stale = state(kustomization("crds", observedGeneration=0))
    assert not stale.ready
    assert "has not observed this generation" in stale.message


def test_an_object_without_conditions_is_not_ready() -> None:
    new = kustomization("crds")
    del new["status"]
    assert (state(new).ready, state(new).message) == (False, "its controller has not reported yet")


def test_a_long_message_becomes_one_line() -> None:
    broken = kustomization("crds", ready="False", message="health check failed:\n  Deployment/a/b\n  timeout")
    assert state(broken).message == "health check failed: Deployment/a/b timeout"


def test_orders_kustomizations_like_flux() -> None:
    found = [
        kustomization("routes", after=("gateway", "policies")),
        kustomization("gateway", after=("crds",)),
        kustomization("policies", after=("gateway",)),
        kustomization("crds"),
    ]
    assert order(found) == ("crds", "gateway", "policies", "routes")


def test_a_layer_at_another_revision_is_behind() -> None:
    states = {"a": state(kustomization("a")), "b": state(kustomization("b", lastAppliedRevision="main@sha1:old"))}
    assert behind(("a", "b", "c"), states, REVISION) == ["b", "c"]


@pytest.mark.parametrize("revision", [REVISION, f"sha1:{COMMIT}", f"refs/pull/7/merge@sha1:{COMMIT}"])
def test_matches_the_commit_in_a_revision(revision: str) -> None:
    assert of_commit(revision, COMMIT)
    assert not of_commit(revision, "1" * 40)


SOURCE = GitSource("https://git.example.com/acme/platform", COMMIT, "refs/heads/main")


def flux(api_server: Cluster, *kustomizations: dict[str, Any], revision: str = REVISION) -> KubernetesApi:
    plurals = {
        kind: f"{kind.lower().removesuffix('y')}ies" for kind in ("GitRepository", "OCIRepository", "HelmRepository")
    }
    plurals["HelmChart"] = "helmcharts"
    api_server.serve("source.toolkit.fluxcd.io/v1", *((kind, plural, True) for kind, plural in plurals.items()))
    api_server.serve("kustomize.toolkit.fluxcd.io/v1", ("Kustomization", "kustomizations", True))
    api_server.serve("helm.toolkit.fluxcd.io/v2", ("HelmRelease", "helmreleases", True))
    git = {
        "metadata": {"name": "token-labs", "namespace": "flux-system", "generation": 1},
        "status": {
            "observedGeneration": 1,
            "artifact": {"revision": revision},
            "conditions": [{"type": "Ready", "status": "True", "message": "stored artifact"}],
        },
    }
    source, applied = "/apis/source.toolkit.fluxcd.io/v1", "/apis/kustomize.toolkit.fluxcd.io/v1"
    release = {
        "metadata": {"name": "envoy-gateway", "namespace": "envoy-gateway-system", "generation": 1},
        "status": {
            "observedGeneration": 1,
            "conditions": [{"type": "Ready", "status": "False", "message": "Helm install failed: timed out"}],
        },
    }
    api_server.answers[f"{source}/namespaces/flux-system/gitrepositories"] = {"items": [git]}
    api_server.answers[f"{source}/namespaces/flux-system/ocirepositories"] = {"items": []}
    api_server.answers[f"{applied}/namespaces/flux-system/kustomizations"] = {"items": list(kustomizations)}
    api_server.answers |= {f"{source}/{plural}": {"items": []} for plural in plurals.values()}
    api_server.answers[f"{applied}/kustomizations"] = {"items": list(kustomizations)}
    api_server.answers["/apis/helm.toolkit.fluxcd.io/v2/helmreleases"] = {"items": [release]}
    return KubernetesApi(api_server.server)


def test_all_layers_ready() -> None:
    said: list[str] = []
    with cluster() as api_server:
        await_layers(
            flux(api_server, kustomization("a"), kustomization("b")), ("a", "b"), expected(SOURCE), 1, said.append
        )
    assert [line.split("s  ", 1)[1] for line in said] == ["2 of 2 layers ready"]


def test_reports_layers_not_ready_in_time_with_their_last_message() -> None:
    waiting = kustomization("b", ready="False", message="dependency 'flux-system/a' is not ready")
    with cluster() as api_server, pytest.raises(TokenlabsError) as raised:
        await_layers(flux(api_server, kustomization("a"), waiting), ("a", "b"), expected(SOURCE), -1, print)
    assert str(raised.value).splitlines() == [
        "all layers are ready: not within 0 s; last seen: 1 of 2 layers ready; b: dependency 'flux-system/a' is not ready",
        "  HelmRelease envoy-gateway-system/envoy-gateway: not ready: Helm install failed: timed out",
        "  Kustomization flux-system/b: not ready: dependency 'flux-system/a' is not ready",
    ]


def test_rejects_another_commit() -> None:
    with cluster() as api_server, pytest.raises(TokenlabsError, match="instead of"):
        await_layers(
            flux(api_server, kustomization("a"), revision="main@sha1:" + "1" * 40), ("a",), expected(SOURCE), 5, print
        )


def test_waits_for_the_platforms_source_while_source_controller_has_lost_its_artifact() -> None:
    with cluster() as api_server:
        api = flux(api_server, kustomization("a"), revision="")
        listed: Any = api_server.answers["/apis/source.toolkit.fluxcd.io/v1/namespaces/flux-system/gitrepositories"]
        tag = {"metadata": {"name": "token-labs-crds", "namespace": "flux-system", "generation": 1}}
        listed["items"].append(tag | {"status": {"artifact": {"revision": "v0.18.3@sha1:" + "3" * 40}}})
        with pytest.raises(NotYetError):
            await_layers(api, ("a",), expected(SOURCE), -1, print)


def test_status_has_one_line_per_layer() -> None:
    with cluster() as api_server:
        shown = layers(
            flux(api_server, kustomization("b", after=("a",), ready="False", message="no"), kustomization("a"))
        )
    assert shown == f"  a  ready      Applied revision: {REVISION}\n  b  not ready  no"
