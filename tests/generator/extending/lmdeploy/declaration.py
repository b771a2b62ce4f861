"""LMDeploy, as `spec/runtimes/lmdeploy.py` would declare it; names as in InternLM/lmdeploy, invented for the test."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.runtimes.declaration import Declaration, Owned, ServerMetrics

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model


class LmdeployArguments(SpecModel):
    """Arguments of LMDeploy's server."""

    tp_size: Annotated[int, Field(ge=1)] = 1
    """GPUs that each layer is split over."""
    extra_args: tuple[str, ...] = ()
    """Further arguments, word by word."""


def _gpus(model: Model) -> int:
    size: int = model.lmdeploy.tp_size  # type: ignore[attr-defined]
    return size


DECLARATION = Declaration(
    name="lmdeploy",
    shown="LMDeploy pod",
    arguments="lmdeploy",
    gpus=_gpus,
    gpus_field=lambda _: "lmdeploy.tpSize",
    gpu_memory=lambda model: Fraction(str(model.gpu_memory_utilization)),
    metrics=lambda _: ServerMetrics(
        first_token="lmdeploy:time_to_first_token_seconds",
        first_token_boundaries=(0.1, 0.2, 0.4, 0.6, 0.8, 1.0, 2.0, 4.0),
        request_time="lmdeploy:e2e_request_latency_seconds",
        running="lmdeploy:num_running_reqs",
        waiting="lmdeploy:num_queue_reqs",
        kv_cache="lmdeploy:token_usage",
        prompt_tokens="lmdeploy:prompt_tokens_total",
        generated_tokens="lmdeploy:generation_tokens_total",
        ended="lmdeploy:num_requests_total",
        prefix_hits="lmdeploy:cached_tokens_total",
        prefix_queries="lmdeploy:prompt_tokens_total",
        preemptions="lmdeploy:num_retracted_reqs",
    ),
    ready="/health_generate",
    health="/health",
    flags={"--mem-fraction-static": Owned("gpuMemoryUtilization"), "--tp-size": Owned("lmdeploy.tpSize")},
    variables={"LMDEPLOY_HOST_IP": Owned()},
)
