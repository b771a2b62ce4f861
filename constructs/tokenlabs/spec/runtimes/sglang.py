"""SGLang: `sglang.launch_server` on GPUs. Flags, series and endpoints as in SGLang 0.5.9 and 0.5.23.

Source: sgl-project/sglang, `python/sglang/srt/server_args.py`, `entrypoints/http_server.py` and the metrics collector.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.runtimes.declaration import (
    Declaration,
    ModelFault,
    Owned,
    ServerMetrics,
    WordFault,
    flag_of,
    value_at,
)
from tokenlabs.spec.runtimes.loaded import of_flags
from tokenlabs.spec.runtimes.owned import ADDRESS, GRPC, KEY, TLS, VISIBLE, WEIGHTS

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model


class SglangArguments(SpecModel):
    """Arguments of SGLang's server, with its names in camelCase."""

    dtype: Annotated[str | None, Field(pattern=r"^[a-z0-9]+$", examples=["bfloat16"])] = None
    """Data type of weights and activations."""
    quantization: Annotated[str | None, Field(pattern=r"^[a-z0-9_-]+$", examples=["fp8"])] = None
    """Quantization method of the weights."""
    trust_remote_code: bool = False
    """Run code from the model's repository."""
    context_length: Annotated[int | None, Field(ge=1)] = None
    """Longest context in tokens."""
    max_running_requests: Annotated[int | None, Field(ge=1)] = None
    """Maximum number of requests in a batch."""
    tensor_parallel_size: Annotated[int, Field(ge=1)] = 1
    """GPUs that each layer is split across."""
    pipeline_parallel_size: Annotated[int, Field(ge=1)] = 1
    """Pipeline stages that the layers are divided into; a replica takes the product of both sizes in GPUs."""
    extra_args: tuple[str, ...] = ()
    """Further arguments, one word per item."""


METRICS = ServerMetrics(
    first_token="sglang:time_to_first_token_seconds",  # noqa: S106
    first_token_boundaries=(
        *(0.1, 0.2, 0.4, 0.6, 0.8, 1.0, 2.0, 4.0, 6.0),
        *(8.0, 10.0, 20.0, 40.0, 60.0, 80.0, 100.0, 200.0, 400.0),
    ),
    request_time="sglang:e2e_request_latency_seconds",
    running="sglang:num_running_reqs",
    waiting="sglang:num_queue_reqs",
    kv_cache="sglang:token_usage",
    prompt_tokens="sglang:prompt_tokens_total",
    generated_tokens="sglang:generation_tokens_total",
    ended="sglang:num_requests_total",
    ended_by=None,
    prefix_hits="sglang:cached_tokens_total",
    prefix_queries="sglang:prompt_tokens_total",
    preemptions="sglang:num_retracted_requests_total",
)

