"""SGLang, as `spec/runtimes/sglang.py` would declare it; names as in sgl-project/sglang v0.5 (`server_args.py`, `metrics`)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.runtimes.declaration import Declaration, Owned, ServerMetrics

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model


class SglangArguments(SpecModel):
    """Arguments of SGLang's server."""

    tp_size: Annotated[int, Field(ge=1)] = 1
    """GPUs that each layer is split over."""
    extra_args: tuple[str, ...] = ()
    """Further arguments, word by word."""


def _gpus(model: Model) -> int:
    size: int = model.sglang.tp_size  # type: ignore[attr-defined]
    return size


DECLARATION = Declaration(
    name="sglang",
    shown="SGLang pod",
    arguments="sglang",
    gpus=_gpus,
    gpus_field=lambda _: "sglang.tpSize",
    gpu_memory=lambda model: Fraction(str(model.gpu_memory_utilization)),
    metrics=ServerMetrics(
        first_token="sglang:time_to_first_token_seconds",
        first_token_boundaries=(0.1, 0.2, 0.4, 0.6, 0.8, 1.0, 2.0, 4.0),
        request_time="sglang:e2e_request_latency_seconds",
        running="sglang:num_running_reqs",
        waiting="sglang:num_queue_reqs",
        kv_cache="sglang:token_usage",
        prompt_tokens="sglang:prompt_tokens_total",
        generated_tokens="sglang:generation_tokens_total",
        ended="sglang:num_requests_total",
        prefix_hits="sglang:cached_tokens_total",
        prefix_queries="sglang:prompt_tokens_total",
        preemptions="sglang:num_retracted_reqs",
    ),
    ready="/health_generate",
    health="/health",
    flags={"--mem-fraction-static": Owned("gpuMemoryUtilization"), "--tp-size": Owned("sglang.tpSize")},
    variables={"SGLANG_HOST_IP": Owned()},
)
