"""Any other server: the command of the spec, with the port and the model's name as variables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components
from tokenlabs.layers.base.stopping import after_a_sleep
from tokenlabs.layers.models import gpu_server
from tokenlabs.layers.models.gpu_server import GpuInputs, Process
from tokenlabs.layers.models.server import Runtime
from tokenlabs.spec.runtimes.custom import DECLARATION, CustomArguments

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target


class CustomInputs(NamedTuple):
    """A model on a server of the operator's choice."""

    gpu: GpuInputs
    arguments: CustomArguments


def inputs(target: Target, model: Model) -> CustomInputs:
    """The server of `model`."""
    return CustomInputs(gpu_server.inputs(target, model), model.custom)


def build(scope: Construct, inputs: CustomInputs) -> None:
    """The volume of the weights, and the Deployment."""
    given, longest, unrouted = inputs.arguments, inputs.gpu.server.timeout, inputs.gpu.server.unrouted
    process = Process(
        DECLARATION.container, list(given.command), list(given.extra_args), {"PORT": str(components.BACKEND_PORT)}
    )
    runtime = replace(DECLARATION, ready=given.ready, health=given.health)
    # `sleep`: whatever the server does at SIGTERM, no request runs any more.
    stop = after_a_sleep(unrouted, longest) if given.drain == "engine" else after_a_sleep(unrouted + longest, 0)
    gpu_server.build(scope, inputs.gpu, runtime, process, stop)


RUNTIME = Runtime(DECLARATION, inputs, build)
