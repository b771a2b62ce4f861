"""vLLM: `vllm serve` on GPUs. Flags and variables as in vLLM 0.11 to 0.20 (`vllm/engine/arg_utils.py`, `vllm/entrypoints`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.runtimes.declaration import Declaration, Owned, ServerMetrics
from tokenlabs.spec.runtimes.vllm_words import faults, host_memory

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model


class VllmArguments(SpecModel):
    """Arguments of `vllm serve`, by vLLM's own names in camelCase."""

    dtype: Literal["auto", "half", "float16", "bfloat16", "float", "float32"] | None = None
    """Data type of weights and activations."""
    quantization: Annotated[str | None, Field(pattern=r"^[a-z0-9_-]+$", examples=["modelopt"])] = None
    """Quantization method of the weights."""
    trust_remote_code: bool = False
    """Run code that the model's repository ships."""
    enforce_eager: bool = False
    """No CUDA graphs: slower, less memory."""
    max_model_len: Annotated[int | None, Field(ge=1)] = None
    """Longest context in tokens."""
    max_num_seqs: Annotated[int | None, Field(ge=1)] = None
    """Most sequences in one batch."""
    tensor_parallel_size: Annotated[int, Field(ge=1)] = 1
    """GPUs that each layer is split over."""
    pipeline_parallel_size: Annotated[int, Field(ge=1)] = 1
    """GPUs that the layers are divided among; a replica takes the product of all three sizes."""
    data_parallel_size: Annotated[int, Field(ge=1)] = 1
    """Copies of the engine in one replica, each with GPUs of its own."""
    drain: Literal["hook", "engine"] = "hook"
    """What lets requests end before a pod stops: `hook`, a preStop hook that waits for vLLM's metrics to show none, with any
    version; `engine`, vLLM itself by `--shutdown-timeout`, which 0.18 and later know."""
    extra_args: tuple[str, ...] = ()
    """Further arguments, word by word."""


WEIGHTS_FOLDER = "/weights"
"""Where the volume of a model's weights is, and `HF_HOME`."""

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

_ADDRESS = Owned()
_KEY = Owned(why="makes the engine ask for a key that the gateway does not send: every request would get 401")
_TLS = Owned(
    why="makes the engine speak TLS, and probes, the picker and the gateway speak HTTP with it: it would never be ready"
)
_LORA = Owned(
    why="serves adapters under names of their own, to which no route leads: 404",
    instead="leave it out; merge the adapter into weights, and serve them as a model of its own",
)
_POOLING = Owned(
    why="chooses what the model answers, and only chat is routed here: no request for embeddings or scores would reach it",
    instead="leave it out; a model for chat needs none, and others have no route",
)
_WEIGHTS = Owned(
    why=f"puts weights outside the volume at `{WEIGHTS_FOLDER}`: they would be downloaded again at every start",
    instead=f"leave it out, or name a folder below `{WEIGHTS_FOLDER}`",
    within=WEIGHTS_FOLDER,
)
_MANY_PODS = Owned(
    why="splits the engine over several pods or nodes, and a replica is one pod",
    instead="leave it out; `vllm.tensorParallelSize`, `pipelineParallelSize` and `dataParallelSize` use GPUs of one node",
)
_MORE_GPUS = Owned(why="makes the engine take GPUs that are not counted: its pod would not get them")
_METRICS = Owned(why="stops the metrics that the picker, the preStop hook and the alerts read")
_GRPC = Owned(
    why="makes the engine speak gRPC, and probes, the picker and the gateway speak HTTP with it: it would never be ready"
)
_DEVICES = Owned(why="chooses GPUs past the device plugin: two pods could take one")
_ENDS = Owned(why="prints something and ends: the pod would restart again and again")
_DEVICE = Owned(
    why="chooses what the engine runs on, and its pod has the GPUs of its node; newer versions know no such flag, and end"
)
_SHORT = re.compile(r"-(ep|dcp|asc|sc|O|cc|ac)|-O[0-3]|-(O|cc|ac)\..+")
"""Short flags that no field says and nothing here relies on; those of configurations take keys behind a dot."""

