"""Metrics that rules and dashboards may ask for: who exports them, and where upstream's source defines them.

The embedded environment scrapes those that run there and compares (`tokenlabs verify`, check `metrics-exported`); of the
others the source named here is the proof.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Metrics that one file of upstream's defines."""

    project: str
    version: str
    """Releases that were read."""
    file: str
    metrics: tuple[str, ...]


SOURCES = (
    # Counters gain `_total`, histograms `_bucket`, `_sum` and `_count`.
    Source(
        "vllm-project/vllm",
        "commit 005a810bc40f",
        "vllm/v1/metrics/loggers.py",
        (
            "vllm:num_requests_running",
            "vllm:num_requests_waiting",
            "vllm:kv_cache_usage_perc",
            "vllm:prefix_cache_queries_total",
            "vllm:prefix_cache_hits_total",
            "vllm:num_preemptions_total",
            "vllm:prompt_tokens_total",
            "vllm:generation_tokens_total",
            "vllm:request_success_total",
            "vllm:time_to_first_token_seconds_bucket",
            "vllm:time_to_first_token_seconds_count",
            "vllm:e2e_request_latency_seconds_bucket",
        ),
    ),
    # llm-d's scheduler exports what the inference extension that it is built on does.
    Source(
        "kubernetes-sigs/gateway-api-inference-extension",
        "v1.3.0 and v1.4.0",
        "pkg/epp/metrics/metrics.go",
        ("inference_pool_ready_pods", "inference_extension_scheduler_e2e_duration_seconds_bucket"),
    ),
    Source(
        "llm-d/llm-d-router",
        "commit 047069960, where they begin with llm_d_router_epp; later with llm_d_epp",
        "pkg/epp/metrics/llm_d_router_metrics.go",
        (
            "llm_d_router_epp_ready_endpoints",
            "llm_d_epp_ready_endpoints",
            "llm_d_router_epp_scheduler_e2e_duration_seconds_bucket",
            "llm_d_epp_scheduler_e2e_duration_seconds_bucket",
        ),
    ),
    Source(
        "envoyproxy/envoy",
        "1.38",
        "docs: statistics of the server, of clusters and of HTTP connection managers",
        (
            "envoy_server_live",
            "envoy_server_memory_allocated",
            "envoy_cluster_upstream_rq_xx",
            "envoy_cluster_upstream_rq_total",
            "envoy_http_downstream_rq_time_bucket",
            "envoy_http_downstream_rq_xx",
            "envoy_http_downstream_rq_active",
            "envoy_http_downstream_cx_active",
        ),
    ),
    Source(
        "envoyproxy/envoy",
        "1.38",
        "source/extensions/filters/http/ratelimit/ratelimit.cc; made at the first failure, absent before",
        ("envoy_cluster_ratelimit_failure_mode_allowed", "envoy_cluster_ratelimit_error"),
    ),
    Source(
        "envoyproxy/envoy",
        "1.38",
        "source/extensions/filters/http/ext_authz/ext_authz.h",
        ("envoy_http_ext_authz_error", "envoy_http_ext_authz_ok"),
    ),
    Source(
        "envoyproxy/ai-gateway",
        "v1.0.0",
        "internal/metrics/genai.go; cmd/extproc/mainlib/admin_test.go",
        ("gen_ai_client_token_usage_sum", "gen_ai_server_request_duration_seconds_count"),
    ),
    Source(
        "envoyproxy/gateway",
        "v1.8.1 and v1.8.3",
        "internal/infrastructure/kubernetes/ratelimit/statsd_conf.yaml",
        ("ratelimit_service_rate_limit_total_hits", "ratelimit_service_rate_limit_over_limit"),
    ),
    Source(
        "Kuadrant/authorino",
        "v0.26.1",
        "pkg/service/auth.go and auth_pipeline.go",
        ("auth_server_response_status", "auth_server_authconfig_duration_seconds_bucket"),
    ),
    Source(
        "Kuadrant/limitador",
        "v2.4.0",
        "limitador-server/src/prometheus_metrics.rs",
        ("authorized_calls", "limited_calls"),
    ),
    Source(
        "Kuadrant/wasm-shim",
        "v0.14.1",
        "src/metrics.rs; Envoy shows `kuadrant.errors` as `kuadrant_errors`",
        ("kuadrant_hits", "kuadrant_misses", "kuadrant_allowed", "kuadrant_denied", "kuadrant_errors"),
    ),
    Source(
        "kubernetes/kube-state-metrics",
        "commits 06d148137, 098e785d0 and 08c753e50",
        "docs/metrics/workload and docs/metrics/cluster",
        (
            "kube_deployment_status_replicas_available",
            "kube_statefulset_status_replicas_ready",
            "kube_node_status_condition",
            "kube_pod_info",
        ),
    ),
    Source(
        "prometheus/node_exporter",
        "commit bfafe9190",
        "collector/meminfo_linux.go",
        ("node_memory_MemAvailable_bytes", "node_memory_MemTotal_bytes"),
    ),
    # Not of unified memory: NVML answers NOT_SUPPORTED there (rwlove/home-ops#13238, on a GB10).
    Source(
        "NVIDIA/dcgm-exporter",
        "commit b54068a9f",
        "etc/default-counters.csv",
        ("DCGM_FI_DEV_FB_USED", "DCGM_FI_DEV_FB_FREE"),
    ),
    Source("prometheus/prometheus", "v0.316.0", "scrape/scrape.go", ("up",)),
)
