"""vLLM: `vllm serve` on GPUs. Flags and variables as in vLLM 0.11 to 0.33 (`vllm/engine/arg_utils.py`, `vllm/entrypoints`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import AfterValidator, Field

from tokenlabs.spec.base import Quantity, Refused, SpecModel
from tokenlabs.spec.image_references import split
from tokenlabs.spec.runtimes import vllm_cpu
from tokenlabs.spec.runtimes.declaration import Declaration, ModelFault, Named, Owned, ServerMetrics
from tokenlabs.spec.runtimes.flags import Known, read, release
from tokenlabs.spec.runtimes.loaded import of_flags
from tokenlabs.spec.runtimes.owned import ADDRESS, ENDS, GRPC, KEY, TLS, VISIBLE, WEIGHTS
from tokenlabs.spec.runtimes.vllm_words import faults, host_memory

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model


FLAGS = Path(__file__).with_name("vllm_flags.json")
"""vLLM's flags, from its source distributions (`tokenlabs import --vllm`)."""
_OLDEST = (0, 11)
_RELEASE = re.compile(r"v?(0\.[0-9]+\.[0-9]+)(-x86_64|-arm64)?")


def _supported(value: str | None) -> str | None:
    if value is not None and (not re.fullmatch(r"0\.[0-9]{1,3}(\.[0-9]{1,3})?", value) or release(value) < _OLDEST):
        raise Refused("is not a version of vLLM from 0.11 on", "write one such as `0.18` or `0.18.1`")
    return value


class VllmArguments(SpecModel):
    """Arguments of `vllm serve`, with vLLM's names in camelCase."""

    version: Annotated[str | None, AfterValidator(_supported), Field(examples=["0.18"])] = None
    """vLLM's version in the image, whose flags `extraArgs` may have. By default that of the tag, if the image's name ends in
    `vllm-openai` (or `-rocm`, `-xpu`, `-cpu`); otherwise a flag of any release from 0.11 on is accepted."""

    dtype: Literal["auto", "half", "float16", "bfloat16", "float", "float32"] | None = None
    """Data type of weights and activations."""
    quantization: Annotated[str | None, Field(pattern=r"^[a-z0-9_-]+$", examples=["modelopt"])] = None
    """Quantization method of the weights."""
    trust_remote_code: bool = False
    """Run code from the model's repository."""
    enforce_eager: bool = False
    """No CUDA graphs: slower, less memory."""
    max_model_len: Annotated[int | None, Field(ge=1)] = None
    """Longest context in tokens."""
    max_num_seqs: Annotated[int | None, Field(ge=1)] = None
    """Maximum number of sequences in a batch."""
    tensor_parallel_size: Annotated[int, Field(ge=1)] = 1
    """GPUs that each layer is split across."""
    pipeline_parallel_size: Annotated[int, Field(ge=1)] = 1
    """Pipeline stages that the layers are divided into; a replica takes the product of all three sizes in GPUs."""
    data_parallel_size: Annotated[int, Field(ge=1)] = 1
    """Copies of the engine in one replica, each with separate GPUs."""
    max_loras: Annotated[int | None, Field(ge=1)] = None
    """Adapters that one batch can use; by default all of the model."""
    max_lora_rank: Literal[1, 8, 16, 32, 64, 128, 256, 320, 512] | None = None
    """Largest rank of an adapter; vLLM's default is 16."""
    cpu_kv_cache_space: Annotated[Quantity | None, Field(examples=["8Gi"])] = None
    """With `gpu: none`, where it is required: memory of the KV cache, whole `Gi` (`VLLM_CPU_KVCACHE_SPACE`)."""
    drain: Literal["hook", "engine"] = "hook"
    """How a terminating pod completes its requests: `hook`, a preStop hook that waits until vLLM's metrics show none, with any
    version; `engine`, vLLM's `--shutdown-timeout`, in 0.18 and later."""
    extra_args: tuple[str, ...] = ()
    """Further arguments, one word per item."""


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
    lora="vllm:lora_requests_info",
    cache_info="vllm:cache_config_info",
)
"""vLLM 0.11 and later, vllm/v1/metrics/loggers.py."""

