"""TensorRT-LLM: `trtllm-serve` on NVIDIA's GPUs, with its PyTorch backend.

Source: NVIDIA/TensorRT-LLM, release candidates of 1.3.0 of spring and summer 2026 (commits 00209af14, 00057725d and 050f80def):
`tensorrt_llm/commands/serve.py`, `serve/openai_server.py`, `metrics/collector.py` and `_torch/pyexecutor/py_executor.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.image_references import split
from tokenlabs.spec.runtimes.declaration import (
    Declaration,
    HostMemory,
    ModelFault,
    Named,
    Owned,
    ServerMetrics,
    WordFault,
    flag_of,
)
from tokenlabs.spec.runtimes.loaded import of_flags
from tokenlabs.spec.runtimes.owned import ADDRESS, ENDS, GRPC, VISIBLE, WEIGHTS

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

CONFIG_FILE = "trtllm-serve.yaml"
"""Name among the model's files of the one that `--config` names."""
OLDEST = "1.3.0rc12"
"""The first release with the gauges that the picker reads (llm-d/llm-d#1866); `--served_model_name` is older (its #11711)."""
_OLDEST = (1, 3, 0, 12)
_RELEASE = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:rc(\d+))?(?:[.-]?post\d+)?")
_FINAL = 1000
"""In place of a release candidate's number, for the release itself."""


class TensorrtLlmArguments(SpecModel):
    """Arguments of `trtllm-serve`, with its names in camelCase."""

    trust_remote_code: bool = False
    """Run code from the model's repository."""
    max_seq_len: Annotated[int | None, Field(ge=1)] = None
    """Longest request in tokens, its answer included."""
    max_batch_size: Annotated[int | None, Field(ge=1)] = None
    """Maximum number of requests in a batch."""
    max_num_tokens: Annotated[int | None, Field(ge=1)] = None
    """Maximum number of tokens in a batch."""
    tensor_parallel_size: Annotated[int, Field(ge=1)] = 1
    """GPUs that each layer is split across."""
    pipeline_parallel_size: Annotated[int, Field(ge=1)] = 1
    """Pipeline stages that the layers are divided into; a replica takes the product of both sizes in GPUs."""
    free_gpu_memory_fraction: Annotated[float | None, Field(gt=0, le=1)] = None
    """Share of the GPU memory that is free once the weights are loaded, for the KV cache; TensorRT-LLM's default is 0.9."""
    config: Annotated[dict[str, Any], Field(json_schema_extra={"additionalProperties": True})] = {}
    """Further options, as in the YAML file of `--config`: `kv_cache_config`, `moe_config`, `speculative_config`."""
    extra_args: tuple[str, ...] = ()
    """Further arguments, one word per item."""


METRICS = ServerMetrics(
    # metrics/collector.py, log_iteration_stats: written after each step of the engine, which takes none while it is idle, with
    # the requests that were active when the step began.
    running="trtllm_num_requests_running",
    settles=False,
    waiting="trtllm_num_requests_waiting",
    # serve/openai_server.py, mount_metrics: `/metrics` answers with JSON.
    path="/prometheus/metrics",
    first_token="trtllm_time_to_first_token_seconds",  # noqa: S106
    first_token_boundaries=(
        *(0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75),
        *(1.0, 2.5, 5.0, 7.5, 10.0, 20.0, 40.0, 80.0, 160.0, 640.0, 2560.0),
    ),
    request_time="trtllm_e2e_request_latency_seconds",
    kv_cache="trtllm_kv_cache_utilization",
    prompt_tokens="trtllm_prompt_tokens_total",
    generated_tokens="trtllm_generation_tokens_total",
    ended="trtllm_request_success_total",
)

