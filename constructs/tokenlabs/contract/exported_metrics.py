"""Metrics that components export: which project, where its source defines them, and for which of them the list is complete.

Alerts and dashboards of the platform ask for these only, and `tokenlabs check` reports others where a list is complete for the
installed release. The embedded environment scrapes those that run there and compares (`tokenlabs verify`, check
`metrics-exported`).
"""

from __future__ import annotations

from dataclasses import dataclass

Line = tuple[int, int]
"""A release line, such as (1, 8)."""


def _histograms(*names: str) -> tuple[str, ...]:
    """Series of histograms, as Prometheus scrapes them."""
    return tuple(f"{name}_{part}" for name in names for part in ("bucket", "sum", "count"))


@dataclass(frozen=True, slots=True)
class Source:
    """Metrics that one project defines."""

    project: str
    version: str
    """Releases that were read."""
    file: str
    metrics: tuple[str, ...]
    """As scraped: counters with `_total`, histograms with `_bucket`, `_sum` and `_count`."""
    complete: tuple[str, ...] = ()
    """Prefixes of names of which the project exports no others."""
    component: str = ""
    """Component of a stack that brings it, for complete lists."""
    lines: tuple[Line, ...] = ()
    """Release lines of the component for which the list is complete."""


_EPP = ("inference_pool_", "inference_extension_", "inference_objective_", "inference_model_")
_EPP_FILE = "pkg/epp/metrics/metrics.go and collectors/inference_pool.go"
_EPP_1_3 = (
    "inference_objective_request_total",
    "inference_objective_request_error_total",
    "inference_objective_inference_request_metric",
    "inference_objective_request_slo_violation_total",
    "inference_objective_running_requests",
    *_histograms(
        "inference_objective_request_ttft_seconds",
        "inference_objective_request_predicted_ttft_seconds",
        "inference_objective_request_ttft_prediction_duration_seconds",
        "inference_objective_request_tpot_seconds",
        "inference_objective_request_predicted_tpot_seconds",
        "inference_objective_request_tpot_prediction_duration_seconds",
        "inference_objective_request_duration_seconds",
        "inference_objective_request_sizes",
        "inference_objective_response_sizes",
        "inference_objective_input_tokens",
        "inference_objective_output_tokens",
        "inference_objective_prompt_cached_tokens",
        "inference_objective_normalized_time_per_output_token_seconds",
    ),
    "inference_pool_average_kv_cache_utilization",
    "inference_pool_average_queue_size",
    "inference_pool_per_pod_queue_size",
    "inference_pool_ready_pods",
    "inference_extension_scheduler_attempts_total",
    "inference_extension_prefix_indexer_size",
    "inference_extension_info",
    "inference_extension_flow_control_queue_size",
    "inference_extension_model_rewrite_decisions_total",
    *_histograms(
        "inference_extension_scheduler_e2e_duration_seconds",
        "inference_extension_plugin_duration_seconds",
        "inference_extension_prefix_indexer_hit_ratio",
        "inference_extension_prefix_indexer_hit_bytes",
        "inference_extension_flow_control_request_queue_duration_seconds",
    ),
)
_EPP_1_4 = (
    *_EPP_1_3,
    "inference_extension_flow_control_queue_bytes",
    *_histograms(
        "inference_extension_flow_control_dispatch_cycle_duration_seconds",
        "inference_extension_flow_control_request_enqueue_duration_seconds",
    ),
)
_EPP_1_5 = (
    *_EPP_1_4,
    "inference_pool_average_running_requests",
    "inference_extension_flow_control_pool_saturation",
)

