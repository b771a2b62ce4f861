"""The collected state of a broken cluster explains the failure and contains no keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.testbed.environments.clusters import Cluster, cluster
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.environments.kind.cluster_state import collect, conditions, events

KEY = "tlabs_" + "x1Y2z3" * 8


def pod(name: str) -> dict[str, Any]:
    metadata = {"name": name, "namespace": "token-labs", "managedFields": [{"manager": "kubelet"}]}
    return {"metadata": metadata, "spec": {"containers": [{"name": "server", "env": [{"name": "K", "value": KEY}]}]}}


def broken(api_server: Cluster) -> None:
    api_server.serve("v1", ("Pod", "pods", True), ("Event", "events", True), ("Secret", "secrets", True))
    api_server.answers |= {
        "/api/v1/pods": {"items": [pod("server-1"), pod("server-2")]},
        "/api/v1/namespaces/token-labs/pods/server-1/log": f"a request with {KEY}\n",
    }


def test_collects_readable_state_without_keys(tmp_path: Path) -> None:
    """Most kinds are not served, one pod has no log, and events cannot be read."""
    with cluster() as api_server:
        broken(api_server)
        written = collect(KubernetesApi(api_server.server), tmp_path)
    found = {str(path.relative_to(tmp_path)): path.read_text() for path in tmp_path.rglob("*") if path.is_file()}
    assert written == len(found)
    assert set(found) == {
        "objects/Pod.yaml",
        "conditions.txt",
        "logs/token-labs/server-1/server.log",
        "logs/token-labs/server-1/server.previous.log",
    }
    assert KEY not in "".join(found.values())
    assert "a request with sha256:" in found["logs/token-labs/server-1/server.log"]
    assert "managedFields" not in found["objects/Pod.yaml"]


def test_never_requests_secrets(tmp_path: Path) -> None:
    with cluster() as api_server:
        broken(api_server)
        collect(KubernetesApi(api_server.server), tmp_path)
        assert api_server.requests
        assert not [path for _, path in api_server.requests if "secrets" in path]


def test_marks_conditions_that_are_not_true() -> None:
    """An Envoy Gateway policy has conditions per ancestor; `status.ancestors` as written by Envoy Gateway 1.8."""
    accepted = {"type": "Accepted", "status": "False", "reason": "Invalid", "message": "Wasm: failed to get\n  module"}
    policy = {
        "kind": "EnvoyExtensionPolicy",
        "metadata": {"name": "kuadrant-gw", "namespace": "token-labs"},
        "status": {"ancestors": [{"conditions": [accepted]}]},
    }
    ready = {"kind": "Node", "metadata": {"name": "n"}, "status": {"conditions": [{"type": "Ready", "status": "True"}]}}
    assert list(conditions([policy, ready])) == [
        "! EnvoyExtensionPolicy token-labs/kuadrant-gw  Accepted=False Invalid  Wasm: failed to get module",
        "  Node -/n  Ready=True   ",
    ]


def test_orders_events_oldest_first() -> None:
    def event(reason: str, **when: str) -> dict[str, Any]:
        about = {"kind": "Pod", "namespace": "n", "name": "p"}
        metadata = {"creationTimestamp": "2026-11-24T10:00:00Z"}
        return {"metadata": metadata, "involvedObject": about, "type": "Warning", "reason": reason, **when}

    found = list(events([event("Late", lastTimestamp="2026-11-24T12:00:00Z"), event("Early")]))
    assert [line.split()[4] for line in found] == ["Early", "Late"]