_CONFIG = Owned(
    why="reads options from a file that tokenlabs cannot check: GPUs, ports and names could differ from the pod's",
    instead="write its options in `tensorrtLlm.config`",
)
_MANY_PODS = Owned(
    why="makes the engine one of several that share a model, but a replica is one pod",
    instead="remove it; `tensorrtLlm.tensorParallelSize` and `pipelineParallelSize` use GPUs of one node",
)
_MORE_GPUS = Owned(why="makes the engine use GPUs that are not requested: its pod would not get them")
_BACKEND = Owned(why="selects a backend without the metrics that the picker and the alerts read", instead="remove it")
_METRICS = Owned(why="is set for the metrics that the picker and the alerts read")
_TASK = Owned(why="selects the model's task, but only chat is routed: no request for embeddings would reach it")
_LORA = Owned(
    why="serves adapters under names that have no route: requests would get 404",
    instead="remove it; merge the adapter into the weights, or serve the model with `engine: vllm` and `adapters`",
)
_FIELDS: Mapping[str, Owned] = {
    "trust_remote_code": Owned("tensorrtLlm.trustRemoteCode"),
    "max_seq_len": Owned("tensorrtLlm.maxSeqLen", amount_of="tokens"),
    "max_batch_size": Owned("tensorrtLlm.maxBatchSize"),
    "max_num_tokens": Owned("tensorrtLlm.maxNumTokens"),
    "tensor_parallel_size": Owned("tensorrtLlm.tensorParallelSize"),
    "pipeline_parallel_size": Owned("tensorrtLlm.pipelineParallelSize"),
    "revision": Owned("revision"),
    "context_parallel_size": _MORE_GPUS,
    "gpus_per_node": _MORE_GPUS,
    "backend": _BACKEND,
}
"""Options that flags and `config` both have."""
_FLAGS: Mapping[str, Owned] = {
    **{f"--{name.replace('_', '-')}": owned for name, owned in _FIELDS.items()},
    "--tp-size": _FIELDS["tensor_parallel_size"],
    "--pp-size": _FIELDS["pipeline_parallel_size"],
    "--cp-size": _MORE_GPUS,
    **dict.fromkeys(
        ("--free-gpu-memory-fraction", "--kv-cache-free-gpu-memory-fraction"),
        Owned("tensorrtLlm.freeGpuMemoryFraction"),
    ),
    **dict.fromkeys(("--served-model-name", "--host", "--port"), ADDRESS),
    **dict.fromkeys(("--config", "--extra-llm-api-options"), _CONFIG),
    **dict.fromkeys(("--server-role", "--metadata-server-config-file", "--disagg-cluster-uri"), _MANY_PODS),
    "--grpc": GRPC,
    "--help": ENDS,
}
_OPTIONS: Mapping[str, Owned] = {
    **_FIELDS,
    "model": Owned("source"),
    "return_perf_metrics": _METRICS,
    "enable_iter_perf_stats": _METRICS,
    "lora_config": _LORA,
    "encode_only": _TASK,
    "disagg_cluster": _MANY_PODS,
}
_CACHE = "kv_cache_config"
_FRACTION = "free_gpu_memory_fraction"
_HOST_CACHE = "host_cache_size"
_VARIABLES: Mapping[str, Owned] = {
    **dict.fromkeys(("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "TRANSFORMERS_CACHE"), WEIGHTS),
    **VISIBLE,
}


def _faults(model: Model) -> Iterator[ModelFault]:
    if model.aliases:
        why = "are not supported: trtllm-serve takes one name, and may answer 404 to others"
        yield ModelFault("aliases", why, "remove them, or write `engine: vllm`")
    if CONFIG_FILE in model.files:
        why = f"has a file `{CONFIG_FILE}`, as the engine's own configuration is named"
        yield ModelFault("files", why, "choose another name, or write its options in `tensorrtLlm.config`")
    given = model.tensorrt_llm.config
    for name, owned in _OPTIONS.items():
        if name in given:
            yield _option(name, owned)
    cache = given.get(_CACHE, {})
    if not isinstance(cache, Mapping):
        yield ModelFault(f"tensorrtLlm.config.{_CACHE}", "is not a mapping of options", "write `{option: value}`")
    elif _FRACTION in cache:
        yield _option(f"{_CACHE}.{_FRACTION}", _FLAGS["--free-gpu-memory-fraction"])


def _option(name: str, owned: Owned) -> ModelFault:
    if owned.field is None:
        return ModelFault(f"tensorrtLlm.config.{name}", owned.why, owned.instead)
    return ModelFault(
        f"tensorrtLlm.config.{name}", f"overrides the field `{owned.field}`", "write it there, and remove it here"
    )


def _of_image(image: str) -> Iterator[ModelFault]:
    # Upstream's images are `nvcr.io/nvidia/tensorrt-llm/release:1.3.0rc15`; mirrored ones end so.
    name, tag, _ = split(image)
    found = _RELEASE.fullmatch(tag or "") if name.endswith("tensorrt-llm/release") else None
    if not found:
        return
    *numbers, candidate = found.groups()
    if (*map(int, numbers), int(candidate or _FINAL)) < _OLDEST:
        why = f"is TensorRT-LLM {tag}, without the flags and gauges that the pod and the picker rely on"
        yield ModelFault("image", why, f"write an image of {OLDEST} or later")


def _of_shared_memory(_: Model) -> Iterator[ModelFault]:
    why = (
        "is a node whose GPU memory others take too, and TensorRT-LLM's KV cache takes a share of what is free when it starts: it "
        "would take what others need later"
    )
    yield ModelFault("node", why, "write a node whose GPUs are not shared and have their own memory, or `engine: vllm`")


_WITH_A_DASH = ("--no-telemetry",)


def _words(model: Model) -> Iterator[WordFault]:
    """click knows a flag only as it is declared."""
    for place, word in enumerate(model.tensorrt_llm.extra_args):
        flag = word.partition("=")[0]
        if flag_of(word) and "-" in flag[2:] and flag not in _WITH_A_DASH and not DECLARATION.owner_of(word):
            why = "is not a flag of trtllm-serve, whose flags have underscores: it would exit at every start"
            yield WordFault(place, why, f"write `--{flag[2:].replace('-', '_')}`")


def _loads(model: Model) -> Iterator[Named]:
    block = "tensorrtLlm"
    yield from of_flags(block, model.tensorrt_llm.extra_args, ("--tokenizer",))
    given = model.tensorrt_llm.config
    speculative = given.get("speculative_config")
    for place, name in (
        (("tokenizer",), given.get("tokenizer")),
        *(
            (("speculative_config", key), speculative.get(key) if isinstance(speculative, Mapping) else None)
            # llmapi/llm_args.py, DecodingBaseConfig; the second name is of 1.3.
            for key in ("speculative_model_dir", "speculative_model")
        ),
    ):
        if isinstance(name, str):
            yield Named((block, "config", *place), name)


def _host_memory(model: Model) -> Iterator[HostMemory]:
    cache = model.tensorrt_llm.config.get(_CACHE)
    size = cache.get(_HOST_CACHE) if isinstance(cache, Mapping) else None
    # llmapi/llm_args.py, KvCacheConfig: bytes, of each rank.
    if isinstance(size, int) and size > 0:
        yield HostMemory(("tensorrtLlm", "config", _CACHE, _HOST_CACHE), size * _gpus(model))


def _gpus(model: Model) -> int:
    return model.tensorrt_llm.tensor_parallel_size * model.tensorrt_llm.pipeline_parallel_size


def _gpus_field(model: Model) -> str:
    given = model.tensorrt_llm
    larger = "pipeline" if given.pipeline_parallel_size > given.tensor_parallel_size else "tensor"
    return f"tensorrtLlm.{larger}ParallelSize"


DECLARATION = Declaration(
    name="tensorrt-llm",
    shown="TensorRT-LLM pod",
    arguments="tensorrt_llm",
    gpus=_gpus,
    gpus_field=_gpus_field,
    # Unknown, and in no sum: GPUs that others take memory of are refused.
    gpu_memory=lambda _: Fraction(0),
    metrics=lambda _: METRICS,
    # It listens once the model is loaded, and answers 503 when the engine has failed.
    ready="/health",
    health="/health",
    faults=_faults,
    of_image=_of_image,
    vendors=frozenset({"nvidia"}),
    of_shared_memory=_of_shared_memory,
    ignores=frozenset({"gpuMemoryUtilization"}),
    flags=_FLAGS,
    # It has none.
    short=re.compile(r"(?!)"),
    words=_words,
    host_memory=_host_memory,
    loads=_loads,
    variables=_VARIABLES,
)
