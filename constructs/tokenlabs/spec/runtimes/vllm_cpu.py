"""vLLM's CPU backend: what it needs, and what it cannot do.

Source: vLLM 0.11 to 0.28, docs/getting_started/installation/cpu.md, docs/features/quantization/README.md ("Supported Hardware"),
vllm/platforms/cpu.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.spec.runtimes.declaration import ModelFault, flag_of

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

_SIZES = ("tensor_parallel_size", "pipeline_parallel_size", "data_parallel_size")
_QUANTIZED_FOR_GPUS = re.compile(r"modelopt.*|.*marlin.*|bitblas|bitsandbytes|petit_nvfp4|fbgemm_fp8|gguf")
_FLAGS_OF_GPUS = (
    *("--cpu-offload-gb", "--swap-space", "--kv-offloading-size", "--kv-transfer-config"),
    *("--enable-expert-parallel", "--enable-eplb", "--all2all-backend", "--enable-dbo"),
    *("--disable-custom-all-reduce", "--decode-context-parallel-size", "--numa-bind"),
    *("--cudagraph-capture-sizes", "--cuda-graph-sizes", "--max-cudagraph-capture-size"),
)


def faults(model: Model) -> Iterator[ModelFault]:
    """What of a model's fields vLLM cannot do on CPUs."""
    given = model.vllm
    if given.cpu_kv_cache_space is None:
        why = "takes no GPU, and has no `vllm.cpuKvCacheSpace`: vLLM would size its KV cache by the memory of the whole host"
        yield ModelFault("", why, "write the memory for the KV cache, such as `vllm: {cpuKvCacheSpace: 8Gi}`")
    for name in _SIZES:
        if getattr(given, name) > 1:
            field = f"vllm.{type(given).model_fields[name].alias}"
            yield ModelFault(field, "divides the model over GPUs, and it takes none (`gpu: none`)", "remove it")
    if given.quantization and _QUANTIZED_FOR_GPUS.fullmatch(given.quantization):
        why = "is a quantization that vLLM has for GPUs only: it would exit at every start"
        yield ModelFault(
            "vllm.quantization", why, "load weights quantized with AWQ, GPTQ or INT8 (`compressed-tensors`)"
        )
    for place, word in enumerate(given.extra_args):
        flag = flag_of(word)
        if flag in _FLAGS_OF_GPUS:
            yield ModelFault(
                f"vllm.extraArgs.{place}", "is about GPUs, and the model takes none (`gpu: none`)", "remove it"
            )
    if model.streamed:
        why = "is a bucket, which the streaming loader reads into GPUs, and the model takes none"
        yield ModelFault("source", why, "write a repository of Hugging Face, or a folder of `weights`")