_MANY_PODS = Owned(
    why="splits the engine across pods or nodes, which `multiNode` does",
    instead="remove it; `vllm.tensorParallelSize`, `pipelineParallelSize` and `dataParallelSize` use GPUs of one node, the first "
    "two also of those of `multiNode`",
)
_MORE_GPUS = Owned(why="makes the engine use GPUs that are not requested: its pod would not get them")
_METRICS = Owned(why="disables metrics that the picker, the preStop hook and the alerts read")
_DEVICE = Owned(
    why="selects the device, but the pod always has its node's GPUs; newer versions do not have this flag, and exit"
)
_SHORT = re.compile(r"-(ep|dcp|asc|sc|O|cc|ac)|-O[0-3]|-(O|cc|ac)\..+")
"""Short flags without a field that no other setting relies on; configuration flags have keys after a dot."""

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
    "--device-memory-utilization": Owned("gpuMemoryUtilization"),
    "--kv-cache-memory-bytes": Owned("gpuMemoryUtilization"),
    "--model": Owned("source"),
    "--revision": Owned("revision"),
    **dict.fromkeys(("--help", "-h", "--version", "-v"), ENDS),
    "--device": _DEVICE,
    "--config": Owned(
        why="reads flags from a file that tokenlabs cannot check: GPUs, ports and names could differ from the pod's",
        instead="write its flags here, one word per item",
    ),
    **dict.fromkeys(("--served-model-name", "--port", "--host", "--uds", "--root-path"), ADDRESS),
    "--api-key": KEY,
    **dict.fromkeys(
        (
            *("--ssl-keyfile", "--ssl-certfile", "--ssl-ca-certs", "--ssl-cert-reqs", "--ssl-ciphers"),
            "--enable-ssl-refresh",
        ),
        TLS,
    ),
    **dict.fromkeys(("--enable-lora", "--lora-modules"), Owned("adapters")),
    "--max-loras": Owned("vllm.maxLoras", amount_of="adapters"),
    "--max-lora-rank": Owned("vllm.maxLoraRank"),
    **dict.fromkeys(("--runner", "--task", "--convert"), Owned("task")),
    "--download-dir": WEIGHTS,
    "--disable-log-stats": _METRICS,
    "--grpc": GRPC,
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
            *("--data-parallel-multi-port-external-lb", "-dpm", "--data-parallel-supervisor-port"),
        ),
        _MANY_PODS,
    ),
}
_VARIABLES: Mapping[str, Owned] = {
    **dict.fromkeys(("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "TRANSFORMERS_CACHE"), WEIGHTS),
    "VLLM_API_KEY": KEY,
    "VLLM_CPU_KVCACHE_SPACE": Owned(
        why="is what `vllm.cpuKvCacheSpace` sets, which is compared with the container's memory",
        instead="remove it; write `vllm: {cpuKvCacheSpace: 8Gi}`",
    ),
    **VISIBLE,
}
_SIZES = ("tensor_parallel_size", "pipeline_parallel_size", "data_parallel_size")


_OWN_IMAGES = ("vllm-openai", "vllm-openai-rocm", "vllm-openai-xpu", "vllm-openai-cpu")
"""docker/ of vLLM; its own images are named `vllm/vllm-openai:v0.11.0`, mirrored ones end so."""


def _version(model: Model, image: str | None) -> str | None:
    if model.vllm.version or image is None:
        return model.vllm.version
    name, tag, _ = split(image)
    found = _RELEASE.fullmatch(tag or "") if name.rpartition("/")[2] in _OWN_IMAGES else None
    return found[1] if found else None


def _known(model: Model, image: str | None) -> Known:
    return read("vLLM", FLAGS).of(_version(model, image))


def _gpus(model: Model) -> int:
    given = model.vllm
    return given.tensor_parallel_size * given.pipeline_parallel_size * given.data_parallel_size


def _gpus_field(model: Model) -> str:
    largest = max(_SIZES, key=lambda name: (getattr(model.vllm, name), name == _SIZES[0]))
    return f"vllm.{type(model.vllm).model_fields[largest].alias}"


_EXECUTOR = "--distributed-executor-backend"
_OVER_NODES = (0, 12)
"""The release from which on rules accept several nodes without Ray; 0.11.2 is the first with the flags."""


def _over_nodes(model: Model, image: str | None, _: int) -> Iterator[ModelFault]:
    # vllm/entrypoints/cli/serve.py, run_headless; config/parallel.py.
    version = _version(model, image)
    if version is None:
        why = "is not known, and vLLM runs over several nodes without Ray from 0.12 on only"
        yield ModelFault("", f"has `multiNode`, and its vLLM's version {why}", "write `vllm.version`")
    elif release(version) < _OVER_NODES:
        why = "runs over several nodes with Ray only, which tokenlabs does not set up"
        yield ModelFault("vllm.version" if model.vllm.version else "image", why, "use vLLM 0.12 or later, or SGLang")
    if model.vllm.data_parallel_size > 1:
        why = "is more than 1, and `multiNode` splits one copy of the engine over nodes"
        yield ModelFault("vllm.dataParallelSize", why, "write 1, and raise `replicas` instead")
    if model.vllm.drain == "engine":
        why = "is not supported with `multiNode`: whether processes on other nodes then complete requests is not known"
        yield ModelFault("vllm.drain", why, "write `hook`, or remove it")
    if any(word.replace("_", "-").startswith(_EXECUTOR) for word in model.vllm.extra_args):
        why = f"has `{_EXECUTOR}`: over several nodes, tokenlabs sets up vLLM's own, `mp`, and no Ray cluster"
        yield ModelFault("vllm.extraArgs", why, "remove it")


def _gpu_memory(model: Model) -> Fraction:
    return Fraction(str(model.gpu_memory_utilization))


def _loads(model: Model) -> Iterator[Named]:
    objects = {"--speculative-config": "model", "-sc": "model"}
    for each in of_flags(
        "vllm", model.vllm.extra_args, ("--tokenizer", "--hf-config-path", "--generation-config"), objects
    ):
        # `auto` is the model's own, `vllm` none; a method of speculation is no repository.
        if each.name not in ("auto", "vllm", "ngram"):
            yield each


DECLARATION = Declaration(
    name="vllm",
    shown="vLLM pod",
    arguments="vllm",
    gpus=_gpus,
    gpus_field=_gpus_field,
    gpu_memory=_gpu_memory,
    metrics=lambda _: METRICS,
    serves_adapters=True,
    ready="/health",
    health="/health",
    on_cpus=vllm_cpu.faults,
    # Of `torch.distributed`; vLLM's own default (vllm/config/parallel.py, master_port).
    rendezvous=29501,
    over_nodes=_over_nodes,
    disaggregates=True,
    tasks=frozenset({"chat", "embedding"}),
    flags=_FLAGS,
    short=_SHORT,
    words=faults,
    known_flags=_known,
    host_memory=host_memory,
    loads=_loads,
    variables=_VARIABLES,
    # Run:ai Model Streamer, in vLLM's own images (docs, "Loading models with Run:ai Model Streamer").
    streams=True,
)
