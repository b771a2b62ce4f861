"""Which metrics alerts and dashboards query, and how exported pages are parsed; without a cluster."""

from __future__ import annotations

from pathlib import Path

from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.environments.embedded import alerting, metrics, monitoring

PAGE = """\
# HELP envoy_http_ext_authz_error errors
# TYPE envoy_http_ext_authz_error counter
envoy_http_ext_authz_error{envoy_http_conn_manager_prefix="http-10080"} 3
envoy_http_ext_authz_error{envoy_http_conn_manager_prefix="admin"} 40
envoy_server_live{} 1
inference_pool_ready_pods{name="a-pool"} 0
go_goroutines 17
"""


def test_assigns_metrics_to_the_monitor_that_scrapes_them(repository: Path) -> None:
    queried = metrics.queried(monitoring.read(repository / "dist/microk8s"))
    assert "envoy_http_ext_authz_error" in queried["envoy-proxies"]
    assert "inference_pool_ready_pods" in queried["endpoint-pickers"]
    assert "auth_server_response_status" in queried["authorino"]
    # kube-state-metrics and Prometheus's own have no monitor of ours.
    every = set().union(*queried.values())
    assert "up" not in every
    assert not [name for name in every if name.startswith(("kube_", "pool:"))]


def test_sums_the_matching_series() -> None:
    listeners = {"envoy_http_conn_manager_prefix": "https?-.+"}
    assert alerting.total([PAGE, PAGE], "envoy_http_ext_authz_error", listeners) == 6
    assert alerting.total([PAGE], "envoy_server_live", {}) == 1
    assert alerting.total([PAGE], "go_goroutines", {}) == 17
    assert alerting.total([PAGE], "inference_pool_ready_pods", {"name": "a-pool"}) == 0
    assert alerting.total([PAGE], "inference_pool_ready_pods", {"name": "other"}) is None
    assert alerting.total([PAGE], "envoy_cluster_ratelimit_error", {}) is None


def test_every_cause_affects_an_alerting_metric(repository: Path) -> None:
    queried = metrics.queried(monitoring.read(repository / "dist/microk8s"))
    for trouble in alerting.troubles(facts_of_file(repository / "platform.yaml")):
        assert trouble.metric in queried[trouble.monitor]


def test_reads_monitors_from_dist(repository: Path) -> None:
    monitors = {each.name: each for each in monitoring.read(repository / "dist/microk8s").monitors}
    pickers, authorino, proxies = (monitors[name] for name in ("endpoint-pickers", "authorino", "envoy-proxies"))
    assert pickers.authorized
    assert not pickers.pods
    assert pickers.selects == {"app.kubernetes.io/name": "endpoint-picker"}
    assert (authorino.namespace, authorino.service) == ("kuadrant-system", "authorino-controller-metrics")
    assert [each.path for each in authorino.scrapes] == ["/metrics", "/server-metrics"]
    assert proxies.pods
    assert proxies.scrapes[0] == monitoring.Scrape("metrics", "/stats/prometheus")


def test_reads_nothing_without_monitoring(repository: Path) -> None:
    assert monitoring.read(repository / "dist/kind") == monitoring.Monitoring((), ())
