"""Names of the metrics that an engine exports of itself, for alerts and dashboards: the one place that knows them."""

from __future__ import annotations

from typing import NamedTuple


class EngineMetrics(NamedTuple):
    """What a model server says of itself."""

    running: str
    """Gauge: requests in the batch."""
    waiting: str
    """Gauge: requests before the batch."""
    kv_cache: str
    """Gauge: share of the KV cache in use, 0 to 1."""
    first_token: str
    """Histogram: seconds to the first token."""
    first_token_boundaries: tuple[float, ...]
    """Of that histogram, in seconds: between two of them nothing is known."""
    request_time: str
    """Histogram: seconds to the last token."""
    prompt_tokens: str
    """Counter."""
    generated_tokens: str
    """Counter."""
    ended: str
    """Counter of requests, by `finished_reason`."""
    prefix_hits: str
    """Counter of tokens that the prefix cache had."""
    prefix_queries: str
    """Counter of tokens that it was asked for."""
    preemptions: str
    """Counter of requests that were put back from the batch and computed again."""


VLLM = EngineMetrics(
    running="vllm:num_requests_running",
    waiting="vllm:num_requests_waiting",
    kv_cache="vllm:kv_cache_usage_perc",
    first_token="vllm:time_to_first_token_seconds",  # noqa: S106 (a metric)
    first_token_boundaries=(
        *(0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75),
        *(1.0, 2.5, 5.0, 7.5, 10.0, 20.0, 40.0, 80.0, 160.0, 640.0, 2560.0),
    ),
    request_time="vllm:e2e_request_latency_seconds",
    prompt_tokens="vllm:prompt_tokens_total",
    generated_tokens="vllm:generation_tokens_total",
    ended="vllm:request_success_total",
    prefix_hits="vllm:prefix_cache_hits_total",
    prefix_queries="vllm:prefix_cache_queries_total",
    preemptions="vllm:num_preemptions_total",
)
"""vLLM, vllm/v1/metrics/loggers.py; llm-d-inference-sim has the same names and boundaries."""
