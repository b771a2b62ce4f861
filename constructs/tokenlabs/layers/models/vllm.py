"""vLLM: `vllm serve` on a GPU, with the arguments of the spec under vLLM's own names."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, pools
from tokenlabs.layers.base.stopping import Stop, after_a_sleep, within
from tokenlabs.layers.models import gpu_server, group, storage
from tokenlabs.layers.models.gpu_server import GpuInputs, Process
from tokenlabs.layers.models.server import Runtime, ServerInputs, adapter
from tokenlabs.spec.accelerators import GIB
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.runtimes.vllm import DECLARATION, METRICS, VllmArguments

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target


TRANSFER = json.dumps({"kv_connector": "NixlConnector", "kv_role": "kv_both"}, separators=(",", ":"))
"""`kv_both` for either role: the connector goes by what each request says (vllm, NixlConnector)."""
SIDE_CHANNEL = {"VLLM_NIXL_SIDE_CHANNEL_HOST": "status.podIP"}
"""Where others ask for this pod's blocks; by default vLLM says `localhost`."""


class VllmInputs(NamedTuple):
    """A model on vLLM."""

    gpu: GpuInputs
    gpu_memory_utilization: float
    arguments: VllmArguments
    source: str
    revision: str | None
    disaggregated: bool
    """Prompts are prefilled by pods of their own."""
    pooling: bool
    """Whether it answers with vectors instead of text."""
    on_cpus: bool
    """Whether it is vLLM's CPU backend."""


def inputs(target: Target, model: Model) -> VllmInputs:
    """vLLM serving `model`."""
    gpu = gpu_server.inputs(target, model)
    source = storage.loaded(target.platform, model)
    # Rules read the version; no file does.
    arguments = model.vllm.model_copy(update={"version": None})
    given = model.gpu_memory_utilization, arguments, source, model.revision
    return VllmInputs(
        gpu, *given, disaggregated=model.prefill is not None, pooling=model.task == "embedding", on_cpus=model.on_cpus
    )


def build(scope: Construct, inputs: VllmInputs) -> None:
    """The volume of the weights, and the Deployment that serves them."""
    # Images built on vLLM's differ in their entrypoint.
    fields = SIDE_CHANNEL if inputs.disaggregated else {}
    process = Process("vllm", ["vllm", "serve"], arguments(inputs), _environment(inputs), fields)
    # Only with `--headless` does another node's process join the leader's executor, in place of one of its own.
    worker = process._replace(args=[*process.args, "--headless"]) if inputs.gpu.server.group else None
    gpu_server.build(scope, inputs.gpu, DECLARATION, process, _stop(inputs), worker=worker)


def caches(folder: str) -> dict[str, str]:
    """Where compiled kernels are kept: in the image they would be lost with each pod, and compiling takes minutes.

    Each program finds its files by what they were compiled of (vllm/envs.py; triton/knobs.py; flashinfer/jit/env.py, which
    appends `.cache/flashinfer`).
    """
    return {
        "VLLM_CACHE_ROOT": f"{folder}/vllm",
        "TRITON_CACHE_DIR": f"{folder}/triton",
        "FLASHINFER_WORKSPACE_BASE": folder,
    }


def arguments(inputs: VllmInputs) -> list[str]:
    """Arguments of `vllm serve`, one word each."""
    given, served = inputs.arguments, inputs.gpu.server
    flags: list[str] = [
        inputs.source,
        f"--port={served.port}",
        *_names(served),
        *([] if inputs.on_cpus else _on_gpus(inputs)),
    ]
    for flag, value in (
        ("pipeline-parallel-size", _unless_one(given.pipeline_parallel_size)),
        ("data-parallel-size", _unless_one(given.data_parallel_size)),
        ("dtype", given.dtype),
        ("quantization", given.quantization),
        ("max-model-len", given.max_model_len),
        ("max-num-seqs", given.max_num_seqs),
        ("revision", inputs.revision),
        ("load-format", "runai_streamer" if inputs.source.startswith("s3://") else None),
        ("max-loras", (given.max_loras or len(served.adapters)) if served.adapters else None),
        ("max-lora-rank", given.max_lora_rank),
    ):
        if value is not None:
            flags.append(f"--{flag}={value}")
    for flag, wanted in (("trust-remote-code", given.trust_remote_code), ("enforce-eager", given.enforce_eager)):
        if wanted:
            flags.append(f"--{flag}")
    if of := served.group:
        flags += [
            "--distributed-executor-backend=mp",
            f"--nnodes={of.size}",
            f"--node-rank={group.INDEX}",
            f"--master-addr={group.LEADER}",
            f"--master-port={of.rendezvous}",
        ]
    if inputs.disaggregated:
        flags.append(f"--kv-transfer-config={TRANSFER}")
    if inputs.pooling:
        flags.append("--runner=pooling")
    if given.drain == "engine":
        flags.append(f"--shutdown-timeout={served.timeout}")
    if served.adapters:
        flags += ["--enable-lora", "--lora-modules", *(adapter(each, served.id) for each in served.adapters)]
    return [*flags, *given.extra_args]


