"""llm-d's inference simulator: vLLM's API without a GPU and without weights.

Flags and endpoints as in llm-d/llm-d-inference-sim (README, "Command line parameters"), spelled so that v0.6.1 and
later ones read them alike.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.pods import port, requirements, restricted_container, restricted_pod
from tokenlabs.layers.base.stopping import after_a_sleep
from tokenlabs.layers.models import server
from tokenlabs.layers.models.server import Runtime, ServerInputs
from tokenlabs.layers.models.vllm import SIDE_CHANNEL
from tokenlabs.spec.image_roles import image, of_the_spec
from tokenlabs.spec.runtimes.inference_sim import DECLARATION

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

CONTEXT = 32768
"""Default maximum of tokens per request; the simulator's own 1,024 would reject a long chat."""
SEQUENCES = 64
FIRST_TOKEN_MILLISECONDS = 100
NEXT_TOKEN_MILLISECONDS = 20
"""Slow enough that a stream is one: events arrive apart."""
SEED = 1
PREFILL_SECONDS = 30
"""For prompts that a pod of the other role computes, of which the simulator does not know: it would stop before the answer."""
IDENTITY = {"POD_NAME": "metadata.name", "POD_NAMESPACE": "metadata.namespace"}
"""With both it says in headers (`x-inference-pod`) which pod answered."""
_NOBODY = 65534
"""The user of workers, whose image's own is root."""


class SimulatorInputs(NamedTuple):
    """A simulated model."""

    server: ServerInputs
    image: str
    context: int
    sequences: int
    disaggregated: bool
    """Prompts are prefilled by pods of their own."""
    worker_image: str | None
    """Of the other pods of a group, if there are groups."""


def inputs(target: Target, model: Model) -> SimulatorInputs:
    """The simulator of `model`."""
    return SimulatorInputs(
        server=server.inputs(target, model),
        image=of_the_spec(target, model.image) if model.image else image(target, "simulator"),
        context=model.vllm.max_model_len or CONTEXT,
        sequences=model.vllm.max_num_seqs or SEQUENCES,
        disaggregated=model.prefill is not None,
        worker_image=image(target, "stand-in") if model.multi_node else None,
    )


def build(scope: Construct, inputs: SimulatorInputs) -> None:
    """The Deployment of the simulator."""
    # At SIGTERM it ends the requests that run (pkg/llm-d-inference-sim/server.go, fasthttp's `Shutdown`).
    unrouted = inputs.server.unrouted + (PREFILL_SECONDS if inputs.disaggregated else 0)
    stop = after_a_sleep(unrouted, inputs.server.timeout)
    worker = _worker(inputs, inputs.worker_image) if inputs.worker_image else None
    user = _NOBODY if worker else None
    server.build(scope, inputs.server, _container(inputs), restricted_pod(user), stop, worker=worker)


def _container(inputs: SimulatorInputs) -> k8s.Container:
    return k8s.Container(
        name="simulator",
        image=inputs.image,
        args=[
            f"--port={inputs.server.port}",
            f"--model={inputs.server.id}",
            # A list: its values are the words up to the next flag.
            "--served-model-name",
            inputs.server.id,
            *inputs.server.aliases,
            *_adapters(inputs.server),
            f"--max-model-len={inputs.context}",
            f"--max-num-seqs={inputs.sequences}",
            # The answer is the last message, so a test knows its length and its tokens.
            "--mode=echo",
            f"--time-to-first-token={FIRST_TOKEN_MILLISECONDS}",
            f"--inter-token-latency={NEXT_TOKEN_MILLISECONDS}",
            f"--seed={SEED}",
        ],
        env=[_field(name, path) for name, path in (IDENTITY | (SIDE_CHANNEL if inputs.disaggregated else {})).items()],
        ports=[k8s.ContainerPort(name="http", container_port=inputs.server.port)],
        readiness_probe=_get(DECLARATION.ready, 5),
        liveness_probe=_get(DECLARATION.health, 10),
        resources=requirements(inputs.server.resources),
        security_context=restricted_container(),
    )


@cache
def _program() -> str:
    return Path(__file__).with_name("simulated_worker.py").read_text(encoding="utf-8")


def _worker(inputs: SimulatorInputs, image: str) -> k8s.Container:
    """The simulator serves all of a model alone, and knows no workers: a program that meets the leader, or fails."""
    return k8s.Container(
        name="simulator",
        image=image,
        command=["python3", "-c", _program(), str(inputs.server.port), str(inputs.server.startup)],
        resources=requirements(inputs.server.resources),
        security_context=restricted_container(),
    )


def _adapters(of: ServerInputs) -> list[str]:
    return ["--lora-modules", *(server.adapter(each, of.id) for each in of.adapters)] if of.adapters else []


def _field(name: str, path: str) -> k8s.EnvVar:
    return k8s.EnvVar(name=name, value_from=k8s.EnvVarSource(field_ref=k8s.ObjectFieldSelector(field_path=path)))


def _get(path: str, period: int) -> k8s.Probe:
    return k8s.Probe(http_get=k8s.HttpGetAction(path=path, port=port("http")), period_seconds=period)


RUNTIME = Runtime(DECLARATION, inputs, build)
