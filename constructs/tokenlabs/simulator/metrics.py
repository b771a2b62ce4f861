"""`/metrics`, as vLLM writes it: what an endpoint picker chooses a pod by.

Names and labels as vLLM v0.11 (`vllm/v1/metrics/loggers.py`) has them and GIE's picker reads them
(gateway-api-inference-extension v1.4.0, `pkg/epp/backend/metrics`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

BLOCK_SIZE = 16
BLOCKS = 4096
"""Of the simulated KV cache: 65,536 tokens."""

OVERRIDES = {
    "waiting": "vllm:num_requests_waiting",
    "running": "vllm:num_requests_running",
    "kv_cache": "vllm:kv_cache_usage_perc",
}
"""Field of `PUT /simulator/metrics` to the metric that it sets."""


@dataclass(slots=True)
class Load:
    """Running requests, and totals."""

    waiting: int = 0
    running: int = 0
    tokens: int = 0
    """Held in the KV cache."""
    prompt_tokens: int = 0
    generation_tokens: int = 0
    success: int = 0


def exposition(load: Load, model: str, overrides: Mapping[str, float], now: float) -> str:
    """Prometheus's text format."""
    gauges = {
        "vllm:num_requests_waiting": ("Number of requests waiting to be processed.", load.waiting),
        "vllm:num_requests_running": ("Number of requests in model execution batches.", load.running),
        "vllm:kv_cache_usage_perc": (
            "KV-cache usage. 1 means 100 percent usage.",
            min(1.0, load.tokens / (BLOCK_SIZE * BLOCKS)),
        ),
    }
    label = _escaped(model)
    lines = []
    for name, (text, value) in gauges.items():
        field = next(field for field, metric in OVERRIDES.items() if metric == name)
        lines += _metric(name, "gauge", text, f'engine="0",model_name="{label}"', overrides.get(field, value))
    lines += _metric(
        "vllm:cache_config_info",
        "gauge",
        "Information of the LLMEngine CacheConfig",
        f'block_size="{BLOCK_SIZE}",engine="0",num_gpu_blocks="{BLOCKS}"',
        1,
    )
    # Its value is a time: the picker takes the latest series.
    lora = 'max_lora="0",running_lora_adapters="",waiting_lora_adapters=""'
    lines += _metric("vllm:lora_requests_info", "gauge", "Running stats on lora requests.", lora, now)
    counters = {
        "vllm:prompt_tokens_total": ("Number of prefill tokens processed.", load.prompt_tokens),
        "vllm:generation_tokens_total": ("Number of generation tokens processed.", load.generation_tokens),
        "vllm:request_success_total": ("Count of successfully processed requests.", load.success),
    }
    for name, (text, value) in counters.items():
        lines += _metric(name, "counter", text, f'engine="0",model_name="{label}"', value)
    return "\n".join(lines) + "\n"


def _metric(name: str, kind: str, text: str, labels: str, value: float) -> list[str]:
    return [f"# HELP {name} {text}", f"# TYPE {name} {kind}", f"{name}{{{labels}}} {float(value)!r}"]


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
