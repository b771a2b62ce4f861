"""Metrics that rules and dashboards may ask for, by where upstream's source defines them."""

from __future__ import annotations

KNOWN_METRICS: dict[str, tuple[str, ...]] = {
    "vllm-project/vllm, vllm/v1/metrics/loggers.py (counters gain _total, histograms _bucket, _sum, _count)": (
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
    "kubernetes-sigs/gateway-api-inference-extension v1.3.0, pkg/epp/metrics/metrics.go": (
        "inference_pool_ready_pods",
        "inference_extension_scheduler_e2e_duration_seconds_bucket",
    ),
    "envoyproxy/gateway v1.8.1, charts/gateway-addons-helm/dashboards": (
        "envoy_server_live",
        "envoy_server_memory_allocated",
        "envoy_cluster_upstream_rq_xx",
        "envoy_http_downstream_rq_time_bucket",
    ),
    "Envoy, docs: HTTP connection manager statistics": (
        "envoy_http_downstream_rq_xx",
        "envoy_http_downstream_rq_active",
        "envoy_http_downstream_cx_active",
    ),
    "envoyproxy/ai-gateway v1.0.0, internal/metrics/genai.go; cmd/extproc/mainlib/admin_test.go": (
        "gen_ai_client_token_usage_sum",
        "gen_ai_server_request_duration_seconds_count",
    ),
    "envoyproxy/gateway v1.8.1, internal/infrastructure/kubernetes/ratelimit/statsd_conf.yaml": (
        "ratelimit_service_rate_limit_total_hits",
        "ratelimit_service_rate_limit_over_limit",
    ),
    "Kuadrant/authorino v0.22.0, pkg/service/auth.go and auth_pipeline.go": (
        "auth_server_response_status",
        "auth_server_authconfig_duration_seconds_bucket",
    ),
    "Kuadrant/kuadrant-operator, doc/observability: Limitador": (
        "authorized_calls",
        "limited_calls",
        "datastore_partitioned",
    ),
    "Kuadrant/wasm-shim 0.14, its counters kuadrant.* in Envoy": (
        "kuadrant_allowed",
        "kuadrant_denied",
        "kuadrant_errors",
        "kuadrant_misses",
    ),
    "kubernetes/kube-state-metrics, docs/metrics/workload": (
        "kube_deployment_status_replicas_available",
        "kube_statefulset_status_replicas_ready",
    ),
    "Prometheus itself": ("up",),
}
