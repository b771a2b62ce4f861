"""What alerts and dashboards read, and how exported pages are read: without a cluster."""

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


def test_metrics_are_asked_of_the_monitor_that_scrapes_them(repository: Path) -> None:
    asked = metrics.queried(monitoring.read(repository / "dist/microk8s"))
    assert "envoy_http_ext_authz_error" in asked["envoy-proxies"]
    assert "inference_pool_ready_pods" in asked["endpoint-pickers"]
    assert "auth_server_response_status" in asked["authorino"]
    # kube-state-metrics and Prometheus' own are of no monitor of ours.
    every = set().union(*asked.values())
    assert "up" not in every
    assert not [name for name in every if name.startswith(("kube_", "pool:"))]


def test_a_total_is_of_the_series_that_match() -> None:
    listeners = {"envoy_http_conn_manager_prefix": "https?-.+"}
    assert alerting.total([PAGE, PAGE], "envoy_http_ext_authz_error", listeners) == 6
    assert alerting.total([PAGE], "envoy_server_live", {}) == 1
    assert alerting.total([PAGE], "go_goroutines", {}) == 17
    assert alerting.total([PAGE], "inference_pool_ready_pods", {"name": "a-pool"}) == 0
    assert alerting.total([PAGE], "inference_pool_ready_pods", {"name": "other"}) is None
    assert alerting.total([PAGE], "envoy_cluster_ratelimit_error", {}) is None


def test_every_trouble_is_of_a_metric_that_an_alert_reads(repository: Path) -> None:
    asked = metrics.queried(monitoring.read(repository / "dist/microk8s"))
    for trouble in alerting.troubles(facts_of_file(repository / "platform.yaml")):
        assert trouble.metric in asked[trouble.monitor]


def test_monitors_are_read_from_dist(repository: Path) -> None:
    monitors = {each.name: each for each in monitoring.read(repository / "dist/microk8s").monitors}
    pickers, authorino, proxies = (monitors[name] for name in ("endpoint-pickers", "authorino", "envoy-proxies"))
    assert pickers.authorized
    assert not pickers.pods
    assert pickers.selects == {"app.kubernetes.io/name": "endpoint-picker"}
    assert (authorino.namespace, authorino.service) == ("kuadrant-system", "authorino-controller-metrics")
    assert [each.path for each in authorino.scrapes] == ["/metrics", "/server-metrics"]
    assert proxies.pods
    assert proxies.scrapes[0] == monitoring.Scrape("metrics", "/stats/prometheus")


def test_without_monitoring_nothing_is_read(repository: Path) -> None:
    assert monitoring.read(repository / "dist/kind") == monitoring.Monitoring((), ())
