"""SGLang: `sglang.launch_server` on GPUs, with the arguments of the spec under SGLang's own names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components
from tokenlabs.layers.base.stopping import after_a_sleep
from tokenlabs.layers.models import gpu_server, group, storage
from tokenlabs.layers.models.gpu_server import GpuInputs, Process
from tokenlabs.layers.models.server import Runtime
from tokenlabs.spec.runtimes.sglang import DECLARATION, SglangArguments

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target


class SglangInputs(NamedTuple):
    """A model on SGLang."""

    gpu: GpuInputs
    memory: float | None
    """`--mem-fraction-static`; None: SGLang computes it from the GPU and its batches."""
    arguments: SglangArguments
    source: str
    revision: str | None


def inputs(target: Target, model: Model) -> SglangInputs:
    """SGLang serving `model`."""
    gpu = gpu_server.inputs(target, model)
    source = storage.loaded(target.platform, model)
    written = "gpu_memory_utilization" in model.model_fields_set
    return SglangInputs(gpu, model.gpu_memory_utilization if written else None, model.sglang, source, model.revision)


def build(scope: Construct, inputs: SglangInputs) -> None:
    """The volume of the weights, and the Deployment that serves them."""
    folder = inputs.gpu.storage.caches
    env = {
        "TRITON_CACHE_DIR": f"{folder}/triton",
        "FLASHINFER_WORKSPACE_BASE": folder,
        "SGLANG_ENABLE_HEALTH_ENDPOINT_GENERATION": "false",
    }
    process = Process("sglang", ["python3", "-m", "sglang.launch_server"], arguments(inputs), env)
    # At SIGTERM it completes running requests (managers/tokenizer_manager.py, sigterm_watchdog). Its gauges are written every
    # some forty steps and may say 0 while it answers, so that no hook can wait for them.
    stop = after_a_sleep(inputs.gpu.server.unrouted, inputs.gpu.server.timeout)
    gpu_server.build(scope, inputs.gpu, DECLARATION, process, stop, worker=process if inputs.gpu.server.group else None)


def arguments(inputs: SglangInputs) -> list[str]:
    """Arguments of `sglang.launch_server`, one word each."""
    given = inputs.arguments
    flags = [
        f"--model-path={inputs.source}",
        # By default it listens on the loopback address only.
        "--host=0.0.0.0",
        f"--port={components.BACKEND_PORT}",
        f"--served-model-name={inputs.gpu.server.id}",
        "--enable-metrics",
        f"--tensor-parallel-size={given.tensor_parallel_size}",
    ]
    for flag, value in (
        ("pipeline-parallel-size", given.pipeline_parallel_size if given.pipeline_parallel_size > 1 else None),
        ("mem-fraction-static", inputs.memory),
        ("dtype", given.dtype),
        ("quantization", given.quantization),
        ("context-length", given.context_length),
        ("max-running-requests", given.max_running_requests),
        ("revision", inputs.revision),
    ):
        if value is not None:
            flags.append(f"--{flag}={value}")
    if of := inputs.gpu.server.group:
        flags += [
            f"--nnodes={of.size}",
            f"--node-rank={group.INDEX}",
            f"--dist-init-addr={group.LEADER}:{of.rendezvous}",
        ]
    if given.trust_remote_code:
        flags.append("--trust-remote-code")
    return [*flags, *given.extra_args]


RUNTIME = Runtime(DECLARATION, inputs, build)
