"""Arrivals in kind: from the backends' records, and never "none" if a record could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.testbed.environments.clusters import Cluster, cluster
from tests.testbed.environments.test_access_log import LINES
from tokenlabs.contract.pools import MODEL_SERVERS
from tokenlabs.simulator import COMMAND
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.environments.kind.cluster import Cluster as Kind
from tokenlabs_verify.environments.kind.environment import KindEnvironment
from tokenlabs_verify.environments.proxy_log import proxies

PODS = "/api/v1/namespaces/token-labs/pods"
PROXIES = "/api/v1/namespaces/envoy-gateway-system/pods"


def pod(name: str, container: str, *command: str, ready: str = "True") -> dict[str, Any]:
    return {
        "metadata": {
            "name": name,
            "namespace": "token-labs",
            "labels": MODEL_SERVERS if container == "simulator" else {},
        },
        "spec": {"containers": [{"name": container, "command": list(command)}]},
        "status": {
            "phase": "Running",
            "podIPs": [{"ip": "127.0.0.1"}],
            "conditions": [{"type": "Ready", "status": ready}],
        },
    }


LABELS = dict(each.split("=") for each in proxies("gw", "token-labs").split(","))
PROXY = {"metadata": {"name": "proxy", "labels": LABELS}}
MODEL = pod("server-1", "simulator", *COMMAND)
SPEECH = pod("magpie-1", "stand-in", *COMMAND)
RECORD = {
    "tag": "t-1",
    "method": "POST",
    "path": "/v1/chat/completions",
    "host": "inference.example.com",
    "headers": {"host": ["inference.example.com"]},
    "body_bytes": 2,
    "body_sha256": "44136fa3",
}


@pytest.fixture
def api_server() -> Iterator[Cluster]:
    with cluster() as api_server:
        api_server.serve("v1", ("Pod", "pods", True))
        api_server.serve("apps/v1", ("Deployment", "deployments", True))
        api_server.answers["/apis/apps/v1/namespaces/kuadrant-system/deployments"] = {"items": []}
        yield api_server


def environment(api_server: Cluster, *pods: dict[str, Any], **records: Any) -> KindEnvironment:
    api_server.answers[PODS] = api_server.answers["/api/v1/pods"] = {"items": list(pods)}
    for each in pods:
        api_server.answers[f"{PODS}/{each['metadata']['name']}"] = each
    for name, found in records.items():
        api_server.answers[f"{PODS}/{name.replace('_', '-')}:8000/proxy/simulator/requests"] = found
    return KindEnvironment(Kind("k", 30080, 30080), KubernetesApi(api_server.server), "token-labs", "gw")


def test_reads_arrivals_from_backend_records(api_server: Cluster) -> None:
    found = environment(api_server, MODEL, SPEECH, server_1=[RECORD, RECORD], magpie_1=[RECORD | {"tag": "t-2"}])
    assert Capability.SIMULATOR in found.capabilities
    assert [(each.backend, each.host) for each in found.arrivals("t-1")] == [("server-1", "inference.example.com")] * 2
    assert [each.backend for each in found.arrivals("t-2")] == ["magpie-1"]
    assert list(found.arrivals("t-3")) == []


def test_an_unreadable_record_is_an_error(api_server: Cluster) -> None:
    found = environment(api_server, MODEL, SPEECH, server_1=[])
    with pytest.raises(ApiError, match="what reached pod magpie-1"):
        found.arrivals("t-1")


def test_skips_pods_that_are_not_ready(api_server: Cluster) -> None:
    found = environment(api_server, MODEL, pod("magpie-1", "stand-in", *COMMAND, ready="False"), server_1=[RECORD])
    assert [each.backend for each in found.arrivals("t-1")] == ["server-1"]


def test_uses_the_access_log_for_models_without_records(api_server: Cluster) -> None:
    found = environment(api_server, pod("server-1", "simulator"))
    assert Capability.SIMULATOR not in found.capabilities
    api_server.answers[PROXIES] = {"items": [PROXY]}
    api_server.answers[f"{PROXIES}/proxy/log"] = "\n".join(LINES)
    assert [each.backend for each in found.arrivals("t-0001")] == ["server-1"]
    assert list(found.arrivals("t-0002")) == []
