"""Only canaries can be changed in a real cluster; rejected requests are never sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.testbed.environments.clusters import Cluster, cluster
from tokenlabs.contract import tenant_secret
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.engine.tenant_secrets import RUN_LABEL
from tokenlabs_verify.environments.live.guard import ForbiddenError, Guard

SECRETS = "/api/v1/namespaces/kuadrant-system/secrets"


def canary(name: str = "verify-a1b2c3-auth-known", **metadata: Any) -> dict[str, Any]:
    secret = tenant_secret.manifest(secret=name, app="token-labs", user=name, tier="free", key="tlabs_" + "x1Y2z3" * 8)
    secret["metadata"]["labels"][RUN_LABEL] = "a1b2c3"
    secret["metadata"] |= metadata
    return secret


def of_user(user: str) -> dict[str, Any]:
    secret = canary()
    secret["metadata"]["annotations"][tenant_secret.USER_ANNOTATION] = user
    return secret


def without_run() -> dict[str, Any]:
    secret = canary()
    del secret["metadata"]["labels"][RUN_LABEL]
    return secret


@pytest.fixture
def api_server() -> Iterator[Cluster]:
    with cluster() as api_server:
        kinds = (("Secret", "secrets", True), ("Pod", "pods", True), ("ConfigMap", "configmaps", True))
        api_server.serve("v1", *kinds, ("Namespace", "namespaces", False))
        api_server.serve("apps/v1", ("Deployment", "deployments", True))
        api_server.serve("kuadrant.io/v1", ("RateLimitPolicy", "ratelimitpolicies", True))
        api_server.answers |= {SECRETS: {}, f"{SECRETS}/verify-a1b2c3-auth-known": {}, "/api/v1/secrets": {"items": []}}
        yield api_server


@pytest.fixture
def api(api_server: Cluster) -> Iterator[KubernetesApi]:
    api = KubernetesApi(api_server.server, guard=Guard())
    for kind in ("Secret", "Pod", "ConfigMap"):
        api.resource("v1", kind)
    api.resource("apps/v1", "Deployment")
    api.resource("kuadrant.io/v1", "RateLimitPolicy")
    api_server.requests.clear()
    yield api
    api.close()


FORBIDDEN: dict[str, Callable[[KubernetesApi], object]] = {
    "delete a pod": lambda api: api.delete("v1", "Pod", "proxy", "envoy-gateway-system"),
    "delete a tenant": lambda api: api.delete("v1", "Secret", "tenant-pro-demo", "kuadrant-system"),
    "delete a canary of another run": lambda api: api.delete("v1", "Secret", "verify-ffffff-x", "kuadrant-system"),
    "delete all secrets": lambda api: api.request("DELETE", SECRETS),
    "delete a namespace": lambda api: api.delete("v1", "Namespace", "kuadrant-system"),
    "scale": lambda api: api.scale("Deployment", "authorino", "kuadrant-system", 0),
    "patch a policy": lambda api: api.patch(
        "kuadrant.io/v1", "RateLimitPolicy", "p", {"spec": {}}, namespace="token-labs"
    ),
    "apply a policy": lambda api: api.apply(
        {
            "apiVersion": "kuadrant.io/v1",
            "kind": "RateLimitPolicy",
            "metadata": {"name": "p", "namespace": "token-labs"},
        }
    ),
    "dry-run a policy": lambda api: api.apply(
        {"apiVersion": "kuadrant.io/v1", "kind": "RateLimitPolicy", "metadata": {"name": "p", "namespace": "n"}},
        dry_run=True,
    ),
    "apply a tenant": lambda api: api.apply(canary("tenant-pro-demo")),
    "apply a canary over what is there": lambda api: api.apply(canary()),
    "make a tenant that is no canary": lambda api: api.create(canary("tenant-new")),
    "make a key of somebody's user": lambda api: api.create(of_user("demo-pro-user")),
    "make a secret that no run would find": lambda api: api.create(without_run()),
    "make a secret elsewhere": lambda api: api.create(canary(namespace="kube-system")),
    "make a secret that cannot be deleted": lambda api: api.create(canary(finalizers=["x"])),
    "make a config map": lambda api: api.create(canary() | {"kind": "ConfigMap"}),
    "read tenants' keys": lambda api: api.list("v1", "Secret", "kuadrant-system"),
    "read keys by a selector that is not a run's": lambda api: api.list("v1", "Secret", selector=f"{RUN_LABEL}!=x"),
    "read a tenant's key": lambda api: api.get("v1", "Secret", "tenant-pro-demo", "kuadrant-system"),
    "watch keys": lambda api: list(api.watch("v1", "Secret", resource_version="0", seconds=1)),
    "call a pod": lambda api: api.text("/api/v1/namespaces/token-labs/pods/server:8000/proxy/simulator/requests"),
    "run a command": lambda api: api.text("/api/v1/namespaces/n/pods/p/exec", {"command": "sh"}),
    "hide a path": lambda api: api.request("DELETE", f"{SECRETS}/verify-x/../tenant-pro-demo"),
    "hide a slash": lambda api: api.request("GET", "/api/v1/namespaces/kuadrant-system//secrets"),
    "hide a letter": lambda api: api.request("GET", "/api/v1/namespaces/kuadrant-system/%73ecrets"),
    "put": lambda api: api.request("PUT", f"{SECRETS}/verify-x", body=canary("verify-x")),
}


@pytest.mark.parametrize("attempt", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_rejects_without_sending(
    api: KubernetesApi, api_server: Cluster, attempt: Callable[[KubernetesApi], object]
) -> None:
    api.resource("v1", "Namespace")
    api_server.requests.clear()
    with pytest.raises(ForbiddenError, match="was not sent"):
        attempt(api)
    assert api_server.requests == []


def test_allows_reading_everything_except_keys(api: KubernetesApi, api_server: Cluster) -> None:
    api_server.answers |= {"/api/v1/pods": {"items": []}, "/api/v1/namespaces/n/pods/p/log": "line"}
    assert api.list("v1", "Pod") == []
    assert api.text("/api/v1/namespaces/n/pods/p/log", {"container": "envoy"}) == "line"
    assert api.list("v1", "Secret", selector=f"{RUN_LABEL}=a1b2c3") == []


def test_allows_creating_changing_and_deleting_a_canary(api: KubernetesApi, api_server: Cluster) -> None:
    api.create(canary())
    name = canary()["metadata"]["name"]
    changes = {"metadata": {"annotations": {"kuadrant.io/groups": "pro"}}, "stringData": {"api_key": "tlabs_x"}}
    api.patch("v1", "Secret", name, changes, namespace="kuadrant-system")
    api.delete("v1", "Secret", name, "kuadrant-system")
    assert [method for method, _ in api_server.requests] == ["POST", "PATCH", "DELETE"]


@pytest.mark.parametrize(
    "change",
    [
        {"metadata": {"annotations": {tenant_secret.USER_ANNOTATION: "demo-pro-user"}}},
        {"metadata": {"annotations": None}},
        {"metadata": {"labels": {tenant_secret.APP_LABEL: "other"}}},
        {"metadata": None},
        {"data": {"api_key": "eA=="}},
        [{"op": "remove", "path": "/metadata/annotations"}],
    ],
)
def test_a_canary_cannot_become_a_tenant(api: KubernetesApi, api_server: Cluster, change: object) -> None:
    api.create(canary())
    api_server.requests.clear()
    with pytest.raises(ForbiddenError):
        api.patch("v1", "Secret", canary()["metadata"]["name"], change, namespace="kuadrant-system")
    assert api_server.requests == []