_MANY_PODS = Owned(
    why="splits the engine across pods or nodes, which `multiNode` does",
    instead="remove it; `sglang.tensorParallelSize` and `pipelineParallelSize` use GPUs of one node, or of those of `multiNode`",
)
_MORE_GPUS = Owned(why="makes the engine use GPUs that are not requested: its pod would not get them")
_LORA = Owned(
    why="serves adapters under names that have no route: requests would get 404",
    instead="remove it; merge the adapter into weights, or serve the model with `engine: vllm` and `adapters`",
)
_POOLING = Owned(why="selects the model's task, but only chat is routed: no request for embeddings would reach it")
_FLAGS: Mapping[str, Owned] = {
    "--dtype": Owned("sglang.dtype"),
    "--quantization": Owned("sglang.quantization"),
    "--trust-remote-code": Owned("sglang.trustRemoteCode"),
    "--context-length": Owned("sglang.contextLength", amount_of="tokens"),
    "--max-running-requests": Owned("sglang.maxRunningRequests"),
    **dict.fromkeys(("--tensor-parallel-size", "--tp-size", "--tp"), Owned("sglang.tensorParallelSize")),
    **dict.fromkeys(("--pipeline-parallel-size", "--pp-size", "--pp"), Owned("sglang.pipelineParallelSize")),
    "--mem-fraction-static": Owned("gpuMemoryUtilization"),
    **dict.fromkeys(("--model-path", "--model"), Owned("source")),
    "--revision": Owned("revision"),
    **dict.fromkeys(("--served-model-name", "--host", "--port", "--fastapi-root-path"), ADDRESS),
    **dict.fromkeys(("--api-key", "--admin-api-key"), KEY),
    **dict.fromkeys(("--ssl-keyfile", "--ssl-certfile", "--ssl-ca-certs", "--ssl-keyfile-password"), TLS),
    **dict.fromkeys(("--grpc-mode", "--smg-grpc-mode"), GRPC),
    **dict.fromkeys(("--lora-paths", "--enable-lora"), _LORA),
    "--is-embedding": _POOLING,
    "--download-dir": WEIGHTS,
    **dict.fromkeys(
        (
            *("--data-parallel-size", "--dp-size", "--dp"),
            *("--base-gpu-id", "--gpu-id-step"),
        ),
        _MORE_GPUS,
    ),
    **dict.fromkeys(
        ("--nnodes", "--node-rank", "--dist-init-addr", "--nccl-init-addr", "--disaggregation-mode"), _MANY_PODS
    ),
    "--use-ray": Owned(why="runs the engine in a Ray cluster, which tokenlabs does not set up"),
    "--config": Owned(
        why="reads flags from a file that tokenlabs cannot check: GPUs, ports and names could differ from the pod's",
        instead="write its flags here, one word per item",
    ),
    **dict.fromkeys(("--help", "-h"), Owned(why="makes the engine print something and exit")),
}
_VARIABLES: Mapping[str, Owned] = {
    **dict.fromkeys(("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "TRANSFORMERS_CACHE"), WEIGHTS),
    **VISIBLE,
}


def _faults(model: Model) -> Iterator[ModelFault]:
    # server_args.py, check_server_args; openai/serving_base.py reads `base:adapter` from a request's model.
    for field, name in (("id", model.id), *((f"aliases.{at}", each) for at, each in enumerate(model.aliases))):
        if ":" in name:
            why = "has a colon, which SGLang takes for the beginning of an adapter's name: it would exit, or answer 400"
            yield ModelFault(field, why, "write a name without a colon, or `engine: vllm`")


def _words(model: Model) -> Iterator[WordFault]:
    # server_args.py, check_server_args.
    if model.sglang.pipeline_parallel_size == 1:
        return
    for place, word in enumerate(model.sglang.extra_args):
        if (flag_of(word) or "").startswith(_NOT_IN_STAGES):
            why = "does not work with `sglang.pipelineParallelSize` above 1: SGLang exits at every start"
            yield WordFault(place, why, "remove it, or write `sglang.pipelineParallelSize: 1`")


_NOT_IN_STAGES = ("--speculative-alg", "--enable-mixed-chunk")


def _over_nodes(model: Model, _: str | None, nodes: int) -> Iterator[ModelFault]:
    # entrypoints/engine.py: a node has whole stages, or whole parts of one.
    stages, parts = model.sglang.pipeline_parallel_size, model.sglang.tensor_parallel_size
    if stages >= nodes and stages % nodes:
        why = f"makes {stages} pipeline stages, which {nodes} nodes cannot have in equal numbers"
        yield ModelFault("sglang.pipelineParallelSize", why, f"write a multiple of {nodes}")
    elif stages < nodes and (nodes % stages or parts % (nodes // stages)):
        why = f"and `pipelineParallelSize: {stages}` cannot be divided equally among {nodes} nodes"
        yield ModelFault(
            "sglang.tensorParallelSize", why, f"write `pipelineParallelSize: {nodes}`, or a multiple of {nodes} here"
        )


def _of_shared_memory(_: Model) -> Iterator[ModelFault]:
    why = (
        "is a node whose GPU memory other pods take too, and SGLang's `--mem-fraction-static` bounds only weights and KV cache: "
        "activations and CUDA graphs are in no sum"
    )
    yield ModelFault("node", why, "write a node whose GPUs are not shared, or `engine: vllm`")


def _of_unified_memory(model: Model) -> Iterator[ModelFault]:
    if "gpu_memory_utilization" not in model.model_fields_set:
        why = "has no `gpuMemoryUtilization`, and SGLang would take nearly all memory, which the host shares: hosts have hung"
        yield ModelFault("", why, "write it: the share for weights and KV cache")


def _activations(model: Model) -> float:
    """What SGLang itself leaves free for activations and CUDA graphs when it chooses its share, in bytes.

    server_args.py, `_handle_gpu_memory_settings`, with its largest defaults below 160 GB; more for longer chunks of prompts.
    """
    words = model.sglang.extra_args
    chunks = [value_at(words, place) for place, word in enumerate(words) if flag_of(word) == "--chunked-prefill-size"]
    chunk = max(2048, int(chunks[-1])) if chunks and chunks[-1].isdecimal() else 8192
    gpus = model.sglang.tensor_parallel_size * model.sglang.pipeline_parallel_size
    return max(512 + chunk * 1.5 + 512 * 2 + gpus / 8 * 1024, 10 * 1024) * 2**20


DECLARATION = Declaration(
    name="sglang",
    shown="SGLang pod",
    arguments="sglang",
    gpus=lambda model: model.sglang.tensor_parallel_size * model.sglang.pipeline_parallel_size,
    gpus_field=lambda model: (
        "sglang.tensorParallelSize"
        if model.sglang.tensor_parallel_size >= model.sglang.pipeline_parallel_size
        else "sglang.pipelineParallelSize"
    ),
    gpu_memory=lambda model: Fraction(str(model.gpu_memory_utilization)),
    metrics=lambda _: METRICS,
    # With SGLANG_ENABLE_HEALTH_ENDPOINT_GENERATION=false: 503 until the server is ready, then 200 without a generation, which
    # waits behind long prompts. A scheduler that hangs ends the process (--watchdog-timeout).
    ready="/health",
    health="/health",
    faults=_faults,
    of_shared_memory=_of_shared_memory,
    of_unified_memory=_of_unified_memory,
    beyond_share=_activations,
    words=_words,
    # `--dist-init-addr`, as in SGLang's own examples.
    rendezvous=20000,
    over_nodes=_over_nodes,
    flags=_FLAGS,
    short=re.compile(r"-h"),
    loads=lambda model: of_flags(
        "sglang",
        model.sglang.extra_args,
        ("--tokenizer-path", "--speculative-draft-model-path", "--speculative-draft-model"),
    ),
    variables=_VARIABLES,
)
