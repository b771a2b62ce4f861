"""What counts as drift: an object whose content moved, one that is gone or new, and an upgraded release."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import pytest

from tests.testbed.environments.embedded.recorded import Recorded
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.flux import drift


class Flux(Recorded):
    """Also lists objects by kind."""

    def list(
        self,
        api_version: str,
        kind: str,
        namespace: str | None = None,  # noqa: ARG002
        selector: str | None = None,  # noqa: ARG002
    ) -> list[Manifest]:
        return [each for each in self.objects if (each["apiVersion"], each["kind"]) == (api_version, kind)]


def kustomization(*entries: str) -> Manifest:
    status = {"inventory": {"entries": [{"id": each, "v": "v1"} for each in entries]}}
    return an_object("kustomize.toolkit.fluxcd.io/v1", "Kustomization", "layer", "flux-system", status=status)


def release(version: int) -> Manifest:
    status = {"history": [{"version": version}]}
    return an_object("helm.toolkit.fluxcd.io/v2", "HelmRelease", "chart", "apps", status=status)


def an_object(api_version: str, kind: str, name: str, namespace: str | None, **more: Any) -> Manifest:
    metadata = {"name": name, **({"namespace": namespace} if namespace else {}), **more.pop("metadata", {})}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **more}


def a_route(generation: int) -> Manifest:
    return an_object(
        "gateway.example/v1", "Route", "r", "apps", metadata={"generation": generation, "resourceVersion": "7"}
    )


def a_role(version: str) -> Manifest:
    group = "rbac.authorization.k8s.io/v1"
    return an_object(group, "ClusterRole", "system:a", None, metadata={"resourceVersion": version})


ENTRIES = ("apps_r_gateway.example_Route", "_system__a_rbac.authorization.k8s.io_ClusterRole")
BEFORE = (kustomization(*ENTRIES), release(1), a_route(1), a_role("5"))


@pytest.mark.parametrize(
    ("after", "changes"),
    [
        (BEFORE, []),
        ((kustomization(*ENTRIES), release(1), a_route(2), a_role("5")), ["Route apps/r: 1 → 2"]),
        (
            (kustomization(*ENTRIES), release(1), a_route(1), a_role("6")),
            ["ClusterRole /system:a: resource version 5 → resource version 6"],
        ),
        ((kustomization(*ENTRIES), release(2), a_route(1), a_role("5")), ["HelmRelease apps/chart: 1 → 2"]),
        ((kustomization(*ENTRIES), release(1), a_role("5")), ["Route apps/r: 1 → missing"]),
        ((kustomization(ENTRIES[1]), release(1), a_role("5")), ["Route apps/r: 1 → missing"]),
    ],
)
def test_reports_what_a_reconciliation_changed(after: Iterable[Manifest], changes: list[str]) -> None:
    assert list(drift.changes(drift.versions(Flux(BEFORE)), drift.versions(Flux(after)))) == changes


class Creating(Flux):
    """Handles requests at once; the commit that it then applies has another Kustomization."""

    def patch(
        self,
        api_version: str,
        kind: str,
        name: str,
        body: object,
        *,
        namespace: str | None = None,
        subresource: str | None = None,  # noqa: ARG002
        form: Literal["merge", "json"] = "merge",  # noqa: ARG002
    ) -> dict[str, Any]:
        assert isinstance(body, dict)
        (asked,) = body["metadata"]["annotations"].values()
        status = {"lastHandledReconcileAt": asked}
        first = an_object(api_version, kind, name, namespace, metadata={"uid": "1"}, spec={}, status=status)
        self.objects = [first, an_object(api_version, kind, "new", namespace, metadata={"uid": "2"}, spec={})]
        return first


def test_what_a_commit_creates_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drift, "RECONCILED", 0.1)
    api_version, kind = "kustomize.toolkit.fluxcd.io/v1", "Kustomization"
    drift.reconcile(Creating([an_object(api_version, kind, "layer", "flux-system", metadata={"uid": "1"}, spec={})]))