def _on_gpus(inputs: VllmInputs) -> list[str]:
    sizes = f"--tensor-parallel-size={inputs.arguments.tensor_parallel_size}"
    return [f"--gpu-memory-utilization={inputs.gpu_memory_utilization}", sizes]


def _environment(inputs: VllmInputs) -> dict[str, str]:
    found = caches(inputs.gpu.storage.caches)
    if not inputs.on_cpus:
        return found
    space = quantity_value(inputs.arguments.cpu_kv_cache_space or "0")
    found["VLLM_CPU_KVCACHE_SPACE"] = f"{space / GIB:.0f}"
    if threads := inputs.gpu.threads:
        # By default it binds a thread to each core of the host's NUMA node, and the container's share of them throttles it.
        found |= {"VLLM_CPU_OMP_THREADS_BIND": "nobind", "OMP_NUM_THREADS": str(threads)}
    return found


def _names(served: ServerInputs) -> list[str]:
    # With `=`, vLLM reads one name.
    if served.aliases:
        return ["--served-model-name", served.id, *served.aliases]
    return [f"--served-model-name={served.id}"]


def _unless_one(size: int) -> int | None:
    return size if size > 1 else None


@cache
def _program(name: str) -> str:
    """Text of a hook's program, a module that is checked and tested like all others."""
    return Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8")


def wait_until_idle() -> str:
    """The hook of an engine that does all itself."""
    return _program("wait_until_idle")


def wait_for_peers() -> str:
    """The hook of one half of a disaggregated model: the program above without its last lines, and what it lacks."""
    shared, _, _ = wait_until_idle().partition('\n\nif __name__ == "__main__":')
    lines = _program("wait_for_peers").splitlines(keepends=True)
    own = "".join(line for line in lines if not line.startswith(("from __future__", "from tokenlabs.")))
    return f"{shared}\n\n{own}"


def _stop(inputs: VllmInputs) -> Stop:
    server, longest = inputs.gpu.server, inputs.gpu.server.timeout
    numbers = [str(server.port), str(server.unrouted), str(longest)]
    if inputs.disaggregated:
        # Whatever vLLM does at SIGTERM: a request is at times in the gauges of the other role only.
        words = [wait_for_peers(), *numbers, *_peers(server)]
    elif inputs.arguments.drain == "engine":
        return after_a_sleep(server.unrouted, longest)
    else:
        # Without --shutdown-timeout vLLM aborts at SIGTERM what runs (vllm-project/vllm#24885).
        words = [wait_until_idle(), *numbers, *METRICS.queues]
    return Stop({"exec": {"command": ["python3", "-c", *words]}}, within(longest, server.unrouted))


def _peers(server: ServerInputs) -> list[str]:
    """Own gauges; the Service of the other role, its port, and the gauges of what this role has to do with it."""
    port, queues = str(components.BACKEND_PORT), ",".join(METRICS.queues)
    if server.role == "decode":
        return [queues, pools.server(server.pool, "prefill"), port, queues]
    # A request whose blocks are not all there yet waits (vllm/v1/core/sched/scheduler.py, WAITING_FOR_REMOTE_KVS).
    return [queues, pools.decoding(server.pool), port, str(METRICS.waiting)]


RUNTIME = Runtime(DECLARATION, inputs, build)
