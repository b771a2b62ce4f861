"""llm-d's inference simulator: vLLM's API and metrics, without a GPU."""

from __future__ import annotations

from fractions import Fraction

from tokenlabs.spec.runtimes import vllm
from tokenlabs.spec.runtimes.declaration import Declaration

_VLLM_ONLY = (
    *("dtype", "quantization", "trustRemoteCode", "enforceEager"),
    *(
        "tensorParallelSize",
        "pipelineParallelSize",
        "dataParallelSize",
        "extraArgs",
        "drain",
        "version",
        "maxLoras",
        "maxLoraRank",
        "cpuKvCacheSpace",
    ),
)
DECLARATION = Declaration(
    name="llm-d-inference-sim",
    shown="llm-d simulator",
    arguments=vllm.DECLARATION.arguments,
    component="llm-d-inference-sim",
    gpus=lambda _: 0,
    gpus_field=lambda _: "engine",
    gpu_memory=lambda _: Fraction(0),
    # llm-d/llm-d-inference-sim v0.6.1, README "Metrics": vLLM's names and boundaries.
    metrics=lambda _: vllm.METRICS,
    serves_adapters=True,
    # It loads no weights and ignores vLLM's other arguments (layers/models/inference_sim.py).
    ignores=frozenset(
        {
            "gpuMemoryUtilization",
            "env",
            "weights",
            "source",
            "revision",
            "caches",
            "sharedMemory",
            "user",
            "files",
            "pod",
            "gpu",
        }
        | {f"vllm.{name}" for name in _VLLM_ONLY}
    ),
    # llm-d/llm-d-inference-sim v0.6.1, README: `do_remote_prefill` and `do_remote_decode` of a request.
    disaggregates=True,
    ready="/ready",
    health="/health",
)
