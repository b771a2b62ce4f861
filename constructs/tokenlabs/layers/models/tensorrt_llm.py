"""TensorRT-LLM: `trtllm-serve` on GPUs, its options in a file among those of the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tokenlabs.contract import components
from tokenlabs.layers.base.stopping import after_a_sleep
from tokenlabs.layers.models import gpu_server, storage
from tokenlabs.layers.models.gpu_server import GpuInputs, Process
from tokenlabs.layers.models.server import Runtime
from tokenlabs.spec.pod_settings import FILES_FOLDER
from tokenlabs.spec.runtimes.tensorrt_llm import CONFIG_FILE, DECLARATION, TensorrtLlmArguments

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target


class TensorrtLlmInputs(NamedTuple):
    """A model on TensorRT-LLM."""

    gpu: GpuInputs
    """With the file of options."""
    arguments: TensorrtLlmArguments
    source: str
    revision: str | None


def inputs(target: Target, model: Model) -> TensorrtLlmInputs:
    """TensorRT-LLM serving `model`."""
    gpu = gpu_server.inputs(target, model)
    source = storage.loaded(target.platform, model)
    files = {**gpu.files, CONFIG_FILE: _text(options(model.tensorrt_llm))}
    return TensorrtLlmInputs(gpu._replace(files=files), model.tensorrt_llm, source, model.revision)


def build(scope: Construct, inputs: TensorrtLlmInputs) -> None:
    """The volume of the weights, the files, and the Deployment that serves the model."""
    folder = inputs.gpu.storage.caches
    env = {
        "TRITON_CACHE_DIR": f"{folder}/triton",
        "FLASHINFER_WORKSPACE_BASE": folder,
        "DG_JIT_CACHE_DIR": f"{folder}/deep_gemm",
    }
    process = Process(DECLARATION.name, ["trtllm-serve", "serve"], arguments(inputs), env)
    # At SIGTERM uvicorn takes no new connections and completes running requests; the engine stops after that (openai_server.py,
    # lifespan). No hook can wait for the gauges, which do not return to 0.
    stop = after_a_sleep(inputs.gpu.server.unrouted, inputs.gpu.server.timeout)
    gpu_server.build(scope, inputs.gpu, DECLARATION, process, stop)


def arguments(inputs: TensorrtLlmInputs) -> list[str]:
    """Arguments of `trtllm-serve serve`, one word each."""
    given = inputs.arguments
    flags = [
        inputs.source,
        # By default it listens on the loopback address only.
        "--host=0.0.0.0",
        f"--port={components.BACKEND_PORT}",
        f"--served_model_name={inputs.gpu.server.id}",
        f"--config={FILES_FOLDER}/{CONFIG_FILE}",
        f"--tensor_parallel_size={given.tensor_parallel_size}",
        f"--pipeline_parallel_size={given.pipeline_parallel_size}",
    ]
    for flag, value in (
        ("max_seq_len", given.max_seq_len),
        ("max_batch_size", given.max_batch_size),
        ("max_num_tokens", given.max_num_tokens),
        ("revision", inputs.revision),
    ):
        if value is not None:
            flags.append(f"--{flag}={value}")
    if given.trust_remote_code:
        flags.append("--trust_remote_code")
    return [*flags, *given.extra_args]


def options(given: TensorrtLlmArguments) -> dict[str, Any]:
    """The file's options: those of the spec, and what has no flag.

    The share of free memory has one, but an option `kv_cache_config` replaces the whole of what flags say of the cache
    (llmapi/llm_utils.py, update_llm_args_with_extra_dict).
    """
    cache: Mapping[str, Any] = given.config.get("kv_cache_config", {})
    if given.free_gpu_memory_fraction is not None:
        cache = {**cache, "free_gpu_memory_fraction": given.free_gpu_memory_fraction}
    return {
        **given.config,
        **({"kv_cache_config": dict(cache)} if cache else {}),
        # Without the first there is no /prometheus/metrics, without the second no gauge of queues and of the cache.
        "return_perf_metrics": True,
        "enable_iter_perf_stats": True,
    }


def _text(options: Mapping[str, Any]) -> str:
    return yaml.dump(dict(options), Dumper=yaml.CSafeDumper)


RUNTIME = Runtime(DECLARATION, inputs, build)
