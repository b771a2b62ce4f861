"""llama.cpp: `llama-server` with a GGUF file, from a Hugging Face repository or on the weights' volume."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components
from tokenlabs.layers.base.stopping import Stop, within
from tokenlabs.layers.models import gpu_server
from tokenlabs.layers.models.gpu_server import GpuInputs, Process
from tokenlabs.layers.models.server import Runtime
from tokenlabs.spec.runtimes.declaration import WEIGHTS_FOLDER
from tokenlabs.spec.runtimes.llama_cpp import DECLARATION, METRICS, LlamaCppArguments

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

ALL_LAYERS = 999
"""More than a model has: every layer on the GPU. By default it puts as many there as fit, and the rest is slow."""

WAIT = """
idle() {
  metrics=$(curl --silent --fail --noproxy '*' --max-time 5 "http://127.0.0.1:$1/metrics"); code=$?
  shift
  [ "$code" -eq 7 ] && return 0
  [ "$code" -eq 0 ] || return 1
  for gauge in "$@"; do
    printf '%s\\n' "$metrics" | grep -q "^$gauge 0$" || return 1
  done
}
sleep "$2"
end=$(($(date +%s) + $3)) quiet=0 port=$1
shift 3
while [ "$quiet" -lt 3 ] && [ "$(date +%s)" -lt "$end" ]; do
  if idle "$port" "$@"; then quiet=$((quiet + 1)); else quiet=0; fi
  sleep 1
done
"""
"""The preStop hook: as `wait_until_idle.py`, for an image without Python. Upstream's has `curl` for its own health check.

Arguments: port; seconds to sleep first; seconds to wait at most after that; gauges of requests. A server that refuses connections
is gone, and so idle; one that does not say may be busy.
"""


class LlamaCppInputs(NamedTuple):
    """A model on llama.cpp."""

    gpu: GpuInputs
    arguments: LlamaCppArguments
    source: str | None


def inputs(target: Target, model: Model) -> LlamaCppInputs:
    """llama.cpp serving `model`."""
    return LlamaCppInputs(gpu_server.inputs(target, model), model.llama_cpp, model.source)


def build(scope: Construct, inputs: LlamaCppInputs) -> None:
    """The volume of the weights, and the Deployment that serves them."""
    # Files go to LLAMA_CACHE, or in builds of 2026 to the cache of Hugging Face (common/download.cpp).
    process = Process(DECLARATION.container, ["/app/llama-server"], arguments(inputs), {"LLAMA_CACHE": WEIGHTS_FOLDER})
    gpu_server.build(scope, inputs.gpu, DECLARATION, process, _stop(inputs))


def arguments(inputs: LlamaCppInputs) -> list[str]:
    """Arguments of `llama-server`: values are words of their own."""
    given, file = inputs.arguments, inputs.arguments.file or ""
    loaded = (
        ["--hf-repo", inputs.source, "--hf-file", file] if inputs.source else ["--model", f"{WEIGHTS_FOLDER}/{file}"]
    )
    flags = [
        *loaded,
        *("--host", "0.0.0.0"),  # noqa: S104 (a pod)
        *("--port", str(components.BACKEND_PORT)),
        *("--alias", inputs.gpu.server.id),
        *(["--n-gpu-layers", str(ALL_LAYERS)] if not inputs.gpu.on_cpus else []),
        "--metrics",
    ]
    for flag, value in (
        ("--ctx-size", given.context_size),
        ("--parallel", given.parallel),
        ("--threads", inputs.gpu.threads),
    ):
        flags += [flag, str(value)] if value is not None else []
    return [*flags, *given.extra_args]


def _stop(inputs: LlamaCppInputs) -> Stop:
    # At SIGTERM it ends running requests (tools/server/server.cpp, shutdown_handler).
    longest, unrouted = inputs.gpu.server.timeout, inputs.gpu.server.unrouted
    gauges = METRICS.queues
    numbers = map(str, (components.BACKEND_PORT, unrouted, longest))
    return Stop({"exec": {"command": ["sh", "-c", WAIT.strip(), "wait", *numbers, *gauges]}}, within(longest, unrouted))


RUNTIME = Runtime(DECLARATION, inputs, build)