SOURCES: tuple[Source, ...] = (
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
    Source(
        "sgl-project/sglang",
        "0.5.9 and 0.5.23",
        "python/sglang/srt/observability/metrics_collector.py",
        (
            "sglang:num_running_reqs",
            "sglang:num_queue_reqs",
            "sglang:token_usage",
            "sglang:cached_tokens_total",
            "sglang:num_retracted_requests_total",
            "sglang:prompt_tokens_total",
            "sglang:generation_tokens_total",
            "sglang:num_requests_total",
            "sglang:time_to_first_token_seconds_bucket",
            "sglang:time_to_first_token_seconds_count",
            "sglang:e2e_request_latency_seconds_bucket",
        ),
    ),
    Source(
        "NVIDIA/TensorRT-LLM",
        "commit 050f80def8df",
        "tensorrt_llm/metrics/collector.py",
        (
            "trtllm_num_requests_running",
            "trtllm_num_requests_waiting",
            "trtllm_kv_cache_utilization",
            "trtllm_prompt_tokens_total",
            "trtllm_generation_tokens_total",
            "trtllm_request_success_total",
            "trtllm_time_to_first_token_seconds_bucket",
            "trtllm_time_to_first_token_seconds_count",
            "trtllm_e2e_request_latency_seconds_bucket",
        ),
    ),
    Source(
        "ggml-org/llama.cpp",
        "builds of 2025-08 to 2026-11",
        "tools/server/README.md, GET /metrics",
        (
            "llamacpp:requests_processing",
            "llamacpp:requests_deferred",
            "llamacpp:prompt_tokens_total",
            "llamacpp:tokens_predicted_total",
        ),
    ),
    # llm-d's scheduler exports what the inference extension that it is built on does.
    *(
        Source(
            "kubernetes-sigs/gateway-api-inference-extension",
            version,
            _EPP_FILE,
            metrics,
            complete=_EPP,
            component="llm-d-inference-scheduler",
            lines=lines,
        )
        for version, metrics, lines in (
            ("v1.3.0", _EPP_1_3, ((0, 5),)),
            ("v1.4.0", _EPP_1_4, ((0, 7),)),
            ("v1.5.0", _EPP_1_5, ((0, 8),)),
        )
    ),
    Source(
        "llm-d/llm-d-inference-scheduler",
        "v0.7.1",
        "pkg/metrics/metrics.go",
        ("llm_d_inference_scheduler_pd_decision_total", "llm_d_inference_scheduler_disagg_decision_total"),
        complete=("llm_d_inference_scheduler_",),
        component="llm-d-inference-scheduler",
        lines=((0, 7),),
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
        _histograms(
            "gen_ai_client_token_usage",
            "gen_ai_server_request_duration_seconds",
            "gen_ai_server_time_to_first_token_seconds",
            "gen_ai_server_time_per_output_token_seconds",
        ),
        complete=("gen_ai_",),
        component="envoy-ai-gateway",
        lines=((1, 0),),
    ),
    Source(
        "envoyproxy/gateway",
        "v1.8.1 and v1.8.3",
        "internal/infrastructure/kubernetes/ratelimit/statsd_conf.yaml",
        tuple(
            f"ratelimit_service_rate_limit_{name}"
            for name in ("near_limit", "over_limit", "total_hits", "within_limit", "shadow_mode")
        ),
        complete=("ratelimit_service_rate_limit_",),
        component="envoy-gateway",
        lines=((1, 8),),
    ),
    Source(
        "Kuadrant/authorino",
        "v0.26.1",
        "pkg/service/auth.go and auth_pipeline.go",
        (
            "auth_server_response_status",
            "auth_server_authconfig_total",
            "auth_server_authconfig_response_status",
            "auth_server_evaluator_total",
            "auth_server_evaluator_cancelled",
            "auth_server_evaluator_ignored",
            "auth_server_evaluator_denied",
            *_histograms("auth_server_authconfig_duration_seconds", "auth_server_evaluator_duration_seconds"),
        ),
        complete=("auth_server_",),
        component="kuadrant-operator",
        lines=((1, 5),),
    ),
    Source(
        "Kuadrant/limitador",
        "v2.4.0",
        "limitador-server/src/prometheus_metrics.rs",
        ("authorized_calls", "authorized_hits", "limited_calls", "limitador_up", "datastore_partitioned"),
        complete=("limitador_",),
        component="kuadrant-operator",
        lines=((1, 5),),
    ),
    Source(
        "Kuadrant/wasm-shim",
        "v0.14.1",
        "src/metrics.rs; Envoy shows `kuadrant.errors` as `kuadrant_errors`",
        (
            "kuadrant_configs",
            "kuadrant_hits",
            "kuadrant_misses",
            "kuadrant_allowed",
            "kuadrant_denied",
            "kuadrant_errors",
            "kuadrant_body_extraction_misses",
        ),
        complete=("kuadrant_",),
        component="kuadrant-operator",
        lines=((1, 5),),
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
"""A project that is not here, or has no complete list for a release, may export any metric."""
