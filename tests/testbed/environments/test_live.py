"""A real cluster is left unchanged however a run ends, and the right gateway is found."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml

from tests.testbed.environments.clusters import Cluster, cluster
from tests.testbed.environments.test_live_guard import SECRETS, canary
from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.scenario import Call, Exhaust, Parallel, Scenario, Send, Step, TenantSpec, expect
from tokenlabs_verify.engine.tenant_secrets import RUN_LABEL
from tokenlabs_verify.environments.live.environment import LiveEnvironment, address_of_url, live, unsafe

GATEWAYS = "/apis/gateway.networking.k8s.io/v1/namespaces/token-labs/gateways"
NAME = canary()["metadata"]["name"]


def kubeconfig(api_server: Cluster, folder: Path) -> Path:
    named = {"name": "x"}
    config = {
        "current-context": "x",
        "contexts": [{**named, "context": {"cluster": "x", "user": "x"}}],
        "clusters": [{**named, "cluster": {"server": api_server.server}}],
        "users": [{**named, "user": {"token": "t"}}],
    }
    path = folder / "kubeconfig"
    path.write_text(yaml.safe_dump(config))
    return path


def attached(api_server: Cluster, folder: Path, url: str | None = None) -> AbstractContextManager[LiveEnvironment]:
    return live("token-labs", "token-labs-gateway", kubeconfig(api_server, folder), url)


@pytest.fixture
def api_server() -> Iterator[Cluster]:
    with cluster() as api_server:
        api_server.serve("v1", ("Secret", "secrets", True), ("Pod", "pods", True))
        api_server.serve("gateway.networking.k8s.io/v1", ("Gateway", "gateways", True))
        api_server.serve("kuadrant.io/v1", ("RateLimitPolicy", "ratelimitpolicies", True))
        api_server.answers |= {
            "/api/v1/secrets": {"items": []},
            SECRETS: {"metadata": {}},
            f"{SECRETS}/{NAME}": {"status": "Success"},
            "/apis/kuadrant.io/v1/namespaces/token-labs/ratelimitpolicies": {"items": [{"spec": {"limits": {}}}]},
            f"{GATEWAYS}/token-labs-gateway": {
                "spec": {"listeners": [{"name": "http", "port": 80, "protocol": "HTTP"}]},
                "status": {"addresses": [{"type": "IPAddress", "value": "192.0.2.7"}]},
            },
        }
        yield api_server


def deleted(api_server: Cluster) -> list[str]:
    return [path for method, path in api_server.requests if method == "DELETE"]


def test_capabilities(api_server: Cluster, tmp_path: Path) -> None:
    with attached(api_server, tmp_path) as environment:
        assert str(environment.gateway) == "192.0.2.7:80"
        assert environment.capabilities == {
            Capability.TRAFFIC,
            Capability.ARRIVALS,
            Capability.TENANTS,
            Capability.KUADRANT_REQUESTS,
        }
    assert {method for method, _ in api_server.requests} == {"GET"}


def test_deletes_a_canary_after_a_failure(api_server: Cluster, tmp_path: Path) -> None:
    def fail() -> None:
        with attached(api_server, tmp_path) as environment:
            environment.api.create(canary())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert deleted(api_server) == [f"{SECRETS}/{NAME}"]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_deletes_a_canary_after_a_signal(api_server: Cluster, tmp_path: Path, ending: signal.Signals) -> None:
    program = (
        "import json, pathlib, sys, threading\n"
        "from tokenlabs_verify.environments.live.environment import live\n"
        "with live('token-labs', 'token-labs-gateway', pathlib.Path(sys.argv[1])) as environment:\n"
        "    environment.api.create(json.loads(sys.argv[2]))\n"
        "    print('made', flush=True)\n"
        "    threading.Event().wait(30)\n"
    )
    chosen = kubeconfig(api_server, tmp_path)
    running = subprocess.Popen(
        [sys.executable, "-P", "-c", program, str(chosen), json.dumps(canary())],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "made\n"
    assert deleted(api_server) == []
    running.send_signal(ending)
    assert running.wait(20) != 0
    running.stdout.close()
    assert deleted(api_server) == [f"{SECRETS}/{NAME}"]


def test_names_a_canary_that_cannot_be_deleted(api_server: Cluster, tmp_path: Path) -> None:
    def lose_the_cluster() -> None:
        with attached(api_server, tmp_path) as environment:
            environment.api.create(canary())
            api_server.drop = True

    with pytest.raises(TokenlabsError, match=f"could not remove {NAME}"):
        lose_the_cluster()


def test_deletes_old_leftovers_of_killed_runs(api_server: Cluster, tmp_path: Path) -> None:
    def left(name: str, age: timedelta, user: str = "verify-x") -> dict[str, object]:
        made = (datetime.now(UTC) - age).strftime("%Y-%m-%dT%H:%M:%SZ")
        secret = canary(name, creationTimestamp=made)
        secret["metadata"]["annotations"]["secret.kuadrant.io/user-id"] = user
        return secret

    old, hours = timedelta(hours=2), "verify-old"
    api_server.answers["/api/v1/secrets"] = {
        "items": [
            left(hours, old),
            left("verify-running", timedelta(minutes=2)),
            left("tenant-somebody", old),
            left("verify-of-somebody", old, "demo-pro-user"),
        ]
    }
    api_server.answers[f"{SECRETS}/{hours}"] = {}
    with attached(api_server, tmp_path):
        assert deleted(api_server) == [f"{SECRETS}/{hours}"]
    assert ("GET", f"/api/v1/secrets?labelSelector={RUN_LABEL.replace('/', '%2F')}") in api_server.requests


def test_requires_a_kubeconfig(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KUBECONFIG", raising=False)
    with pytest.raises(TokenlabsError, match="KUBECONFIG"), live("token-labs", "token-labs-gateway"):
        pass


def test_requires_a_url_for_a_gateway_without_an_address(api_server: Cluster, tmp_path: Path) -> None:
    api_server.answers[f"{GATEWAYS}/token-labs-gateway"] = {
        "spec": {"listeners": [{"name": "http", "port": 80, "protocol": "HTTP"}]}
    }
    with pytest.raises(TokenlabsError, match="--url"), attached(api_server, tmp_path):
        pass
    with attached(api_server, tmp_path, "http://127.0.0.1:8080") as environment:
        assert str(environment.gateway) == "127.0.0.1:8080"


@pytest.mark.parametrize("url", ["https://a.example", "http://", "http://a/v1", "a.example:80", "http://a:x"])
def test_rejects_unsupported_urls(url: str) -> None:
    with pytest.raises(TokenlabsError, match="--url"):
        address_of_url(url)


def scenario(*steps: Step, tenants: tuple[TenantSpec, ...] = ()) -> Scenario:
    return Scenario("x", "A sentence.", steps, tenants)


CALL = Call(key="tenant")
OK = expect(200)
FEW = Exhaust(CALL, "requests", "free", 60, 10)


@pytest.mark.parametrize(
    ("proved", "reason"),
    [
        (scenario(Send(CALL, OK), FEW), ""),
        (scenario(Exhaust(CALL, "tokens", "free", 60, 5000, each=500)), ""),
        (scenario(Exhaust(CALL, "tokens", "pro", 60, 50000, each=500)), "limit of 50000"),
        (scenario(Parallel((Send(CALL, OK),) * 40)), "40 requests at once"),
        (scenario(Send(CALL, OK, times=100)), "100 requests"),
        (scenario(tenants=(TenantSpec("a", "free", namespace="default"),)), "outside"),
    ],
)
def test_rejects_scenarios_unsafe_for_a_real_cluster(proved: Scenario, reason: str) -> None:
    assert reason in unsafe(proved)
    assert bool(reason) == bool(unsafe(proved))
