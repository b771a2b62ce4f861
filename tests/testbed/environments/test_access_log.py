"""Arrivals according to Envoy's access log.

`envoy_access.log` was written by a real Envoy 1.38.2 with Envoy Gateway 1.8.1's own format (`EnvoyJSONLogFields`): a request
that was forwarded, one rejected with 401, one without a route, one whose backend refused the connection, one that is not ours.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.testbed.environments.clusters import Cluster, cluster
from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.environments.access_log import FLUSH, arrivals, entries
from tokenlabs_verify.environments.proxy_log import PATIENCE, ProxyLog, pods_by_ip, proxies

LINES = (Path(__file__).parent / "envoy_access.log").read_text().splitlines()
PODS = {"127.0.0.1": "token-labs-pool-decode-5d9c7-x2x4z"}


def test_reads_each_line() -> None:
    found = {entry.tag: entry for entry in entries(LINES)}
    assert [(tag, entry.status, entry.upstream) for tag, entry in found.items()] == [
        ("t-0001", 200, "127.0.0.1:18000"),
        ("t-0002", 401, ""),
        ("t-0003", 404, ""),
        ("t-0004", 503, ""),
        ("", 404, ""),
    ]
    assert found["t-0001"].body_bytes == 13
    assert found["t-0003"].path == '/nosuch?x="1"'


def test_skips_envoys_own_messages() -> None:
    noise = ["[2026-11-24 13:59:50.678][1][warning][main] no limit", "{not json", "{}", "", "[1]"]
    assert list(entries([*noise, LINES[0]])) == list(entries(LINES[:1]))


def test_counts_only_requests_sent_to_a_backend() -> None:
    assert [(each.tag, each.backend, each.method) for each in arrivals(entries(LINES), PODS)] == [
        ("t-0001", "token-labs-pool-decode-5d9c7-x2x4z", "POST")
    ]


def test_names_a_backend_without_a_pod_by_its_address() -> None:
    assert [each.backend for each in arrivals(entries(LINES), {})] == ["127.0.0.1:18000"]


def test_ignores_addresses_of_host_network_pods() -> None:
    def pod(name: str, host: bool) -> dict[str, object]:
        return {
            "metadata": {"name": name},
            "spec": {"hostNetwork": host},
            "status": {"podIPs": [{"ip": "10.244.0.7"}, {"ip": "fd00::7"}]},
        }

    assert pods_by_ip([pod("kindnet", True), pod("server", False)]) == {"10.244.0.7": "server", "fd00::7": "server"}


def proxy(name: str) -> dict[str, object]:
    """A proxy pod of Gateway n/g."""
    return {"metadata": {"name": name, "labels": dict(each.split("=") for each in proxies("g", "n").split(","))}}


def log_of(api_server: Cluster, *log: str) -> ProxyLog:
    """A cluster with one proxy; each read of its log returns the next text, the last one repeatedly."""
    api_server.serve("v1", ("Pod", "pods", True))
    api_server.answers["/api/v1/pods"] = {
        "items": [{"metadata": {"name": "server"}, "spec": {}, "status": {"podIPs": [{"ip": "127.0.0.1"}]}}]
    }
    api_server.answers["/api/v1/namespaces/envoy-gateway-system/pods"] = {"items": [proxy("proxy")]}
    texts = iter(log)
    last = [""]

    def next_text() -> str:
        last[0] = next(texts, last[0])
        return last[0]

    api_server.answers["/api/v1/namespaces/envoy-gateway-system/pods/proxy/log"] = next_text
    host, _, port = api_server.server.removeprefix("http://").partition(":")
    return ProxyLog(KubernetesApi(api_server.server), Address(host, int(port)), proxies("g", "n"), patience=2)


def test_reports_an_arrival_once_envoy_writes_it() -> None:
    with cluster() as api_server:
        found = log_of(api_server, "", LINES[0]).arrivals("t-0001")
    assert [each.backend for each in found] == ["server"]


def test_a_rejected_requests_line_names_no_backend() -> None:
    with cluster() as api_server:
        assert log_of(api_server, "\n".join(LINES)).arrivals("t-0002") == ()


def test_an_empty_log_is_an_error() -> None:
    with (
        cluster() as api_server,
        pytest.raises(TokenlabsError, match=r"shows request `t-9`, or one sent after it: not within .* seen: neither"),
    ):
        log_of(api_server, LINES[0]).arrivals("t-9")


def test_a_request_missing_before_a_later_one_never_arrived(monkeypatch: pytest.MonkeyPatch) -> None:
    with cluster() as api_server:
        log = log_of(api_server)
        monkeypatch.setattr(log, "_markers", iter(["t-0004"]))
        api_server.answers["/api/v1/namespaces/envoy-gateway-system/pods/proxy/log"] = lambda: (
            "\n".join(LINES) if ("GET", "/") in api_server.requests else ""
        )
        assert log.arrivals("t-9") == ()


def test_a_terminated_proxy_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with cluster() as api_server:
        log = log_of(api_server, LINES[0])
        assert log.arrivals("t-0001")
        monkeypatch.setattr(log, "_markers", iter(["t-0004"]))
        base = "/api/v1/namespaces/envoy-gateway-system/pods"
        api_server.answers[base] = {"items": [proxy("proxy-2")]}
        api_server.answers[f"{base}/proxy-2/log"] = "\n".join(LINES[1:])
        with pytest.raises(TokenlabsError, match="is unknown"):
            log.arrivals("t-9")


def test_waits_longer_than_envoys_flush() -> None:
    assert PATIENCE > FLUSH
