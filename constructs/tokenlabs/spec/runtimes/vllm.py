"""vLLM: `vllm serve` on GPUs."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tokenlabs.spec.runtimes.declaration import Declaration, OwnedFlag, ServerMetrics

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

METRICS = ServerMetrics(
    first_token="vllm:time_to_first_token_seconds",  # noqa: S106
    first_token_boundaries=(
        *(0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75),
        *(1.0, 2.5, 5.0, 7.5, 10.0, 20.0, 40.0, 80.0, 160.0, 640.0, 2560.0),
    ),
    request_time="vllm:e2e_request_latency_seconds",
    running="vllm:num_requests_running",
    waiting="vllm:num_requests_waiting",
    kv_cache="vllm:kv_cache_usage_perc",
    prompt_tokens="vllm:prompt_tokens_total",
    generated_tokens="vllm:generation_tokens_total",
    ended="vllm:request_success_total",
    prefix_hits="vllm:prefix_cache_hits_total",
    prefix_queries="vllm:prefix_cache_queries_total",
    preemptions="vllm:num_preemptions_total",
)
"""vLLM 0.11 and later, vllm/v1/metrics/loggers.py."""


_FLAGS = {
    "--dtype": OwnedFlag("vllm.dtype"),
    "--quantization": OwnedFlag("vllm.quantization"),
    "-q": OwnedFlag("vllm.quantization"),
    "--trust-remote-code": OwnedFlag("vllm.trustRemoteCode"),
    "--enforce-eager": OwnedFlag("vllm.enforceEager"),
    "--max-model-len": OwnedFlag("vllm.maxModelLen"),
    "--max-num-seqs": OwnedFlag("vllm.maxNumSeqs"),
    "--tensor-parallel-size": OwnedFlag("vllm.tensorParallelSize"),
    "-tp": OwnedFlag("vllm.tensorParallelSize"),
    "--shutdown-timeout": OwnedFlag("vllm.drain"),
    "--gpu-memory-utilization": OwnedFlag("gpuMemoryUtilization"),
    "--model": OwnedFlag("id"),
    "--served-model-name": OwnedFlag(),
    "--port": OwnedFlag(),
    "--host": OwnedFlag(),
    "--api-key": OwnedFlag(),
}


def _gpus(model: Model) -> int:
    return model.vllm.tensor_parallel_size


def _gpu_memory(model: Model) -> Fraction:
    return Fraction(str(model.gpu_memory_utilization))


DECLARATION = Declaration(
    name="vllm",
    gpus=_gpus,
    gpus_field=lambda _: "vllm.tensorParallelSize",
    gpu_memory=_gpu_memory,
    metrics=METRICS,
    ready="/health",
    health="/health",
    flags=_FLAGS,
)
