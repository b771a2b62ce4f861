"""LMDeploy, as `layers/models/lmdeploy.py` would render it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components
from tokenlabs.layers.base.stopping import Stop, within
from tokenlabs.layers.models import gpu_server
from tokenlabs.layers.models.gpu_server import GpuInputs, Process
from tokenlabs.layers.models.server import Runtime
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

DECLARATION = RUNTIMES["lmdeploy"]


class LmdeployInputs(NamedTuple):
    """A model on LMDeploy."""

    gpu: GpuInputs
    words: tuple[str, ...]


def inputs(target: Target, model: Model) -> LmdeployInputs:
    """LMDeploy serving `model`."""
    words = (f"--tp-size={DECLARATION.gpus(model)}", *DECLARATION.extra_args(model))
    return LmdeployInputs(gpu_server.inputs(target, model), words)


def build(scope: Construct, inputs: LmdeployInputs) -> None:
    """The volume of the weights, and the Deployment."""
    served, port = inputs.gpu.server, components.BACKEND_PORT
    words = [f"--model-path={served.id}", f"--port={port}", "--enable-metrics", *inputs.words]
    process = Process("lmdeploy", ["python3", "-m", "lmdeploy.launch_server"], words, {})
    stop = Stop({"httpGet": {"path": "/drain", "port": port}}, within(served.timeout, served.unrouted))
    gpu_server.build(scope, inputs.gpu, DECLARATION, process, stop)


RUNTIME = Runtime(DECLARATION, inputs, build)