_FLAGS: Mapping[str, Owned] = {
    "--dtype": Owned("vllm.dtype"),
    "--quantization": Owned("vllm.quantization"),
    "-q": Owned("vllm.quantization"),
    "--trust-remote-code": Owned("vllm.trustRemoteCode"),
    "--enforce-eager": Owned("vllm.enforceEager"),
    "--max-model-len": Owned("vllm.maxModelLen", amount_of="tokens"),
    "--max-num-seqs": Owned("vllm.maxNumSeqs"),
    "--tensor-parallel-size": Owned("vllm.tensorParallelSize"),
    "-tp": Owned("vllm.tensorParallelSize"),
    "--pipeline-parallel-size": Owned("vllm.pipelineParallelSize"),
    "-pp": Owned("vllm.pipelineParallelSize"),
    "--data-parallel-size": Owned("vllm.dataParallelSize"),
    "-dp": Owned("vllm.dataParallelSize"),
    "--shutdown-timeout": Owned("vllm.drain"),
    "--gpu-memory-utilization": Owned("gpuMemoryUtilization"),
    "--kv-cache-memory-bytes": Owned("gpuMemoryUtilization"),
    "--model": Owned("id"),
    **dict.fromkeys(("--help", "-h", "--version", "-v"), _ENDS),
    "--device": _DEVICE,
    "--config": Owned(
        why="reads flags from a file that nothing here sees: GPUs, ports and names could differ from the pod's",
        instead="write its flags here, each as a word",
    ),
    **dict.fromkeys(("--served-model-name", "--port", "--host", "--uds", "--root-path"), _ADDRESS),
    "--api-key": _KEY,
    **dict.fromkeys(
        (
            *("--ssl-keyfile", "--ssl-certfile", "--ssl-ca-certs", "--ssl-cert-reqs", "--ssl-ciphers"),
            "--enable-ssl-refresh",
        ),
        _TLS,
    ),
    **dict.fromkeys(("--enable-lora", "--lora-modules"), _LORA),
    **dict.fromkeys(("--runner", "--task", "--convert"), _POOLING),
    "--download-dir": _WEIGHTS,
    "--disable-log-stats": _METRICS,
    "--grpc": _GRPC,
    **dict.fromkeys(("--prefill-context-parallel-size", "-pcp"), _MORE_GPUS),
    **dict.fromkeys(
        (
            *("--nnodes", "-n", "--node-rank", "-r", "--master-addr", "--master-port", "--headless"),
            *("--data-parallel-size-local", "-dpl", "--data-parallel-rank", "-dpn"),
            *(
                "--data-parallel-start-rank",
                "-dpr",
                "--data-parallel-address",
                "-dpa",
                "--data-parallel-rpc-port",
                "-dpp",
            ),
            *("--data-parallel-external-lb", "-dpe", "--data-parallel-hybrid-lb", "-dph"),
        ),
        _MANY_PODS,
    ),
}
_VARIABLES: Mapping[str, Owned] = {
    **dict.fromkeys(("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "TRANSFORMERS_CACHE"), _WEIGHTS),
    "VLLM_API_KEY": _KEY,
    **dict.fromkeys(("NVIDIA_VISIBLE_DEVICES", "CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES"), _DEVICES),
}
_SIZES = ("tensor_parallel_size", "pipeline_parallel_size", "data_parallel_size")


def _gpus(model: Model) -> int:
    given = model.vllm
    return given.tensor_parallel_size * given.pipeline_parallel_size * given.data_parallel_size


def _gpus_field(model: Model) -> str:
    largest = max(_SIZES, key=lambda name: (getattr(model.vllm, name), name == _SIZES[0]))
    return f"vllm.{type(model.vllm).model_fields[largest].alias}"


def _gpu_memory(model: Model) -> Fraction:
    return Fraction(str(model.gpu_memory_utilization))


DECLARATION = Declaration(
    name="vllm",
    shown="vLLM pod",
    arguments="vllm",
    gpus=_gpus,
    gpus_field=_gpus_field,
    gpu_memory=_gpu_memory,
    metrics=METRICS,
    ready="/health",
    health="/health",
    flags=_FLAGS,
    short=_SHORT,
    words=faults,
    host_memory=host_memory,
    variables=_VARIABLES,
)
